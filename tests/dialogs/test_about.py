"""About: the version, the database and every licence."""

import pytest
from PySide6.QtGui import QGuiApplication

from crm_desktop.crash_report import program_version
from crm_desktop.dialogs.about import About
from crm_desktop.shipped import QT
from crm_desktop.views.widgets.labels import Label


@pytest.fixture
def about(background, qtbot, answered):
    def opened(database="office.crmdb"):
        dialog = About(background, database)
        qtbot.addWidget(dialog)
        dialog.show()
        answered()
        return dialog

    return opened


def texts(dialog):
    return " ".join(label.text() for label in dialog.findChildren(Label) if label.isVisible())


def choose(dialog, name):
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    dialog.list.setCurrentItem(next(item for item in items if item.text(0) == name))


def test_it_says_the_version_the_database_and_its_own_licence(about):
    dialog = about()
    assert program_version() in texts(dialog)
    assert "office.crmdb" in texts(dialog)
    assert dialog.list.currentItem().text(0) == "CRM Desktop"
    assert "Permission is hereby granted" in dialog.licence.toPlainText()


def test_each_part_shows_its_licence_and_qt_how_it_is_replaced(about):
    dialog = about()
    choose(dialog, QT)
    assert "put others of the same version" in texts(dialog)
    assert "LESSER GENERAL PUBLIC LICENSE" in dialog.licence.toPlainText()
    choose(dialog, "peewee")
    assert "put others" not in texts(dialog)
    assert "Charles Leifer" in dialog.licence.toPlainText()


def test_a_line_of_a_licence_is_not_broken_a_second_time(about):
    dialog = about()
    dialog.grab()
    document = dialog.licence.document()
    assert all(document.findBlockByNumber(at).layout().lineCount() <= 1 for at in range(document.blockCount()))
    widest = max(dialog.licence.toPlainText().splitlines(), key=len)
    assert dialog.licence.fontMetrics().horizontalAdvance(widest) < dialog.licence.viewport().width()


def test_a_password_is_not_shown(about):
    dialog = about("postgresql://ada:secret@server:5432/crm")
    assert "secret" not in texts(dialog)
    assert "server" in texts(dialog)


def test_the_versions_can_be_copied(about):
    about().copy.click()
    assert "Python 3." in QGuiApplication.clipboard().text()
