"""The dialog that asks what a lead becomes, by mouse and keyboard."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.models.activities import Activity
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import ConversionChoices, Lead, convert_lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person


@pytest.fixture
def ask(user, background, settings, host, qtbot):
    """Opens the dialog for a lead and waits until it was read."""

    def opened(lead):
        dialog = ConvertLead(background, settings, lead.id, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


@pytest.fixture
def convert(ask, user, qtbot, background):
    """Presses Convert and does what was answered."""

    def done(dialog, lead):
        answers = []
        dialog.answered.connect(answers.append)
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
        (choices,) = answers
        assert isinstance(choices, ConversionChoices)
        with change("convert_lead", by=user):
            return convert_lead(lead.id, choices)

    return done


def press(qtbot, radio):
    """On the round, as one does: beside the text nothing is pressed."""
    qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(9, radio.height() // 2))


def cell(dialog, noun, name):
    cells = [row.cells[noun] for row in dialog.grid._rows.values() if noun in row.cells]
    return next(each for each in cells if each.name == name)


def lead_of(**values):
    return make_lead("Ann Lee", **{"company_name": "Acme", "email": "ann@acme.com", "title": "Director", **values})


def test_it_makes_a_person_a_company_and_an_opportunity_with_enter(ask, qtbot, user):
    lead = lead_of(possible_value=Decimal(1250))
    dialog = ask(lead)
    assert dialog.windowTitle() == "Convert lead"
    assert dialog.sentence.text() == "Makes the person Ann Lee, the company Acme and the opportunity Acme."
    answers = []
    dialog.answered.connect(answers.append)
    qtbot.keyClick(dialog.convert, Qt.Key.Key_Return)
    with change("convert_lead", by=user):
        done = convert_lead(lead.id, answers[0])
    assert (done.person.name, done.person.last_name, done.company.name) == ("Ann Lee", "Lee", "Acme")
    assert (done.opportunity.amount, done.opportunity.stage.name) == (Decimal("1250.00"), "Identified")
    assert dialog.isHidden()


def test_names_that_end_with_a_stop_and_long_values_are_shown_well(ask, qtbot):
    dialog = ask(lead_of(company_name="Acme Corp.", email=f"ann.lee@{'very-' * 12}long.example"))
    assert dialog.sentence.text().endswith("the opportunity Acme Corp.")
    said = dialog.grid._rows["email"].lead
    qtbot.waitUntil(lambda: said.height() >= 2 * said.fontMetrics().lineSpacing())


def test_the_company_and_the_opportunity_can_be_switched_off(ask, convert, settings, qtbot):
    lead = lead_of()
    dialog = ask(lead)
    press(qtbot, dialog.company.none)
    dialog.opportunity.switch.click()
    assert dialog.sentence.text() == "Makes the person Ann Lee."
    done = convert(dialog, lead)
    assert (done.company, done.opportunity, Company.select().count()) == (None, None, 0)
    assert settings.converts_to_opportunity is False


def test_likely_matches_are_offered_with_reason_and_likeness_and_a_certain_one_is_chosen(ask, convert):
    acme = make_company("ACME", relationship="customer")
    make_person("Anne Lee", email="ANN@acme.com", title="Manager", company=acme)
    lead = lead_of()
    dialog = ask(lead)
    described = {b.accessibleName(): b.accessibleDescription() for b in dialog.findChildren(QRadioButton)}
    assert described["Anne Lee"] == "Manager · ACME · ANN@acme.com, same e-mail, 100%"
    assert dialog.sentence.text() == (
        "Makes the opportunity Acme; adds to the person Anne Lee and the company ACME, a customer."
    )
    done = convert(dialog, lead)
    assert (Person.select().count(), Company.select().count()) == (1, 1)
    assert done.person.title == "Manager"


def test_a_differing_value_is_a_choice_with_the_existing_one_chosen(ask, convert, qtbot):
    make_person("Ann Lee", email="ann@acme.com", title="Manager")
    lead = lead_of()
    dialog = ask(lead)
    title = cell(dialog, "person", "title")
    assert (title.keep.text(), title.keep.isChecked()) == ("Manager", True)
    title.take.click()
    assert convert(dialog, lead).person.title == "Director"


def test_a_value_of_a_new_record_can_be_corrected(ask, convert, qtbot):
    lead = lead_of()
    dialog = ask(lead)
    field = cell(dialog, "person", "first_name").field
    field.selectAll()
    qtbot.keyClicks(field, "Annabel")
    assert convert(dialog, lead).person.first_name == "Annabel"


def test_without_a_name_it_cannot_be_converted_and_says_why(ask, qtbot):
    dialog = ask(make_lead("Ann Lee"))
    press(qtbot, dialog.company.new)
    assert not dialog.convert.isEnabled()
    assert dialog.sentence.text() == "The new company needs a name."
    qtbot.keyClicks(cell(dialog, "company", "name").field, "Acme")
    assert dialog.convert.isEnabled()


def test_nothing_chosen_is_nothing_to_convert(ask, qtbot):
    dialog = ask(make_lead("Ann Lee"))
    dialog.person.none.click()
    assert not dialog.convert.isEnabled()
    assert "Choose a person or a company" in dialog.sentence.text()


def test_another_company_is_picked_without_its_exact_name(ask, convert, qtbot, background):
    held = make_company("Northwind Traders")
    lead = make_lead("Ann Lee")
    dialog = ask(lead)
    dialog.company.other.click()
    assert dialog.sentence.text() == "Choose the company that is meant."
    qtbot.keyClicks(dialog.company.picker, "northw")
    qtbot.waitUntil(lambda: dialog.company.picker._list.isVisible())
    qtbot.keyClick(dialog.company.picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.company.match() is not None)
    assert convert(dialog, lead).company == held


def test_a_lead_joins_an_open_opportunity_as_a_further_contact(ask, convert, qtbot):
    acme = make_company("Acme")
    deal = make_opportunity("Machines", company=acme, person=make_person("Bob Roe", company=acme))
    lead = lead_of()
    dialog = ask(lead)
    dialog.opportunity.which.set_value(deal.id)
    dialog.opportunity.which.edited.emit()
    qtbot.keyClicks(dialog.opportunity.role, "decides")
    assert "adds to the company Acme, a prospect and the opportunity Machines" in dialog.sentence.text()
    done = convert(dialog, lead)
    assert Opportunity.select().count() == 1
    assert [(part.person.name, part.role) for part in done.opportunity.people] == [("Ann Lee", "decides")]
    assert done.opportunity.person.name == "Bob Roe"


def test_one_way_contact_is_warned_of_and_does_not_block(ask, convert, qtbot):
    lead = lead_of()
    dialog = ask(lead)
    assert not dialog._warned.isHidden()
    assert "neither from us nor from them" in dialog._warning.text()
    assert dialog.convert.isEnabled()
    qtbot.keyClicks(dialog.reason, "Met at the fair")
    assert dialog.choices().reason == "Met at the fair"
    assert ask(lead_of(engagement="two-way"))._warned.isHidden()


def test_a_converted_lead_is_refused_with_a_sentence(ask, user, qtbot):
    lead = lead_of()
    with change("convert_lead", by=user):
        convert_lead(lead.id, ask(lead).choices())
    dialog = ask(Lead.find(lead.id))
    assert "already converted to the person Ann Lee" in dialog.sentence.text()
    assert not dialog.convert.isEnabled()


def test_escape_answers_nothing(ask, qtbot):
    dialog = ask(lead_of())
    answers = []
    dialog.answered.connect(answers.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == []
    assert dialog.isHidden()


def test_what_goes_along_is_said(ask, user):
    from crm_desktop.models.activities import log_activity
    from crm_desktop.models.tags import set_tags

    lead = lead_of()
    with change("log", by=user):
        log_activity("call", [("lead", lead.id)])
        set_tags(lead, ["warm", "north"])
    assert ask(lead).sentence.text().endswith("1 activity and 2 tags go along.")


def test_the_leads_own_fields_are_shown_with_where_they_go(ask, qtbot):
    size, met, colour = make_own_field("Shoe size", "number"), make_own_field("Where met"), make_own_field("Colour")
    make_own_field("Shoe size", "number", "person")
    make_own_field("Colour", "text", "opportunity")
    dialog = ask(lead_of(own={size.key: 43, met.key: "Trade fair", colour.key: "Red"}))
    said = [(row.value.name, row.value.text, row.said["person"].text()) for row in dialog.own._rows]
    assert said == [
        ("Shoe size", "43", "goes to Shoe size"),
        ("Where met", "Trade fair", "is kept in the note"),
        ("Colour", "Red", "goes to the opportunity, to Colour; without an opportunity it is kept in the note"),
    ]
    press(qtbot, dialog.person.none)
    assert [row.said["company"].text() for row in dialog.own._rows][:2] == ["is kept in the note"] * 2


def test_owner_and_follow_up_are_asked_in_place(ask, convert, user):
    with change("make", by=user):
        eve = User.create(name="Eve")
    lead = lead_of(next_action="Call", next_action_on=date(2026, 5, 4), owner=user)
    dialog = ask(lead)
    assert (dialog.next.words.value(), dialog.next.on.value(), dialog.next.owner.value()) == (
        "Call", date(2026, 5, 4), user.id,
    )  # fmt: skip
    dialog.next.words.set_value("Send the quote")
    dialog.next.on.set_value(date(2026, 5, 6))
    dialog.next.owner.set_value(eve.id)
    done = convert(dialog, lead)
    assert {done.person.owner, done.company.owner, done.opportunity.owner} == {eve}
    assert (done.opportunity.next_action, done.opportunity.next_action_on) == ("Send the quote", date(2026, 5, 6))


def test_without_an_opportunity_the_follow_up_is_a_task_and_says_so(ask, convert, qtbot):
    lead = lead_of(next_action="Call")
    dialog = ask(lead)
    assert dialog.next._goes_to.text() == "It goes to the opportunity."
    dialog.opportunity.switch.click()
    assert dialog.next._goes_to.text() == "It becomes a task with Ann Lee."
    done = convert(dialog, lead)
    assert [link.person for link in Activity.get(kind="task").links] == [done.person]


def test_a_follow_up_that_is_cleared_is_none(ask, convert):
    lead = lead_of(next_action="Call")
    dialog = ask(lead)
    dialog.next.words.set_value("")
    assert convert(dialog, lead).opportunity.next_action == ""
    assert not Activity.select().exists()


def test_the_owner_of_an_existing_record_is_not_asked_away(ask, convert, user):
    with change("make", by=user):
        eve = User.create(name="Eve")
    make_person("Ann Lee", email="ann@acme.com", owner=eve)
    lead = lead_of(owner=user)
    done = convert(ask(lead), lead)
    assert (Person.get().owner, done.company.owner) == (eve, user)
