"""A query as rows of field, comparison and value, for those who do not type it; and rows as a query."""

from collections.abc import Iterable
from dataclasses import dataclass

from crm_desktop.models.queries import tokens
from crm_desktop.models.query_completion import quoted
from crm_desktop.models.wording import to_say

IS_EMPTY, HAS_VALUE = "no", "has"
_EMPTY = to_say([(IS_EMPTY, "is empty"), (HAS_VALUE, "has a value")])
COMPARISONS: dict[str, list[tuple[str, str]]] = to_say({
    "words": [("", "contain"), ("-", "do not contain")],
    "text": [("", "contains"), ("=", "is"), ("-", "does not contain"), ("-=", "is not"), *_EMPTY],
    "choice": [("", "is"), ("-", "is not"), *_EMPTY],
    "link": [("", "is"), ("-", "is not"), *_EMPTY],
    "yes_no": [("", "is")],
    "tags": [("", "is"), ("-", "is not"), *_EMPTY],
    "date": [("", "is in"), ("<", "is before"), (">", "is after"), ("<=", "is until"), (">=", "is from"), *_EMPTY],
    "number": [("", "is"), (">", "is more than"), (">=", "is at least"), ("<", "is less than"),
               ("<=", "is at most"), ("-", "is not"), *_EMPTY],
})  # fmt: skip
"""What can be asked of each kind of field: how a query writes it, and how people say it."""


@dataclass(frozen=True)
class QueryRow:
    """One condition; without a field, it asks for words anywhere."""

    field: str = ""
    comparison: str = ""
    value: str = ""

    @property
    def is_complete(self) -> bool:
        """Does it ask for something?"""
        return bool(self.value.strip()) or (bool(self.field) and self.comparison in (IS_EMPTY, HAS_VALUE))

    @property
    def text(self) -> str:
        """As a query writes it."""
        if self.comparison in (IS_EMPTY, HAS_VALUE):
            return f"{self.comparison}:{self.field}"
        minus, sign = ("-", self.comparison[1:]) if self.comparison.startswith("-") else ("", self.comparison)
        if not self.field:
            return minus + quoted(self.value.strip())
        return f"{minus}{self.field}:{sign}{quoted(self.value.strip())}"


def text_of(rows: Iterable[QueryRow]) -> str:
    """The query that asks for all of them; rows that are not filled in ask for nothing."""
    return " ".join(row.text for row in rows if row.is_complete)


def rows_of(text: str) -> list[QueryRow] | None:
    """The rows that ask the same; None for a query with or, not or parentheses, which rows cannot say."""
    found = []
    for token in tokens(text):
        word = (token["word"] or "").lower()
        is_bare = not token["field"] and not token["minus"]
        if token["open"] or token["close"] or (is_bare and word in ("or", "not")):
            return None
        if is_bare and word == "and":
            continue
        value = token["phrase"] if token["phrase"] is not None else token["word"] or ""
        name = token["field"] or ""
        if name.lower() in (IS_EMPTY, HAS_VALUE) and not token["minus"]:
            found.append(QueryRow(value, name.lower()))
        else:
            minus = "-" if token["minus"] else ""
            found.append(QueryRow(quoted(name) if name else "", minus + (token["op"] or ""), value))
    return found
