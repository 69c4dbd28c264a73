"""The bridge between two states of the forecast: what was new, won, lost, slipped, raised, lowered, moved.

Each opportunity crosses it once, so that what stood before and all parts give exactly what stands after.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.forecasts.figures import NOTHING, Figure, OpportunityRow, figure_of
from crm_desktop.models.forecasts.forecast import Question, place_of
from crm_desktop.models.forecasts.snapshots import State, snapshots, state_now, state_of
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import day_text, say, to_say

PARTS = to_say(
    {
        "new": "New‖in the bridge",
        "reopened": "Reopened",
        "raised": "Raised",
        "moved": "Moved",
        "rates": "Exchange rates",
        "lowered": "Lowered",
        "slipped": "Slipped",
        "lost": "Lost‖money",
        "won": "Won‖money",
        "removed": "Removed",
    }
)
# What a bridge shows also when it is nothing; the others only when they are something.
ALWAYS = ("new", "raised", "moved", "lowered", "slipped", "lost", "won")


@dataclass(frozen=True)
class Scope:
    """Of what the bridge is: of one pipeline and one period, or of all."""

    pipeline: str | None = None
    period: Period | None = None


@dataclass(frozen=True)
class Bridge:
    """From one state to another: two figures, and the parts between them."""

    before: State
    after: State
    scope: Scope
    start: Figure
    end: Figure
    parts: Mapping[str, Figure] = field(default_factory=dict)

    @property
    def shown(self) -> list[tuple[str, Figure]]:
        """The parts with their names, in the order in which they are read."""
        return [
            (say(PARTS[kind]), self.parts.get(kind, Figure()))
            for kind in PARTS
            if kind in ALWAYS or self.parts.get(kind, Figure()).count
        ]

    def to_json(self) -> dict[str, Any]:
        """As other people's scripts read it."""
        return {
            "from": self.before.on.isoformat(),
            "snapshot": self.before.snapshot,
            "to": self.after.on.isoformat(),
            "to_snapshot": self.after.snapshot,
            "currency": self.after.currency,
            "pipeline": self.scope.pipeline,
            "period": self.scope.period.key if self.scope.period else None,
            "start": self.start.to_json(),
            "parts": {kind: self.parts.get(kind, Figure()).to_json() for kind in PARTS},
            "end": self.end.to_json(),
        }


def bridge(
    before: State,
    after: State,
    scope: Scope = Scope(),
    decided: Mapping[int, str] | None = None,
    known: Callable[[int], bool] = lambda number: False,
) -> Bridge:
    """The arithmetic. `decided` says what was won or lost between the two, `known` what existed before already.

    Raises Refused when the two count in different money.
    """
    if before.currency != after.currency:
        raise Refused(
            say(
                "The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.",
                on=before.on,
                currency=before.currency,
                other_currency=after.currency,
            )
        )
    earlier, later = ({row.id: row for row in state.rows} for state in (before, after))
    counts = _counting(before, scope), _counting(after, scope)
    rows: dict[str, list[OpportunityRow]] = defaultdict(list)
    for number in dict.fromkeys((*earlier, *later)):
        old, new = earlier.get(number), later.get(number)
        was, is_now = old is not None and counts[0](old), new is not None and counts[1](new)
        if was or is_now:
            kind = _kind(old, new, (was, is_now), (decided or {}).get(number, ""), known(number), scope, after)
            changed = _changed(old, new, was, is_now)
            if kind and (changed.amount or changed.weight or was is not is_now or kind == "moved"):
                rows[kind].append(changed)
    return Bridge(
        before,
        after,
        scope,
        figure_of(row for row in before.rows if counts[0](row)),
        figure_of(row for row in after.rows if counts[1](row)),
        {kind: figure_of(sorted(rows[kind], key=_largest_first)) for kind in PARTS if kind in rows},
    )


def bridge_between(before: State, after: State, scope: Scope = Scope()) -> Bridge:
    """With what the database says of outcomes and of what existed before."""
    outcomes: Any = Outcome.select(Outcome.opportunity, Outcome.kind).where(
        Outcome.created_on >= before.at, Outcome.created_on <= after.at
    )
    decided = dict(outcomes.order_by(Outcome.id).tuples())
    held = {row.id for row in before.rows}
    came = [row.id for row in after.rows if row.id not in held]
    query: Any = Opportunity.select(Opportunity.id).where(Opportunity.created_on < before.at)
    # Few are, as a rule; but an import may have brought thousands.
    old = {number for (number,) in query.tuples()} if came else set()
    return bridge(before, after, scope, decided, old.__contains__)


def bridge_since_last(question: Question) -> Bridge | None:
    """From the last snapshot of an earlier day to now, of the question's pipeline; None without one to compare with."""
    found = snapshots(before=question.as_of)
    if not found:
        return None
    now = state_now(question.as_of)
    if found[0].currency != now.currency or now.currency != question.currency:
        return None
    return bridge_between(state_of(found[0].id), now, Scope(question.pipeline))


