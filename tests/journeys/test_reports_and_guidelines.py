"""From the figures of the start page to the records behind them, and to what the team means by its words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.founding import found as found_office
from crm_desktop.models.users import our_office
from crm_desktop.models.users.team_words import choose_words
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.views.guidelines import GuidelinesPage
from crm_desktop.views.reports import Reports
from crm_desktop.views.settings.words_section import WordsSection
from tests.journeys.hands import Hands
from tests.makers import make_opportunity
from tests.models.reports.past import lead, make_list, win


@pytest.fixture
def hands(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    found_office()
    lead("Ann", list=make_list())
    win(make_opportunity("Chairs", amount=100), date.today())
    session = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    worker = Hands(session, qtbot)
    worker.settle()
    yield worker
    session.close()


def test_a_figure_leads_to_its_records_and_back_again(hands: Hands, qtbot: QtBot) -> None:
    hands.go("Reports")
    page = hands.window.page
    assert isinstance(page, Reports)
    qtbot.waitUntil(lambda: bool(page.start.tiles))
    qtbot.mouseClick(page.start.tiles[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.report is not None)
    table = page.view.tables[0]
    table.setCurrentIndex(table.model().index(0, 2))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows.isVisible() and page.rows.model.count == 1)
    hands.window.back()
    assert page.view.isVisible()
    hands.window.back()
    assert page.start.isVisible()


def test_the_funnel_speaks_the_team_s_words_at_once(hands: Hands, qtbot: QtBot) -> None:
    version = our_office().version
    hands.session.history.do("choose_words", lambda: choose_words("revenue", {}, version))
    qtbot.waitUntil(lambda: hands.window.navigation.views.row_of("Reports") >= 0 and hands.session.background.idle)
    hands.settle()
    hands.settle()
    hands.go("Reports")
    page = hands.window.page
    assert isinstance(page, Reports)
    page.open_report("funnel")
    qtbot.waitUntil(lambda: page.report is not None)
    assert page.report is not None
    assert page.report.tables[0].lines[0].name == "Added: prospects"


def test_guidelines_stand_under_help_and_in_settings(hands: Hands, qtbot: QtBot) -> None:
    action = next(a for offered in hands.window.offered() for a in offered.actions if a.name == "help.guidelines")
    action.run()
    assert isinstance(hands.window.page, GuidelinesPage)
    hands.go("Settings")
    settings = hands.window.page
    kinds = getattr(settings, "_kinds", [])
    settings.list.setCurrentRow(kinds.index(WordsSection))  # type: ignore[union-attr]
    qtbot.mouseClick(settings.section().guidelines, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    assert isinstance(hands.window.page, GuidelinesPage)
    hands.settle()
