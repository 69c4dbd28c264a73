"""Fills an empty database with a believable year of work, always the same one for the same day."""

from datetime import date
from random import Random

from crm_desktop.models.activities import Activity
from crm_desktop.models.changes import Change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.demo.calls import work_lists
from crm_desktop.models.demo.deals import open_deals
from crm_desktop.models.demo.diary import Diary
from crm_desktop.models.demo.foretelling import foretell
from crm_desktop.models.demo.inventing import Inventor
from crm_desktop.models.demo.office import Team, open_office
from crm_desktop.models.demo.tasks import plan_tasks
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User

SEED = 20_480
# With those that 28 converted leads bring, 80.
DEALS = 57
FIRST_SENTENCE = "Named the office Northlight Instruments"
_WORK = (Lead, Person, Company, Opportunity, Activity)


def fill_demo(by: User, today: date, seed: int = SEED) -> None:
    """Writes the demo's year up to the evening before `today`, all of it or nothing. Raises Refused unless empty."""
    with database.atomic("IMMEDIATE") if is_sqlite() else database.atomic():
        if not is_empty():
            raise Refused("The demo is only written into an empty database; name another one.")
        chance = Random(seed)
        team = Team(chance, Inventor(chance), Diary(today), by)
        open_office(team)
        work_lists(team)
        open_deals(team, DEALS)
        plan_tasks(team)
        foretell(team)
        team.diary.play()


def fill_when_empty(today: date) -> User:
    """Writes the demo into a database in which nobody has worked yet; answers who works in it."""
    user = found()
    if is_empty():
        fill_demo(user, today)
    return user


def is_empty() -> bool:
    """True while nobody has worked in the database."""
    return not any(model.select().exists() for model in _WORK)


def is_demo() -> bool:
    """True for a database that the demo was written into."""
    first: Change | None = Change.select().order_by(Change.id).first()
    return first is not None and first.sentence == FIRST_SENTENCE
