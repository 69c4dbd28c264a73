"""Rows of a forecast that state only what matters."""

from datetime import date
from decimal import Decimal
from itertools import count

from crm_desktop.models.forecasts import OpportunityRow, Question

AS_OF = date(2026, 11, 21)
_numbers = count(1)


def a_row(amount="1000", likelihood=50, close_on=date(2026, 12, 15), **values):
    """An open opportunity of 1000, half of it likely, closing next month."""
    number = next(_numbers)
    values.setdefault("name", f"Deal {number}")
    values.setdefault("stage", "Quote sent")
    values.setdefault("currency", "USD")
    worth = None if amount is None else Decimal(amount)
    return OpportunityRow(number, amount=worth, likelihood=likelihood, close_on=close_on, **values)


def asked(**values):
    """By month and stage, as of 21 November 2026, in US dollars."""
    return Question(**{"as_of": AS_OF, **values})
