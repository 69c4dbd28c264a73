"""What the values of own fields may be: read from what people type or a list holds, and written again as text."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any
from urllib.parse import urlsplit

from crm_desktop.models.folding import fold
from crm_desktop.models.own_fields.own_field import OwnField
from crm_desktop.models.own_values import Stored
from crm_desktop.models.record_fields import LARGEST_AMOUNT
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import day_text, say

LONGEST_TEXT = 10_000
# So many digits the databases keep exactly in a number with a point.
MOST_DIGITS = 15
_YES = frozenset({"yes", "y", "true", "1", "on", "x", "✓", "ja", "oui", "si", "sim"})
_NO = frozenset({"no", "n", "false", "0", "off", "nein", "non", "nao"})
_SCHEMES = ("http", "https", "mailto", "tel")

Value = str | Decimal | date | bool


def read(field: OwnField, value: Any) -> Stored | None:
    """What the record keeps for a typed text or a value; None for a blank. Raises Refused when it cannot be that."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    return _READ[field.type](field, value)


def value_of(field: OwnField, stored: Stored | None) -> Value | None:
    """What was stored as Python has it: Decimal for numbers and money, date, bool, else text."""
    if stored is None or stored == "":
        return None
    if field.type == "number":
        return Decimal(repr(stored))
    if field.type == "money":
        return Decimal(int(stored)).scaleb(-2)
    if field.type == "date":
        return date.fromisoformat(str(stored))
    if field.type == "yes_no":
        return bool(stored)
    return str(stored)


def text_of(field: OwnField, stored: Stored | None) -> str:
    """What was stored as plain text that `read` understands: 1250.50, 2026-11-21, yes."""
    value = value_of(field, stored)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return f"{value:.2f}" if field.type == "money" else f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value


def shown_of(field: OwnField, stored: Stored | None) -> str:
    """What was stored as people read it in a sentence: 1,250.50, 21 Nov 2026."""
    value = value_of(field, stored)
    if isinstance(value, Decimal) and field.type == "money":
        return say("{amount:,.2f}", amount=value)
    if isinstance(value, date):
        return day_text(value)
    return text_of(field, stored)


def _text(field: OwnField, value: Any) -> str:
    text = " ".join(str(value).replace("\0", "").split())
    if len(text) > LONGEST_TEXT:
        raise Refused(
            say(
                "{field} can have {longest_text:,} characters at most; a longer text goes into the note.",
                field=field,
                longest_text=LONGEST_TEXT,
            )
        )
    return text


def _number(field: OwnField, value: Any) -> int | float:
    number = _decimal(field, value, say("a number")).normalize()
    if len(number.as_tuple().digits) > MOST_DIGITS or abs(number.adjusted()) >= MOST_DIGITS:
        raise Refused(
            say(
                "{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.",
                field=field,
                most_digits=MOST_DIGITS,
            )
        )
    return int(number) if number == number.to_integral_value() else float(number)


def _money(field: OwnField, value: Any) -> int:
    amount = _decimal(field, value, say("an amount"))
    if abs(amount) > LARGEST_AMOUNT:
        raise Refused(say("{field} is {largest_amount:,} at most.", field=field, largest_amount=LARGEST_AMOUNT))
    return int(amount.quantize(Decimal("0.01"), ROUND_HALF_UP).scaleb(2))


def _decimal(field: OwnField, value: Any, words: str) -> Decimal:
    try:
        number = Decimal(value.replace(",", "").replace(" ", "") if isinstance(value, str) else str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise Refused(
            say(
                "{field} is {words}, and “{value}” is none; write it like 1250.50.",
                field=field,
                words=words,
                value=value,
            )
        )
    return number


def _date(field: OwnField, value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    try:
        return date.fromisoformat(str(value).strip()).isoformat()
    except ValueError:
        raise Refused(
            say("{field} is a date, and “{value}” is none; write it like 2026-11-21.", field=field, value=value)
        ) from None


def _choice(field: OwnField, value: Any) -> str:
    wanted = fold(str(value))
    for choice in field.choices:
        if fold(choice) == wanted:
            return str(choice)
    raise Refused(
        say(
            "“{value}” is no {field}; it is one of: {choices}.",
            value=value,
            field=field,
            choices=", ".join(field.choices),
        )
    )


def _yes_no(field: OwnField, value: Any) -> int:
    if isinstance(value, bool):
        return int(value)
    word = fold(str(value))
    if word not in _YES | _NO:
        raise Refused(say("{field} is yes or no, and “{value}” is neither.", field=field, value=value))
    return int(word in _YES)


def _link(field: OwnField, value: Any) -> str:
    text = str(value).replace("\0", "").strip()
    scheme, colon, rest = text.partition(":")
    whole = text if colon and (rest.startswith("//") or scheme.lower() in _SCHEMES) else f"https://{text}"
    try:
        parts = urlsplit(whole)
        known = parts.scheme in _SCHEMES and (bool(parts.path) if not parts.netloc else "." in parts.netloc)
    except ValueError:
        known = False
    if not known or len(text.split()) != 1 or len(text) > LONGEST_TEXT:
        raise Refused(
            say("{field} is a link, and “{text}” is none; write it like www.example.com.", field=field, text=text[:100])
        )
    return text


_READ: dict[str, Callable[[OwnField, Any], Stored]] = {
    "text": _text, "number": _number, "money": _money, "date": _date, "choice": _choice, "yes_no": _yes_no,
    "link": _link,
}  # fmt: skip
