"""Two people convert the same lead at the same moment, on connections of their own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from crm_desktop.models.changes import Change, change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database
from crm_desktop.models.database import database as connection
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import convert_leads
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_lead


def test_exactly_one_wins_and_the_other_is_told_what_the_lead_became(user: User) -> None:
    lead = make_lead("Ann Lee", company_name="Acme", email="ann@acme.example")
    together = Barrier(2)

    def convert() -> str:
        connection.connect(reuse_if_open=True)
        try:
            together.wait()
            with change("convert_leads", by=user):
                convert_leads([lead.id], "Deal")
        except Refused as refusal:
            return str(refusal)
        finally:
            close_database()
        return ""

    with ThreadPoolExecutor(2) as pool:
        said = sorted(future.result() for future in [pool.submit(convert), pool.submit(convert)])
    assert said == [
        "",
        "Ann Lee is already converted to the person Ann Lee, the company Acme and the opportunity Deal.",
    ]
    assert [model.select().count() for model in (Person, Company, Opportunity)] == [1, 1, 1]
    assert Change.select().where(Change.deed == "convert_leads").count() == 1
    assert Lead.find(lead.id).status.kind == "converted"
