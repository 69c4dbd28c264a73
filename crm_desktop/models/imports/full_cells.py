"""Cells that hold more than their field: several e-mails or phones, a whole address. Nothing of them is lost."""

from collections.abc import Callable

from crm_desktop.models.imports.addresses import Parts, part_address, part_place, parted
from crm_desktop.models.imports.fields import PHONES, fields_of, label_of
from crm_desktop.models.imports.phones import PROGRAM_SIGNS, SIGNS_BETWEEN, phones_in
from crm_desktop.models.imports.values import Values

_PLACES = {"city", "state", "postal_code"}


def spread_full_cells(found: dict[str, Values], kind: str) -> None:
    """Gives what a cell holds beyond its field to the fields beside it, which may be new in `found`."""
    for field in ("email", "email_2"):
        _spread(found, kind, field, ("email", "email_2"), lambda text: text.split("; "), "; ")
    # What a person typed stays where every phone has its column, so that our own exports come back as they were.
    signs = PROGRAM_SIGNS if PHONES & set(fields_of(kind)) <= found.keys() else SIGNS_BETWEEN
    for field in ("phone", "phone_2", "mobile"):
        _spread(found, kind, field, ("phone", "phone_2", "mobile"), lambda text: phones_in(text, ""), *signs)
    if "street" in found and not _PLACES & found.keys():
        _part(found, "street", part_address)
    if "city" in found and "postal_code" not in found:
        _part(found, "city", part_place)


def _spread(
    found: dict[str, Values],
    kind: str,
    field: str,
    places: tuple[str, ...],
    parts_of: Callable[[str], list[str]],
    *signs: str,
) -> None:
    """The first stays, the others take what is free, and the rest is kept in the note."""
    if field not in found or not _any_holds(signs, found[field].values):
        return
    slots = [place for place in places if place in fields_of(kind)]
    for row, text in enumerate(found[field].values):
        if not text or (parts := parts_of(text)) == [text]:
            continue
        found[field].values[row] = parts[0]
        for part in parts[1:]:
            free = [slot for slot in slots if slot not in found or not found[slot].values[row]]
            if free:
                _column(found, free[0], field).values[row] = part
            else:
                note = _column(found, "note", field).values
                note[row] = "\n".join(filter(None, (note[row], f"{label_of(kind, field)}: {part}")))


def _any_holds(signs: tuple[str, ...], texts: list[str]) -> bool:
    """All texts at once: few lists have such cells, and looking at each takes its time."""
    joined = "\0".join(texts)
    return any(sign in joined for sign in signs)


def _part(found: dict[str, Values], field: str, part: Callable[[str], Parts | None]) -> None:
    for row, parts in parted(found[field].values, part).items():
        country = found.get("country")
        if parts.get("country") and country is not None and country.values[row]:
            # Two countries: the address stays as it is rather than lose one.
            continue
        for name, text in parts.items():
            if text:
                _column(found, name, field).values[row] = text


def _column(found: dict[str, Values], name: str, like: str) -> Values:
    if name not in found:
        found[name] = Values([""] * len(found[like].values))
    return found[name]
