"""Labels in the sizes and tones of the design; they follow the palette and the system's font."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crm_desktop.views import design
from crm_desktop.views.design import Size


class Label(QLabel):
    """Plain text, never markup: names may hold any character."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BASE,
        weight: QFont.Weight | None = None,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`quiet` for what is read second."""
        super().__init__(text, parent)
        self._quiet = quiet
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(design.font(size, weight))
        self._colour()

    def _colour(self) -> None:
        if not self._quiet:
            return
        # The palette of the program: its own is quiet already.
        wanted, own = design.quiet_text(QGuiApplication.palette()), self.palette()
        if own.color(QPalette.ColorRole.WindowText) != wanted:
            # On a page, which has the ground of a table, Qt takes Text for what it takes WindowText for elsewhere.
            own.setColor(QPalette.ColorRole.WindowText, wanted)
            own.setColor(QPalette.ColorRole.Text, wanted)
            self.setPalette(own)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._colour()


class ShortenedLabel(Label):
    """One line that shortens with an ellipsis instead of widening its window; the whole text is its tooltip."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BASE,
        weight: QFont.Weight | None = None,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """As a Label."""
        super().__init__("", size, weight, quiet, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(design.SPACE_32)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(self._whole if shown != self._whole else "")

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()


def title(text: str, parent: QWidget | None = None) -> Label:
    """The title of a page."""
    return Label(text, Size.TITLE, QFont.Weight.DemiBold, parent=parent)


def section(text: str, parent: QWidget | None = None) -> Label:
    """The title of a group."""
    return Label(text, Size.SECTION, QFont.Weight.DemiBold, parent=parent)


def small(text: str, parent: QWidget | None = None) -> Label:
    """A remark, or the label above a field."""
    return Label(text, Size.SMALL, quiet=True, parent=parent)
