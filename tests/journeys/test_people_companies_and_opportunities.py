"""Step 5: a person without a company, several at one, several on an opportunity with roles, one primary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import LEFT, Hands


@pytest.fixture
def hands(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_view = "People"
    session = Session(database, settings, lambda path: None)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    made = Hands(session, qtbot)
    made.settle()
    yield made
    session.close()


def add_person(hands: Hands, name: str, company: str = "") -> None:
    """Ctrl+N on the table of people, and the least that must be said."""
    hands.go("People")
    hands.page.table.setFocus()
    hands.press("New person")
    dialog = hands.dialog("New person")
    hands.type_in(dialog.fields["name"], name)
    if company:
        dialog.fields["company"].set_value(company)
    hands.qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    hands.settle()


def test_a_person_without_a_company_then_with_one(hands: Hands) -> None:
    add_person(hands, "Ann Lee")
    assert hands.page.title == "Ann Lee"
    assert Person.get().company is None

    hands.write("title", "Director")
    hands.write("email", "ann@example.org")
    assert hands.page.header.identity.accessibleName() == "Director · ann@example.org"

    line = hands.page.groups_shown.lines["company"]
    line.begin()
    line._editor.set_value("Nordwind")
    line.commit()
    hands.settle()
    assert hands.page.header.identity.accessibleName() == "Director at Nordwind · ann@example.org"

    hands.undo()
    assert hands.value("company") == "Add company"
    assert Company.select().count() == 0


def test_several_people_at_a_company(hands: Hands) -> None:
    add_person(hands, "Ann Lee", "Nordwind")
    add_person(hands, "Bob Roe", "nordwind")
    hands.go("Companies")
    assert hands.names() == ["Nordwind"]
    hands.open_row("Nordwind")
    assert [row.text() for row in hands.page._people.rows()] == ["Ann Lee", "Bob Roe"]

    hands.press("Ann Lee")
    assert hands.page.title == "Ann Lee"
    hands.window.back()
    hands.settle()
    assert hands.page.title == "Nordwind"


def test_several_people_on_an_opportunity_with_roles_and_one_primary(hands: Hands) -> None:
    add_person(hands, "Ann Lee", "Nordwind")
    add_person(hands, "Bob Roe", "Nordwind")
    hands.go("Companies")
    hands.open_row("Nordwind")
    hands.press("Add opportunity")
    dialog = hands.dialog("New opportunity")
    hands.settle()
    hands.type_in(dialog.fields["name"], "Spare parts 2027")
    hands.type_in(dialog.fields["amount"], "12.5k")
    hands.press("Add opportunity", dialog)
    hands.press("Spare parts 2027")

    for name, role in (("Ann Lee", "Decides"), ("Bob Roe", "Uses")):
        hands.press("Add person")
        dialog = hands.dialog("Add person")
        picker = dialog.fields["name"]
        hands.type_in(picker, name[:3])
        hands.qtbot.waitUntil(lambda picker=picker: picker._list.isVisible())
        hands.qtbot.keyClick(picker, Qt.Key.Key_Return)
        hands.type_in(dialog.fields["role"], role)
        hands.press("Add person", dialog)
    people = hands.page._people
    assert [(row.text(), row.accessibleDescription()) for row in people.rows()] == [
        ("Ann Lee", "Primary · Decides · Nordwind"),
        ("Bob Roe", "Uses · Nordwind"),
    ]

    menu = people.row_named("Bob Roe").menu()
    next(action for action in menu.actions() if action.text() == "Make primary contact").trigger()
    hands.settle()
    assert Opportunity.get().person.name == "Bob Roe"
    hands.undo()
    assert Opportunity.get().person.name == "Ann Lee"

    stage = next(button for button in hands.page._bar.buttons() if button.text() == "Quote sent")
    hands.qtbot.mouseClick(stage, LEFT)
    hands.settle()
    assert Opportunity.get().stage.name == "Quote sent"
    assert hands.value("likelihood").startswith("60")


def test_tables_sort_filter_and_edit_in_place(hands: Hands) -> None:
    for name, company in (("Ann Lee", "Zenith"), ("Bob Roe", "Acme"), ("Annabel Poe", "")):
        add_person(hands, name, company)
    hands.go("People")
    hands.page.model.show(sort="company")
    hands.settle()
    assert hands.names() == ["Bob Roe", "Ann Lee", "Annabel Poe"]

    hands.qtbot.keyClicks(hands.page.filter, "ann")
    hands.qtbot.waitUntil(lambda: hands.page.model.count == 2)
    assert hands.names() == ["Ann Lee", "Annabel Poe"]

    hands.write_cell("Ann Lee", "title", "Director")
    hands.qtbot.waitUntil(lambda: Person.get(Person.name == "Ann Lee").title == "Director")


def test_a_list_pasted_on_the_page_of_companies_is_imported_as_companies(hands: Hands) -> None:
    hands.go("Companies")
    QApplication.clipboard().setText("Name\tCity\nAcme\tOslo\nBolt\tLyon\n")
    hands.page.clipboard.paste()
    dialog = hands.dialog("Import list")
    hands.settle()
    assert dialog.file.kind.value() == "companies"
    dialog.reject()
    hands.go("People")
    hands.press("Import…")
    assert hands.dialog("Import list").file.kind.value() == "people"
