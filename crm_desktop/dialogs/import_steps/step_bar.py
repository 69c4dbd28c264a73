"""Where one is among the steps of a dialog."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import Label


class StepBar(QWidget):
    """Numbered words in a row; the present one stands out."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Begins at the first."""
        super().__init__(parent)
        self._names = list(names)
        self._labels = [Label(f"{number}  {name}") for number, name in enumerate(names, 1)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_24)
        for label in self._labels:
            layout.addWidget(label)
        layout.addStretch(1)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Steps done are readable, those to come are quiet."""
        window = self.palette()
        for step, label in enumerate(self._labels):
            colour = design.quiet_text(window)
            if step == current:
                colour = design.accent(window)
            elif step < current:
                colour = design.text(window)
            own = label.palette()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                own.setColor(role, colour)
            label.setPalette(own)
            label.setFont(design.font(weight=QFont.Weight.DemiBold if step == current else QFont.Weight.Normal))
        self.setAccessibleName(
            say(
                "Step {current} of {count}: {names}",
                current=current + 1,
                count=len(self._names),
                names=self._names[current],
            )
        )
