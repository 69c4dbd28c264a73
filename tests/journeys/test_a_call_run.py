"""A call run in the real window, by keyboard: from the list to the results, left in the middle and gone on with."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.activities import Activity
from crm_desktop.models.leads import Lead
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands
from tests.makers import make_lead

KEY = Qt.Key


@pytest.fixture
def leads(user: User) -> list[Lead]:
    return [make_lead(name, phone=f"+49 171 555 000{place}", company_name="Acme GmbH")
            for place, name in enumerate(("Ann Lee", "Bob Roe", "Cem Su", "Dan Wen"))]  # fmt: skip


@pytest.fixture
def hands(database: str, leads: list[Lead], tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    made = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    made.window.resize(1200, 800)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    found = Hands(made, qtbot)
    found.settle()
    found.come_to_front()
    yield found
    made.close()


def key(hands: Hands, *keys: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for each in keys:
        hands.qtbot.keyClick(QApplication.focusWidget() or hands.window, each, modifier)
        hands.settle()


def called(hands: Hands) -> str:
    return str(hands.page.calling.card.name.accessibleName())


def search_for(hands: Hands, text: str) -> list[str]:
    key(hands, KEY.Key_K, modifier=Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.keyClicks(hands.window.search, text)
    hands.qtbot.waitUntil(lambda: hands.window.search._asked == text)
    hands.settle()
    return [hit.title for hit in hands.window.search.results]


def test_a_run_from_the_list_to_its_results(hands: Hands, leads: list[Lead]) -> None:
    hands.go("Leads")
    assert hands.names() == ["Ann Lee", "Bob Roe", "Cem Su", "Dan Wen"]
    key(hands, KEY.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)
    assert called(hands) == "Ann Lee"
    key(hands, KEY.Key_1)
    key(hands, KEY.Key_3)
    assert called(hands) == "Bob Roe"
    hands.qtbot.keyClicks(QApplication.focusWidget(), "Has a supplier")
    key(hands, KEY.Key_Return)
    assert called(hands) == "Cem Su"

    # Undo brings Bob back; he had pressed the wrong key.
    key(hands, KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert called(hands) == "Bob Roe"
    assert Lead.find(leads[1].id).status.kind == "open"
    key(hands, KEY.Key_7)

    # In the middle of it: a look at another record, out of the search box, and on where the run was left.
    assert search_for(hands, "dan wen")[0] == "Dan Wen"
    key(hands, KEY.Key_Return)
    assert hands.page.title == "Dan Wen"
    assert "Call runs" in search_for(hands, "call r")
    key(hands, KEY.Key_Return)
    key(hands, KEY.Key_Down, KEY.Key_Return)
    assert called(hands) == "Cem Su"
    assert hands.page.calling.progress.text() == "3 of 4, 0 reached"
    key(hands, KEY.Key_5, KEY.Key_Return, KEY.Key_7)

    results = hands.page.results
    assert results.sentence.accessibleName() == "Leads: 2 called, 1 reached."
    tabs = [results.outcomes.tabText(place) for place in range(results.outcomes.count())]
    assert tabs == ["All 4", "No answer 1", "Meeting 1", "Skipped 2"]
    assert Activity.select().where(Activity.kind == "call").count() == 2
    assert Lead.find(leads[2].id).next_action == "Meeting"


def test_what_was_opened_lately_stands_in_the_empty_box(hands: Hands, leads: list[Lead]) -> None:
    for lead in leads[:2]:
        hands.window.open("lead", lead.id)
        hands.settle()
    key(hands, KEY.Key_K, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [hit.title for hit in hands.window.search.results] == ["Bob Roe", "Ann Lee"]
    key(hands, KEY.Key_Down, KEY.Key_Return)
    assert hands.page.title == "Ann Lee"
