"""The recycle bin as a page."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.history import ChangeList
from crm_desktop.views.recycle_bin import RecycleBin
from tests.makers import make_lead, make_person
from tests.views.records.desk import desk, english

__all__ = ["desk", "english"]


@pytest.fixture
def page(desk):
    for model, record in ((Lead, make_lead("Ann Lee")), (Lead, make_lead("Bob Roe")), (Person, make_person("Cem"))):
        with change("delete", by=desk.user):
            delete_records(model, [record.id], "records")
    made = RecycleBin(desk.background, desk.history, desk.navigator, desk.settings)
    desk.offered[made] = OfferedActions(made.actions(), made)
    made.offer(desk.offered[made])
    desk.history.changed.connect(made.refresh)
    desk.qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.shown()
    desk.answered()
    return made


def test_what_was_deleted_is_listed_and_searched(desk, page):
    assert desk.cells(page, "name", "kind", "by_name")[0] == ("Cem", "Person", "Ada")
    page.show_subset("Leads")
    desk.answered()
    assert desk.cells(page, "name") == ["Bob Roe", "Ann Lee"]
    page.filter.setText("ann")
    desk.qtbot.waitUntil(lambda: page.model.count == 1)


def test_several_come_back_together_and_leave_the_bin(desk, page):
    desk.select(page, "Ann Lee", "Cem")
    assert desk.offered[page].qaction("deleted.restore").text() == "Bring 2 records back"
    desk.run(page, "deleted.restore")
    assert desk.cells(page, "name") == ["Bob Roe"]
    assert (Lead.select().count(), Person.select().count()) == (1, 1)
    assert desk.said == ["Brought 2 deleted records back"]


def test_the_history_leads_to_the_bin(desk, user):
    made = ChangeList(desk.background, desk.history, desk.navigator, desk.settings)
    desk.offered[made] = OfferedActions(made.actions(), made)
    made.offer(desk.offered[made])
    desk.qtbot.addWidget(made)
    made.show()
    desk.press(made, "Recycle bin")
    assert desk.navigator.asked == [("recycle_bin", 0)]
