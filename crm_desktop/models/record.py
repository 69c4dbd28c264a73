"""What every record shares: id, version, dates, and a save and delete that can be undone."""

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Self, TypeVar

from peewee import SQL, AutoField, DateTimeField, IntegerField, Model, TextField, fn

from crm_desktop.models import rights, search_index
from crm_desktop.models.changes import Values, current_change
from crm_desktop.models.database import database
from crm_desktop.models.record_fields import AnyField, Reference
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.wording import say, to_say

# What follows from the other fields, or from the fact of a change; no change in itself.
DERIVED = frozenset({"version", "updated_on", "search_text"})
SORTED_CHARACTERS = 200


class Record(Model):
    """The base of all that is kept: written inside a change only, and recorded there field by field."""

    id = AutoField(verbose_name="ID")
    version = IntegerField(default=1)
    created_on = DateTimeField(verbose_name="Created", index=True)
    updated_on = DateTimeField(verbose_name="Updated", index=True)

    # Who may write it; see `rights.py`.
    KEPT_BY: ClassVar[str] = "member"
    # Who may add one, where that is less than to change one.
    ADDED_BY: ClassVar[str] = ""

    class Meta:
        """Shared by all records: one database, table names as the class is spelled."""

        database = database
        legacy_table_names = False
        only_save_dirty = False

    @classmethod
    def noun(cls) -> str:
        """What kind of record it is, by the name of its table."""
        name: str = cls._meta.table_name
        return name

    @classmethod
    def fields(cls) -> list[AnyField]:
        """The fields that a change records, without the id."""
        found: list[AnyField] = [f for f in cls._meta.sorted_fields if f.name != "id" and f.name != "search_text"]
        return found

    def stored(self) -> Values:
        """The values as the database holds them, by field name, without the id."""
        return {field.name: field.db_value(self.__data__.get(field.name)) for field in self.fields()}

    def save(self, force_insert: bool = False, only: Any = None) -> int:
        """Writes the record inside the open change. Raises ChangedSince when somebody else wrote it meanwhile."""
        rights.refuse_writing(type(self), is_new=self.id is None)
        search_index.derive(self)
        self.refuse_long_name(self.__data__.get("name"))
        if self.id is None or force_insert:
            return self._insert()
        return self._update()

    @classmethod
    def refuse_long_name(cls, name: str | None) -> None:
        """People and companies may be called anything; what is chosen from a list has a name one can read there."""
        if len(name or "") > SORTED_CHARACTERS and not search_index.is_searchable(cls):
            raise Refused(
                say(
                    "The name of a {kind} can have {sorted_characters} characters at most.",
                    kind=words_of(cls),
                    sorted_characters=SORTED_CHARACTERS,
                )
            )

    def _insert(self) -> int:
        opened = current_change()
        self.created_on = self.created_on or opened.at
        self.updated_on = opened.at
        self.version = 1
        rows = int(super().save(force_insert=True))
        opened.created(self.noun(), [self.id])
        search_index.keep_keys(self)
        return rows

    def _update(self) -> int:
        opened = current_change()
        held = type(self).get_or_none(type(self).id == self.id)
        if held is None:
            raise ChangedSince(say("This record has been deleted meanwhile; undo that first to change it."))
        if held.version != self.version:
            raise ChangedSince(
                say("Somebody else has changed this record meanwhile; look at it again, then change it.")
            )
        before, after = held.stored(), self.stored()
        changed = [name for name, value in after.items() if name not in DERIVED and value != before[name]]
        if not changed:
            return 0
        self.version += 1
        self.updated_on = opened.at
        rows = int(super().save())
        opened.updated(self.noun(), self.id, {n: before[n] for n in changed}, {n: after[n] for n in changed})
        search_index.keep_keys(self)
        if "name" in changed:
            for other in self.recognised_with():
                search_index.keep_keys(other)
        return rows

    @classmethod
    def after_reversal(cls) -> None:
        """Called when an undo or redo has written records, its change still open: what follows from it for others."""

    def recognised_with(self) -> Iterable["Record"]:
        """Records whose match keys hold this one's name."""
        return ()

    def delete_instance(self, recursive: bool = False, delete_nullable: bool = False) -> int:
        """Deletes the record and what hangs on it, as each `Reference` says; all of it recorded."""
        opened = current_change()
        rights.refuse_writing(type(self))
        for reference, model in self._meta.backrefs.items():
            self._let_go(reference, model)
        held = type(self).get_or_none(type(self).id == self.id)
        if held is None:
            return 0
        opened.deleted(self.noun(), self.id, held.stored())
        search_index.drop_keys(self.noun(), self.id, self.id)
        return int(super().delete_instance())

    def _let_go(self, reference: Reference, model: type["Record"]) -> None:
        rule = getattr(reference, "when_deleted", "refuse")
        for record in model.select().where(reference == self.id):
            if rule == "refuse":
                raise Refused(say("{name} is still used by {record}, so it stays.", name=self, record=record))
            if rule == "delete":
                record.delete_instance()
            else:
                setattr(record, reference.name, None)
                record.save()

    @classmethod
    def find(cls, record_id: int) -> Self:
        """The record with this id. Raises Refused with a sentence when there is none."""
        found = cls.get_or_none(cls.id == record_id)
        if found is None:
            raise Refused(say("There is no {kind} {record_id}.", kind=words_of(cls), record_id=record_id))
        return found


