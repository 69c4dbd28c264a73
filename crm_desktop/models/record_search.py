"""One kind of record as a table asks for it: how many, the first rows, all ids in order, and the rows of a page."""

from array import array
from collections.abc import Callable, Sequence
from datetime import date
from itertools import chain
from typing import Any

from peewee import JOIN, Expression, ForeignKeyField, TextField, fn

from crm_desktop.models import queries
from crm_desktop.models.changes import Actor
from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.folding import fold
from crm_desktop.models.known_counts import counted
from crm_desktop.models.own_fields import named
from crm_desktop.models.own_fields.stored import sorted_by, stored
from crm_desktop.models.record import Record, sort_text
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.search_index import count_of_all
from crm_desktop.models.tags import Tag, Tagging
from crm_desktop.models.wording import say

# When so many match, the first of them are found sooner in the order they are shown in than by what they have.
FREQUENT = 30_000
# So many others a link may name for their records to be read one after another.
FEW = 40

Condition = Callable[[], Expression | None]


class RecordSearch:
    """What tables, the command line and exports read; no widget, no state but what is asked for."""

    def __init__(
        self,
        model: type[Record],
        user: Actor | None,
        *,
        joined: Sequence[str] = (),
        base: Condition | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """`joined` names the links whose records come along with each row; `base` limits what is searched at all."""
        self.model = model
        self._user = user
        self._joined = joined
        self._base = base
        self._today = today

    def count_and_first(
        self, query: str = "", sort: str = "name", descending: bool = False, limit: int = 200
    ) -> tuple[int, list[Any]]:
        """How many match, and the first rows. Raises WrongCall for a query or sort that means nothing."""
        count = self.count(query)
        is_met_soon = count >= FREQUENT and self._is_indexed(sort)
        condition = self._along_the_order(query) if is_met_soon else self.condition(query)
        first: list[int] = []
        for part in self._parts(condition, sort, descending):
            # Those without a value are looked for only when they are reached: it means reading all.
            if len(first) < min(limit, count):
                first.extend(_ids(part.limit(limit - len(first))))
        return count, self.in_order(first)

    def count(self, query: str = "") -> int:
        """How many match."""
        if words := queries.indexed_words(self.model, query):
            return counted(count_of_all(self.model, words, self._base() if self._base else None))
        return counted(self._limited(self.model.select(fn.COUNT(self.model.id)), self.condition(query)))

    def ids(self, query: str = "", sort: str = "name", descending: bool = False) -> "array[int]":
        """The ids of all that match, in order; records without a value come last either way."""
        found = array("q")
        for part in self._parts(self.condition(query), sort, descending):
            # No list of a million numbers in between, and no line of Python for each.
            found.extend(chain.from_iterable(database.execute(part)))
        return found

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """The records with these ids, with what they are joined to and `tag_names`, in any order."""
        found: list[Any] = list(self.model.select().where(self.model.id.in_(list(ids))))
        for name in self._joined:
            _join(found, self.model._meta.fields[name])
        tags = self._tags(ids)
        for record in found:
            record.tag_names = tags.get(record.id, [])
        return found

    def in_order(self, ids: Sequence[int]) -> list[Any]:
        """`rows`, in the order of the ids."""
        found = {record.id: record for record in self.rows(ids)}
        return [found[record_id] for record_id in ids if record_id in found]

    def condition(self, query: str, one_by_one: bool = False) -> Expression | None:
        """What is searched at all, and what the query asks for of it."""
        base = self._base() if self._base else None
        asked = queries.where(self.model, query, self._user, self._today(), one_by_one) if query.strip() else None
        return asked if base is None else base if asked is None else base & asked

    def _along_the_order(self, query: str) -> Expression | None:
        """The condition as a value: what nearly all have is met soon along the index of the order.

        SQLite would collect them by another index and sort them all: for 100,000 of 1,000,000 a thousand times as long.
        """
        condition = self.condition(query, one_by_one=True)
        return None if condition is None else condition == 1

    def _is_indexed(self, sort: str) -> bool:
        field = self.model._meta.fields.get(sort)
        return (
            is_sqlite()
            and field is not None
            and (field.index or sort == "id" or sort in getattr(self.model, "SORTED", ()))
        )

    def _alias(self, name: str) -> Any:
        return getattr(self.model, name).rel_model.alias(f"{name}_of")

    def _tags(self, ids: Sequence[int]) -> dict[int, list[str]]:
        if not hasattr(Tagging, self.model.noun()):
            return {}
        link = getattr(Tagging, self.model.noun())
        found: dict[int, list[str]] = {}
        query: Any = Tagging.select(link, Tag.name).join(Tag).where(link.in_(list(ids)))
        for record_id, name in query.tuples():
            found.setdefault(record_id, []).append(name)
        return {record_id: sorted(names, key=fold) for record_id, names in found.items()}

    def _parts(self, condition: Expression | None, sort: str, descending: bool) -> list[Any]:
        """First those that have a value, by its index; then those that have none."""
        query = self._limited(self.model.select(self.model.id), condition)
        field = self.model._meta.fields.get(sort)
        if sort == "tags" and hasattr(Tagging, self.model.noun()):
            return self._parts_by_tag(query, descending)
        if field is None:
            return self._parts_by_own(query, sort, descending)
        order: Any = field
        if isinstance(field, ForeignKeyField):
            if (named_parts := self._parts_by_few(field, condition, descending)) is not None:
                return named_parts
            other = self._alias(field.name)
            query = query.join_from(self.model, other, JOIN.LEFT_OUTER, on=(field == other.id))
            order = sort_text(other.name)
            return [
                query.order_by(_way(order.is_null(), False), _way(order, descending), _way(self.model.id, descending))
            ]
        if field.name == "id":
            return [query.order_by(_way(field, descending))]
        filled: Any = field.is_null(False)
        if isinstance(field, TextField):
            # A choice is one of a few small words, and indexed as it stands.
            order = field if field.choices and field.index else sort_text(field)
            filled = order > ""
        ordered = query.where(filled).order_by(_way(order, descending), _way(self.model.id, descending))
        if not field.null and not isinstance(field, TextField):
            return [ordered]
        return [ordered, query.where(~filled).order_by(self.model.id)]

    def _parts_by_few(self, field: Any, condition: Expression | None, descending: bool) -> list[Any] | None:
        """One part for each status, owner or list, in the order of their names; None where they are many."""
        other = field.rel_model
        if other.select(other.id).limit(FEW + 1).count() > FEW:
            return None
        query = self._limited(self.model.select(self.model.id), condition)
        order = [_way(sort_text(other.name), descending), _way(other.id, descending)]
        parts = [query.where(field == number).order_by(_way(self.model.id, descending))
                 for number in _ids(other.select(other.id).order_by(*order))]  # fmt: skip
        return [*parts, query.where(field.is_null()).order_by(self.model.id)] if field.null else parts

    def _parts_by_tag(self, query: Any, descending: bool) -> list[Any]:
        """By the first of their tags; only those that have one are read for it."""
        link: Any = getattr(Tagging, self.model.noun())
        tagged: Any = Tagging.select(link.alias("record"), fn.MIN(sort_text(Tag.name)).alias("first"))
        tagged = tagged.join(Tag).where(link.is_null(False)).group_by(link).alias("tagged")
        order = (_way(tagged.c.first, descending), _way(self.model.id, descending))
        ordered = query.join_from(self.model, tagged, on=(tagged.c.record == self.model.id)).order_by(*order)
        untagged = self.model.id.not_in(Tagging.select(link).where(link.is_null(False)))
        return [ordered, query.where(untagged).order_by(self.model.id)]

    def _parts_by_own(self, query: Any, sort: str, descending: bool) -> list[Any]:
        field = named(self.model.noun(), sort)
        if field is None:
            raise WrongCall(say("There is no column “{sort}” to sort by.", sort=sort))
        filled, order = stored(self.model, field).is_null(False), sorted_by(self.model, field)
        ordered = query.where(filled).order_by(_way(order, descending), _way(self.model.id, descending))
        return [ordered, query.where(~filled).order_by(self.model.id)]

    def _limited(self, query: Any, condition: Expression | None) -> Any:
        return query if condition is None else query.where(condition)


def _join(records: list[Any], link: Any) -> None:
    """Gives records what they link to, each of those read once: a page of leads has few statuses, owners and lists."""
    wanted = {record.__data__[link.name] for record in records} - {None}
    other = link.rel_model
    linked = {each.id: each for each in other.select().where(other.id.in_(wanted))} if wanted else {}
    for record in records:
        record.__rel__[link.name] = linked.get(record.__data__[link.name])


def _way(order: Any, descending: bool) -> Any:
    return order.desc() if descending else order.asc()


def _ids(query: Any) -> list[int]:
    return [row[0] for row in database.execute(query)]
