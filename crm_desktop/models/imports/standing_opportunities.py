"""Opportunities that stand already: the same in all that tells one from another, each the match of one row at most."""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.naming import name_of
from crm_desktop.models.opportunities import Opportunity

Likeness = tuple[str, str, int, Decimal | None, date | None]


def likeness(name: str, company: str, stage: int, amount: Decimal | None, close_on: date | None) -> Likeness:
    """What two opportunities have in common that are one; a stage says its pipeline and outcome."""
    cents = None if amount is None else Decimal(amount).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return fold(name), name_of(company) if company else "", stage, cents, close_on


class StandingOpportunities:
    """Those in some stages, to be taken one by one."""

    def __init__(self, stages: Iterable[int]) -> None:
        """Reads them once."""
        self._held: dict[Likeness, list[tuple[int, str]]] = {}
        wanted = list(set(stages))
        query: Any = Opportunity.select(
            Opportunity.id, Opportunity.name, Company.name, Opportunity.stage, Opportunity.amount, Opportunity.close_on
        )
        query = query.left_outer_join(Company).where(Opportunity.stage.in_(wanted)).order_by(Opportunity.id.desc())
        for number, name, company, *others in query.tuples() if wanted else ():
            self._held.setdefault(likeness(name, company or "", *others), []).append((number, name))

    def __bool__(self) -> bool:
        return bool(self._held)

    def take(self, wanted: Likeness) -> str | None:
        """The name of one that is the same, and is no other row's now; None when there is none left."""
        found = self._held.get(wanted)
        return found.pop()[1] if found else None