_S = TypeVar("_S", bound="Searchable")


class Searchable(Record):
    """A record that is found by its words and recognised as a duplicate."""

    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)
    PHONES: ClassVar[tuple[str, ...]] = ()
    SORTED: ClassVar[tuple[str, ...]] = ("name",)

    search_text = TextField(default="")

    @staticmethod
    def name_key(name: str, company: str) -> str:
        """What its name and its company's, as `key_of` has them, say of who it is; see `search_index.MatchKey`."""
        return ""

    def matched_values(self) -> Mapping[str, Any]:
        """The fields that its match keys are made of."""
        values: Mapping[str, Any] = self.__data__
        return values

    @classmethod
    def matched_rows(cls, rows: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
        """`matched_values` of many records, given as rows."""
        return rows

    def __str__(self) -> str:
        """As people call it."""
        return str(self.__data__.get("name") or f"{words_of(type(self))} {self.id}")


def sort_text(column: Any) -> Any:
    """What a text column is sorted by: small letters and capitals together, and of a long text the beginning only.

    PostgreSQL refuses a row whose index entry is longer than a third of a page, 2,704 bytes.
    """
    # Written out, not as parameters: SQLite would not know its index by them.
    return fn.LOWER(fn.SUBSTR(column, SQL("1"), SQL(str(SORTED_CHARACTERS))))


def sortable(model: type[_S]) -> type[_S]:
    """Gives a kind an index for each text column in `SORTED`."""
    for name in model.SORTED:
        column = getattr(model, name)
        model.add_index(model.index(sort_text(column), model.id, name=f"{model.noun()}_by_{name}"))
    return model


# Kinds as people say them, for the catalogues; `words_of` makes them of the tables' names.
KIND_WORDS = to_say(
    ("activity", "app user", "call run", "company", "currency rate", "forecast snapshot", "kept apart", "kept file",
     "lead", "lead list", "lead status", "list import", "lost reason", "office", "opportunity", "opportunity person",
     "outcome", "own field", "person", "pipeline", "quota", "remembered mapping", "saved view", "stage", "tag")
)  # fmt: skip


def words_of(model: type[Record]) -> str:
    """The kind as people say it: "lead", "lost reason"."""
    return say(model.noun().replace("_", " "))


@functools.cache
def record_kinds() -> dict[str, type[Record]]:
    """Every kind of record by its name; only the leaves of the class tree are tables."""
    import crm_desktop.models.vocabulary  # noqa: F401 - so that there are all, whatever was imported before

    found: dict[str, type[Record]] = {}
    waiting = [Record]
    while waiting:
        model = waiting.pop()
        children = model.__subclasses__()
        waiting.extend(children)
        if not children:
            found[model.noun()] = model
    return found