def meanings(formats: Formats, found: Bridge) -> dict[str, str]:
    """What each part means, by its name."""
    day, scope = formats.day(found.before.on), found.scope
    later = (
        say("is expected after {period} now", period=formats.period(scope.period))
        if scope.period
        else say("has passed its close date")
    )
    return {
        say(PARTS["new"]): say("an opportunity that was made since"),
        say(PARTS["reopened"]): say("was decided on {day}, and is open again", day=day),
        say(PARTS["raised"]): say("its amount or likelihood is higher"),
        say(PARTS["moved"]): _meaning_of_moved(scope),
        say(PARTS["rates"]): say("the same money, another rate"),
        say(PARTS["lowered"]): say("its amount or likelihood is lower"),
        say(PARTS["slipped"]): say("still open, but {later}", later=later),
        say(PARTS["lost"]): say("as it stood before"),
        say(PARTS["won"]): say("as it stood before"),
        say(PARTS["removed"]): say("deleted since"),
    }


def _meaning_of_moved(scope: Scope) -> str:
    if scope.period:
        return say("another period or pipeline brought it in or took it out")
    return say("another pipeline, date or category brought it in or took it out, or it closes in another month")


def _counting(state: State, scope: Scope) -> Callable[[OpportunityRow], bool]:
    """Which rows a state's forecast has in its total, within the scope."""
    question = Question(state.on, currency=state.currency)

    def counts(row: OpportunityRow) -> bool:
        if scope.pipeline is not None and row.pipeline != scope.pipeline:
            return False
        if scope.period is not None and not scope.period.holds(row.close_on):
            return False
        return place_of(row, question) == "period"

    return counts


def _kind(
    old: OpportunityRow | None,
    new: OpportunityRow | None,
    counted: tuple[bool, bool],
    decided: str,
    was_known: bool,
    scope: Scope,
    after: State,
) -> str:
    if counted == (True, True) and old is not None and new is not None:
        return _difference(old, new, scope)
    if counted[0] and old is not None:
        return _gone(old, new, decided, scope, after)
    if old is None:
        return "reopened" if was_known else "new"
    if old.amount is None:
        return "raised"
    # Its money could not be counted before, since no rate was known.
    return "rates" if new is not None and old.amount == new.own_amount else "moved"


def _difference(old: OpportunityRow, new: OpportunityRow, scope: Scope) -> str:
    amounts = new.amount or NOTHING, old.amount or NOTHING
    if amounts[0] != amounts[1]:
        same_money = old.own_amount is not None and old.own_amount == new.own_amount
        if same_money and old.own_currency == new.own_currency and old.likelihood == new.likelihood:
            return "rates"
        return "raised" if amounts[0] > amounts[1] else "lowered"
    if new.weighted == old.weighted:
        # Within all periods together that changes no sum, but each month's.
        return "moved" if scope.period is None and _month(old) != _month(new) else ""
    return "raised" if new.weighted > old.weighted else "lowered"


def _month(row: OpportunityRow) -> tuple[int, int] | None:
    return (row.close_on.year, row.close_on.month) if row.close_on else None


def _gone(old: OpportunityRow, new: OpportunityRow | None, decided: str, scope: Scope, after: State) -> str:
    """Why something is counted no more."""
    if decided and (new is None or new.pipeline != old.pipeline):
        return decided
    if new is None:
        return "removed"
    if scope.pipeline is not None and new.pipeline != scope.pipeline:
        return "moved"
    if new.amount is None:
        return "lowered"
    if new.close_on is not None and new.close_on < after.on:
        return "slipped"
    ends = scope.period.last_day if scope.period else None
    return "slipped" if ends is not None and new.close_on is not None and new.close_on > ends else "moved"


def _changed(old: OpportunityRow | None, new: OpportunityRow | None, was: bool, is_now: bool) -> OpportunityRow:
    """The row with what it adds or takes away in place of what it is worth."""
    shown = new or old
    assert shown is not None
    pair = [(row.amount or NOTHING, row.weighted) if row is not None else (NOTHING, NOTHING) for row in (old, new)]
    before, after = pair[0] if was else (NOTHING, NOTHING), pair[1] if is_now else (NOTHING, NOTHING)
    return shown._replace(
        amount=after[0] - before[0], weight=after[1] - before[1], remark=_told(old, new), own_amount=None
    )


def _told(old: OpportunityRow | None, new: OpportunityRow | None) -> str:
    """What became another, from what to what."""
    if old is None or new is None:
        return ""
    pairs = [
        (_money(old), _money(new)),
        (f"{old.likelihood}%", f"{new.likelihood}%"),
        (_day(old), _day(new)),
        (old.pipeline, new.pipeline),
        (old.stage, new.stage),
        (old.category, new.category),
    ]
    return ", ".join(f"{before} → {after}" for before, after in pairs if before != after)


def _day(row: OpportunityRow) -> str:
    return day_text(row.close_on) if row.close_on else say("no date")


def _money(row: OpportunityRow) -> str:
    return say("no amount") if row.amount is None else say("{amount:,.2f}", amount=row.amount)


def _largest_first(row: OpportunityRow) -> tuple[Any, ...]:
    return -abs(row.amount or NOTHING), row.name.casefold(), row.id
