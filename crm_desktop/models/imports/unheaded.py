"""Which field a column goes to by its values alone: where there is no header, or one that says nothing."""

from collections.abc import Sequence

from crm_desktop.models.imports.countries import is_country
from crm_desktop.models.imports.fields import fields_of
from crm_desktop.models.imports.looks import (
    COMPANY,
    E_MAIL,
    JOB,
    ONE_NAME,
    PERSON,
    POSTAL_CODE,
    STREET,
    TOWN,
    WEB,
    Look,
    are_ids,
    is_date,
    is_dialled,
    is_joined_address,
    is_place,
    is_state,
    share,
)
from crm_desktop.models.imports.numbers import COMMA, POINT, read_number

_COMPANY = {"leads": "company_name", "people": "company", "companies": "name", "opportunities": "company"}
_PERSON = {"leads": "name", "people": "name", "opportunities": "person"}
_FEW = 0.3


class ByValues:
    """The fields that are free, given out to columns by what stands in them."""

    def __init__(self, kind: str, columns: dict[int, list[str]], taken: set[str]) -> None:
        self._kind = kind
        self._columns = columns
        self._free = [field for field in fields_of(kind) if field not in taken]
        self.fields: dict[int, str] = {}

    def give_what_is_sure(self) -> None:
        """E-mails, links, phones and whole addresses can be nothing else; names and firms only where none is known."""
        for look, *fields in (
            (E_MAIL.match, "email", "email_2"),
            (WEB.match, "website"),
            (is_dialled, "phone", "phone_2", "mobile"),
            (is_joined_address, "street"),
        ):
            self._give(look, 0.6, fields)
        if "city" not in self._free:
            self._give(is_state, 0.9, ["state"])
        self._give(COMPANY.match, 0.5, [_COMPANY[self._kind]])
        if {"name", "first_name", "last_name"} <= {*self._free, "first_name", "last_name"} and self._kind in _PERSON:
            self._give(_is_person, 0.8, [_PERSON[self._kind]])

    def give_all(self) -> None:
        """A list without any header: what it holds, the surest first, then what stands beside it."""
        self._give(E_MAIL.match, 0.6, ["email", "email_2"])
        self._give(WEB.match, 0.6, ["website"])
        self._give(is_date, 0.8, ["close_on", "next_action_on"] if self._kind == "opportunities" else [])
        self._give(is_dialled, 0.6, ["phone", "phone_2", "mobile"])
        self._give(is_country, 0.8, ["country"])
        self._give(is_joined_address, 0.6, ["street"])
        self._give(is_place, 0.6, ["city"])
        self._give(COMPANY.match, _FEW, [_COMPANY[self._kind]])
        self._give(STREET.match, 0.6, ["street"])
        self._give(is_state, 0.8, ["state"])
        self._give_postal_code()
        self._give_city()
        self._give_names()
        self._give(JOB.match, _FEW, ["title"])
        self._give(_is_amount, 0.9, ["amount"])
        if "name" in self._free and not {"first_name", "last_name"} & set(self.fields.values()):
            self._give(_is_text, 0.8, ["name"])

    def _give(self, look: Look, least: float, fields: Sequence[str]) -> None:
        for number, values in self._left().items():
            free = [field for field in fields if field in self._free]
            if not free:
                return
            if share(look, values) >= least:
                self._take(number, free[0])

    def _give_postal_code(self) -> None:
        """Digits alone may be anything, but beside a town or a country they are its code."""
        if "postal_code" not in self._free:
            return
        for number, values in self._left().items():
            if share(POSTAL_CODE.match, values) < 0.8:
                continue
            lengths = {len(value) for value in values}
            beside = [self._columns.get(number + step, []) for step in (-1, 1)]
            near_address = any(
                self.fields.get(number + step) in ("street", "state", "country", "city") for step in (-1, 1)
            )
            if near_address or (len(lengths) <= 2 and any(map(_are_towns, beside)) and self._can_spare_a_town()):
                self._take(number, "postal_code")
                return

    def _can_spare_a_town(self) -> bool:
        """A town reads like a name, and a row without a name is worth nothing."""
        named = _COMPANY[self._kind] not in self._free or "name" not in self._free
        return named or sum(map(_are_towns, self._left().values())) > 1

    def _give_city(self) -> None:
        place = {field: number for number, field in self.fields.items()}
        for field, steps in (("postal_code", (1, -1)), ("state", (-1, 1)), ("country", (-1, 1)), ("street", (1,))):
            for step in steps:
                number = place.get(field, -9) + step
                if "city" in self._free and number in self._left() and _are_towns(self._columns[number]):
                    self._take(number, "city")

    def _give_names(self) -> None:
        if self._kind not in _PERSON:
            return
        self._give(_is_person, 0.6, [_PERSON[self._kind]])
        if not {"name", "first_name", "last_name"} <= set(self._free):
            return
        left = self._left()
        for number in left:
            pair = left[number], left.get(number + 1, [])
            if all(share(ONE_NAME.match, values) > 0.8 and not _are_jobs(values) for values in pair):
                self._take(number, "first_name")
                self._take(number + 1, "last_name")
                return

    def _left(self) -> dict[int, list[str]]:
        return {number: values for number, values in self._columns.items() if number not in self.fields and values}

    def _take(self, number: int, field: str) -> None:
        self.fields[number] = field
        self._free.remove(field)


def _is_person(text: str) -> bool:
    return bool(PERSON.match(text)) and not COMPANY.match(text) and not JOB.match(text)


def _is_text(text: str) -> bool:
    return any(map(str.isalpha, text)) and "@" not in text and not are_ids([text])


def _is_amount(text: str) -> bool:
    return read_number(text, POINT) is not None or read_number(text, COMMA) is not None


def _are_jobs(values: list[str]) -> bool:
    return share(JOB.match, values) >= _FEW


def _are_towns(values: list[str]) -> bool:
    if not values or _are_jobs(values) or share(is_country, values) > 0.8:
        return False
    return share(TOWN.match, values) >= 0.8 and share(E_MAIL.match, values) == share(WEB.match, values) == 0
