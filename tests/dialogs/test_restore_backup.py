"""Choosing a backup: what is in each, and what it would change."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from crm_desktop.dialogs.restore_backup import RestoreBackup
from crm_desktop.models.keeping import Backup, Plan, back_up, back_up_into, backups_in
from crm_desktop.models.keeping.automatic import folder_of_open
from crm_desktop.models.refusals import UnreadableFile
from tests.makers import make_company, make_lead

MORNING = datetime(2026, 11, 16, 9, 0, 0)


@pytest.fixture
def plan(user, tmp_path):
    (tmp_path / "backups").mkdir()
    return Plan(tmp_path / "backups")


@pytest.fixture
def asked(plan, background, database, qtbot, answered):
    """The dialog on a database with one lead more than its backup."""
    make_lead("Ann")
    back_up_into(plan, MORNING, "automatic")
    make_lead("Bob")
    background.open(database, lambda _: None, pytest.fail)
    answered()  # or it is at the database while the test writes
    folder = folder_of_open(plan)

    def opened(list_backups=lambda: backups_in(folder)):
        dialog = RestoreBackup(background, list_backups)
        qtbot.addWidget(dialog)
        dialog.show()
        answered()
        return dialog

    return opened


def rows(dialog):
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [[item.text(column) for column in (1, 3)] for item in items]


def test_it_says_what_would_be_fewer_and_who_wrote_last(asked, plan):
    back_up_into(plan, MORNING.replace(hour=10), "by-hand")
    dialog = asked()
    assert [kind for kind, _ in rows(dialog)] == ["By hand", "Automatic"]
    assert dialog.sentence.text() == "As many records of each kind as now."
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert dialog.sentence.text() == "1 lead fewer"
    assert dialog.restore.isEnabled()


def test_the_chosen_one_is_answered(asked, plan):
    dialog = asked()
    chosen = []
    dialog.chosen.connect(chosen.append)
    dialog.restore.click()
    assert chosen == [backups_in(folder_of_open(plan))[0].path]


def test_without_backups_one_can_choose_a_file(asked, tmp_path, monkeypatch, answered):
    make_company("Acme")
    back_up(tmp_path / "mine.crmdb")
    dialog = asked(list)
    assert "no backups yet" in dialog.sentence.text()
    assert not dialog.restore.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.crmdb"), ""))
    dialog.other.click()
    answered()
    assert dialog.list.currentItem().text(0) == "mine.crmdb"
    assert dialog.restore.isEnabled()
    dialog.other.click()
    answered()
    assert dialog.list.topLevelItemCount() == 1, "the same file is one line"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.other.click()
    assert dialog.list.topLevelItemCount() == 1


@pytest.mark.parametrize(("content", "sentence"), [(b"Name,Company", "not a backup"), (None, "no file")])
def test_a_file_that_is_no_backup_is_refused_where_its_contents_would_be(asked, tmp_path, content, sentence, answered):
    if content is not None:
        (tmp_path / "list.crmdb").write_bytes(content)
    dialog = asked()
    dialog.look_at(tmp_path / "list.crmdb")
    answered()
    assert sentence in dialog.sentence.text()
    assert not dialog.restore.isEnabled()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    assert dialog.restore.isEnabled()


def test_a_backup_that_went_meanwhile_is_said(asked):
    dialog = asked(lambda: [Backup(Path("/nowhere/b.crmdb"), MORNING, "automatic", 5)])
    assert "no file" in dialog.sentence.text()
    assert rows(dialog) == [["Automatic", "Cannot be restored"]]


def test_a_folder_that_cannot_be_read_is_said(asked):
    def refuse():
        raise UnreadableFile("The folder cannot be read.")

    assert asked(refuse).sentence.text() == "The folder cannot be read."
