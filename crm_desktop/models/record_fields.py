"""Kinds of fields of our own: exact decimals, money, and links that say what a deletion does to them."""

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from peewee import BigIntegerField, Field, ForeignKeyField

from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

# Twelve digits before the point, as wide as our columns and reports are made for.
LARGEST_AMOUNT = Decimal("999999999999.99")


if TYPE_CHECKING:  # peewee's fields are generic for the type checker only
    AnyField = Field[Any]
    _Scaled = Field[Decimal | None]
    _Link = Field[Any]
else:
    AnyField, _Scaled, _Link = Field, BigIntegerField, ForeignKeyField


class ScaledField(_Scaled):
    """A Decimal in Python, a whole number of units of its last decimal place in the database, so that it is exact."""

    PLACES: ClassVar[int]


class MoneyField(ScaledField):
    """An amount of money, whose sums are exact in the database."""

    PLACES = 2

    def db_value(self, value: Any) -> int | None:
        """Hundredths, rounded half up. Raises Refused beyond twelve digits."""
        if value is None or value == "":
            return None
        amount = Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)
        if not -LARGEST_AMOUNT <= amount <= LARGEST_AMOUNT:
            raise Refused(
                say(
                    "{value} is more than the {largest_amount:,} that an amount can be.",
                    value=value,
                    largest_amount=LARGEST_AMOUNT,
                )
            )
        return int(amount.scaleb(self.PLACES))

    def python_value(self, value: Any) -> Decimal | None:
        """Decimal with two places."""
        return None if value is None else Decimal(value).scaleb(-self.PLACES)


class Reference(_Link):
    """A link to another record, which says what becomes of it when that record is deleted.

    `when_deleted`: "clear" empties the link, "delete" deletes this record too, "refuse" forbids it. Done by us and
    recorded, never by the database behind our back, so that undo can bring all of it back.
    """

    def __init__(self, model: Any, *args: Any, when_deleted: str = "refuse", **options: Any) -> None:
        """As peewee's ForeignKeyField, with `when_deleted`."""
        self.when_deleted = when_deleted
        super().__init__(model, *args, **options)
