"""One report: its question above, then the statement, the chart, the tables, and what the words mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.models.reports import Report
from crm_desktop.models.reports.chart import title_of
from crm_desktop.models.wording import labelled, say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.records.opened_rows import way_back
from crm_desktop.views.reports.chart_view import WIDEST, ChartView
from crm_desktop.views.reports.question_bar import QuestionBar
from crm_desktop.views.reports.report_table import ReportTable
from crm_desktop.views.reports.report_table_model import ReportTableModel, Texts
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, section, small


class ReportView(QWidget):
    """Scrolls as a whole below its question."""

    left = Signal()
    opened = Signal(str, object)
    """The name of a figure, and the records behind it."""

    def __init__(self, bar: QuestionBar) -> None:
        """Says nothing until it is given a report."""
        super().__init__()
        self.bar = bar
        self.heading = ShortenedLabel("", Size.TITLE, QFont.Weight.DemiBold)
        self.statement = Label("", Size.SECTION, QFont.Weight.DemiBold)
        self.scope = small("")
        self.chart = ChartView()
        self.tables: list[ReportTable] = []
        self.buttons = QHBoxLayout()
        self._chart_title = section("")
        self._below = QVBoxLayout()
        self._lay_out()
        self.chart.opened.connect(self.opened)

    def show_report(self, report: Report, texts: Sequence[Texts]) -> None:
        """Another answer, and the cells of its tables as they are read."""
        self.statement.setText(report.statement)
        self.scope.setText(report.scope)
        has_chart = report.chart is not None and not report.is_empty
        self.chart.setVisible(has_chart)
        self._chart_title.setVisible(has_chart)
        if report.chart is not None and has_chart:
            self._chart_title.setText(title_of(report.chart))
            self.chart.show_chart(report.chart)
        while self._below.count():
            item = self._below.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.tables = []
        for table, said in zip(report.tables, texts, strict=True):
            if table.lines:
                self._below.addSpacing(design.SPACE_12)
                self._below.addWidget(section(table.title))
                made = ReportTable(ReportTableModel(table, said))
                made.opened.connect(self.opened)
                self.tables.append(made)
                self._below.addWidget(made)
        for remark in report.remarks:
            self._below.addWidget(_words(remark))
        self._below.addSpacing(design.SPACE_12)
        for word, meaning in report.definitions:
            self._below.addWidget(_words(labelled(word, meaning)))

    @property
    def first_stop(self) -> QWidget:
        """Where keys are wanted: the first table."""
        return self.tables[0] if self.tables else self.bar.group

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_8)
        head.addWidget(way_back(say("All reports"), self.left.emit))
        head.addWidget(self.heading, 1)
        head.addLayout(self.buttons)
        inset = QVBoxLayout()
        inset.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, design.WINDOW_MARGIN, 0)
        inset.setSpacing(design.SPACE_12)
        inset.addLayout(head)
        inset.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(inset)
        layout.addWidget(self._area(), 1)

    def _area(self) -> QScrollArea:
        whole, inner = QWidget(), QWidget()
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_8, design.WINDOW_MARGIN, design.SPACE_24)
        outer.addWidget(inner, 1, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(0)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_4)
        for words in (self.statement, self.scope):
            words.setWordWrap(True)
            layout.addWidget(words)
        layout.addSpacing(design.SPACE_12)
        layout.addWidget(self._chart_title)
        layout.addWidget(self.chart)
        self._below.setSpacing(design.SPACE_4)
        layout.addLayout(self._below)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        area.setWidget(whole)
        return area


def _words(text: str) -> Label:
    made = small(text)
    made.setWordWrap(True)
    return made
