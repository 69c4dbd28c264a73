from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from crm_desktop.models.founding import Beginning
from crm_desktop.views.welcome import Welcome


@pytest.fixture
def places(tmp_path):
    return str(tmp_path / "own.crmdb"), str(tmp_path / "demo.crmdb")


@pytest.fixture
def welcome(settings, places, qtbot):
    return shown(Welcome(settings, *places), qtbot)


def shown(made, qtbot):
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def chosen_by(welcome):
    found = []
    welcome.chosen.connect(lambda *what: found.append(what))
    return found


def names(welcome):
    return [button.accessibleName() for button in welcome.choices]


def test_there_are_four_ways_to_begin(welcome):
    assert names(welcome) == ["Start empty", "Import a list", "Look around", "Open a database"]
    assert all(button.accessibleDescription() for button in welcome.choices)


def test_starting_empty_asks_who_one_is_and_enter_is_enough(welcome, places, qtbot, monkeypatch):
    found = chosen_by(welcome)
    qtbot.waitUntil(welcome.choices[0].hasFocus)
    qtbot.keyClick(welcome.choices[0], Qt.Key.Key_Return)
    about = welcome._about
    qtbot.waitUntil(about.name.hasFocus)
    qtbot.keyClicks(about.name, "Ada Lovelace")
    qtbot.keyClick(about.name, Qt.Key.Key_Return)
    place, demo, beginning = found[0]
    assert (place, demo, beginning.name) == (places[0], False, "Ada Lovelace")
    assert beginning.country
    assert beginning.currency


@pytest.mark.parametrize("part", ["company", "country", "currency"])
def test_enter_is_enough_in_every_field(welcome, part, qtbot):
    found = chosen_by(welcome)
    welcome.choices[0].click()
    about = welcome._about
    about.name.set_value("Ada Lovelace")
    getattr(about, part).setFocus()
    qtbot.keyClick(getattr(about, part), Qt.Key.Key_Return)
    assert len(found) == 1


def test_enter_on_back_goes_back(welcome, qtbot):
    found = chosen_by(welcome)
    welcome.choices[0].click()
    welcome._about.back.setFocus()
    qtbot.keyClick(welcome._about.back, Qt.Key.Key_Return)
    assert not found
    assert welcome.choices[0].isVisible()


def test_the_currency_follows_the_country(welcome):
    welcome.choices[0].click()
    about = welcome._about
    about.country.set_value("SE")
    about.country.edited.emit()
    assert about.beginning() == Beginning(about.name.value(), "", "SE", "SEK")


def test_nobody_works_without_a_name(welcome):
    welcome.choices[0].click()
    welcome._about.name.setText(" ")
    assert not welcome._about.begin.isEnabled()


def test_one_can_come_back_from_the_questions(welcome, qtbot):
    welcome.choices[0].click()
    welcome._about.back.click()
    qtbot.waitUntil(welcome.choices[0].hasFocus)


def test_the_arrows_go_through_the_choices(welcome, qtbot):
    qtbot.waitUntil(welcome.choices[0].hasFocus)
    qtbot.keyClick(welcome.choices[0], Qt.Key.Key_Down)
    assert welcome.choices[1].hasFocus()
    qtbot.keyClick(welcome.choices[1], Qt.Key.Key_Up)
    assert welcome.choices[0].hasFocus()


def test_looking_around_makes_invented_data_apart_from_ones_own(welcome, places):
    found = chosen_by(welcome)
    welcome.choices[2].click()
    assert found == [(places[1], True, None)]


def test_opening_asks_for_a_file(welcome, tmp_path, monkeypatch):
    found = chosen_by(welcome)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.crmdb"), ""))
    welcome.choices[3].click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    welcome.choices[3].click()
    assert found == [(str(tmp_path / "a.crmdb"), False, None)]


def test_importing_asks_for_the_list_and_then_who_one_is(welcome, tmp_path, monkeypatch):
    taken = []
    welcome.taken.connect(taken.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "list.csv"), ""))
    welcome.choices[1].click()
    assert taken == [[tmp_path / "list.csv"]]
    assert welcome._about.isVisible()


def test_databases_opened_lately_are_offered_by_name_when_they_are_there(settings, places, tmp_path, qtbot):
    for name in ("Büro & Co.crmdb", "own.crmdb"):
        (tmp_path / name).touch()
    settings.recent_databases = [str(tmp_path / name) for name in ("Büro & Co.crmdb", "gone.crmdb", "own.crmdb")]
    welcome = shown(Welcome(settings, *places), qtbot)
    assert [button.accessibleName() for button in welcome.recent] == ["Büro & Co"]
    assert names(welcome)[0] == "Open my database"
    found = chosen_by(welcome)
    welcome.recent[0].setFocus()
    qtbot.keyClick(welcome.recent[0], Qt.Key.Key_Return)
    welcome.choices[0].click()
    assert found == [(str(tmp_path / "Büro & Co.crmdb"), False, None), (places[0], False, None)]


def test_a_long_folder_is_shortened_in_its_middle(settings, places, tmp_path, qtbot):
    folder = tmp_path / "/".join(["a folder with a long name"] * 6)
    folder.mkdir(parents=True)
    place = folder / "office.crmdb"
    place.touch()
    settings.recent_databases = [str(place)]
    welcome = shown(Welcome(settings, *places), qtbot)
    [button] = welcome.recent
    assert button.text().startswith("office  ·  ")
    assert "…" in button.text()
    assert button.text().endswith("long name")
    assert button.sizeHint().width() <= 520
    assert button.toolTip() == str(place)


def test_the_reason_why_nothing_is_open_stands_on_top(settings, places, qtbot):
    welcome = shown(Welcome(settings, *places, "a.crmdb is damaged."), qtbot)
    assert welcome.problem.isVisible()
    assert welcome.problem.text() == "a.crmdb is damaged."


def test_files_can_be_dropped_on_it(welcome, tmp_path):
    taken = []
    welcome.taken.connect(taken.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    welcome.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert taken == [[Path(tmp_path / "list.csv")]]


def test_what_waits_is_named(welcome):
    welcome.say_waiting([Path("Messe Köln.xlsx")])
    assert "Messe Köln.xlsx" in welcome.waiting.text()
    welcome.say_waiting([])
    assert not welcome.waiting.isVisible()


def test_who_has_a_database_that_cannot_be_opened_can_make_another(settings, places, tmp_path, qtbot, monkeypatch):
    Path(places[0]).touch()
    welcome = shown(Welcome(settings, *places, "own.crmdb is damaged."), qtbot)
    found = chosen_by(welcome)
    for answer in ("", places[0], str(tmp_path / "other")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: (answer, ""))
        welcome.new.click()
    assert "exists already" in welcome.problem.text()
    assert found == [(str(tmp_path / "other.crmdb"), False, None)]


def test_a_first_start_makes_ones_own_and_no_other(welcome):
    assert not welcome.new.isVisible()
