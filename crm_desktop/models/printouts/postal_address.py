"""An address as its country writes it on an envelope.

The order of the last lines is that of the Universal Postal Union's "Postal addressing systems in member countries"; a
country that is not named here writes the postal code before the city, as most do.
"""

import re
from collections.abc import Mapping

from babel import Locale

from crm_desktop.models.imports.countries import country_code

_USUAL = "{postal_code} {city}"
_LINES = {
    "{city}, {state} {postal_code}": "US PR GU VI AS JP VN CN",
    "{city} {state}  {postal_code}": "CA",
    "{city} {state} {postal_code}": "AU",
    "{city}|{postal_code}": "GB GG JE IM GI MT ZA KE NG LK",
    "{city}|{state}|{postal_code}": "IE",
    "{city} {postal_code}": "NZ SG TH TW KR BN NP BD PK SA LB JO KH ID",
    "{city} {postal_code}|{state}": "IN MY PH",
    "{city}, {state}|{postal_code}": "RU BY UA KZ",
    "{city} - {state}|{postal_code}": "BR",
    "{postal_code} {city}, {state}": "MX",
    "{postal_code} {city} {state}": "IT SM",
    "{postal_code} {city}|{state}": "ES AR CL",
    "{postal_code} {city}/{state}": "TR",
    "{postal_code}  {city}": "NL",
    "{city}|{state}": "HK AE QA",
}
_BY_COUNTRY = {country: lines for lines, countries in _LINES.items() for country in countries.split()}
# What a part that is not known leaves behind.
_LOOSE_ENDS = re.compile(r"^[\s,/-]+|[\s,/-]+$")


def address_lines(address: Mapping[str, str], our_country: str) -> list[str]:
    """The lines below the name; none without a place. The country stands last, in capitals, when it is not ours."""
    filled = {name: " ".join((address.get(name) or "").split()) for name in ("city", "state", "postal_code")}
    streets = [line.strip() for name in ("street", "street_2") for line in (address.get(name) or "").splitlines()]
    if not any(filled.values()) and not any(streets):
        return []
    named = " ".join((address.get("country") or "").split())
    code = country_code(named)
    lines = _BY_COUNTRY.get(code or ("" if named else our_country), _USUAL)
    last = [_LOOSE_ENDS.sub("", line) for line in lines.format_map(filled).split("|")]
    abroad = named if named and (not code or code != our_country) else ""
    if len(abroad) <= 3 and code and abroad:
        abroad = str(Locale("en").territories.get(code, abroad))
    return [line for line in (*streets, *last, abroad.upper()) if line]
