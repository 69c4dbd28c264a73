"""Invents people, companies and numbers, always the same ones from the same seed."""

import random
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from crm_desktop.models.demo.words import FIRM_NAMES, OTHER_KINDS, PLACES, TITLES, TRADES, Place


@dataclass
class Inventor:
    """A seeded source of believable values; each company name and each person's name only once."""

    chance: random.Random
    _firms: list[str] = field(default_factory=list)
    _named: set[str] = field(default_factory=set)
    _last: Place = PLACES[0]

    def company(self) -> dict[str, Any]:
        """The values of one company, with its `place` and its `domain` beside them."""
        place = self._last = self.chance.choices(PLACES, weights=(30, 22, 16, 12, 14, 6))[0]
        name, kind, industry = self._firm(place)
        city, state, code = self.chance.choice(place.cities)
        domain = f"{_slug(name.removesuffix(self._form(name, place)))}.example"
        return {
            "name": name,
            "type": kind,
            "industry": industry,
            "phone": self.phone(place),
            "email": f"info@{domain}",
            "website": f"https://www.{domain}",
            "street": place.street.format(street=self.chance.choice(place.streets), number=self.chance.randint(1, 180)),
            "city": city,
            "state": state,
            "postal_code": code,
            "country": place.country,
            "annual_revenue": Decimal(self.chance.randint(4, 900)) * 50_000,
            "employees": int(self.chance.lognormvariate(4, 1)) + 2,
            "place": place,
            "domain": domain,
        }

    def person(self, company: dict[str, Any]) -> dict[str, Any]:
        """The values of one person at a company."""
        place: Place = company["place"]
        first, last = self._name(place)
        domain = company["domain"]
        return {
            "name": f"{first} {last}",
            "first_name": first,
            "last_name": last,
            "title": self.chance.choice(TITLES),
            "email": f"{_slug(first)}.{_slug(last)}@{domain}" if self.chance.random() < 0.9 else "",
            "phone": self.phone(place) if self.chance.random() < 0.85 else "",
            "mobile": self.phone(place) if self.chance.random() < 0.3 else "",
            **{name: company[name] for name in ("street", "city", "state", "postal_code", "country")},
        }

    def phone(self, place: Place) -> str:
        """A number that belongs to nobody."""
        pattern = self.chance.choice(place.phones)
        return "".join(str(self.chance.randint(0, 9)) if sign == "#" else sign for sign in pattern)

    def amount(self, least: int, most: int) -> Decimal:
        """A round sum, as offers have them."""
        step = 500 if most > 20_000 else 50
        return Decimal(self.chance.randint(least // step, most // step) * step)

    def _firm(self, place: Place) -> tuple[str, str, str]:
        if not self._firms:
            self._firms = [f"{name} {trade}" for name in FIRM_NAMES for trade, _ in TRADES]
            self.chance.shuffle(self._firms)
        own, trade = self._firms.pop().split(" ")
        if self.chance.random() < 0.05:
            what, kind = self.chance.choice(OTHER_KINDS)
            return f"{own} {what}", kind, "Education" if kind == "school" else "Culture"
        return f"{own} {trade} {self.chance.choice(place.forms)}", "company", dict(TRADES)[trade]

    def _form(self, name: str, place: Place) -> str:
        return max((form for form in place.forms if name.endswith(f" {form}")), key=len, default="")

    def _name(self, place: Place) -> tuple[str, str]:
        while True:
            first, last = self.chance.choice(place.first_names), self.chance.choice(place.last_names)
            if f"{first} {last}" not in self._named or len(self._named) > 900:
                self._named.add(f"{first} {last}")
                return first, last


def _slug(text: str) -> str:
    """The letters that an address may have."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("ı", "i").replace("ø", "o"))
    return "-".join("".join(c for c in plain if c.isascii() and (c.isalnum() or c == " ")).split())
