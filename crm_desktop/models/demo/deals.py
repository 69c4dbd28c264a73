"""The demo's opportunities: opened, moved along, talked about, won, lost or still open."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.demo.office import Team
from crm_desktop.models.demo.words import ANSWERED, CALLED, MAILED, MET, NEXT_IN_DEAL, NOTED, ROLES, SALES, SERVICES
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion_choices import OpportunityChoice
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import take_part
from crm_desktop.models.opportunities.stage_moves import Closing, day_of, move_to_stage, set_likelihood
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage, live_stages, lost_reasons
from crm_desktop.models.users import our_office

_TALKS = (
    ("meeting", "none", MET), ("email", "out", MAILED), ("email", "in", ANSWERED), ("call", "out", CALLED),
    ("note", "none", NOTED),
)  # fmt: skip
_NEXT_DAYS = (-6, -3, -1, 0, 0, 1, 2, 4, 6, 8, 11, 15, 20)
# Ahead of today, in days, in this order: more of them soon than late, as pipelines are, and no month without any.
_CLOSE_DAYS = (26, 71, 3, 47, 110, 12, 38, 150, 8, 55, 96, 19, 62, 33, 128, 84, 185, 5, 220)
# What goes on, but was expected by then, is put off until so long after.
_SOON_DAYS = 25


@dataclass
class Fate:
    """How one opportunity is to end, and what is odd about it."""

    ends: str
    days_ago: float
    service: bool = False
    slipped: bool = False
    dateless: bool = False
    unpriced: bool = False
    foreign: bool = False
    quiet: bool = False
    """Nobody has touched it for weeks."""


def open_deals(team: Team, count: int) -> None:
    """So many opportunities with the companies of the address book, spread over the last year."""
    closed, lost = round(count * 0.3), round(count * 0.18)
    for turn in range(count):
        ends = "won" if turn < closed else "lost" if turn < closed + lost else "open"
        place = turn - closed - lost
        age = team.chance.uniform(9, 120) if ends == "open" else team.chance.uniform(70, 375)
        fate = Fate(
            ends,
            age,
            service=turn % 3 == 1,
            slipped=place in (1, 5, 9, 14),
            dateless=place in (2, 7, 11),
            unpriced=place in (3, 8, 12),
            foreign=place == 6,
            quiet=place % 4 == 1,
        )
        team.diary.on(age, "open_opportunity", _owner(team), lambda f=fate: _open(team, f))  # type: ignore[misc]


def what_is_sold(team: Team, service: bool) -> tuple[str, int, int]:
    """What is sold, and between which sums that lies; the company's name stands beside it wherever it is shown."""
    what, least, most = team.chance.choice(SERVICES if service else SALES)
    return what[:1].upper() + what[1:], least, most


def go_on(team: Team, opportunity: Opportunity, fate: Fate) -> None:
    """Plans the rest of its way from the moment that is being played."""
    stages = live_stages(opportunity.pipeline_id)
    way = [stage for stage in stages if stage.kind == "open" and stage.position > opportunity.stage.position]
    owner = opportunity.owner or team.boss
    if fate.days_ago < 6:
        way = []
    if fate.ends == "open":
        way = way[: team.chance.randint(0, len(way))]
        end = team.chance.uniform(32, 60) if fate.quiet else team.chance.uniform(2, 20)
        end = min(end, fate.days_ago * 0.8)
    else:
        way = [*way[: team.chance.randint(1, len(way))], next(stage for stage in stages if stage.kind == fate.ends)]
        end = fate.days_ago - team.chance.uniform(25, 110)
        end = end if end > 3 else team.chance.uniform(3, 22)
    length = fate.days_ago - end
    for step, stage in enumerate(way, 1):
        when = fate.days_ago - length * step / len(way) + team.chance.uniform(0, 0.4)
        team.diary.on(when, "move_to_stage", owner, lambda s=stage: _move(team, opportunity.id, s, fate))  # type: ignore[misc]
    for _ in range(team.chance.randint(2, 3) if fate.days_ago > 6 else 1):
        when = end + length * team.chance.uniform(0.04, 0.96)
        team.diary.on(when, "log_activity", owner, lambda: _talk(team, opportunity.id))
    if fate.ends == "open":
        team.diary.on(end - 0.3, "edit_opportunity", owner, lambda: _plan_next(team, opportunity.id, fate))


def _owner(team: Team) -> Any:
    # The colleagues come with the first entries; until they are known, the diary is written in the boss's name.
    return team.boss if not team.colleagues else team.chance.choice(team.users)


