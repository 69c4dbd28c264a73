"""The third step: what each row becomes, what is wrong with it, and what is done about it."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.import_list import ROWS, ImportList
from crm_desktop.history import History
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.tags import Tagging
from crm_desktop.models.users import User
from tests.dialogs.import_hands import Hands
from tests.makers import make_lead

CONTROL = Qt.KeyboardModifier.ControlModifier
LIST = """Name,Company,Email,ZIP
Ann Lee,Acme,ann@example.com,12345
Bob Roe,Globex,bob at example,2345
Cid Poe,Initech,cid at example,34567
,,,45678
Ada,Office,,56789
"""


@pytest.fixture
def hands(background, user, qtbot):
    dialog = ImportList(background, History(background, user))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return Hands(dialog, background, qtbot)


@pytest.fixture
def bought(tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_problems_are_counted_by_kind_and_one_click_from_their_rows(hands, bought, qtbot):
    hands.to_rows(bought)
    lines = {line.accessibleName(): line for line in hands.dialog.rows.problems.lines}
    assert list(lines) == [
        "2 e-mail addresses that are none", "1 postal code that seems short", "1 row without a name",
        "1 user of this program",
    ]  # fmt: skip
    qtbot.mouseClick(lines["2 e-mail addresses that are none"], Qt.MouseButton.LeftButton)
    assert [hands.cell(row, "Name").data() for row in range(2)] == ["Bob Roe", "Cid Poe"]
    assert hands.dialog.rows.model.rowCount() == 2
    assert hands.tabs()[-1] == "Problem 2"


def test_a_problem_clicked_again_shows_all_rows(hands, bought, qtbot):
    hands.to_rows(bought)
    line = hands.dialog.rows.problems.lines[0]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert hands.dialog.rows.model.rowCount() == 5


def test_users_in_the_list_are_pointed_out(hands, bought):
    hands.to_rows(bought)
    assert "Ada is a user of this program." in hands.becomes()[4]


def test_a_bad_cell_is_mended_in_place(hands, bought):
    hands.to_rows(bought)
    hands.mend(1, "Email", "bob@example.com")
    assert hands.becomes()[1].startswith("New lead")
    hands.press("Import 3 rows")
    assert Lead.get(Lead.name == "Bob Roe").email == "bob@example.com"


def test_mending_keeps_the_rows_the_place_and_the_selection(hands, bought):
    hands.to_rows(bought)
    hands.dialog.rows.show_kind("refused")
    hands.dialog.rows.table.selectRow(2)
    hands.mend(0, "Email", "bob@example.com")
    assert [hands.cell(row, "Name").data() for row in range(3)] == ["Bob Roe", "Cid Poe", ""]
    assert "Refused 2" in hands.tabs()
    assert hands.dialog.rows.model.rowCount() == 3


def test_enter_goes_on_to_the_next_bad_cell(hands, bought):
    hands.to_rows(bought)
    hands.mend(1, "Email", "bob@example.com")
    current = hands.dialog.rows.table.currentIndex()
    assert (current.row(), current.column()) == (2, hands.cell(2, "Email").column())


def test_enter_in_the_table_edits_and_never_imports(hands, bought):
    hands.to_rows(bought)
    table = hands.dialog.rows.table
    table.setCurrentIndex(hands.dialog.rows.model.index(1, 0))
    hands.key(Qt.Key.Key_Return)
    assert hands.dialog.step == ROWS
    assert table.state() == table.State.EditingState
    assert table.currentIndex() == hands.cell(1, "Email")
    assert Lead.select().count() == 0


def test_f8_goes_from_one_bad_cell_to_the_next(hands, bought):
    hands.to_rows(bought)
    places = []
    for _ in range(4):
        hands.key(Qt.Key.Key_F8)
        places.append(hands.dialog.rows.table.currentIndex().row())
    assert places == [1, 2, 3, 1]


def test_f8_begins_with_the_row_one_has_come_to(hands, bought):
    hands.to_rows(bought)
    hands.dialog.rows.show_kind("refused")
    table = hands.dialog.rows.table
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)
    hands.key(Qt.Key.Key_F8)
    assert (table.currentIndex().row(), table.currentIndex().column() > 0) == (0, True)


def test_a_row_is_left_out_by_key_and_taken_again(hands, bought):
    hands.to_rows(bought)
    hands.dialog.rows.table.selectRow(0)
    hands.key(Qt.Key.Key_Delete)
    assert hands.becomes()[0] == "Left out"
    assert "Left out 1" in hands.tabs()
    hands.key(Qt.Key.Key_0, CONTROL)
    assert hands.becomes()[0] == "New lead"


def test_several_rows_are_left_out_at_once(hands, bought):
    hands.to_rows(bought)
    hands.dialog.rows.table.selectAll()
    hands.key(Qt.Key.Key_Delete)
    assert hands.becomes() == ["Left out"] * 5
    assert hands.dialog.foot.further.text() == "Import 0 rows"


def test_a_known_row_is_treated_otherwise_than_the_others(hands, bought, qtbot):
    make_lead("Ann Lee", email="ann@example.com")
    make_lead("Someone", email="cid@example.com")
    hands.to_rows(bought)
    assert hands.becomes()[0] == "Duplicate of lead Ann Lee"
    hands.dialog.rows.table.selectRow(0)
    assert hands.dialog.rows.picked.accessibleName() == "What to do with 1 row"
    hands.dialog.rows.table.policies.action("fill").trigger()
    hands.wait()
    assert hands.becomes()[0].startswith("Updates lead Ann Lee: ")
    hands.dialog.rows.table.policies.action("create").trigger()
    hands.wait()
    assert hands.becomes()[0] == "New lead"
    hands.press("Import 2 rows")
    assert Lead.select().where(Lead.name == "Ann Lee").count() == 2


def test_a_new_row_is_offered_no_policy_for_known_ones(hands, bought):
    hands.to_rows(bought)
    hands.dialog.rows.table.selectRow(0)
    policies = hands.dialog.rows.table.policies
    assert not policies.action("overwrite").isEnabled()
    assert policies.action("leave_out").isEnabled()


def test_rows_are_found_by_any_word_in_the_whole_file(hands, bought, qtbot):
    hands.to_rows(bought)
    qtbot.keyClicks(hands.dialog.rows.filter, "initech cid")
    qtbot.waitUntil(lambda: hands.dialog.rows.model.rowCount() == 1)
    assert hands.cell(0, "Name").data() == "Cid Poe"
    hands.dialog.rows.filter.clear_now()
    hands.wait()
    assert hands.dialog.rows.model.rowCount() == 5


def test_escape_does_not_throw_away_what_was_mended(hands, bought, qtbot):
    hands.to_rows(bought)
    hands.mend(1, "Email", "bob@example.com")
    hands.key(Qt.Key.Key_Escape)
    assert hands.dialog.isVisible()
    assert "Cancel leaves the import" in hands.texts()
    hands.press("Cancel")
    assert not hands.dialog.isVisible()


def test_what_was_mended_is_kept_when_columns_are_changed(hands, bought):
    hands.to_rows(bought)
    hands.mend(1, "Email", "bob@example.com")
    hands.press("Back")
    hands.choose("Company", "city")
    hands.press("Next")
    hands.press("Import 3 rows")
    bob = Lead.get(Lead.name == "Bob Roe")
    assert (bob.email, bob.city) == ("bob@example.com", "Globex")


def test_what_holds_for_the_whole_list_is_written_with_it(hands, bought, qtbot):
    hands.to_rows(bought)
    whole = hands.dialog.rows.whole_file
    for field, text in ((whole.list_name, "Spring fair"), (whole.supplier, "Names Ltd"), (whole.cost, "300")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        field.editingFinished.emit()
    qtbot.keyClicks(whole.tags, "fair, north")
    whole.tags.editingFinished.emit()
    whole.temperature.set_value("warm")
    whole.temperature.edited.emit()
    hands.press("Import 2 rows")
    held = LeadList.get()
    assert (held.name, held.supplier, str(held.cost)) == ("Spring fair", "Names Ltd", "300.00")
    assert {lead.temperature for lead in Lead.select()} == {"warm"}
    assert Tagging.select().count() == 4


def test_owners_take_turns(hands, bought, user):
    with change("hire", by=user):
        ben = User.create(name="Ben", email="ben@example.com", role="member")
    hands.to_rows(bought)
    owners = hands.dialog.rows.whole_file.owners
    assert [owners.item(row).text() for row in range(owners.count())] == ["Ada", "Ben"]
    owners.item(1).setCheckState(Qt.CheckState.Checked)
    hands.press("Import 2 rows")
    assert [lead.owner_id for lead in Lead.select().order_by(Lead.id)] == [user.id, ben.id]


def test_alone_there_is_no_choice_of_owners(hands, bought):
    hands.to_rows(bought)
    assert not hands.dialog.rows.whole_file.owners.isVisible()


def test_the_same_rows_in_another_format_are_known_and_only_new_ones_are_offered(hands, bought, tmp_path):
    hands.to_rows(bought)
    hands.press("Import 2 rows")
    again = tmp_path / "again.csv"
    again.write_text(LIST.replace(",", ";") + "Dot Zed;Hooli;dot@example.com;67890\n", encoding="utf-8")
    hands.to_rows(again)
    assert "New 1" in hands.tabs()
    assert any(line.words.startswith("rows that came with an earlier") for line in hands.dialog.rows.problems.lines)
