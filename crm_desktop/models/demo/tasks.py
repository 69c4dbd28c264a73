"""What the demo's users still have to do: tasks due and late, and service calls that come again."""

from datetime import timedelta
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.demo.office import Team
from crm_desktop.models.demo.words import TASKS
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.users import User

_DUE = (-5, -1, 0, 0, 1, 3, 6, 10)
_AGAIN = (
    ("FREQ=MONTHLY", -2),
    ("FREQ=MONTHLY", 0),
    ("FREQ=MONTHLY;INTERVAL=3", 5),
    ("FREQ=MONTHLY;INTERVAL=2", 1),
    ("FREQ=YEARLY", 40),
)


def plan_tasks(team: Team) -> None:
    """Tasks done and open, service calls for good customers, and the last thing done, which is safe to undo."""
    for turn, ago in enumerate((210, 140, 90, 61, 33, 18, 12)):
        team.diary.on(ago + 0.5, "plan_task", team.boss, lambda t=turn: _done_task(team, t))  # type: ignore[misc]
    team.diary.on(7.4, "plan_tasks", team.boss, lambda: _open_tasks(team))
    team.diary.on(30.2, "plan_service_calls", team.boss, lambda: _service_calls(team))
    team.diary.on(1, "edit_lead", team.boss, lambda: _last_thing(team))


def _done_task(team: Team, turn: int) -> str:
    day = current_change().at.date()
    subject = TASKS[turn % len(TASKS)]
    owner = team.users[turn % 3]
    made = Activity.create(kind="task", subject=subject, due_on=day + timedelta(days=2), done_on=day, owner=owner)
    ActivityLink.create(activity=made, company=team.chance.choice(team.companies)["id"])
    return f"Did “{subject}”"


def _open_tasks(team: Team) -> str:
    rows = [
        {
            "kind": "task",
            "subject": TASKS[turn % len(TASKS)],
            "due_on": team.diary.day(-days),
            "owner": _mine(team, turn),
        }
        for turn, days in enumerate(_DUE)
    ]
    _link(team, insert_records(Activity, rows))
    return f"Planned {len(rows)} tasks"


def _service_calls(team: Team) -> str:
    rows = [
        {"kind": "call", "direction": "out", "subject": "Service call: is everything measuring well?", "repeats": rule,
         "due_on": team.diary.day(-days), "owner": _mine(team, turn)}
        for turn, (rule, days) in enumerate(_AGAIN)
    ]  # fmt: skip
    _link(team, insert_records(Activity, rows), "customer")
    return f"Planned service calls to {len(rows)} customers"


def _mine(team: Team, turn: int) -> User:
    """Two of three are the boss's, who looks at the demo."""
    return team.boss if turn % 3 != 2 else team.colleagues[turn % 2]


def _link(team: Team, activities: list[int], relationship: str = "") -> None:
    fitting = [row for row in team.companies if row["relationship"] == relationship] or team.companies
    links: list[dict[str, Any]] = []
    for turn, number in enumerate(activities):
        company = fitting[turn % len(fitting)]
        links.append({"activity": number, "company": company["id"]})
        links.extend({"activity": number, "person": person} for person in company["people"][:1])
    insert_records(ActivityLink, links)


def _last_thing(team: Team) -> str:
    warm = Lead.select().join(LeadStatus).where(LeadStatus.kind == "open", Lead.engagement == "two-way")
    lead = warm.order_by(Lead.id.desc()).get()
    lead.next_action, lead.next_action_on = "Offer a demonstration", team.diary.day(-4)
    lead.save()
    return f"Planned the next action of {lead}"
