"""Numbers as they are typed into a search, of any length, as the databases compare them."""

from decimal import Decimal, InvalidOperation

from crm_desktop.models.database import is_sqlite
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say

# No field holds as much, and both databases compare with it.
_BEYOND = Decimal(10) ** 18


def typed_number(text: str, places: int = 0) -> int | float | Decimal:
    """The number, counted in units of so many decimal places; beyond what any field holds, just beyond.

    Raises WrongCall for what is no number.
    """
    try:
        number = Decimal(text.replace(",", "").rstrip("%"))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise WrongCall(say("“{value}” is no number; write it like 5000 or 1250.50.", value=text))
    beyond = _BEYOND.scaleb(-places)
    number = max(-beyond, min(number, beyond)).scaleb(places)
    if number == number.to_integral_value():
        return int(number)
    return float(number) if is_sqlite() else number
