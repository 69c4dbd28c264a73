"""What a report is asked: which days, grouped by what, of whom."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from crm_desktop.models.refusals import Refused
from crm_desktop.models.reports import Choices, Question, Span, span_named
from crm_desktop.models.reports.catalogue import Offered
from crm_desktop.models.reports.question import GROUPS, SPANS
from crm_desktop.models.wording import said, say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.labels import small

FILTERS = ("owner", "list", "pipeline")
FIELD = 172


class QuestionBar(QWidget):
    """One line of fields; a report shows those that mean something to it."""

    edited = Signal()
    """Another question."""
    refused = Signal(str)
    """What was put in is no question."""

    def __init__(self, today: Callable[[], date]) -> None:
        """This year, until something else is chosen."""
        super().__init__()
        self._today = today
        self._fiscal = 1
        self.span = ChoiceField(said(SPANS))
        self.span.set_value("year")
        self.first, self.last = DateField(today, say("From")), DateField(today, say("To"))
        self.group = ChoiceField()
        self.filters = {
            "owner": ChoiceField(optional="All owners"),
            "list": ChoiceField(optional="All lists"),
            "pipeline": ChoiceField(optional="All pipelines"),
        }
        self._boxes: dict[str, QWidget] = {}
        self._fields: dict[str, ChoiceField | DateField] = {
            "span": self.span, "first": self.first, "last": self.last, "group": self.group, **self.filters,
        }  # fmt: skip
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(design.SPACE_12)
        self._layout.setVerticalSpacing(design.SPACE_8)
        self._columns = 0
        fields: list[tuple[str, str, QWidget]] = [
            ("span", say("Period"), self.span), ("first", say("From"), self.first), ("last", say("To"), self.last),
            ("group", say("Grouped by"), self.group), ("owner", say("Owner"), self.filters["owner"]),
            ("list", say("List"), self.filters["list"]), ("pipeline", say("Pipeline"), self.filters["pipeline"]),
        ]  # fmt: skip
        for key, name, field in fields:
            self._add(key, name, field)
        self._place()
        self.span.edited.connect(self._span_chosen)
        for each in (self.group, *self.filters.values()):
            each.edited.connect(self.edited)
        for day in (self.first, self.last):
            day.edited.connect(self._day_put_in)

    def show_report(self, offered: Offered) -> None:
        """The fields of another report; what was chosen stays where it can."""
        self.group.set_choices([])
        self.group.set_choices([(group, say(GROUPS[group])) for group in offered.groups])
        self.group.setCurrentIndex(0)
        self._boxes["group"].setVisible(len(offered.groups) > 1)
        self._boxes["span"].setVisible(offered.has_span)
        for key in FILTERS:
            self._boxes[key].setVisible(key in offered.filters)
        self._show_days(offered.has_span)

    def show_choices(self, found: Choices) -> None:
        """Owners, lists and pipelines as they are now, and when the company's year begins."""
        self._fiscal = found.fiscal
        for key, known in (("owner", found.owners), ("list", found.lists), ("pipeline", found.pipelines)):
            self.filters[key].set_choices(known)

    def preset(self, span: str, group: str, owner: int | None) -> None:
        """As a tile of the start page asks."""
        self.span.set_value(span)
        self.group.set_value(group)
        self.filters["owner"].set_value(owner)
        self._show_days(True)

    def asked(self) -> dict[str, Any]:
        """What stands in each field."""
        return {key: field.value() for key, field in self._fields.items()}

    def ask_again(self, asked: Mapping[str, Any]) -> None:
        """As another bar was left."""
        for key, field in self._fields.items():
            field.set_value(asked[key])
        self._show_days(not self._boxes["span"].isHidden())

    def question(self, offered: Offered) -> Question:
        """What is asked now. Raises Refused for days in the wrong order."""
        chosen = {key: field.value() if key in offered.filters else None for key, field in self.filters.items()}
        span = Span()
        if offered.has_span:
            span = span_named(self.span.value(), self._today(), self.first.value(), self.last.value(), self._fiscal)
        return Question(self._today(), span, self.group.value() or offered.groups[0], **chosen)

    def _add(self, key: str, name: str, field: QWidget) -> None:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.LABEL_GAP)
        label = small(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setFixedWidth(FIELD)
        layout.addWidget(label)
        layout.addWidget(field)
        self._boxes[key] = box

    def _place(self) -> None:
        """As many side by side as there is room for, so that a small window cuts none off."""
        shown = [box for box in self._boxes.values() if not box.isHidden()]
        columns = max((self.width() + design.SPACE_12) // (FIELD + design.SPACE_12), 1)
        for at, box in enumerate(shown):
            self._layout.addWidget(box, at // columns, at % columns)
        self._layout.setColumnStretch(self._columns, 0)
        self._columns = columns
        self._layout.setColumnStretch(columns, 1)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(FIELD, self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_days(self, has_span: bool) -> None:
        for key in ("first", "last"):
            self._boxes[key].setVisible(has_span and self.span.value() == "days")
        self._place()

    def _span_chosen(self) -> None:
        self._show_days(True)
        if self.span.value() == "days":
            self.first.setFocus()
        self.edited.emit()

    def _day_put_in(self) -> None:
        try:
            span_named("days", self._today(), self.first.value(), self.last.value())
        except Refused as refused:
            self.refused.emit(str(refused))
            return
        self.edited.emit()
