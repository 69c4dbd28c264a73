"""The imports that were done, as their table reads them."""

from array import array
from collections.abc import Sequence
from typing import Any

from peewee import Expression

from crm_desktop.models.changes import Change
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.imports.list_quality import ListQuality, list_quality
from crm_desktop.models.record_search import RecordSearch


class ImportSearch(RecordSearch):
    """Imports that stand; one that was undone is in the history."""

    def __init__(self) -> None:
        """Everybody's."""
        super().__init__(ListImport, None, joined=("list",))

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """With `by_name`, who imported each."""
        found = super().rows(ids)
        query: Any = Change.select(Change.id, Change.by_name).where(Change.id.in_([each.change_id for each in found]))
        names = dict(query.tuples())
        for each in found:
            each.by_name = names.get(each.change_id, "")
        return found

    def condition(self, query: str, one_by_one: bool = False) -> Expression | None:
        """By the name of the file."""
        name: Any = ListImport.file_name
        found: Expression | None = name.contains(query.strip()) if query.strip() else None
        return found


class ListSearch:
    """Lists with their figures as a table asks for them: a team has dozens, so they are sorted here."""

    def count_and_first(self, query: str, sort: str, descending: bool, limit: int) -> tuple[int, list[ListQuality]]:
        """How many, and the first of them."""
        found = self._found(query, sort, descending)
        return len(found), found[:limit]

    def ids(self, query: str, sort: str, descending: bool) -> "array[int]":
        """All, in order; those without a value come last either way."""
        return array("q", (found.id for found in self._found(query, sort, descending)))

    def rows(self, ids: Sequence[int]) -> list[ListQuality]:
        """Those with these ids."""
        wanted = set(ids)
        return [found for found in list_quality() if found.id in wanted]

    def _found(self, query: str, sort: str, descending: bool) -> list[ListQuality]:
        words = fold(query).split()
        found = [held for held in list_quality() if all(word in fold(f"{held.name} {held.supplier}") for word in words)]
        filled = [held for held in found if getattr(held, sort) not in (None, "")]
        rest = [held for held in found if getattr(held, sort) in (None, "")]
        return [*sorted(filled, key=lambda held: _comparable(getattr(held, sort)), reverse=descending), *rest]


def _comparable(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value
