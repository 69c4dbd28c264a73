"""What is done with the bought lists: calls, mails and answers, until a lead is dead, warm or converted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.demo.deals import close_day, deal_of, fate_of_converted, go_on
from crm_desktop.models.demo.office import Team
from crm_desktop.models.demo.words import ANSWERED, CALLED, DECLINED, LISTS, MAILED, MET, NEXT
from crm_desktop.models.imports import ListImport
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.leads.conversion import convert_lead
from crm_desktop.models.leads.conversion_choices import ConversionChoices, RecordChoice
from crm_desktop.models.leads.suggestion import company_values, person_values
from crm_desktop.models.tags import Tag, Tagging
from crm_desktop.models.users import User


@dataclass(frozen=True)
class Campaign:
    """One bought list and what became of it: how many leads, how long ago, and how many reached which state."""

    number: int
    leads: int
    days_ago: int
    dead: int
    contacted: int
    interested: int
    converted: int


@dataclass(frozen=True)
class Touch:
    """One contact with one lead, and what is known afterwards."""

    lead: int
    kind: str
    direction: str
    words: tuple[str, str]
    after: dict[str, Any]


CAMPAIGNS = (
    Campaign(0, 150, 312, dead=84, contacted=28, interested=9, converted=14),
    Campaign(1, 160, 158, dead=41, contacted=46, interested=17, converted=10),
    Campaign(2, 110, 26, dead=4, contacted=21, interested=8, converted=4),
)
CALLS_A_DAY = 8
# How far from today the next steps of the open leads lie: some are late, some due, most ahead.
_NEXT_DAYS = (-9, -4, -2, -1, 0, 0, 1, 2, 3, 5, 7, 9, 12, 14, 18, 21, 28)


def work_lists(team: Team) -> None:
    """Buys each list and begins to work through it the next morning."""
    for campaign in CAMPAIGNS:
        owner = team.users[(campaign.number + 1) % 3] if team.colleagues else team.boss
        team.diary.on(campaign.days_ago, "import_list", owner, lambda c=campaign: _buy(team, c))  # type: ignore[misc]


def _buy(team: Team, campaign: Campaign) -> str:
    name, supplier, file_name, cost = LISTS[campaign.number]
    bought = LeadList.create(
        name=name, supplier=supplier, bought_on=team.diary.day(campaign.days_ago + 3), cost=Decimal(cost)
    )
    new = LeadStatus.select().where(LeadStatus.kind == "open").order_by(LeadStatus.position).get()
    owners = [team.users[(campaign.number + 1 + turn) % 3] for turn in range(2)]
    rows = [_lead(team, bought, new, owners[turn % 2]) for turn in range(campaign.leads)]
    ids = insert_records(Lead, rows)
    ListImport.create(
        change_id=current_change().id, kind="leads", file_name=file_name, file_hash=f"demo-{campaign.number}",
        list=bought, rows=len(ids), created=len(ids),
    )  # fmt: skip
    fair = Tag.get_or_none(Tag.name == "fair")
    if fair is not None and campaign.number == 0:
        insert_records(Tagging, [{"tag": fair, "lead": number} for number in ids[:40]])
    alone = {number for number, row in zip(ids, rows, strict=True) if row["name"] == row["company_name"]}
    _plan(team, campaign, list(ids), alone, owners)
    return f"Imported {len(ids)} leads from {file_name}"


def _lead(team: Team, bought: LeadList, status: LeadStatus, owner: User) -> dict[str, Any]:
    company = team.invent.company()
    person = team.invent.person(company)
    if team.chance.random() < 0.04:
        person = {**person, "name": company["name"], "first_name": "", "last_name": "", "title": ""}
    return {
        **person,
        "company_name": company["name"],
        "industry": company["industry"],
        "website": company["website"] if team.chance.random() < 0.6 else "",
        "list": bought,
        "status": status,
        "owner": owner,
    }


def _plan(team: Team, campaign: Campaign, ids: list[int], alone: set[int], owners: list[User]) -> None:
    """Deals the leads out to their fates, and the calls to days and callers."""
    team.chance.shuffle(ids)
    # Those without a person are left for later: nobody knows yet whom to call.
    ids.sort(key=alone.__contains__)
    fates = ["dead"] * campaign.dead + ["contacted"] * campaign.contacted + ["interested"] * campaign.interested
    fates += ["converted"] * campaign.converted
    steps = _steps()
    days: dict[int, list[Touch]] = defaultdict(list)
    first = campaign.days_ago - 1
    span = min(first - 2, 120)
    for turn, (lead, fate) in enumerate(zip(ids, fates, strict=False)):
        begin = first - (turn * 7919 % len(fates)) * span * 0.6 / len(fates)
        for step, touch in enumerate(_touches(team, lead, fate, steps)):
            days[max(1, int(begin - step * span * 0.13))].append(touch)
        if fate == "converted":
            after = max(1.4, begin - span * team.chance.uniform(0.3, 0.4))
            team.diary.on(after, "convert_lead", owners[turn % 2], lambda n=lead: _convert(team, n))  # type: ignore[misc]
    for day, touches in days.items():
        for start in range(0, len(touches), CALLS_A_DAY):
            caller = owners[(start // CALLS_A_DAY) % 2]
            some = touches[start : start + CALLS_A_DAY]
            hour = day + 0.8 - start / 100
            team.diary.on(hour, "log_activities", caller, lambda s=some: _log(s))  # type: ignore[misc]
    untouched = ids[len(fates) :]
    if untouched:
        planned = team.chance.sample(untouched, min(len(untouched), 12))
        team.diary.on(2.2, "edit_leads", owners[0], lambda: _plan_first_calls(team, planned))


def _steps() -> tuple[int, int, int]:
    """The statuses that mean contacted, interested and dead."""
    kinds: dict[str, list[int]] = defaultdict(list)
    for status in LeadStatus.select().order_by(LeadStatus.position):
        kinds[status.kind].append(status.id)
    opened = kinds["open"]
    return opened[min(1, len(opened) - 1)], opened[-1], kinds["dead"][0]


def _touches(team: Team, lead: int, fate: str, steps: Sequence[int]) -> list[Touch]:
    pick = team.chance.choice
    contacted, interested, dead = steps
    one_way, both = {"engagement": "one-way"}, {"engagement": "two-way"}
    if fate == "dead":
        said = pick(DECLINED)
        answered = said[0] == "Not interested"
        end = {"status": dead, "next_action": "", "next_action_on": None, **(both if answered else one_way)}
        return [Touch(lead, "call", "out", said, end)]
    called = Touch(lead, "call", "out", pick(CALLED), {"status": contacted, **one_way, **_next(team)})
    if fate == "contacted":
        mail = Touch(lead, "email", "out", pick(MAILED), _next(team))
        return [called, mail] if team.chance.random() < 0.3 else [called]
    warm = {
        "status": interested,
        "temperature": pick(("warm", "warm", "hot")),
        "possible_value": team.invent.amount(2_000, 60_000) if team.chance.random() < 0.7 else None,
        **both,
        **_next(team),
    }
    answer = Touch(lead, "email", "in", pick(ANSWERED), warm)
    if fate == "converted":
        return [called, answer, Touch(lead, "meeting", "none", pick(MET), {"temperature": "hot"})]
    return [called, answer]


def _next(team: Team) -> dict[str, Any]:
    if team.chance.random() < 0.15:
        return {"next_action": "", "next_action_on": None}
    day = team.diary.day(-team.chance.choice(_NEXT_DAYS))
    return {"next_action": team.chance.choice(NEXT), "next_action_on": day}


def _log(touches: list[Touch]) -> str:
    opened = current_change()
    by = opened.by.id if opened.by else None
    rows = [
        {
            "kind": t.kind,
            "direction": t.direction,
            "subject": t.words[0],
            "body": t.words[1],
            "at": opened.at,
            "owner": by,
        }
        for t in touches
    ]
    ids = insert_records(Activity, rows)
    insert_records(ActivityLink, [{"activity": n, "lead": t.lead} for n, t in zip(ids, touches, strict=True)])
    held = {lead.id: lead for lead in Lead.select().where(Lead.id.in_([touch.lead for touch in touches]))}
    changed: dict[int, dict[str, Any]] = {}
    for touch in touches:
        first = {} if held[touch.lead].engaged_on else {"engaged_on": opened.at.date()}
        turn = "" if touch.kind == "meeting" else {"in": "ours", "out": "theirs"}.get(touch.direction, "")
        changed.setdefault(touch.lead, {}).update({**touch.after, **first, "waiting": turn})
    update_records(Lead, changed)
    return (
        f"Logged {len(touches)} contacts with leads"
        if len(touches) > 1
        else f"Logged a contact with {held.popitem()[1]}"
    )


def _plan_first_calls(team: Team, leads: list[int]) -> str:
    ahead = (0, 0, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8)
    days = zip(leads, ahead, strict=False)
    update_records(Lead, {n: {"next_action": "First call", "next_action_on": team.diary.day(-d)} for n, d in days})
    return f"Planned the first call to {len(leads)} leads"


def _convert(team: Team, lead_id: int) -> str:
    lead = Lead.find(lead_id)
    # All invented names differ, so nobody need be looked for among those who are there.
    done = convert_lead(
        lead_id,
        ConversionChoices(
            RecordChoice(person_values(lead)),
            RecordChoice(company_values(lead, lead.company_name, firm_only=False)),
            deal_of(team, lead),
        ),
    )
    sentence = current_change().sentence
    if done.opportunity is not None:
        fate = fate_of_converted(team, team.diary.days_ago)
        done.opportunity.close_on = close_day(team, fate)
        done.opportunity.save()
        go_on(team, done.opportunity, fate)
    return sentence
