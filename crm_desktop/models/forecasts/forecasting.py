"""Asks the database for a forecast: one query for what is open, one for what has been decided."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from peewee import JOIN, fn

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.folding import fold
from crm_desktop.models.forecasts.figures import OpportunityRow
from crm_desktop.models.forecasts.forecast import Forecast, Group, Question, add_up
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.paper.formats import CENT
from crm_desktop.models.periods import By
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.currency_rates import Rates, all_rates, exchanged
from crm_desktop.models.wording import say


def forecast(
    as_of: date, by: By = "month", group: Group = "stage", pipeline: Pipeline | int | str | None = None
) -> Forecast:
    """The forecast of one pipeline (a record, its id or its name) or of all. Raises Refused if there is no such one."""
    chosen = _pipeline(pipeline)
    # One transaction: a win between the two queries would be missing in both, or in both.
    with database.atomic():
        office, rates = our_office(), all_rates()
        opened = open_rows(chosen)
        outcomes = list(_outcome_rows(chosen))
    used = Counter([row.currency for row in opened if row.amount])
    decided_in = Counter(row.currency for row, _ in outcomes if row.amount)
    currency = rates.base if any(kept for _, kept in outcomes) else _currency(rates, used + decided_in)
    foreign = sorted(used.keys() - {"", currency}) if currency == rates.base else []
    known = {code: rate for code in foreign if (rate := rates.on(code, as_of))}
    pipeline_name = chosen.name if chosen else None
    question = Question(
        as_of, by, group, currency, pipeline_name, fiscal=office.fiscal_month, rates=tuple(known.items())
    )
    if foreign:
        opened = [in_base(row, row.rate or known.get(row.currency), currency) for row in opened]
    if currency == rates.base:
        decided = [in_base(row, kept or _rate_then(rates, row), currency) for row, kept in outcomes]
    else:
        decided = [row for row, _ in outcomes]
    won = [row for row in decided if row.likelihood]
    return add_up(question, opened, won, [row for row in decided if not row.likelihood])


def in_base(row: OpportunityRow, rate: Decimal | None, currency: str) -> OpportunityRow:
    """The row in the forecast's currency, where a rate is known; it keeps what it was in its own."""
    if not rate or not row.currency or row.currency == currency or row.amount is None:
        return row
    amount = exchanged(row.amount, rate)
    return row._replace(amount=amount, currency=currency, own_amount=row.amount, own_currency=row.currency)


def _rate_then(rates: Rates, row: OpportunityRow) -> Decimal | None:
    """The rate of the day on which it was decided, where none was kept with it."""
    return rates.on(row.currency, row.close_on) if row.close_on is not None else None


def pipeline_choices() -> list[tuple[int, str]]:
    """The pipelines that a forecast can be asked for, in order."""
    return [(each.id, each.name) for each in Pipeline.select().order_by(Pipeline.position, Pipeline.id)]


def _pipeline(wanted: Pipeline | int | str | None) -> Pipeline | None:
    if wanted is None or isinstance(wanted, Pipeline):
        return wanted
    if isinstance(wanted, int):
        return Pipeline.find(wanted)
    found = [each for each in Pipeline.select() if fold(each.name) == fold(wanted)]
    if not found:
        raise Refused(say("There is no pipeline “{wanted}”.", wanted=wanted))
    return found[0]


def _currency(rates: Rates, used: Counter[str]) -> str:
    """Ours; but where no money can be counted in it, the one that most of the money is in."""
    ours = not used or "" in used or any(code in rates for code in used)
    return rates.base if ours else used.most_common(1)[0][0]


_SHOWN = (
    Opportunity.id,
    Opportunity.name,
    fn.COALESCE(Company.name, ""),
    fn.COALESCE(User.name, ""),
    Pipeline.name,
    Stage.name,
    Pipeline.position,
    Stage.position,
    Opportunity.category,
)


# What only a row of other money, of a change or with slips says.
_UNCHANGED = OpportunityRow(0, "")[15:]


