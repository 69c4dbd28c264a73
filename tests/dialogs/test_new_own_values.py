"""The forms for a new lead and a new person ask for own fields, too (S3: where met, interest)."""

import pytest

from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, make_lead
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person
from tests.makers import make_own_field


@pytest.fixture
def ask(user, background, host, qtbot):
    def opened(kind):
        dialog = kind(background, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


def test_a_new_lead_is_asked_for_its_own_fields_on_the_one_page(ask, user, qtbot):
    met, seats = make_own_field("Where met"), make_own_field("Seats", "number")
    colour = make_own_field("Colour", "choice")
    dialog = ask(NewLead)
    assert dialog.fields[met.column].accessibleName() == "Where met"
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClicks(dialog.fields[met.column], "Trade fair")
    qtbot.keyClicks(dialog.fields[seats.column], "12.5")
    dialog.fields[colour.column].set_value("Blue")
    with change("make", by=user):
        lead = make_lead(dialog.values())
    assert Lead.find(lead.id).own == {met.key: "Trade fair", seats.key: 12.5, colour.key: "Blue"}


def test_a_new_person_is_asked_for_its_own_fields(ask, user, qtbot):
    newsletter = make_own_field("Newsletter", "yes_no", "person")
    dialog = ask(NewPerson)
    qtbot.keyClicks(dialog.fields["name"], "Bob Roe")
    dialog.fields[newsletter.column].set_value(False)
    with change("make", by=user):
        person = create_person(dialog.values())
    assert Person.find(person).own == {newsletter.key: 0}


def test_what_an_own_field_cannot_hold_is_said_while_one_types(ask, user, qtbot):
    wiki = make_own_field("Wiki", "link")
    dialog = ask(NewLead)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClicks(dialog.fields[wiki.column], "no link")
    assert "Wiki is a link" in dialog._remark.text()
    assert not dialog.save.isEnabled()
    dialog.fields[wiki.column].clear()
    qtbot.keyClicks(dialog.fields[wiki.column], "www.example.com")
    assert dialog.save.isEnabled()
