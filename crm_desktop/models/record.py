"""What every record shares: id, version, dates, and a save and delete that can be undone."""

import functools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from peewee import (
    SQL,
    AutoField,
    BigIntegerField,
    DateTimeField,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    chunked,
    fn,
)

from crm_desktop.models import rights, search_index
from crm_desktop.models.changes import Values, current_change
from crm_desktop.models.database import database, execute_many, is_sqlite, peewee_errors
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.wording import say, to_say

# What follows from the other fields, or from the fact of a change; no change in itself.
DERIVED = frozenset({"version", "updated_on", "search_text"})
SORTED_CHARACTERS = 200
# SQLite takes 32,766 parameters in a statement as it is usually built.
IDS_AT_ONCE = 1000
# Twelve digits before the point, as wide as our columns and reports are made for.
LARGEST_AMOUNT = Decimal("999999999999.99")


if TYPE_CHECKING:  # peewee's fields are generic for the type checker only
    AnyField = Field[Any]
    _Scaled = Field[Decimal | None]
    _Link = Field[Any]
else:
    AnyField, _Scaled, _Link = Field, BigIntegerField, ForeignKeyField


class ScaledField(_Scaled):
    """A Decimal in Python, a whole number of units of its last decimal place in the database, so that it is exact."""

    PLACES: ClassVar[int]


class MoneyField(ScaledField):
    """An amount of money, whose sums are exact in the database."""

    PLACES = 2

    def db_value(self, value: Any) -> int | None:
        """Hundredths, rounded half up. Raises Refused beyond twelve digits."""
        if value is None or value == "":
            return None
        amount = Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)
        if not -LARGEST_AMOUNT <= amount <= LARGEST_AMOUNT:
            raise Refused(
                say(
                    "{value} is more than the {largest_amount:,} that an amount can be.",
                    value=value,
                    largest_amount=LARGEST_AMOUNT,
                )
            )
        return int(amount.scaleb(self.PLACES))

    def python_value(self, value: Any) -> Decimal | None:
        """Decimal with two places."""
        return None if value is None else Decimal(value).scaleb(-self.PLACES)


class Reference(_Link):
    """A link to another record, which says what becomes of it when that record is deleted.

    `when_deleted`: "clear" empties the link, "delete" deletes this record too, "refuse" forbids it. Done by us and
    recorded, never by the database behind our back, so that undo can bring all of it back.
    """

    def __init__(self, model: Any, *args: Any, when_deleted: str = "refuse", **options: Any) -> None:
        """As peewee's ForeignKeyField, with `when_deleted`."""
        self.when_deleted = when_deleted
        super().__init__(model, *args, **options)


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


def reserve_ids(model: type[Record], count: int) -> list[int]:
    """Ids that nobody else will get, in rising order, so that bulk rows can point at each other."""
    table = model.noun()
    if is_sqlite():
        row = database.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        start = (row[0] if row else 0) + 1
        return list(range(start, start + count))
    sql = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
    return sorted(number for (number,) in database.execute_sql(sql, (f'"{table}"', count)).fetchall())


def insert_records(
    model: type[Record], rows: Sequence[Mapping[str, Any]], ids: Sequence[int] | None = None
) -> list[int]:
    """Many new records at once, recorded as runs of ids; `rows` hold Python values by field name.

    `ids` when they were reserved before. Missing fields get their defaults.
    """
    if not rows:
        return []
    opened = current_change()
    rights.refuse_writing(model, is_new=True)
    numbers = list(ids) if ids is not None else reserve_ids(model, len(rows))
    own = [f for f in model._meta.sorted_fields if f.name not in ("id", *DERIVED, "created_on")]
    stored: dict[str, Iterable[Any]] = {"id": numbers, "version": repeat(1), "updated_on": repeat(opened.at)}
    stored["created_on"] = [row.get("created_on", opened.at) for row in rows]
    given = set().union(*rows)
    for field in own:
        stored[field.column_name] = _column(field, rows) if field.name in given else repeat(_default(field))
    if search_index.is_searchable(model):
        stored["search_text"] = search_index.texts_of(model, rows)
    with search_index.filled_in_bulk(model, numbers[0], numbers[-1], len(numbers)):
        _write_rows(model.noun(), list(stored), zip(*stored.values()))  # noqa: B905 - some repeat for ever
    if search_index.is_searchable(model):
        search_index.add_keys(model, dict(zip(numbers, search_index.all_keys_of(model, rows), strict=True)))
    opened.created(model.noun(), numbers)
    return numbers


