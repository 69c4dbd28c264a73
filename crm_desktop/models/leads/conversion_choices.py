"""What a lead is to become: the answer of the dialog and of the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class RecordChoice:
    """The person or company that a lead becomes: a new one, or the one with the id `existing`.

    `values` are what the lead brings. They make a new record; in an existing one they fill what is blank, and take the
    place of what stands there only for the fields named in `take`.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    existing: int | None = None
    take: frozenset[str] = frozenset()


@dataclass(frozen=True)
class OpportunityChoice:
    """The opportunity that a lead becomes: a new one, or one that it joins as a further contact."""

    name: str = ""
    existing: int | None = None
    stage: int | None = None
    amount: Decimal | None = None
    close_on: date | None = None
    role: str = ""
    owner: int | None = None


@dataclass(frozen=True)
class ConversionChoices:
    """All that is decided about one conversion. `reason` says why without contact both ways."""

    person: RecordChoice | None = None
    company: RecordChoice | None = None
    opportunity: OpportunityChoice | None = None
    reason: str = ""
    seen_version: int | None = None
