"""What was written since on the records of a change, and the choice what becomes of it when the change is undone."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.history import Later
from crm_desktop.models.undoing import LaterChange
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, section

MOST_LINES = 6


class LaterPanel(QWidget):
    """Shows each record with the later change that wrote it; hidden while there is none."""

    def __init__(self, undo: Callable[[Later], object], parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """`undo` is told what becomes of the later changes; `narrow` beside a table, without margins of its own."""
        super().__init__(parent)
        self._heading = section("")
        self._lines = [ShortenedLabel() for _ in range(MOST_LINES)]
        self._more = Label(quiet=True)
        self.leave_button = _button(say("Undo and leave those"), lambda: undo("leave"))
        self.take_button = _button(say("Undo and take them along"), lambda: undo("take"))
        buttons: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        buttons.setSpacing(design.SPACE_8)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.take_button)
        if not narrow:
            buttons.addStretch(1)
        layout = QVBoxLayout(self)
        margin = 0 if narrow else design.WINDOW_MARGIN
        layout.setContentsMargins(margin, 0, margin, 0)
        layout.setSpacing(design.SPACE_4)
        layout.addWidget(self._heading)
        for line in self._lines:
            layout.addWidget(line)
        layout.addWidget(self._more)
        layout.addSpacing(design.SPACE_4)
        layout.addLayout(buttons)
        self.hide()

    def show_later(self, later: Sequence[LaterChange], count: int) -> None:
        """These records, of so many."""
        self.setVisible(bool(later))
        records = say("1 record has") if count == 1 else say("{count:,} records have", count=count)
        self._heading.setText(say("{records} been changed since", records=records))
        for line, each in zip(self._lines, [*later, *[None] * MOST_LINES], strict=False):
            line.setVisible(each is not None)
            if each is not None:
                who = f", {each.by}" if each.by else ""
                name = "" if each.name in each.sentence else f"{each.name}: "
                line.show_text(f"{name}{each.sentence}{who}")
        self._more.setText(say("and {count:,} more", count=count - MOST_LINES))
        self._more.setVisible(count > MOST_LINES)
        one = count == 1
        self.leave_button.setText(say("Undo and leave it") if one else say("Undo and leave those"))
        self.take_button.setText(say("Undo and take it along") if one else say("Undo and take them along"))
        for button in (self.leave_button, self.take_button):
            button.setAccessibleName(button.text())


def _button(text: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.clicked.connect(lambda: pressed())
    return button