def open_rows(pipeline: Pipeline | None) -> list[OpportunityRow]:
    """What is open now. Touched is the later of its last change and its last activity."""
    link: Any = ActivityLink.opportunity
    last = ActivityLink.select(link.alias("opportunity"), fn.MAX(Activity.at).alias("at")).join(Activity)
    last = last.where(link.is_null(False)).group_by(link).alias("last")
    query = Opportunity.select(
        Opportunity.id, Opportunity.name, Company.name, Opportunity.owner, Opportunity.stage, Opportunity.category,
        Opportunity.amount, Opportunity.currency, Opportunity.likelihood, Opportunity.close_on,
        Opportunity.next_action_on, Opportunity.rate, Opportunity.updated_on, last.c.at,
    )  # fmt: skip
    query = query.join(Company, JOIN.LEFT_OUTER).where(Opportunity.outcome == "open")
    query = query.join_from(Opportunity, last, JOIN.LEFT_OUTER, on=last.c.opportunity == Opportunity.id)
    if pipeline is not None:
        query = query.where(Opportunity.pipeline == pipeline)
    places, owners = _places(), _owners()
    # As the database has them, each date and amount made once, and no function called for each row: peewee's
    # conversions alone take three times as long as the query.
    days, amounts, rates = _Days({None: None}), _Amounts({None: None}), _Rates({None: None})
    new, unchanged = tuple.__new__, _UNCHANGED
    return [
        new(
            OpportunityRow,
            (
                number, name, company or "", owners[owner], in_pipeline, stage, order, category, amounts[hundredths],
                currency, likelihood, days[close_on],
                days[active if active is not None and active > updated else updated],
                days[next_on], rates[billionths], *unchanged,
            ),
        )
        for (
            number, name, company, owner, standing, category, hundredths, currency, likelihood, close_on, next_on,
            billionths, updated, active,
        ) in database.execute(query)
        for in_pipeline, stage, order in (places[standing],)
    ]  # fmt: skip


def _places() -> dict[int, tuple[str, str, tuple[int, int]]]:
    """Pipeline, name and order of each stage: few, so that the rows need not be joined with them."""
    query: Any = Stage.select(Stage.id, Pipeline.name, Stage.name, Pipeline.position, Stage.position).join(Pipeline)
    return {number: (pipeline, name, (first, second)) for number, pipeline, name, first, second in query.tuples()}


def _owners() -> dict[int | None, str]:
    query: Any = User.select(User.id, User.name)
    return {None: "", **dict(query.tuples())}


class _Days(dict[Any, date | None]):
    """Each day read once, from a date or a moment as either driver gives it."""

    def __missing__(self, stored: Any) -> date:
        found = self[stored] = date.fromisoformat(str(stored)[:10])
        return found


class _Amounts(dict[int | None, Decimal | None]):
    """Hundredths as money."""

    def __missing__(self, stored: int | None) -> Decimal:
        found = self[stored] = Decimal(stored or 0) * CENT
        return found


class _Rates(dict[int | None, Decimal | None]):
    """Billionths as a rate of exchange."""

    def __missing__(self, stored: int | None) -> Decimal | None:
        found = self[stored] = Opportunity.rate.python_value(stored)
        return found


def _outcome_rows(pipeline: Pipeline | None) -> Iterator[tuple[OpportunityRow, Decimal | None]]:
    """From the events, with the pipeline, amount, date and rate of then: no later move changes them.

    Lost weighs nothing.
    """
    query = Outcome.select(*_SHOWN, Outcome.amount, Outcome.currency, Outcome.kind, Outcome.on, Outcome.rate)
    query = _joined(query.join(Opportunity), Outcome, pipeline).order_by(Outcome.on, Outcome.id)
    for *named, first, second, _, amount, currency, kind, on, rate in query.tuples():
        id_, name, company, owner, in_pipeline, stage = named
        likelihood = 100 if kind == "won" else 0
        row = OpportunityRow(
            id_, name, company, owner, in_pipeline, stage, (first, second), "closed", amount, currency, likelihood, on
        )
        yield row, rate


def _joined(query: Any, staged: type[Opportunity] | type[Outcome], pipeline: Pipeline | None) -> Any:
    """With the names that a row shows; stage and pipeline are those of `staged`."""
    query = (
        query.join_from(Opportunity, Company, JOIN.LEFT_OUTER)
        .join_from(Opportunity, User, JOIN.LEFT_OUTER)
        .join_from(staged, Pipeline)
        .join_from(staged, Stage)
    )
    return query if pipeline is None else query.where(staged.pipeline == pipeline)
