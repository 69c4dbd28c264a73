"""The one query language of search box, saved views and `--where`, as peewee expressions.

Words, "phrases", `field:value`, `"own field":value`, `amount:>5000`, `close_on:2026-01..2026-03`,
`next_action:<today`, `owner:me`, `no:next_action`, `tag:warm`, `-status:dead`, and / or / not, parentheses.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Any

from peewee import (
    BooleanField,
    Case,
    DateField,
    DateTimeField,
    Expression,
    ForeignKeyField,
    IntegerField,
    TextField,
    Value,
)

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies import Company
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.dates_in_words import span_of
from crm_desktop.models.folding import digits_of, fold, storable
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.own_fields import OwnField, fields_for
from crm_desktop.models.own_fields import terms as own_terms
from crm_desktop.models.own_fields.own_field import among
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import AnyField, ScaledField
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.search_index import (
    SHORTEST_INDEXED,
    contains,
    held_by,
    is_searchable,
    phone_digits,
    plain,
)
from crm_desktop.models.tags import Tag, Tagging
from crm_desktop.models.typed_numbers import typed_number
from crm_desktop.models.wording import either, say

_TOKEN = re.compile(
    r"""\s*(?:(?P<open>\()|(?P<close>\))|(?P<minus>-)?"""
    r"""(?:(?:(?P<field>[^\W\d]\w*)|"(?P<own>[^"]+)"):(?P<op><=|>=|<|>|=)?)?"""
    r"""(?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s()"][^\s")]*)))"""
)
# So many of the fields that there are, when one is written wrongly.
NEAREST = 3
_RANGE = re.compile(r"(.+)\.\.(.+)")
_PHONE = re.compile(r"[\d\s()+./-]+")
ALIASES = {"created": "created_on", "updated": "updated_on", "tag": "tags", "company": "company_name"}
# Words typed into a search box find a person at "Acme" and an opportunity with "Acme", too.
_WORDS_OF: dict[type[Record], tuple[str, ...]] = {Person: ("company",), Opportunity: ("company", "person")}
_LINKS: dict[str, type[Record]] = {
    "leads": Lead, "people": Person, "companies": Company, "opportunities": Opportunity,
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """Who asks and when: what `me` and `today` mean."""

    user: Actor | None
    today: date
    one_by_one: bool = False
    """Words are looked for in each record, not in the index of words."""


def where(
    model: type[Record], text: str, user: Actor | None, today: date, one_by_one: bool = False
) -> Expression | None:
    """The condition that `text` means for records of `model`; None when it asks for all.

    Raises WrongCall for an unknown field or a value that the field cannot have.
    """
    text = storable(text)
    if _is_phone(model, text):
        return _words(model, text, one_by_one)
    return _Parser(model, Asked(user, today, one_by_one), tokens(text)).all()


def indexed_words(model: type[Record], text: str) -> list[str]:
    """The words that `text` asks for, if the index of words can count by itself who holds all of them; else none."""
    if not is_sqlite() or not is_searchable(model) or model is Activity or model in _WORDS_OF:
        return []
    text = storable(text)
    if _is_phone(model, text):
        return [phone_digits(text)] if len(phone_digits(text)) >= SHORTEST_INDEXED else []
    found = []
    for token in tokens(text):
        word = fold(token["phrase"] or token["word"] or "")
        signs = any(token[sign] for sign in ("field", "minus", "open", "close"))
        if signs or len(word) < SHORTEST_INDEXED or word in ("and", "not") or _PHONE.fullmatch(word):
            return []
        found.append(word)
    return found


def _is_phone(model: type[Record], text: str) -> bool:
    return hasattr(model, "PHONES") and len(digits_of(text)) >= 6 and _PHONE.fullmatch(text.strip()) is not None


def quoted_words(text: str) -> str:
    """The words of `text` as a query for nothing but words, whatever signs stand in them."""
    if len(digits_of(text)) >= 6 and _PHONE.fullmatch(text.strip()):
        return text
    return " ".join(f'"{word}"' for word in text.replace('"', " ").split())


def field_names(model: type[Record]) -> list[str]:
    """The fields that can be asked for by name."""
    unasked = ("search_text", "own")
    names = [field.name for field in model._meta.sorted_fields if field.name not in unasked]
    return names + (["tags"] if hasattr(Tagging, model.noun()) else []) + _extra(model)


def field_key(model: type[Record], name: str) -> str:
    """The field that is meant: a lead's company is the one it has, not the one it became."""
    key = name.lower()
    alias = ALIASES.get(key, key)
    return alias if alias in field_names(model) else key


def _extra(model: type[Record]) -> list[str]:
    if model is Opportunity:
        return ["people"]
    return list(_LINKS) if model is Activity else []


def tokens(text: str) -> "list[dict[str, str | None]]":
    """What a query consists of, from left to right."""
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.end() == at:
            at += 1
            continue
        token = match.groupdict()
        found.append({**token, "field": token["field"] or token["own"]})
        at = match.end()
    return found


class _Parser:
    """Reads tokens from left to right: or binds weaker than and, not strongest."""

    def __init__(self, model: type[Record], asked: Asked, tokens: "list[dict[str, str | None]]") -> None:
        self.model, self.asked, self.tokens, self.at = model, asked, tokens, 0

    def all(self) -> Expression | None:
        found = self._or()
        while self.at < len(self.tokens):  # a closing parenthesis too many means nothing
            self.at += 1
            more = self._or()
            found = more if found is None else found if more is None else found & more
        return found

    def _or(self) -> Expression | None:
        found = self._and()
        while self._word() == "or":
            self.at += 1
            right = self._and()
            found = right if found is None else found if right is None else found | right
        return found

    def _and(self) -> Expression | None:
        found: Expression | None = None
        while self.at < len(self.tokens) and not self.tokens[self.at]["close"] and self._word() != "or":
            if self._word() == "and":
                self.at += 1
                continue
            right = self._not()
            found = right if found is None else found if right is None else found & right
        return found

    def _not(self) -> Expression | None:
        if self._word() == "not":
            self.at += 1
            inner = self._not() if self.at < len(self.tokens) else None
            return None if inner is None else ~inner
        token = self.tokens[self.at]
        self.at += 1
        if token["open"]:
            inner = self._or()
            if self.at < len(self.tokens) and self.tokens[self.at]["close"]:
                self.at += 1
            return inner
        return self._term(token)

    def _word(self) -> str:
        if self.at >= len(self.tokens):
            return ""
        token = self.tokens[self.at]
        return "" if token["field"] or token["minus"] else (token["word"] or "").lower()

    def _term(self, token: "dict[str, str | None]") -> Expression | None:
        value = token["phrase"] if token["phrase"] is not None else token["word"] or ""
        name = token["field"]
        if name and value.startswith("//"):  # a web address, not a field
            name, value = None, f"{name}:{value}"
        if not name:
            found = _words(self.model, value, self.asked.one_by_one) if fold(value) else None
        else:
            found = _field(self.model, name, token["op"] or "", value, self.asked)
        return ~found if found is not None and token["minus"] else found


def _words(model: type[Record], value: str, one_by_one: bool = False) -> Expression:
    if model is Activity:
        found = _holds(Activity.subject, value) | _holds(Activity.body, value)
        for field in fields_for(model.noun()):
            if field.type in ("text", "choice"):
                found |= own_terms.holds(model, field, value)
        return found
    digits = digits_of(value)
    wanted = phone_digits(value) if len(digits) >= 6 and _PHONE.fullmatch(value) else value
    found = held_by(model, wanted) if one_by_one else contains(model, wanted)
    for name in _WORDS_OF.get(model, ()):
        link = getattr(model, name)
        other = link.rel_model
        found |= link.in_(other.select(other.id).where(contains(other, wanted)))
    return found


def _holds(field: Any, value: str) -> Expression:
    return plain(field).contains(fold(value))  # type: ignore[no-any-return]


def _field(model: type[Record], name: str, op: str, value: str, asked: Asked) -> Expression:
    key = name.lower()
    if key in ("no", "has"):
        empty = _is_empty(model, value.lower().replace(" ", "_") if value.isascii() else value)
        return empty if key == "no" else ~empty
    if key == "next_action" and (op or _is_date(value, asked.today)):
        key = "next_action_on"
    key = field_key(model, key)
    if key not in field_names(model):
        return own_terms.compared(model, _own_field(model, name), op, value, asked.today)
    if key == "tags":
        return _tagged(model, Tag.id.in_(Tag.select(Tag.id).where(plain(Tag.name) == fold(value))))
    if key in _LINKS and key in _extra(model):
        return _linked(model, key, value)
    return _compare(model, getattr(model, key), op, value, asked)


def _own_field(model: type[Record], name: str) -> OwnField:
    fields = fields_for(model.noun())
    found = among(fields, name)
    if found is None:
        known = [*field_names(model), *(f'"{field}"' if " " in field.name else field.name for field in fields)]
        if near := get_close_matches(name.lower(), [*known, *ALIASES], NEAREST):
            raise WrongCall(say("There is no field “{name}” here; did you mean {near}?", name=name, near=either(near)))
        raise WrongCall(say("There is no field “{name}” here; there are {known}.", name=name, known=", ".join(known)))
    return found


def _is_date(value: str, today: date) -> bool:
    try:
        span_of(value.partition("..")[0], today)
    except WrongCall:
        return False
    return True


def _tagged(model: type[Record], tags: Any = None) -> Expression:
    link = getattr(Tagging, model.noun())
    query = Tagging.select(link).where(link.is_null(False))
    return model.id.in_(query.join(Tag).where(tags) if tags is not None else query)


def _linked(model: type[Record], key: str, value: str) -> Expression:
    other = _LINKS[key]
    named = other.select(other.id).where(contains(other, value))
    if model is Opportunity:
        query: Any = OpportunityPerson.select(OpportunityPerson.opportunity).where(OpportunityPerson.person.in_(named))
    else:
        link = getattr(ActivityLink, other.noun())
        query = ActivityLink.select(ActivityLink.activity).where(link.in_(named))
    return model.id.in_(query)


def _is_empty(model: type[Record], name: str) -> Expression:
    key = field_key(model, name)
    if key not in field_names(model):
        return ~own_terms.has(model, _own_field(model, name))  # type: ignore[no-any-return]
    if key == "tags":
        return ~_tagged(model)  # type: ignore[no-any-return]
    if key == "next_action":
        key = "next_action_on"
    if key in _extra(model):
        raise WrongCall(say("“no:{name}” is not known; ask for a name, as in {name}:Ann.", name=name))
    field = getattr(model, key)
    return (field == "") if isinstance(field, TextField) else field.is_null()


def _compare(model: type[Record], field: AnyField, op: str, value: str, asked: Asked) -> Expression:
    if isinstance(field, ForeignKeyField):
        return _by_name(field, value, asked)
    if isinstance(field, DateField | DateTimeField):
        return _by_date(field, op, value, asked.today)
    if isinstance(field, BooleanField):
        return field == (value.lower() in ("yes", "true", "1", "y"))
    if isinstance(field, IntegerField | ScaledField):
        return _by_number(field, op, value)
    if field.choices:
        return field == _choice(field, value)
    found = plain(field) == fold(value) if op == "=" else _ordered(plain(field), op, fold(value))
    return _sought_first(model, field, value, found, asked) if op in ("", "=") else found


def _sought_first(model: type[Record], field: AnyField, value: str, found: Any, asked: Asked) -> Expression:
    """Only the records that hold the value anywhere are asked for the field, which folds it: a quarter of the time."""
    # Folded together with other texts, a backtick becomes another sign.
    is_held = is_searchable(model) and field.name in model.SEARCHED and "`" not in value  # type: ignore[attr-defined]
    if not is_held or len(fold(value)) < SHORTEST_INDEXED:
        return found  # type: ignore[no-any-return]
    if asked.one_by_one:
        return Case(None, [(held_by(model, value), found)], 0) == 1
    return contains(model, value) & found  # type: ignore[no-any-return]


def _by_name(field: Any, value: str, asked: Asked) -> Expression:
    other = field.rel_model
    if value.lower() == "me" and asked.user is not None and other._meta.table_name == "app_user":
        return field == asked.user.id  # type: ignore[no-any-return]
    if value.isdecimal():
        return field == Value(typed_number(value), converter=False)  # type: ignore[no-any-return]
    named = plain(other.name).contains(fold(value))
    if other is LeadStatus:
        named = (plain(other.name) == fold(value)) | (other.kind == value.lower())
    return field.in_(other.select(other.id).where(named))  # type: ignore[no-any-return]


def _by_date(field: Any, op: str, value: str, today: date) -> Expression:
    if found := _RANGE.fullmatch(value):
        first, last = span_of(found[1], today)[0], span_of(found[2], today)[1]
    else:
        first, last = span_of(value, today)
    low: Any = first
    high: Any = last
    if isinstance(field, DateTimeField):
        low, high = datetime.combine(first, time.min), datetime.combine(last, time.max)
    tests: dict[str, Any] = {
        "<": lambda: field < low, "<=": lambda: field <= high, ">": lambda: field > high, ">=": lambda: field >= low,
    }  # fmt: skip
    return tests[op]() if op in tests else field.between(low, high)  # type: ignore[no-any-return]


def _by_number(field: Any, op: str, value: str) -> Expression:
    if found := _RANGE.fullmatch(value):
        return field.between(_as_stored(field, found[1]), _as_stored(field, found[2]))  # type: ignore[no-any-return]
    return _ordered(field, op or "=", _as_stored(field, value))


def _as_stored(field: Any, value: str) -> Value:
    """Not by way of the field, which would round it, or refuse what is beyond its values."""
    places = field.PLACES if isinstance(field, ScaledField) else 0
    return Value(typed_number(value, places), converter=False)


def _ordered(left: Any, op: str, value: Any) -> Expression:
    tests: dict[str, Any] = {
        "": lambda: left.contains(value), "=": lambda: left == value, "<": lambda: left < value,
        "<=": lambda: left <= value, ">": lambda: left > value, ">=": lambda: left >= value,
    }  # fmt: skip
    return tests[op]()  # type: ignore[no-any-return]


def _choice(field: AnyField, value: str) -> str:
    wanted = fold(value)
    for stored, label in field.choices or []:
        if wanted in (fold(str(stored)), fold(str(label))):
            return str(stored)
    allowed = ", ".join(str(stored) for stored, _ in field.choices or [])
    raise WrongCall(say("“{value}” is not one of {allowed}.", value=value, allowed=allowed))
