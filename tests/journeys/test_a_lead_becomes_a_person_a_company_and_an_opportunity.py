"""A lead warms up, is converted in the real window, and its history is seen on every result; Undo brings it back."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.models.changes import history
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.makers import make_company

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    made.window.resize(1200, 800)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    settle(made, qtbot)
    yield made
    made.close()


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle, timeout=60_000)


def asked(session: Session, kind: type[Any]) -> Any:
    """The dialog of this kind that is open now."""
    return next(dialog for dialog in session.window.findChildren(kind) if dialog.isVisible())


def test_from_a_name_to_a_person_a_company_and_an_opportunity_and_back(session: Session, qtbot: QtBot) -> None:
    # A lead is typed from anywhere: name, Enter.
    session.new_lead()
    form = asked(session, NewLead)
    settle(session, qtbot)
    for name, text in (("name", "Ann Lee"), ("company_name", "Acme"), ("email", "ann@acme.com"),
                       ("possible_value", "12500"), ("note", "Met at the fair")):  # fmt: skip
        qtbot.keyClicks(form.fields[name], text)
    qtbot.keyClick(form.fields["name"], Qt.Key.Key_Return)
    settle(session, qtbot)
    lead = Lead.get()

    # On its page a call is logged; contact both ways makes it ready.
    session.window.open("lead", lead.id)
    settle(session, qtbot)
    page: Any = session.window.page
    page.timeline.compose("call")
    qtbot.keyClicks(page.timeline.composer.text, "Wants two machines before the audit")
    page.timeline.composer.conversation.click()
    qtbot.keyClick(page.timeline.composer.text, Qt.Key.Key_Return, CTRL)
    settle(session, qtbot)
    assert Lead.find(lead.id).engagement == "two-way"

    # Convert… says what it will do, and does it.
    page._convert()
    settle(session, qtbot)
    dialog = asked(session, ConvertLead)
    assert dialog.sentence.text() == (
        "Makes the person Ann Lee, the company Acme and the opportunity Acme; 1 activity goes along."
    )
    dialog.opportunity.name.selectAll()
    qtbot.keyClicks(dialog.opportunity.name, "Two machines")
    qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    settle(session, qtbot)
    person, company, opportunity = Person.get(), Company.get(), Opportunity.get()
    assert (person.company, opportunity.company, opportunity.person) == (company, company, person)
    assert (opportunity.name, opportunity.amount) == ("Two machines", Decimal("12500.00"))

    # What was said is seen on every result.
    for record in (person, company, opportunity):
        session.window.open(record.noun(), record.id)
        settle(session, qtbot)
        page = session.window.page
        said = [page.timeline.model.index(row, 0).data() for row in range(page.timeline.model.rowCount())]
        assert any("Wants two machines before the audit" in text for text in said), record.noun()
        assert any(text.startswith("Converted") for text in said), record.noun()

    # One Undo brings the lead back.
    # The program itself may have kept the week's snapshot meanwhile.
    assert next(each.sentence for each in history() if each.by_name).startswith("Converted Ann Lee")
    session.history.undo()
    settle(session, qtbot)
    assert Person.select().count() == Company.select().count() == Opportunity.select().count() == 0
    assert Lead.find(lead.id).status.kind == "open"


def test_a_customer_who_comes_as_a_lead_again_is_recognised(session: Session, qtbot: QtBot) -> None:
    acme = make_company("Acme Ltd", relationship="customer")
    session.new_lead()
    form = asked(session, NewLead)
    qtbot.keyClicks(form.fields["name"], "Bob Roe")
    qtbot.keyClicks(form.fields["company_name"], "ACME ltd.")
    qtbot.keyClick(form.fields["name"], Qt.Key.Key_Return)
    settle(session, qtbot)
    session.window.open("lead", Lead.get().id)
    settle(session, qtbot)
    page: Any = session.window.page
    page._convert()
    settle(session, qtbot)
    dialog = asked(session, ConvertLead)
    dialog.opportunity.switch.setChecked(False)
    assert dialog.sentence.text() == "Makes the person Bob Roe; adds to the company Acme Ltd, a customer."
    qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    settle(session, qtbot)
    assert Person.get().company == acme
    assert Company.get().relationship == "customer"