def update_records(
    model: type[Record], changed: Mapping[int, Mapping[str, Any]], step: Callable[[], None] = lambda: None
) -> int:
    """Many records at once, each with its own new values by field name; recorded with their old values.

    All of them in one call: the search index of a file is filled anew at the end. `step` is called now and then.
    """
    rights.refuse_writing(model)
    names = frozenset(name for values in changed.values() for name in values)
    with search_index.changed_in_bulk(model, names, len(changed)):
        count = 0
        for ids in chunked(changed, IDS_AT_ONCE):
            step()
            count += _update_some(model, {number: changed[number] for number in ids}, names)
    return count


def _update_some(model: type[Record], changed: Mapping[int, Mapping[str, Any]], names: frozenset[str]) -> int:
    """As `save` does with each, but one statement for all in which the same fields change."""
    fields = {field.name: field for field in model.fields() if field.name in names - DERIVED}
    query: Any = model.select().where(model.id.in_(list(changed))).dicts()
    written: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    rows: list[dict[str, Any]] = []
    for held in query:
        values = changed[held["id"]]
        before = {name: fields[name].db_value(held[name]) for name in values if name in fields}
        after = {name: fields[name].db_value(values[name]) for name in before}
        differing = tuple(name for name in after if after[name] != before[name])
        if differing:
            model.refuse_long_name(values.get("name"))
            old, new = ({name: stored[name] for name in differing} for stored in (before, after))
            current_change().updated(model.noun(), held["id"], old, new)
            written.setdefault(differing, []).append((*new.values(), held["id"]))
            rows.append(held | {name: _plain(values[name]) for name in differing})
    for differing, some in written.items():
        _write_fields(model, [fields[name].column_name for name in differing], some)
    _follow(model, rows, {name for differing in written for name in differing})
    return len(rows)


def _write_fields(model: type[Record], columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    places = "".join(f', "{column}" = ?' for column in columns)
    at = current_change().at
    sql = f'UPDATE "{model.noun()}" SET version = version + 1, updated_on = ?{places} WHERE id = ?'
    execute_many(sql, [(at, *row) for row in rows])


def _follow(model: type[Record], rows: Sequence[Mapping[str, Any]], names: Collection[str]) -> None:
    """What changed records are found by and recognised by, and who is recognised with them."""
    if not rows or not issubclass(model, Searchable):
        return
    ids = [row["id"] for row in rows]
    if search_index.is_found_by(model, names):
        texts = search_index.texts_of(model, rows)
        execute_many(f'UPDATE "{model.noun()}" SET search_text = ? WHERE id = ?', list(zip(texts, ids, strict=True)))
    if search_index.is_recognised_by(model, names):
        search_index.keep_keys_of_rows(model, model.matched_rows(rows))
    if "name" in names and model.recognised_with is not Record.recognised_with:
        for record in model.select().where(model.id.in_(ids)):
            for other in record.recognised_with():
                search_index.keep_keys(other)


def _plain(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value


def _default(field: AnyField) -> Any:
    value = field.default() if callable(field.default) else field.default
    return value if value is None else field.db_value(value)


def _column(field: AnyField, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
    """The stored values of one field; converted only where the two forms differ, which saves a call per cell."""
    default = field.default() if callable(field.default) else field.default
    values = [row.get(field.name, default) for row in rows]
    if isinstance(field, ForeignKeyField):
        return [value.id if isinstance(value, Record) else value for value in values]
    if isinstance(field, MoneyField):
        return [None if value is None else field.db_value(value) for value in values]
    if type(field).__module__ != TextField.__module__:  # a kind of field of our own
        return [field.db_value(value) for value in values]
    return values


def _write_rows(table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    if is_sqlite():
        execute_many(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})', rows)
        return
    with peewee_errors(), database.obj.cursor().copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)
