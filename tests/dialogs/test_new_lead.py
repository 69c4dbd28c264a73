"""The quick form for a lead: a name and Enter."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.history import History
from crm_desktop.models.leads import LeadList, make_lead
from tests.makers import make_company, make_person
from tests.makers import make_lead as held_lead


@pytest.fixture
def dialog(user, background, host, qtbot):
    made = NewLead(background, host)
    made.open()
    qtbot.waitUntil(lambda: background.idle)
    return made


@pytest.fixture
def saved(dialog, user, background, qtbot):
    """Does what is answered, as the window does; answers the leads once they are written."""
    history, made = History(background, user), []
    dialog.answered.connect(lambda values: history.do("make_lead", lambda: make_lead(values), made.append))

    def leads():
        qtbot.waitUntil(lambda: background.idle)
        return made

    return leads


def paste(qtbot, field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def warned(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._warning.isVisible(), timeout=2000)
    return dialog._known.text()


def test_when_only_the_name_is_typed_and_enter_pressed_the_lead_is_saved(dialog, saved, qtbot, user):
    assert dialog.windowTitle() == "New lead"
    assert dialog.focusWidget() is dialog.fields["name"]
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    assert dialog.isHidden()
    lead = saved()[0]
    assert (lead.name, lead.status.kind, lead.owner, lead.temperature) == ("Ann Lee", "open", user, "cold")


def test_without_a_name_there_is_nothing_to_save(dialog, saved, qtbot):
    assert not dialog.save.isEnabled()
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    assert saved() == []


def test_a_company_alone_is_a_lead_too(dialog, saved, qtbot):
    qtbot.keyClicks(dialog.fields["company_name"], "Acme")
    qtbot.keyClick(dialog.fields["company_name"], Qt.Key.Key_Return)
    assert (saved()[0].name, saved()[0].company_name) == ("Acme", "Acme")


def test_title_phone_email_company_note_warmth_and_next_action_are_on_one_page(dialog, saved, qtbot):
    for name, text in (("name", "Ann Lee"), ("title", "Director"), ("phone", "555 123 4567"), ("email", "ann@acme.com"),
                       ("company_name", "Acme"), ("note", "Met at the fair"), ("next_action", "Call"),
                       ("possible_value", "1250")):  # fmt: skip
        qtbot.keyClicks(dialog.fields[name], text)
    qtbot.keyClicks(dialog.fields["next_action_on"], "2026-05-04")
    dialog.fields["temperature"].set_value("hot")
    dialog.lists.setCurrentText("Trade fair")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    lead = saved()[0]
    assert (lead.title, lead.note, lead.temperature, lead.next_action, str(lead.next_action_on)) == (
        "Director", "Met at the fair", "hot", "Call", "2026-05-04",
    )  # fmt: skip
    assert (lead.possible_value, LeadList.get().name) == (1250, "Trade fair")


def test_a_pasted_signature_fills_the_form_and_leaves_what_was_typed(dialog, saved, qtbot, background):
    qtbot.keyClicks(dialog.fields["title"], "Boss")
    paste(qtbot, dialog.fields["name"], "Ann Lee\nHead of Sales\nAcme Ltd\nT: +44 114 496 0123  F: +44 1\nann@acme.com")
    qtbot.waitUntil(lambda: dialog.fields["name"].value() == "Ann Lee")
    assert (dialog.fields["company_name"].value(), dialog.fields["email"].value()) == ("Acme Ltd", "ann@acme.com")
    assert (dialog.fields["title"].value(), dialog.fields["phone"].value()) == ("Boss", "+44 114 496 0123")


def test_a_pasted_vcard_keeps_what_no_field_shows(dialog, saved, qtbot):
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nN:Lee;Ann;;;\nEMAIL:a@x.org\nEMAIL:b@x.org\nEND:VCARD\n"
    paste(qtbot, dialog.fields["name"], card)
    qtbot.waitUntil(lambda: dialog.fields["name"].value() == "Ann Lee")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    assert (saved()[0].email, saved()[0].email_2, saved()[0].last_name) == ("a@x.org", "b@x.org", "Lee")


def test_a_pasted_name_is_only_a_name(dialog, qtbot):
    paste(qtbot, dialog.fields["name"], "Ann Lee")
    assert dialog.fields["name"].text() == "Ann Lee"


def test_it_warns_while_typing_if_the_person_is_known(dialog, qtbot, user):
    make_person("Anne Lee", email="ann@acme.com", company=make_company("Acme"))
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClicks(dialog.fields["email"], "ANN@acme.com")
    assert "Anne Lee, Acme · ann@acme.com is a person already (same e-mail)." in warned(qtbot, dialog)
    assert dialog.save.isEnabled()


def test_it_warns_of_a_lead_of_the_same_name(dialog, qtbot, user):
    held_lead("Ann Lee", company_name="Acme")
    qtbot.keyClicks(dialog.fields["name"], "ann lee")
    assert "Ann Lee, Acme is a lead already (same name)." in warned(qtbot, dialog)


def test_a_user_of_the_program_does_not_belong_among_the_leads(dialog, qtbot, user):
    qtbot.keyClicks(dialog.fields["name"], "Ada")
    assert "Ada is a user of this program" in warned(qtbot, dialog)


def test_the_warning_goes_when_it_is_no_longer_true(dialog, qtbot, user):
    qtbot.keyClicks(dialog.fields["name"], "Ada")
    warned(qtbot, dialog)
    qtbot.keyClicks(dialog.fields["name"], " Byron")
    qtbot.waitUntil(lambda: not dialog._warning.isVisible())


def test_enter_in_the_note_is_a_new_line_and_with_ctrl_it_saves(dialog, saved, qtbot):
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    dialog.fields["note"].setFocus()
    qtbot.keyClick(dialog.fields["note"], Qt.Key.Key_Return)
    assert saved() == []
    qtbot.keyClick(dialog.fields["note"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [lead.name for lead in saved()] == ["Ann Lee"]


LINE = "Ann Lee, Acme, ann@acme.com, 0171 555 0100, call tomorrow"


def test_one_line_says_all_of_it_and_enter_saves(dialog, saved, qtbot):
    qtbot.keyClicks(dialog.fields["name"], LINE)
    assert dialog._line.text().startswith("Ann Lee · Acme · ann@acme.com · 0171 555 0100 · call ·")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    lead = saved()[0]
    assert (lead.name, lead.company_name, lead.email, lead.phone) == (
        "Ann Lee", "Acme", "ann@acme.com", "0171 555 0100"
    )  # fmt: skip
    assert (lead.next_action, lead.next_action_on) == ("call", date.today() + timedelta(days=1))


def test_leaving_the_line_puts_its_parts_into_their_fields(dialog, qtbot):
    qtbot.keyClicks(dialog.fields["name"], LINE)
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Tab)
    assert dialog.fields["name"].value() == "Ann Lee"
    assert dialog.fields["email"].value() == "ann@acme.com"
    assert dialog.fields["next_action_on"].value() == date.today() + timedelta(days=1)
    assert dialog._line.isHidden()


def test_one_line_warns_of_somebody_who_is_known(dialog, qtbot):
    held_lead("Ann Lee", email="ann@acme.com")
    qtbot.keyClicks(dialog.fields["name"], "Anne L, ann@acme.com")
    assert "is a lead already (same e-mail)" in warned(qtbot, dialog)
