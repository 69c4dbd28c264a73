"""What was expected at the time: snapshots of past Mondays, and what each seller is to win."""

from decimal import Decimal
from functools import partial

from crm_desktop.models.changes import current_change
from crm_desktop.models.demo.office import Team
from crm_desktop.models.forecasts.quotas import set_quota
from crm_desktop.models.forecasts.snapshots import keep_snapshot
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.periods import Period, period_of

# This Monday's and the last, then each fourth: enough to tell changes and accuracy, quick to make.
WEEKS_AGO = (0, 1, *range(4, 28, 4))
MONTHS = 3
MONTHLY = Decimal(50_000)
EARLY = 0.99


def foretell(team: Team) -> None:
    """Written into the diary, so that each snapshot holds what was open on its day."""
    diary = team.diary
    monday = diary.today.weekday()
    for week in WEEKS_AGO:
        diary.on(week * 7 + monday + EARLY, "keep_snapshot", None, partial(_keep, team))
    diary.on(30.5, "set_quota", team.boss, lambda: _set_quotas(team))


def _keep(team: Team) -> str:
    if not Opportunity.select().where(Opportunity.outcome == "open").exists():
        return "Kept no snapshot, as nothing was open"
    keep_snapshot(team.diary.day(team.diary.days_ago), weekly=True)
    return current_change().sentence


def _set_quotas(team: Team) -> str:
    first = period_of(team.diary.today, "month")
    for later in range(MONTHS):
        month = Period(first.number + later, "month")
        for user in team.users:
            set_quota(user.id, month, MONTHLY)
    careful = team.users[-1]
    below = MONTHLY * 4 / 5
    set_quota(careful.id, first, MONTHLY, below, "Two of his larger customers decide next year")
    last = Period(first.number + MONTHS - 1, "month").first_day
    return f"Set the quotas until {last:%B %Y}"
