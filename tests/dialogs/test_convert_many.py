"""The dialog that converts many leads together, by groups."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.convert_many import ConvertMany
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import convert_together
from crm_desktop.models.leads.grouping import DEAL_EACH_FIRM
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from tests.makers import make_company, make_lead, make_person


@pytest.fixture
def ask(user, background, host, qtbot):
    """Opens the dialog for these leads and waits until the groups are shown."""

    def opened(*leads):
        dialog = ConvertMany(background, [lead.id for lead in leads], host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


@pytest.fixture
def convert(user, qtbot):
    """Presses Enter and does what was answered."""

    def done(dialog):
        answers = []
        dialog.answered.connect(answers.append)
        qtbot.keyClick(dialog.convert, Qt.Key.Key_Return)
        with change("convert_leads", by=user):
            return convert_together(answers[0])

    return done


def lines(dialog):
    """What the tree says, group by group."""
    model, found = dialog.model, []
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        found.append((top.data(), model.index(row, 1).data()))
        found += [(model.index(at, 0, top).data(), model.index(at, 1, top).data()) for at in range(model.rowCount(top))]
    return found


def two_of_acme():
    return make_lead("Ann Lee", company_name="Acme"), make_lead("Bob Roe", company_name="acme", title="Buyer")


def test_groups_are_shown_before_anything_is_converted(ask):
    make_company("ACME", relationship="customer")
    make_person("Zoe Zed", email="zoe@zed.example")
    dialog = ask(*two_of_acme(), make_lead("Zoe Zed", email="zoe@zed.example"))
    assert lines(dialog) == [
        ("Acme · 2 leads", "ACME, a company that is there (customer)"),
        ("Ann Lee", "a new person"),
        ("Bob Roe · Buyer", "a new person"),
        ("Without a company · 1 lead", ""),
        ("Zoe Zed · zoe@zed.example", "Zoe Zed, a person who is there"),
    ]
    assert dialog.sentence.text() == "Converts 3 leads; 2 new people; adds to 1 person and 1 company."
    assert Lead.select().where(Lead.converted_on.is_null(False)).count() == 0


def test_enter_converts_all_of_them(ask, convert):
    dialog = ask(*two_of_acme())
    dialog.deals.set_value(DEAL_EACH_FIRM)
    assert len(convert(dialog)) == 2
    assert (Person.select().count(), Company.select().count(), Opportunity.select().count()) == (2, 1, 1)


def test_unticked_leads_stay_leads(ask, convert):
    dialog = ask(*two_of_acme())
    top = dialog.model.index(0, 0)
    dialog.model.setData(dialog.model.index(0, 0, top), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert top.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert dialog.sentence.text().startswith("Converts 1 lead;")
    convert(dialog)
    assert [person.name for person in Person.select()] == ["Bob Roe"]


def test_with_nothing_ticked_there_is_nothing_to_convert(ask):
    dialog = ask(*two_of_acme())
    dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not dialog.convert.isEnabled()
    assert dialog.sentence.text() == "Tick the leads to convert."


def test_another_company_is_chosen_for_a_group(ask, convert, qtbot, background):
    held = make_company("Acme Inc")
    dialog = ask(*two_of_acme())
    assert lines(dialog)[0] == ("Acme · 2 leads", "a new company")
    radio = next(each for each in dialog.choice._group.buttons() if each.property("match") == held.id)
    radio.click()
    assert lines(dialog)[0] == ("Acme · 2 leads", "Acme Inc, a company that is there (prospect)")
    convert(dialog)
    assert Company.select().count() == 1


def test_another_person_is_chosen_for_a_lead(ask, convert, qtbot, background):
    held = make_person("Anne Lee")
    dialog = ask(make_lead("Ann Lee"))
    dialog.tree.setCurrentIndex(dialog.model.index(0, 0, dialog.model.index(0, 0)))
    qtbot.waitUntil(lambda: dialog.choice is not None and background.idle)
    next(each for each in dialog.choice._group.buttons() if each.property("match") == held.id).click()
    assert convert(dialog)[0].person == held


def test_leads_that_are_converted_already_are_refused_with_a_sentence(ask, convert):
    lead = make_lead("Ann Lee")
    convert(ask(lead))
    dialog = ask(lead)
    assert dialog.sentence.text() == "All of these leads are converted already."
    assert not dialog.convert.isEnabled()
