"""The pages of a report as they will lie on the table; each is drawn in the background when it comes into view."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.paper.page_pictures import PagePicture, page_picture
from crm_desktop.models.wording import say
from crm_desktop.views import design

GAP = design.SPACE_16
WIDEST = 760
KEPT = 12


class PrintPreview(QScrollArea):
    """A column of pages."""

    page_changed = Signal(int)
    """The page, from 1, that is in the middle of the view."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Empty until it is given a PDF."""
        super().__init__(parent)
        self._background = background
        self.sheets = Sheets(self._want)
        self._tasks: dict[int, Task[tuple[int, PagePicture]]] = {}
        self._pdf = b""
        self.setWidget(self.sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line = FocusLine(self)
        self._match_bar()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Preview"))
        self._settled = QTimer(self, singleShot=True, interval=120)
        self._settled.timeout.connect(self._draw_anew)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pdf(self, pdf: bytes, pages: int, size: tuple[float, float]) -> None:
        """Other pages, all of one size; the scroll bar stays where it is."""
        self._pdf = pdf
        self.sheets.show_pages(pages, size)
        self._draw_anew()
        self._tell_page()

    def go_to(self, page: int) -> None:
        """Brings a page, from 1, into view."""
        self.verticalScrollBar().setValue(self.sheets.sheet(page - 1).top() - GAP)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._match_bar()

    def _match_bar(self) -> None:
        """The scroll bar stands on what the pages lie on."""
        palette = self.palette()
        palette.setColor(self.viewport().backgroundRole(), ground_of(self.palette()))
        self.verticalScrollBar().setPalette(palette)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._line.setVisible(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._line.hide()

    def _draw_anew(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self.sheets.forget_pictures()

    def _want(self, page: int) -> None:
        if page in self._tasks or not self._pdf:
            return
        pdf, wide = self._pdf, round(self.sheets.sheet(page).width() * self.devicePixelRatioF())

        def work() -> tuple[int, PagePicture]:
            return page, page_picture(pdf, page, wide)

        self._tasks[page] = self._background.read(work, self._arrived)

    def _arrived(self, answer: tuple[int, PagePicture]) -> None:
        page, picture = answer
        if self._tasks.pop(page, None) is not None:
            self.sheets.take_picture(page, picture)

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        self.page_changed.emit(self.sheets.page_at(middle) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.resize(self.size())
        self._settled.start()


def ground_of(palette: QPalette) -> QColor:
    """The table that the pages lie on."""
    return design.mixed(design.text(palette), palette.window().color(), 0.06)


class FocusLine(QWidget):
    """Around the pages while the keys scroll them."""

    def __init__(self, around: QWidget) -> None:
        """Hidden until it is needed; the pointer goes through it."""
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(design.accent(self.palette()), 2 * design.focus_width()))
        painter.drawRect(self.rect())
        painter.end()


class Sheets(QWidget):
    """White sheets on a grey table, drawn from the pictures that have arrived."""

    def __init__(self, want: Callable[[int], None]) -> None:
        """`want(page)` is called for a page that is seen and has no picture."""
        super().__init__()
        self._want = want
        self._pages = 0
        self._ratio = 2**0.5
        self._pictures: dict[int, QImage] = {}

    def show_pages(self, pages: int, size: tuple[float, float]) -> None:
        """So many of this size; old pictures stay until there are new ones."""
        self._pages, self._ratio = pages, size[1] / size[0]
        self.setMinimumHeight(self._height())
        self.updateGeometry()
        self.update()

    def take_picture(self, page: int, picture: PagePicture) -> None:
        """A page as it was drawn."""
        made = QImage(picture.points, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
        self._pictures[page] = made
        while len(self._pictures) > KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self.update(self.sheet(page))

    def forget_pictures(self) -> None:
        """They are of another PDF or size."""
        self._pictures.clear()
        self.update()

    def picture(self, page: int) -> QImage | None:
        """The picture of a page, if it has arrived."""
        return self._pictures.get(page)

    def sheet(self, page: int) -> QRect:
        """Where a page lies."""
        wide = min(self.width() - 2 * GAP, WIDEST)
        high = round(wide * self._ratio)
        return QRect((self.width() - wide) // 2, GAP + page * (high + GAP), wide, high)

    def page_at(self, y: int) -> int:
        """Which page lies there."""
        step = self.sheet(0).height() + GAP
        return max(0, min(self._pages - 1, (y - GAP // 2) // max(step, 1)))

    def _height(self) -> int:
        return self.sheet(max(self._pages - 1, 0)).bottom() + GAP

    def sizeHint(self) -> QSize:
        return QSize(480, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), ground_of(palette))
        for page in range(self._pages):
            sheet = self.sheet(page)
            if not sheet.intersects(event.rect()):
                continue
            painter.fillRect(sheet, Qt.GlobalColor.white)
            if (picture := self._pictures.get(page)) is not None:
                painter.drawImage(sheet, picture)
            else:
                self._want(page)
            painter.setPen(QPen(design.outline(palette)))
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        painter.end()
