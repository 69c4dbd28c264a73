"""The history as a table asks for it: changes instead of records, latest first."""

from array import array
from collections.abc import Sequence
from typing import Any

from peewee import fn

from crm_desktop.models.changes import Change
from crm_desktop.models.folding import fold
from crm_desktop.models.search_index import plain


class ChangeSearch:
    """All changes of the database; words are looked for in what was done and by whom."""

    def count_and_first(
        self, query: str = "", sort: str = "id", descending: bool = True, limit: int = 200
    ) -> tuple[int, list[Any]]:
        """How many match, and the first of them."""
        return self._matching(query).count(), list(self._ordered(query, sort, descending).limit(limit))

    def ids(self, query: str = "", sort: str = "id", descending: bool = True) -> "array[int]":
        """The ids of all that match, in order."""
        return array("q", (number for (number,) in self._ordered(query, sort, descending).select(Change.id).tuples()))

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """The changes with these ids, in any order."""
        return list(Change.select().where(Change.id.in_(list(ids))))

    def _matching(self, query: str) -> Any:
        found: Any = Change.select()
        for word in fold(query).split():
            found = found.where(plain(Change.sentence).contains(word) | plain(Change.by_name).contains(word))
        return found

    def _ordered(self, query: str, sort: str, descending: bool) -> Any:
        field: Any = {"sentence": fn.LOWER(Change.sentence), "by_name": fn.LOWER(Change.by_name)}.get(sort, Change.id)
        if descending:
            return self._matching(query).order_by(field.desc(), Change.id.desc())
        return self._matching(query).order_by(field, Change.id)
