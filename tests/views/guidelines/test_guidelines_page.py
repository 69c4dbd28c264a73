import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.print_pages import PrintPages
from crm_desktop.history import History, Written
from crm_desktop.models.changes import change
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.team_words import define_step, definitions
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.guidelines import GuidelinesPage
from crm_desktop.views.guidelines.meaning_field import MeaningField

WROTE = Written(1, "define_word", "Defined leads", {"office": [(1, 1)]})


@pytest.fixture
def page_of(database, user, background, settings, qtbot):
    """The page as this user sees it."""

    def make(who):
        background.open(database, lambda _: None)
        history = History(background, who)
        made = GuidelinesPage(background, history, None, settings, who)
        history.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.offer(OfferedActions(made.actions(), made))
        made.resize(900, 700)
        made.show()
        made.shown()
        qtbot.waitUntil(lambda: made.found is not None)
        return made

    return make


def test_an_administrator_writes_a_meaning_where_it_stands(page_of, user, qtbot):
    page = page_of(user)
    field = page.fields["lead"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Called back.")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.found.entry("lead").meaning == "Called back.")
    assert definitions()["lead"] == "Called back."


def test_leaving_the_field_keeps_it_and_escape_brings_back_what_stood_there(page_of, user, qtbot):
    page = page_of(user)
    field = page.fields["hot"]
    before = field.toPlainText()
    field.setFocus()
    qtbot.keyClicks(field, "Not this. ")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == before
    field.selectAll()
    qtbot.keyClicks(field, "Now.")
    page.fields["cold"].setFocus()
    qtbot.waitUntil(lambda: page.found.entry("hot").meaning == "Now.")


def test_a_member_reads_and_writes_nothing(page_of, user):
    with change("add_user", by=user):
        member = User.create(name="Bob", role="member")
    page = page_of(member)
    assert not any(isinstance(field, MeaningField) for field in page.fields.values())
    assert page.fields["lead"].text().startswith("Somebody we have tried to reach")


def test_what_somebody_else_wrote_meanwhile_is_shown_and_not_overwritten(page_of, user, qtbot):
    page = page_of(user)
    field = page.fields["lead"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Mine.")
    with change("define", by=user):
        define_step("lead", "Theirs.", our_office().version)
    refused = []
    page._history.refused.connect(refused.append)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(refused))
    assert "said meanwhile" in refused[0]
    qtbot.waitUntil(lambda: field.toPlainText() == "Theirs.")
    assert definitions()["lead"] == "Theirs."


def test_another_definition_is_shown_at_once(page_of, user, qtbot):
    page = page_of(user)
    with change("define", by=user):
        define_step("warm", "Soon.", our_office().version)
    page.refresh(WROTE)
    qtbot.waitUntil(lambda: page.fields["warm"].toPlainText() == "Soon.")


def test_they_are_printed_after_a_look_at_the_pages(page_of, user, qtbot):
    page = page_of(user)
    page.print_guidelines()
    dialog = page.findChild(PrintPages)
    qtbot.waitUntil(lambda: dialog.print_pages.isEnabled())
    dialog.reject()
