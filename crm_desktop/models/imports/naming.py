"""Companies, people and tags that a list names: found, or made once, however often they are named."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold, key_of
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.search_index import name_key, same
from crm_desktop.models.tags import Tag, Tagging

_TAG_SIGNS = re.compile(r"[;,|]|:::|\r?\n")
# A name may hold a comma: “Lee, Ann”.
_NAME_SIGNS = re.compile(r"[;|]|\r?\n")


def tags_in(text: str | None) -> list[str]:
    """The words of a cell of tags; Google's “* ” marks its own groups."""
    return [word for part in _TAG_SIGNS.split(text or "") if (word := part.strip().removeprefix("* "))]


def names_in(text: str | None) -> list[str]:
    """The names of a cell of people."""
    return [name for part in _NAME_SIGNS.split(text or "") if (name := part.strip())]


def name_of(text: str) -> str:
    """What tells two names apart; a name of nothing but signs is told apart as it stands."""
    return key_of(text) or fold(text)


def companies_named(names: Iterable[str], shared: Mapping[str, Any]) -> dict[str, int]:
    """The ids of the companies by `name_of` their names. `shared` is what the new ones get."""
    wanted = {name_of(name): " ".join(name.split()) for name in reversed(list(names)) if name}
    found = _held({f"c{key}": key for key in wanted}, "company")
    missing = [key for key in reversed(wanted) if key not in found]
    ids = insert_records(Company, [{"name": wanted[key], **shared} for key in missing])
    return found | dict(zip(missing, ids, strict=True))


def people_named(
    names: Iterable[tuple[str, str]], companies: Mapping[str, int], shared: Mapping[str, Any]
) -> dict[tuple[str, str], int]:
    """The ids of people by name and company, both as `name_of` has them."""
    wanted = {(name_of(name), name_of(company)): (name, company) for name, company in names if name}
    found = _held({name_key(*given): key for key, given in wanted.items() if all(given)}, "person")
    missing = [key for key in wanted if key not in found]
    rows = [
        {
            "name": " ".join(wanted[key][0].split()),
            "company": companies.get(key[1]),
            "company_name": wanted[key][1],
            **shared,
        }
        for key in missing
    ]
    ids = insert_records(Person, rows)
    return found | dict(zip(missing, ids, strict=True))


def tags_on(kind: type[Record], ids: Iterable[int]) -> dict[int, list[str]]:
    """The tags that records have."""
    link: Any = getattr(Tagging, kind.noun())
    query: Any = Tagging.select(Tagging._meta.fields[kind.noun()], Tag.name).join(Tag).where(link.in_(list(ids)))
    found: dict[int, list[str]] = {}
    for number, word in query.order_by(Tag.name).tuples():
        found.setdefault(number, []).append(word)
    return found


def tag_records(kind: type[Record], tagged: Mapping[int, Iterable[str]]) -> None:
    """Gives records tags that they do not have; words not known yet become tags."""
    words = {fold(word): word for own in tagged.values() for word in own}
    known = {fold(tag.name): tag.id for tag in Tag.select()} if words else {}
    missing = [word for word in words if word not in known]
    known |= zip(missing, insert_records(Tag, [{"name": words[word]} for word in missing]), strict=True)
    link = kind.noun()
    insert_records(
        Tagging,
        [{"tag": known[w], link: number} for number, own in tagged.items() for w in dict.fromkeys(map(fold, own))],
    )


def _held(keys: Mapping[str, Any], kind: str) -> dict[Any, int]:
    found: dict[Any, int] = {}
    for some in in_portions(list(keys)):
        for key, _, number in same(some, [kind]):
            found[keys[key]] = min(number, found.get(keys[key], number))
    return found
