"""Columns are data: what a table shows of a record, how it looks, and with what it is edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from crm_desktop.models.own_fields.own_field import BY_ID
from crm_desktop.models.record_fields import MoneyField as MoneyOfRecord
from crm_desktop.models.wording import said, say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.money_field import MoneyField

Editor = Callable[[QWidget], QWidget]


class Look(Enum):
    """How a value is drawn."""

    TEXT = "text"
    NAME = "name"
    """Heavier, with the avatar of a person."""
    ORGANISATION = "organisation"
    """Heavier, with the square avatar of an organisation."""
    BADGE = "badge"
    MONEY = "money"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    """The day, as a date."""
    DUE = "due"
    """The day as people say it of a plan; warm when it is past."""
    MOMENT = "moment"
    TAGS = "tags"
    """Several words, a badge each."""


RIGHT = (Look.MONEY, Look.NUMBER, Look.PERCENT)
# Put together once: a table asks for each cell it draws.
AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WIDTHS = {
    Look.NAME: 220, Look.ORGANISATION: 220, Look.BADGE: 110, Look.MONEY: 120, Look.NUMBER: 80, Look.PERCENT: 90,
    Look.DATE: 110, Look.DUE: 110, Look.MOMENT: 170, Look.TAGS: 160,
}  # fmt: skip


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    name: str
    """The field's name; what is sorted by."""
    label: str
    value: Callable[[Any], Any]
    """Out of a row that is loaded; never a query."""
    look: Look = Look.TEXT
    width: int = 0
    text: Callable[[Any], str] | None = None
    """How the value is said; without it, as its look says."""
    hue: Callable[[Any], Hue] | None = None
    """The colour of a badge, from the value."""
    editor: Editor | None = None
    """Makes the field to edit in place; without it, nothing is edited."""
    sortable: bool = True
    hidden: bool = False
    """Not among the columns shown at first."""
    help: str = ""
    settled: Callable[[Any], bool] | None = None
    """Of a row whose day was kept: it is late no more."""
    way: str = ""
    """Leads where a field of this name leads, such as "website"."""

    def said(self, value: Any, today: date) -> str:
        """The value in words and figures."""
        if value is None:
            return ""
        return self.text(value) if self.text is not None else _SAID[self.look](value, today)

    @property
    def title(self) -> str:
        """The label in the team's words; an own field is called as somebody called it."""
        return self.label if self.name.startswith(BY_ID) else say(self.label)

    @property
    def hint(self) -> str:
        """The help in the team's words; that of an own field is as somebody wrote it."""
        return self.help if self.name.startswith(BY_ID) else say(self.help)

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Figures stand at the right."""
        return AT_RIGHT if self.look in RIGHT else AT_LEFT

    @property
    def first_width(self) -> int:
        """Until the user gives it another."""
        width = self.width or WIDTHS.get(self.look, 140)
        if self.look is Look.DUE:
            # A day is said in words, which are longer in some languages.
            today = date.today()
            said = QFontMetrics(design.font()).horizontalAdvance(self.said(today - timedelta(days=10), today))
            width = max(width, said + design.SPACE_32)
        return width

    def but(self, **changes: Any) -> Self:
        """The same with something else."""
        return replace(self, **changes)


_PLANNED = frozenset({"next_action_on", "close_on", "due_on"})


def _date_editor(ahead: bool, parent: QWidget) -> DateField:
    return DateField(parent=parent, ahead=ahead)


def column_of(field: Any, **changes: Any) -> Column:
    """The column of a declared field: its label, choices and kind are read there; `changes` say the rest."""
    name, kind = field.name, field.field_type
    choices: Sequence[tuple[Any, str]] = field.choices or ()
    made = Column(name, field.verbose_name or name, partial(_attribute, name), help=field.help_text or "")
    if choices:
        labels = dict(choices)
        made = made.but(
            text=lambda value: say(labels[value]) if value in labels else str(value),
            editor=partial(_choice_editor, choices),
        )
    elif isinstance(field, MoneyOfRecord):
        made = made.but(look=Look.MONEY, editor=lambda parent: MoneyField(parent=parent))
    elif kind == "DATE":
        made = made.but(look=Look.DATE, editor=partial(_date_editor, name in _PLANNED))
    elif kind == "DATETIME":
        made = made.but(look=Look.MOMENT)
    elif kind in ("INT", "BIGINT"):
        made = made.but(look=Look.NUMBER)
    elif kind in ("TEXT", "VARCHAR"):
        made = made.but(editor=lambda parent: TextField(parent=parent))
    return made.but(**changes)


def linked(field: Any, **changes: Any) -> Column:
    """The column of a link to another record, shown by that record's name; a choice must be given to edit it."""
    name = field.name
    made = Column(name, field.verbose_name or name, partial(_attribute, name), text=str, help=field.help_text or "")
    return made.but(**changes)


def _attribute(name: str, row: Any) -> Any:
    value = getattr(row, name)
    return None if value == "" else value


def _choice_editor(choices: Sequence[tuple[Any, str]], parent: QWidget) -> QWidget:
    return ChoiceField(said(choices), parent=parent)


def _due(value: date, today: date) -> str:
    return formats.when_text(value, today)


def _plain(value: Any, _: date) -> str:
    return " ".join(str(value).split()) if isinstance(value, str) else str(value)


def _money(value: Decimal, _: date) -> str:
    return formats.money_text(value)


def _moment(value: datetime, _: date) -> str:
    return formats.moment_text(value)


_SAID: dict[Look, Callable[[Any, date], str]] = {
    Look.TEXT: _plain,
    Look.NAME: _plain,
    Look.ORGANISATION: _plain,
    Look.BADGE: _plain,
    Look.MONEY: _money,
    Look.NUMBER: lambda value, _: formats.number_text(value),
    Look.PERCENT: lambda value, _: formats.percent_text(value),
    Look.DATE: lambda value, _: formats.date_text(value),
    Look.DUE: _due,
    Look.MOMENT: _moment,
    Look.TAGS: lambda value, _: ", ".join(value),
}
