"""The guide within the program: its chapters, its search, and the way to it from everywhere."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop import dialogs
from crm_desktop.models.wording import speak
from crm_desktop.models.words_of.fr import FRENCH
from crm_desktop.pages import PAGES
from crm_desktop.resources import guide_file
from crm_desktop.views.guide_chapters import CHAPTERS, WORDS
from crm_desktop.views.guide_window import GuideWindow, chapter_of, chapters, give_help_key, open_guide
from crm_desktop.views.settings.settings_page import OWN, SHARED, SettingsPage
from crm_desktop.views.welcome.welcome import Welcome
from crm_desktop.views.widgets.help_button import EXPLAINED, HelpButton

TITLES = [chapter.title for chapter in chapters()]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def listed(guide):
    return [guide.list.item(row).text() for row in range(guide.list.count()) if not guide.list.item(row).isHidden()]


def test_the_guide_that_is_shipped_is_shown_without_its_pictures():
    assert TITLES[0] == "Start"
    assert all("![" not in chapter.text for chapter in chapters())
    assert "![" in guide_file().read_text(encoding="utf-8")


@pytest.mark.parametrize(("place", "chapter"), CHAPTERS.items())
def test_what_the_guide_says_of_a_place_is_one_of_its_chapters(place, chapter):
    assert chapter in TITLES


@pytest.mark.parametrize("view", PAGES)
def test_every_page_has_a_chapter(view):
    assert view in CHAPTERS


@pytest.mark.parametrize("section", [*SHARED, *OWN])
def test_every_section_of_the_settings_has_a_chapter(section):
    assert section.title in CHAPTERS


def test_every_dialog_has_a_chapter():
    names = [module.name for module in pkgutil.walk_packages(dialogs.__path__, f"{dialogs.__name__}.")]
    for module in [importlib.import_module(name) for name in names]:
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, QDialog) and kind.__module__ == module.__name__:
                assert kind.__name__ in CHAPTERS or kind.__subclasses__(), kind


def test_f1_in_the_settings_explains_the_section_in_front(qtbot, background, history, settings):
    page = SettingsPage(background, history, None, settings)
    qtbot.addWidget(page)
    page.list.setCurrentRow([kind.title for kind in (*SHARED, *OWN)].index("Own fields"))
    assert chapter_of(page.topic()) == "Your own fields, and tags"


def test_f1_on_the_first_page_opens_the_guide_at_its_start(qtbot, settings):
    welcome = Welcome(settings, "own.crmdb", "demo.crmdb")
    qtbot.addWidget(welcome)
    welcome.show()
    (key,) = [key for key in welcome.findChildren(QShortcut) if key.key() == QKeySequence("F1")]
    key.activated.emit()
    assert welcome.findChild(GuideWindow).list.currentItem().text() == "Start"


def test_a_place_that_the_guide_does_not_know_begins_it():
    assert chapter_of("nowhere") == TITLES[0]


def test_it_opens_at_the_chapter_that_is_wanted_and_only_once(window):
    guide = open_guide(window, "The forecast")
    assert guide.list.currentItem().text() == "The forecast"
    assert "Weighted" in guide.text.toPlainText()
    assert open_guide(window, "Reports") is guide
    assert guide.list.currentItem().text() == "Reports"
    assert not guide.isModal()


def test_search_leaves_the_chapters_that_have_the_words_and_marks_them(window):
    guide = open_guide(window)
    guide.search.setText("recycle bin")
    assert listed(guide) == ["Undo and history"]
    assert guide.list.currentItem().text() == "Undo and history"
    assert [mark.cursor.selectedText().lower() for mark in guide.text.extraSelections()] == ["recycle bin"]
    guide.search.setText("no such words")
    assert listed(guide) == []
    assert guide.found.isVisible()
    guide.search.clear()
    assert listed(guide) == TITLES


def test_search_finds_words_with_accents_by_their_plain_letters(window):
    speak(FRENCH)
    guide = open_guide(window)
    guide.search.setText("parametres")
    assert listed(guide)
    assert {mark.cursor.selectedText().lower() for mark in guide.text.extraSelections()} == {"paramètres"}
    guide.search.setText("Réglagés de personne")
    assert listed(guide) == []


def test_enter_goes_to_the_next_place_and_on_to_the_next_chapter(window, qtbot):
    guide = open_guide(window)
    guide.search.setText("call run")
    first = guide.list.currentRow()
    for _ in range(30):
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
        if guide.list.currentRow() != first:
            break
    assert guide.list.currentRow() > first


@pytest.mark.parametrize("heading", [*EXPLAINED.values(), "Weighted", "Match"])
def test_each_word_with_a_question_mark_is_explained(window, heading):
    words = next(chapter for chapter in chapters() if chapter.title == WORDS)
    assert f"### {heading}\n" in words.text
    button = HelpButton(heading, window)
    button.click()
    guide = window.findChild(GuideWindow)
    assert guide.list.currentItem().text() == WORDS
    assert guide.text.textCursor().block().text() == heading
    assert heading in button.accessibleName()


class ConvertLead(QDialog):
    """A dialog that the guide knows by the name of its class."""


def test_f1_in_a_dialog_opens_what_the_guide_says_of_it(qtbot, monkeypatch):
    dialog = ConvertLead()
    qtbot.addWidget(dialog)
    dialog.show()
    monkeypatch.setattr("crm_desktop.views.guide_window.QApplication.activeWindow", lambda: dialog)
    give_help_key()
    give_help_key()
    (key,) = dialog.findChildren(QShortcut)
    assert key.key() == QKeySequence("F1")
    key.activated.emit()
    assert dialog.findChild(GuideWindow).list.currentItem().text() == "Convert"


def test_escape_closes_the_guide(window, qtbot):
    guide = open_guide(window)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
