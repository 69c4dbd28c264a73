"""What is nobody's business: cards, bank accounts and national IDs, recognised by their check digits."""

import re
from collections.abc import Callable, Sequence
from datetime import date

_SHARE = 0.6
_FIRST = 20
_DIGITS = re.compile(r"(?:\D*\d){6}")
_NOT_ALNUM = re.compile(r"[\s.\-+/]")
_SSN = re.compile(r"(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$")
_BORN = re.compile(r"(?:\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$")
_BORN_DAY_FIRST = re.compile(r"(\d{2})(\d{2})(\d{2})[-+A]\d{3}[\dA-Z]$")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}$")
_DNI = re.compile(r"([XYZ]?)(\d{7,8})([A-Z])$")
_CODICE_FISCALE = re.compile(r"[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$")
_NATIONAL_INSURANCE = re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$")
_CPF = re.compile(r"\d{3}\.\d{3}\.\d{3}-\d{2}$")


def is_sensitive(values: Sequence[str]) -> bool:
    """True for a column of cards, accounts or national IDs, whatever its header says."""
    first = values[:_FIRST]
    if not any(_DIGITS.match(value) for value in first):
        return False
    # Most columns hold nothing of the kind, which their first values tell.
    kinds = [is_such for is_such in _KINDS if sum(map(is_such, first)) >= len(first) * _SHARE / 2]
    return any(sum(map(is_such, values)) >= len(values) * _SHARE for is_such in kinds)


def is_card(text: str) -> bool:
    """13 to 19 digits that end in the right one."""
    digits = re.sub(r"[\s-]", "", text)
    return digits.isdecimal() and 13 <= len(digits) <= 19 and digits[0] in "23456" and _luhn(digits)


def is_iban(text: str) -> bool:
    """A bank account with its two check digits."""
    plain = _NOT_ALNUM.sub("", text).upper()
    if not _IBAN.match(plain):
        return False
    return int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def is_swedish_id(text: str) -> bool:
    """A day of birth, three digits and the right last one; Danes and Finns put the day first."""
    if match := _BORN.match(text):
        month, day = int(match[2]), int(match[3]) % 60
        if _is_day(month, day) and _luhn("".join(match.group(1, 2, 3, 5))):
            return bool(match[4]) or len(text) == 12
    if match := _BORN_DAY_FIRST.match(text):
        return _is_day(int(match[2]), int(match[1]))
    return False


def _is_us_id(text: str) -> bool:
    return _SSN.match(text) is not None


def _is_french_id(text: str) -> bool:
    digits = text.replace(" ", "")
    if len(digits) != 15 or not digits.isdecimal() or digits[0] not in "12":
        return False
    return 97 - int(digits[:13]) % 97 == int(digits[13:])


def _is_lettered_id(text: str) -> bool:
    """Spanish, Italian and British ones."""
    plain = _NOT_ALNUM.sub("", text).upper()
    if match := _DNI.match(plain):
        number = int(f"{'XYZ'.find(match[1]) if match[1] else ''}{match[2]}")
        return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == match[3]
    return _CODICE_FISCALE.match(plain) is not None or _NATIONAL_INSURANCE.match(plain) is not None


def _is_brazilian_id(text: str) -> bool:
    return _CPF.match(text) is not None


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(doubled)) % 10 == 0


def _is_day(month: int, day: int) -> bool:
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True


_KINDS: tuple[Callable[[str], bool], ...] = (
    is_card, is_iban, is_swedish_id, _is_us_id, _is_french_id, _is_lettered_id, _is_brazilian_id,
)  # fmt: skip
