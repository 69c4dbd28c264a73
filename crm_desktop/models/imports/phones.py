"""Phone numbers as lists write them: kept as typed, and told when no such number can exist."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from crm_desktop.models.imports.e_mails import values_in
from crm_desktop.models.wording import to_say

NO_PHONE, NO_AREA_CODE = to_say(("can't be a phone number", "has no area code"))
_PLAIN = re.compile(r"\+?[\d\s().\-/\u00a0]+$", re.ASCII)
_EXTENSION = re.compile(
    r"\s*[,;]?\s*(?:x|ext\.?|extension|#|durchwahl|dw|poste|anknytning)\s*\.?:?\s*\d{1,7}$", re.IGNORECASE
)
_NOT_DIGIT = {code: None for code in range(1, 256) if not chr(code).isdecimal()}
PROGRAM_SIGNS = ("[{", ":::")
SIGNS_BETWEEN = (*PROGRAM_SIGNS, ";", "\n", "|", " / ")
_SEVERAL = re.compile(r"\s*(?::::|[;\n|]|\s/\s)\s*")


@dataclass(frozen=True)
class _Plan:
    """The numbers that can exist behind one calling code."""

    numbers: re.Pattern[str]
    code: str
    trunk: str
    is_simple: bool
    """Nothing but the trunk prefix stands before a number dialled at home."""
    dialled_abroad: re.Pattern[str]
    local_lengths: frozenset[int]

    def doubt(self, digits: str) -> str | None:
        """What is odd about a number dialled at home; None when that takes a closer look."""
        if self.numbers.match(digits):
            return ""
        if self.trunk and digits.startswith(self.trunk) and self.numbers.match(digits[len(self.trunk) :]):
            return ""
        if digits.startswith(self.code) or self.dialled_abroad.match(digits) or not self.is_simple:
            return None
        return NO_AREA_CODE if len(digits) in self.local_lengths else NO_PHONE


def doubt_about(text: str, country: str) -> str:
    """What is odd about a number: "" for one that can exist, as typed from the country (an ISO code, "" if unknown)."""
    plain = text if _PLAIN.match(text) else _EXTENSION.sub("", text)
    if not _PLAIN.match(plain):
        return _closer_look(text, country)
    if "(0)" in plain:
        plain = plain.replace("(0)", " ", 1)
    digits = plain.translate(_NOT_DIGIT)
    if plain[0] == "+" or digits.startswith("00"):
        digits = digits.removeprefix("00")
        plan = _plan_abroad(digits[:3])
        if plan is None:
            return NO_PHONE
        number = digits[len(plan.code) :]
        if plan.numbers.match(number):
            return ""
        return _closer_look(text, country) if plan.trunk and number.startswith(plan.trunk) else NO_PHONE
    home = _plan_at_home(country)
    if home is None:
        return "" if 7 <= len(digits) <= 15 else NO_PHONE
    doubt = home.doubt(digits)
    return _closer_look(text, country) if doubt is None else doubt


def phones_in(text: str, country: str) -> list[str]:
    """The numbers of one cell; more than one only where each of them can exist."""
    if not _SEVERAL.search(text) and not text.startswith("[{"):
        return [text]
    parts = values_in(text) or [part for part in _SEVERAL.split(text) if part]
    return parts if parts and parts != [text] and not any(doubt_about(part, country) for part in parts) else [text]


@lru_cache(maxsize=10_000)
def _closer_look(text: str, country: str) -> str:
    # Imported here and below: its tables take a tenth of a second, and most programs start without an import.
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return NO_PHONE
    if phonenumbers.is_valid_number(number):
        return ""
    reason = phonenumbers.is_possible_number_with_reason(number)
    return NO_AREA_CODE if reason == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY else NO_PHONE


def loses_leading_zeros(country: str) -> bool:
    """True where numbers begin with a zero that a spreadsheet drops."""
    plan = _plan_at_home(country)
    return plan is not None and plan.trunk == "0"


@cache
def _plan_at_home(country: str) -> _Plan | None:
    from phonenumbers import PhoneMetadata

    plan = PhoneMetadata.metadata_for_region(country, None)
    return _plan(plan.country_code, country) if plan is not None else None


@cache
def _plan_abroad(digits: str) -> _Plan | None:
    """The plan that an international number belongs to, by its first three digits."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    for length in (1, 2, 3):
        code = int(digits[:length] or 0)
        if code in COUNTRY_CODE_TO_REGION_CODE:
            return _plan(code, COUNTRY_CODE_TO_REGION_CODE[code][0])
    return None


@cache
def _plan(code: int, main_country: str) -> _Plan:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    plans: list[Any]
    regions = COUNTRY_CODE_TO_REGION_CODE[code]
    if regions == ("001",):
        plans = [PhoneMetadata.metadata_for_nongeo_region(code, None)]
    else:
        plans = [PhoneMetadata.metadata_for_region(region, None) for region in regions]
    main = next((plan for plan in plans if plan.id == main_country), plans[0])
    kinds = (
        "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "voip", "personal_number", "pager", "uan",
        "voicemail",
    )  # fmt: skip
    possible = [
        f"(?={plan.general_desc.national_number_pattern}$)(?:{desc.national_number_pattern})$"
        for plan in plans
        for kind in kinds
        if (desc := getattr(plan, kind)) is not None and desc.national_number_pattern
    ]
    return _Plan(
        numbers=re.compile("|".join(possible)),
        code=str(code),
        trunk=main.national_prefix or "",
        is_simple=(main.national_prefix_for_parsing or "") == (main.national_prefix or ""),
        dialled_abroad=re.compile(main.international_prefix or "(?!)"),
        local_lengths=frozenset(main.general_desc.possible_length_local_only),
    )
