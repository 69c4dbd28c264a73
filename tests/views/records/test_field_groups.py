"""Fields in groups: what is empty is folded away, and nothing jumps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.models.people import Person
from crm_desktop.views.columns import column_of
from crm_desktop.views.records.field_groups import FieldGroups, Group

GROUPS = [Group("Contact", ("email", "phone", "mobile")), Group("Address", ("street", "city"))]
NAMES = [name for group in GROUPS for name in group.names]


@pytest.fixture
def groups(qtbot):
    """Contact and address; the e-mail is always wanted."""
    columns = {name: column_of(getattr(Person, name)) for name in NAMES}
    made = FieldGroups(GROUPS, columns, always={"email"})
    qtbot.addWidget(made)
    made.show()
    return made


def visible(groups):
    """The fields that one sees."""
    return [name for name, line in groups.lines.items() if line.isVisible()]


def fold_button(groups):
    """What shows and hides the empty ones."""
    return next(button for button in groups.findChildren(QPushButton) if "empty" in button.text())


def test_empty_fields_are_folded_and_counted(groups, qtbot):
    groups.show_values({"phone": "12"}, editable=True)
    assert visible(groups) == ["email", "phone"]
    assert fold_button(groups).text() == "Show 3 empty fields"
    qtbot.mouseClick(fold_button(groups), Qt.MouseButton.LeftButton)
    assert visible(groups) == NAMES
    assert fold_button(groups).text() == "Hide 3 empty fields"


def test_a_group_without_fields_has_no_title(groups):
    groups.show_values({"phone": "12"}, editable=True)
    assert [heading.text() for heading, _ in groups._groups if heading.isVisible()] == ["Contact"]


def test_a_value_that_was_emptied_stays_where_it_is(groups):
    groups.show_values({"phone": "12", "city": "Oslo"}, editable=True)
    groups.update_values({"phone": "", "city": "Oslo"}, editable=True)
    assert visible(groups) == ["email", "phone", "city"]
    groups.show_values({"phone": "", "city": "Oslo"}, editable=True)
    assert visible(groups) == ["email", "city"]
