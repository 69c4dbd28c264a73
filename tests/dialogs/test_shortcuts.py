"""The page of keyboard shortcuts, made from the declared actions."""

import pytest
from PySide6.QtWidgets import QLabel

from crm_desktop.dialogs.shortcuts import Shortcuts
from crm_desktop.views.actions import Action


@pytest.fixture
def dialog(qtbot):
    made = Shortcuts(
        [
            Action("a", "Convert…", list, "Ctrl+Shift+C"),
            Action("b", "Import…", list, "Ctrl+I", menu="File"),
            Action("c", "Without a key", list, menu="File"),
        ],
        elsewhere=[
            ("Pipeline", [Action("d", "Move to stage…", list, "M"), Action("e", "Import…", list, "Ctrl+I")]),
            ("Today", [Action("f", "Convert…", list, "Ctrl+Shift+C")]),
        ],
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.found("")[-1][0] == "Pipeline")
    return made


def shown(dialog):
    return [label.text() for label in dialog._area.widget().findChildren(QLabel)]


def test_it_lists_what_has_a_key_by_menu_and_in_their_order(dialog):
    assert [menu for menu, _ in dialog.found("")] == ["File", "Record", "Everywhere", "Pipeline"]
    assert {"Import", "Ctrl+I", "Convert"} <= set(shown(dialog))
    assert "Without a key" not in shown(dialog)


def test_other_pages_follow_with_what_they_have_besides(dialog):
    assert dialog.found("")[-1] == ("Pipeline", [("M", "Move to stage")])
    dialog.search.setText("pipeline")
    assert shown(dialog) == ["Pipeline", "Move to stage", "M"]


def test_it_is_searched_by_name_and_by_key(dialog):
    dialog.search.setText("convert")
    assert shown(dialog) == ["Record", "Convert", "Ctrl+Shift+C"]
    dialog.search.setText("ctrl+i")
    assert shown(dialog) == ["File", "Import", "Ctrl+I"]


def test_it_says_when_nothing_has_the_words(dialog):
    dialog.search.setText("no such thing")
    assert shown(dialog) == ["No shortcut has these words."]


def test_what_is_printed_is_what_is_shown(dialog):
    dialog.search.setText("import")
    text = dialog.as_page().toPlainText()
    assert "Ctrl+I" in text
    assert "Convert" not in text
