"""How alike two names are, and the records whose name is nearest to a given one, without comparing all of them."""

from typing import Any

from peewee import SQL

from crm_desktop.models.database import is_sqlite
from crm_desktop.models.folding import fold, key_of
from crm_desktop.models.search_index import contains

# Below this, two names are two names (measured on pairs of real lists: Jon Smith and John Smyth are 84).
ALIKE = 82
NEAREST = 40


def likeness(one: str, other: str) -> int:
    """0 to 100, whatever the case, the accents and the order of words."""
    left, right = fold(one), fold(other)
    return likeness_of(left, right, key_of(left), key_of(right))


def likeness_of(left: str, right: str, left_key: str, right_key: str) -> int:
    """`likeness` of names that are folded already, with their keys."""
    from rapidfuzz import fuzz  # here, since it is slow to import

    if not left or not right:
        return 0
    if left_key == right_key:
        return 100
    return min(99, round(max(fuzz.token_sort_ratio(left, right), fuzz.ratio(left_key, right_key))))


def nearest(model: Any, name: str, limit: int = NEAREST) -> list[int]:
    """Ids of records that share most with `name` in their searched text, the likeliest first.

    By the trigrams that the search index keeps, so it finds misspelled names among a hundred thousand.
    """
    wanted = fold(name)
    if len(wanted) < 3:
        return [row.id for row in model.select(model.id).where(contains(model, wanted)).limit(limit)] if wanted else []
    found = _by_trigrams(model, wanted, limit)
    return [row[0] for row in found.tuples()]


def _by_trigrams(model: Any, wanted: str, limit: int) -> Any:
    if is_sqlite():
        table = f"{model.noun()}_search"
        parts = sorted({wanted[at : at + 3] for at in range(len(wanted) - 2)})
        any_of = " OR ".join('"' + part.replace('"', '""') + '"' for part in parts)
        ranked = f"(SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT {limit:d})"
        return model.select(model.id).where(model.id.in_(SQL(ranked, (any_of,))))
    alike = SQL("word_similarity(%s, search_text)", (wanted,))
    near = SQL("%s <%% search_text", (wanted,))
    return model.select(model.id).where(near).order_by(alike.desc()).limit(limit)
