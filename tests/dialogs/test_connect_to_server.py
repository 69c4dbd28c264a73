import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.dialogs.ask_password import AskPassword
from crm_desktop.dialogs.connect_to_server import ConnectToServer


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent):
    return ConnectToServer(parent)


def answered(dialog):
    found = []
    dialog.answered.connect(found.append)
    dialog.connect_button.click()
    return found


def test_the_fields_become_an_address(dialog):
    dialog.server.setText("db.example")
    dialog.database.setText("Büro 1")
    dialog.user.setText("ada")
    dialog.password.setText("s@cret/")
    assert answered(dialog) == ["postgresql://ada:s%40cret%2F@db.example:5432/B%C3%BCro%201"]


def test_an_address_that_was_sent_is_taken_apart_when_it_is_pasted(dialog):
    dialog.server.setText("postgresql://ada:s%40cret@db.example:5433/crm")
    fields = [field.text() for field in (dialog.server, dialog.port, dialog.database, dialog.user, dialog.password)]
    assert fields == ["db.example", "5433", "crm", "ada", "s@cret"]
    assert answered(dialog) == ["postgresql://ada:s%40cret@db.example:5433/crm"]


@pytest.mark.parametrize(
    ("server", "port", "database"),
    [
        ("", "", "crm"),
        ("db.example", "", ""),
        ("db.example", "x", "crm"),
        ("db.example", "70000", "crm"),
        ("db.example", "²", "crm"),
        ("a b", "", "c"),
    ],
)
def test_what_is_no_address_cannot_be_connected_to(dialog, server, port, database):
    dialog.server.setText(server)
    dialog.port.setText(port)
    dialog.database.setText(database)
    assert not dialog.connect_button.isEnabled()
    assert answered(dialog) == []


def test_a_half_typed_address_is_left_as_it_is(dialog):
    for text in ("postgresql://", "postgresql://db", "postgresql://db:x/crm"):
        dialog.server.setText(text)
        assert dialog.server.text() == text


def test_a_password_is_hidden_and_put_into_the_address(parent):
    dialog = AskPassword("postgresql://ada@db.example/crm", "It asks for a password.", parent)
    assert dialog.windowTitle() == "Connect to crm on db.example"
    assert dialog.password.echoMode() == QLineEdit.EchoMode.Password
    dialog.password.setText("s@cret")
    assert answered(dialog) == ["postgresql://ada:s%40cret@db.example/crm"]


def test_enter_connects(dialog, parent, qtbot):
    asked = AskPassword("postgresql://ada@db.example/crm", "It asks for a password.", parent)
    for shown in (dialog, asked):
        shown.show()
        assert shown.connect_button.isDefault()
