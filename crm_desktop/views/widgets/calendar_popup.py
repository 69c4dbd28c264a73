"""A calendar that opens below a field; a day is chosen by a click or by Enter."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from crm_desktop.views import design, icons
from crm_desktop.views.design import Size


class CalendarPopup(QFrame):
    """One month at a time; it goes when a day is chosen, or with Escape."""

    chosen = Signal(object)
    """The `date`."""

    def __init__(self, shown: date, parent: QWidget) -> None:
        """Opens at `shown`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._calendar = QCalendarWidget()
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        self._quieten()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_8, design.SPACE_8, design.SPACE_8, design.SPACE_8)
        layout.addWidget(self._calendar)

    def open_below(self, field: QWidget) -> None:
        """Below the field, or wherever on its screen there is room."""
        size, screen = self.sizeHint(), field.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(0, field.height() + 2))
        if corner.y() + size.height() > screen.bottom():
            corner = field.mapToGlobal(QPoint(0, -size.height() - 2))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - size.width())))
        self.move(corner)
        self.show()
        self._calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _quieten(self) -> None:
        calendar, palette = self._calendar, self.palette()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        days, header = QTextCharFormat(), QTextCharFormat()
        days.setForeground(design.text(palette))
        header.setForeground(design.quiet_text(palette))
        header.setFont(design.font(Size.SMALL))
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, days)
        calendar.setHeaderTextFormat(header)
        bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            bar.setBackgroundRole(QPalette.ColorRole.Base)
        for button in calendar.findChildren(QToolButton):
            own = QPalette(palette)
            own.setColor(QPalette.ColorRole.HighlightedText, design.text(palette))
            button.setPalette(own)
            button.setFont(design.font(weight=QFont.Weight.DemiBold))
        for name, icon in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            arrow = calendar.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icons.icon(icon))
        table = calendar.findChild(QTableView)
        if table is not None:
            table.setFrameShape(QFrame.Shape.NoFrame)
