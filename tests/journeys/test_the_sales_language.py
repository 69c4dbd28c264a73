"""The whole program speaks the team's words as soon as they are chosen, and again the others after Undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.founding import found as found_office
from crm_desktop.models.users import our_office
from crm_desktop.models.users.team_words import choose_words, use_leads
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands
from tests.makers import make_company


@pytest.fixture
def hands(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    found_office()  # by who sits here, who then is the administrator
    make_company("The Company")
    session = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    worker = Hands(session, qtbot)
    worker.settle()
    yield worker
    session.close()


def navigation(hands: Hands) -> list[str]:
    model = hands.window.navigation.views
    return [str(model.index(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def menu_texts(hands: Hands) -> list[str]:
    return [action.text() for offered in hands.window.offered() for _, action in offered.all()]


def choose(hands: Hands, language: str, **own: tuple[str, str]) -> None:
    version = our_office().version
    hands.session.history.do("choose_words", lambda: choose_words(language, own, version))
    hands.settle()
    hands.settle()
    hands.settle()
    hands.settle()


def test_navigation_menus_and_tables_follow_at_once(hands: Hands) -> None:
    hands.go("Companies")
    assert "Companies" in navigation(hands)
    choose(hands, "sugar", opportunity=("deal", "deals"))
    assert {"Contacts", "Accounts", "Deals"} <= set(navigation(hands))
    assert "New account" in menu_texts(hands)
    assert hands.window.windowTitle().startswith("Accounts")
    assert hands.names() == ["The Company"]


def test_undo_brings_the_words_back(hands: Hands) -> None:
    hands.go("People")
    choose(hands, "revenue")
    assert "Contacts" in navigation(hands)
    hands.session.history.undo()
    hands.settle()
    hands.settle()
    hands.settle()
    hands.settle()
    assert "People" in navigation(hands)
    assert "Contacts" not in navigation(hands)


def test_without_leads_there_is_no_lead_menu_form_or_view(hands: Hands) -> None:
    version = our_office().version
    hands.session.history.do("use_leads", lambda: use_leads(False, version))
    hands.settle()
    hands.settle()
    hands.settle()
    hands.settle()
    assert "Leads" not in navigation(hands)
    for view in ("Today", "People", "Companies", "Opportunities"):
        hands.go(view)
        assert not [text for text in menu_texts(hands) if "lead" in text.lower()], view
