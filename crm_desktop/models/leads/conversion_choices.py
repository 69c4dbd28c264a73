"""What a lead is to become: the answer of the dialog and of the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class RecordChoice:
    """The person or company that a lead becomes: a new one, or the one with the id `existing`, or that very record.

    `values` are what the lead brings. They make a new record; in an existing one they fill what is blank, and take the
    place of what stands there only for the fields named in `take`.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    existing: Any = None
    take: frozenset[str] = frozenset()
    as_lead: int | None = None
    """Of several that are converted together: the same as this lead became, who comes before."""


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
    as_lead: int | None = None


@dataclass(frozen=True)
class FollowUp:
    """What is to be done next, and when; nothing at all when both are empty."""

    words: str = ""
    on: date | None = None


@dataclass(frozen=True)
class ConversionChoices:
    """All that is decided about one conversion. `reason` says why without contact both ways.

    Without a `follow_up`, the lead's own next action goes along.
    """

    person: RecordChoice | None = None
    company: RecordChoice | None = None
    opportunity: OpportunityChoice | None = None
    reason: str = ""
    seen_version: int | None = None
    follow_up: FollowUp | None = None
