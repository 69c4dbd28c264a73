import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.statuses import add_status, change_status, order_statuses, remove_status
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import make_lead

pytestmark = pytest.mark.usefixtures("user")


def done(deed, *arguments, **options):
    with change(deed.__name__) as opened:
        result = deed(*arguments, **options)
    return result, opened


def status(name):
    return LeadStatus.get(LeadStatus.name == name)


def names():
    return [each.name for each in LeadStatus.select().order_by(LeadStatus.position)]


def test_a_status_is_added_with_its_meaning_and_put_in_order():
    added, _ = done(add_status, "Sleeping", meaning="  Wakes in spring. ")
    assert names()[-1] == "Sleeping"
    assert status("Sleeping").meaning == "Wakes in spring."
    done(order_statuses, [added.id, *(each.id for each in LeadStatus.select().where(LeadStatus.id != added.id))])
    assert names()[0] == "Sleeping"


def test_a_meaning_is_edited():
    new = status("New")
    done(change_status, new.id, name="Fresh", kind="open", meaning="Just bought.")
    assert (status("Fresh").meaning, status("Fresh").kind) == ("Just bought.", "open")


def test_a_status_that_leads_have_keeps_its_kind():
    make_lead(status=status("Contacted"))
    with pytest.raises(Refused, match="Contacted stays open: a lead has it"):
        done(change_status, status("Contacted").id, name="Contacted", kind="dead", meaning="")


def test_a_removed_status_is_replaced_on_its_leads_by_one_of_its_kind():
    lead = make_lead(status=status("Contacted"))
    for other in (None, status("Dead").id):
        with pytest.raises(Refused, match="say which other open status"):
            done(remove_status, status("Contacted").id, other)
    _, opened = done(remove_status, status("Contacted").id, status("Interested").id)
    assert Lead.find(lead.id).status.name == "Interested"
    assert "Contacted" not in names()
    undo(opened.id)
    assert Lead.find(lead.id).status.name == "Contacted"


@pytest.mark.parametrize("name", ["Dead", "Converted"])
def test_the_last_status_of_a_kind_stays(name):
    with pytest.raises(Refused, match=f"{name} is the only"):
        done(remove_status, status(name).id)
    with pytest.raises(Refused, match=f"{name} is the only"):
        done(change_status, status(name).id, name=name, kind="open", meaning="")