def _open(team: Team, fate: Fate) -> str:
    services = [row for row in team.companies if row["relationship"] in ("customer", "partner")]
    buyers = [row for row in team.companies if row["relationship"] in ("prospect", "customer", "former customer")]
    company = team.chance.choice(services if fate.service and services else buyers)
    name, least, most = what_is_sold(team, fate.service)
    owner = team.chance.choice(team.users)
    people = company["people"]
    office = our_office()
    made = open_opportunity(
        name,
        company["id"],
        people[0] if people else None,
        pipeline=team.services if fate.service else team.sales,
        amount=None if fate.unpriced else team.invent.amount(least, most),
        close_on=close_day(team, fate),
        role=team.chance.choice(ROLES[:2]) if people else "",
        currency=("EUR" if office.currency != "EUR" else "USD") if fate.foreign else "",
        owner=owner,
        type="service" if fate.service else "sale",
        source=team.chance.choice(("Address book", "Recommended", "Website", "Fair")),
    )
    sentence = current_change().sentence
    for person in people[1:3]:
        take_part(made, Person.find(person), team.chance.choice(ROLES))
    go_on(team, made, fate)
    return sentence


def close_day(team: Team, fate: Fate) -> Any:
    """When it is expected to close, as was said when it was opened."""
    if fate.dateless:
        return None
    if fate.slipped:
        return team.diary.day(team.chance.randint(3, 24))
    if fate.ends == "open":
        team.open_deals += 1
        return team.diary.day(-_CLOSE_DAYS[team.open_deals % len(_CLOSE_DAYS)])
    return team.diary.day(fate.days_ago - team.chance.randint(40, 90))


def _move(team: Team, number: int, stage: Stage, fate: Fate) -> str:
    opportunity = Opportunity.find(number)
    closing = None
    if stage.kind != "open":
        amount = opportunity.amount
        if amount and team.chance.random() < 0.4:
            amount = (amount * Decimal(team.chance.choice(("0.9", "0.95", "1.1")))).quantize(Decimal(1))
        reason = team.chance.choice(lost_reasons()) if stage.kind == "lost" else ""
        closing = Closing(day_of(current_change().at), amount, reason)
    moved = move_to_stage(number, stage.id, closing)
    sentence = current_change().sentence
    soon = team.diary.day(team.diary.days_ago - _SOON_DAYS)
    if fate.ends != "open" and stage.kind == "open" and moved.close_on and moved.close_on < soon:
        moved.close_on = soon
        moved.save()
    if stage.kind == "open" and stage.likelihood >= 60:
        moved.category = "commit" if stage.likelihood >= 80 and team.chance.random() < 0.6 else "best case"
        moved.save()
        if fate.ends == "open" and team.chance.random() < 0.2:
            set_likelihood(number, stage.likelihood - 15)
    return sentence


def _talk(team: Team, number: int) -> str:
    found: Any = Opportunity.select(Opportunity.name, Opportunity.person, Opportunity.company)
    name, person, company = found.where(Opportunity.id == number).tuples().get()
    kind, direction, words = team.chance.choice(_TALKS)
    subject, body = team.chance.choice(words)
    opened = current_change()
    made = Activity.create(
        kind=kind,
        direction=direction,
        subject=subject,
        body=body,
        at=opened.at,
        owner=opened.by.id if opened.by else None,
    )
    links: list[dict[str, Any]] = [{"activity": made, "opportunity": number}]
    links += [{"activity": made, "person": person}] if person else []
    links += [{"activity": made, "company": company}] if company else []
    insert_records(ActivityLink, links)
    return f"{subject} ({name})"


def _plan_next(team: Team, number: int, fate: Fate) -> str:
    opportunity = Opportunity.find(number)
    if team.chance.random() < 0.8 and not fate.quiet:
        opportunity.next_action = team.chance.choice(NEXT_IN_DEAL)
        opportunity.next_action_on = team.diary.day(-team.chance.choice(_NEXT_DAYS))
    elif opportunity.amount:
        opportunity.amount = opportunity.amount + 500
    opportunity.save()
    return f"Planned what comes next in {opportunity}"


def deal_of(team: Team, lead: Lead) -> OpportunityChoice | None:
    """What a converted lead may buy; for one in five nothing yet."""
    team.converted += 1
    if team.converted % 5 == 0:
        return None
    name, least, most = what_is_sold(team, False)
    return OpportunityChoice(name, amount=lead.possible_value or team.invent.amount(least, most))


def fate_of_converted(team: Team, days_ago: float) -> Fate:
    """An opportunity that came from a lead has had less time."""
    ends = "open"
    if days_ago > 60:
        ends = team.chance.choices(("won", "lost", "open"), weights=(45, 30, 25))[0]
    return Fate(ends, days_ago, quiet=team.chance.random() < 0.2)
