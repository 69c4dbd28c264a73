"""A view of a table, kept under a name: what is asked for, which columns in which order and width, sorted by what."""

from dataclasses import dataclass

from peewee import BooleanField, IntegerField, TextField

from crm_desktop.models.changes import Actor
from crm_desktop.models.own_values import Lines
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.users import User


@dataclass(frozen=True)
class Sight:
    """What one sees: the query in one part of a table, and how it is laid out."""

    query: str = ""
    part: str = ""
    """The tab that it looks into, such as "Open"."""
    columns: tuple[tuple[str, int], ...] = ()
    """Names and widths from left to right; none for those that the table begins with."""
    sort: str = "name"
    descending: bool = False


class SavedView(Record):
    """A named sight of one kind of record, of one user or shared with all."""

    # peewee makes it beside the link, which would be read by a query of its own.
    owner_id: int | None

    kind = TextField(verbose_name="Of", index=True)
    name = TextField(verbose_name="Name")
    shared = BooleanField(verbose_name="For everyone", default=False)
    query = TextField(verbose_name="Filter", default="")
    part = TextField(verbose_name="Part", default="")
    columns = Lines(verbose_name="Columns", default=())
    sort = TextField(verbose_name="Sorted by", default="name")
    descending = BooleanField(verbose_name="Downwards", default=False)
    position = IntegerField(verbose_name="Order", default=0)
    owner = Reference(User, null=True, verbose_name="Owner", backref="+", when_deleted="delete")

    @property
    def sight(self) -> Sight:
        """What one sees in it."""
        columns = tuple((name, int(width)) for name, _, width in (line.rpartition(" ") for line in self.columns))
        return Sight(self.query, self.part, columns, self.sort, self.descending)

    @sight.setter
    def sight(self, sight: Sight) -> None:
        self.query, self.part, self.sort, self.descending = sight.query, sight.part, sight.sort, sight.descending
        self.columns = [f"{name} {width}" for name, width in sight.columns]

    def __str__(self) -> str:
        """As people call it."""
        return str(self.name)


def views_for(kind: str, user: Actor | None) -> list[SavedView]:
    """The views of a kind that this user sees: their own and those that are shared, in order."""
    mine = SavedView.owner.is_null() if user is None else SavedView.owner == user.id
    query = SavedView.select().where(SavedView.kind == kind, SavedView.shared | mine)
    return list(query.order_by(SavedView.position, SavedView.id))
