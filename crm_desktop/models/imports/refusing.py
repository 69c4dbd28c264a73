"""What a row must have to be taken, and what its words mean in this database."""

from collections.abc import Sequence
from typing import Any

from crm_desktop.models.folding import fold, fold_each
from crm_desktop.models.imports.fates import Fates
from crm_desktop.models.imports.known_words import statuses, users
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.naming import tags_in
from crm_desktop.models.imports.problems import NAMELESS, UNKNOWN_OWNERS, USERS
from crm_desktop.models.imports.rows import Rows
from crm_desktop.models.record import SORTED_CHARACTERS
from crm_desktop.models.wording import say, to_say

_COMPANY = {"leads": "company_name"}
_NAMED = ("name", "first_name", "last_name")
_REACHED = ("email", "phone", "mobile", "phone_2")
# What becomes a choice in a list has a name that one can read there.
_CHOSEN = to_say(
    {"list": "The list", "pipeline": "The pipeline", "stage": "The stage", "opportunity_stage": "The stage"}
)


def look_up_statuses(mapping: ColumnMapping, rows: Rows, decided: Fates) -> None:
    """Statuses by their names; one nobody has heard of is a refusal, not a guess."""
    if "status" not in rows:
        return
    texts = rows.column("status")
    found, unknown = _looked_up(texts, statuses())
    rows.put("status", found)
    refused = decided.refuse({row: say("There is no lead status “{texts}”.", texts=texts[row]) for row in unknown})
    decided.problems.unread("status", say("Status"), refused, mapping.columns_of("status"))


def look_up_owners(mapping: ColumnMapping, rows: Rows, decided: Fates) -> None:
    """Owners by their names or e-mails; who is no user here is pointed out, and the row gets the owner of the file."""
    if "owner" not in rows:
        return
    texts = rows.column("owner")
    found, unknown = _looked_up(texts, users())
    rows.put("owner", found)
    sentence = say("“{}” is no user of this program; the owner chosen for the list gets it.")
    decided.flag({row: sentence.format(texts[row]) for row in unknown})
    decided.problems.add(UNKNOWN_OWNERS, unknown)


def _looked_up(texts: Sequence[str], known: dict[str, int]) -> tuple[list[Any], list[int]]:
    """The ids that the texts mean, and the rows of those that mean none."""
    meant = {text: known.get(fold(text)) for text in set(texts) if text}
    found = [meant.get(text) for text in texts]
    unknown = {text for text, number in meant.items() if number is None}
    return found, [row for row, text in enumerate(texts) if text in unknown] if unknown else []


def refuse_long_names(mapping: ColumnMapping, rows: Rows, decided: Fates) -> None:
    """Lists, pipelines, stages and tags are chosen by their names, which have a measure."""
    for field, what in _CHOSEN.items():
        if field in rows:
            refusals = {
                row: say(
                    "{what} has a name of {count:,} characters; {sorted_characters} are the most.",
                    what=say(what),
                    count=len(text),
                    sorted_characters=SORTED_CHARACTERS,
                )
                for row, text in enumerate(rows.column(field))
                if text and len(text) > SORTED_CHARACTERS
            }
            _refuse_long(mapping, decided, field, refusals)
    if "tags" in rows:
        refusals = {
            row: say("A tag has {sorted_characters} characters at most.", sorted_characters=SORTED_CHARACTERS)
            for row, text in enumerate(rows.column("tags"))
            if text and len(text) > SORTED_CHARACTERS and max(map(len, tags_in(text)), default=0) > SORTED_CHARACTERS
        }
        _refuse_long(mapping, decided, "tags", refusals)


def _refuse_long(mapping: ColumnMapping, decided: Fates, field: str, refusals: dict[int, str]) -> None:
    if refusals:
        decided.problems.unread(field, field.capitalize(), decided.refuse(refusals), mapping.columns_of(field))


def name_all(mapping: ColumnMapping, rows: Rows, decided: Fates) -> None:
    """A name for each row: its own, of its parts, its company, e-mail or phone; without any it is refused."""
    company = _COMPANY.get(mapping.kind, "company")
    names = list(rows.column("name"))
    firsts, lasts = rows.column("first_name"), rows.column("last_name")
    others = [rows.column(field) for field in (company, *_REACHED) if field in rows]
    refusals: dict[int, str] = {}
    for row, name in enumerate(names):
        if not name:
            parts = f"{firsts[row] or ''} {lasts[row] or ''}".strip()
            names[row] = parts or next((values[row] for values in others if values[row]), "")
            if not names[row]:
                refusals[row] = say("It has no name, company, e-mail or phone.")
    rows.put("name", names)
    if mapping.kind in ("people", "companies"):
        # What a person is matched by; a record names its company by a link.
        both = zip(rows.column(company), rows.column("parent"), strict=True)
        rows.put("company_name", [one or other or "" for one, other in both])
    columns = [column for field in (*_NAMED, company, *_REACHED) for column in mapping.columns_of(field)]
    decided.problems.missing(NAMELESS, decided.refuse(refusals), columns)


def point_out_users(rows: Rows, decided: Fates) -> None:
    """Those who work with the program do not belong among those they sell to."""
    known, names = users(), rows.column("name")
    met: set[int] = set()
    for field in ("name", "email"):
        if field in rows:
            folded = fold_each([text or "" for text in rows.column(field)])
            met.update(row for row, text in enumerate(folded) if text in known)
    met.intersection_update(rows.live())
    decided.flag({row: say("{names} is a user of this program.", names=names[row]) for row in sorted(met)})
    decided.problems.add(USERS, met)
