from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.pipelines import Pipeline, Stage, live_pipelines, live_stages, lost_reasons, make_pipeline
from crm_desktop.models.users import User, our_office
from crm_desktop.views.settings.list_table_model import ListColumn, ListTableModel
from tests.makers import make_lead, make_opportunity, stage_named

Key, Keys = Qt.Key, Qt.KeyboardModifier


def stage_names(pipeline="Sales"):
    return [stage.name for stage in live_stages(Pipeline.get(Pipeline.name == pipeline).id)]


# -- pipelines and stages ------------------------------------------------------------------------------------------


def test_a_pipeline_is_made_from_a_template_and_named_at_once(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    actions = section.pipelines.add_button.menu().actions()
    assert [action.text() for action in actions] == ["Simple sale", "Complex sale", "Service", "Press coverage"]
    actions[3].trigger()
    hands.answered()
    field = QApplication.focusWidget()
    hands.qtbot.keyClicks(field, "Papers")
    hands.qtbot.keyClick(field, Key.Key_Return)
    hands.answered()
    assert hands.rows(section.pipelines) == ["Sales", "Papers"]
    assert hands.rows(section.stages) == ["Idea", "Pitched", "Interview", "Published", "Declined"]


def test_stages_are_added_named_and_ordered_by_keys_and_buttons(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.press(section.stages.add_button)
    field = QApplication.focusWidget()
    hands.qtbot.keyClicks(field, "Demo")
    hands.qtbot.keyClick(field, Key.Key_Return)
    hands.answered()
    assert stage_names() == ["Identified", "Meeting", "Quote sent", "Negotiation", "Demo", "Won", "Lost"]
    hands.qtbot.keyClick(section.stages.table, Key.Key_Up, Keys.AltModifier)
    hands.answered()
    hands.press(section.stages.up_button)
    assert stage_names() == ["Identified", "Meeting", "Demo", "Quote sent", "Negotiation", "Won", "Lost"]
    assert section.stages.current_row().name == "Demo"
    hands.history.undo()
    hands.answered()
    assert hands.rows(section.stages) == ["Identified", "Meeting", "Quote sent", "Demo", "Negotiation", "Won", "Lost"]


def test_a_dragged_stage_goes_where_it_is_dropped(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    model = section.stages.model
    data = model.mimeData([model.index(3, 0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index(-1, -1))
    hands.answered()
    assert stage_names() == ["Identified", "Negotiation", "Meeting", "Quote sent", "Won", "Lost"]
    data = model.mimeData([model.index(0, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, model.index(-1, -1))
    hands.answered()
    assert stage_names()[:3] == ["Negotiation", "Meeting", "Identified"]


def test_likelihood_and_rot_days_are_edited_in_place(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.stages, "Meeting")
    hands.type_over(section.stages, "35", column=2)
    hands.type_over(section.stages, "7", column=3)
    meeting = stage_named("Meeting")
    assert (meeting.likelihood, meeting.rot_days) == (35, 7)
    hands.type_over(section.stages, " ", column=3)
    assert stage_named("Meeting").rot_days is None


def test_what_is_closed_has_no_likelihood_to_edit(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    model, won = section.stages.model, hands.rows(section.stages).index("Won")
    assert not model.flags(model.index(won, 2)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(won, 1)) & Qt.ItemFlag.ItemIsEditable


def test_another_kind_of_a_used_stage_is_refused_in_a_sentence(user, open_settings):
    make_opportunity(stage="Meeting")
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.stages, "Meeting")
    index = section.stages.model.index(section.stages.table.currentIndex().row(), 1)
    section.stages.model.setData(index, "won")
    hands.answered()
    assert hands.refused == [
        "Meeting stays open: an opportunity stands in it, and nothing is won or lost by an edit here."
    ]
    assert stage_named("Meeting").kind == "open"


def test_what_takes_a_row_away_is_called_as_it_reads(user, open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    said = [(each.remove_button.text(), each.remove_button.accessibleName(), each.remove_button.accessibleDescription())
            for each in (section.pipelines, section.stages)]  # fmt: skip
    assert said == [("Retire", "Retire", "Retire pipeline"), ("Remove", "Remove", "Remove stage")]


def test_a_stage_is_removed_and_its_opportunities_go_where_the_user_says(user, open_settings):
    deal = make_opportunity(stage="Meeting")
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.stages, "Meeting")
    hands.press(section.stages.remove_button)
    dialog = hands.sheet()
    places = [dialog.place.itemText(place) for place in range(dialog.place.count())]
    assert places == ["Identified", "Quote sent", "Negotiation"]
    hands.answer(dialog, "Quote sent")
    assert "Meeting" not in stage_names()
    assert Opportunity.find(deal.id).stage.name == "Quote sent"


def test_an_empty_stage_is_removed_without_a_question(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.stages, "Meeting")
    section.stages.table.setFocus()
    hands.qtbot.keyClick(section.stages.table, Key.Key_Delete)
    hands.answered()
    assert "Meeting" not in stage_names()


def test_a_pipeline_is_retired_its_opportunities_moved_and_brought_back(user, open_settings):
    deal = make_opportunity()
    with change("make"):
        make_pipeline("Other")
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.pipelines, "Sales")
    hands.press(section.pipelines.remove_button)
    dialog = hands.sheet()
    hands.answer(dialog, "Quote sent, Other")
    assert [pipeline.name for pipeline in live_pipelines()] == ["Other"]
    assert Opportunity.find(deal.id).pipeline.name == "Other"
    hands.select(section.pipelines, "Sales")
    assert section.pipelines.remove_button.text() == "Bring back"
    hands.press(section.pipelines.remove_button)
    assert [pipeline.name for pipeline in live_pipelines()] == ["Sales", "Other"]


def test_a_stage_changed_elsewhere_meanwhile_is_not_overwritten(open_settings):
    hands = open_settings()
    section = hands.section("Pipelines and stages")
    hands.select(section.stages, "Meeting")
    with change("elsewhere"):
        stage = stage_named("Meeting")
        stage.rot_days = 99
        stage.save()
    hands.type_over(section.stages, "44", column=2)
    assert "Somebody else has changed Meeting" in hands.refused[0]
    assert (stage_named("Meeting").likelihood, stage_named("Meeting").rot_days) == (30, 99)


# -- the other lists -----------------------------------------------------------------------------------------------


def test_lost_reasons_are_added_renamed_and_removed(open_settings):
    hands = open_settings()
    section = hands.section("Lost reasons")
    before = lost_reasons()
    hands.press(section.reasons.add_button)
    field = QApplication.focusWidget()
    hands.qtbot.keyClicks(field, "Moved away")
    hands.qtbot.keyClick(field, Key.Key_Return)
    hands.answered()
    assert lost_reasons() == [*before, "Moved away"]
    hands.press(section.reasons.remove_button)
    assert lost_reasons() == before


def test_a_status_keeps_its_meaning_and_gives_its_leads_another(user, open_settings):
    lead = make_lead(status=LeadStatus.get(LeadStatus.name == "Contacted"))
    hands = open_settings()
    section = hands.section("Lead statuses")
    hands.select(section.statuses, "Contacted")
    hands.type_over(section.statuses, "We called once.", column=2)
    assert LeadStatus.get(LeadStatus.name == "Contacted").meaning == "We called once."
    hands.press(section.statuses.remove_button)
    dialog = hands.sheet()
    hands.answer(dialog, "Interested")
    assert Lead.find(lead.id).status.name == "Interested"


def test_users_are_added_and_the_last_administrator_stays(user, open_settings):
    hands = open_settings()
    section = hands.section("Users")
    hands.press(section.users.add_button)
    field = QApplication.focusWidget()
    hands.qtbot.keyClicks(field, "Grace")
    hands.qtbot.keyClick(field, Key.Key_Return)
    hands.answered()
    assert User.get(User.name == "Grace").role == "member"
    hands.select(section.users, "Ada")
    model = section.users.model
    model.setData(model.index(hands.rows(section.users).index("Ada"), 3), False)
    hands.answered()
    assert hands.refused == ["Ada is the only administrator; make another one first."]
    assert not section.users.remove_button.isVisible()


def test_the_letterhead_is_kept_field_by_field_with_undo(user, open_settings):
    hands = open_settings()
    section = hands.section("Office and letterhead")
    name = section.fields["name"]
    assert name.accessibleName() == "Name on paper"
    name.setFocus()
    hands.qtbot.keyClicks(name, "Acme Ltd")
    hands.qtbot.keyClick(name, Key.Key_Return)
    hands.answered()
    assert our_office().name == "Acme Ltd"
    address = section.fields["address"]
    address.setPlainText("1 High Street")
    QApplication.sendEvent(address, QFocusEvent(QEvent.Type.FocusOut))
    hands.answered()
    section.fields["paper"].set_value("A4")
    section.fields["paper"].edited.emit()
    hands.answered()
    assert (our_office().address, our_office().paper) == ("1 High Street", "A4")
    hands.history.undo()
    hands.answered()
    assert our_office().paper == "Letter"
    assert section.fields["paper"].value() == "Letter"


def test_appearance_follows_the_settings_both_ways(open_settings, settings):
    hands = open_settings()
    section = hands.section("Appearance")
    section.look.set_value("dark")
    section.look.edited.emit()
    assert settings.appearance == "dark"
    section.compact.click()
    assert settings.compact_rows
    settings.appearance = "light"
    assert section.look.value() == "light"


def test_what_the_company_decides_is_the_administrators(user, open_settings):
    assert titles(open_settings().page) == [
        "Pipelines and stages", "Office and letterhead", "Currencies", "Lead statuses", "Lost reasons", "Own fields",
        "Required fields", "Tags", "Sales language", "History", "Users", "Appearance",
        "Notifications", "Backups", "Updates",
    ]  # fmt: skip
    with change("add"):
        member = User.create(name="Grace")
    assert titles(open_settings(member).page) == ["Appearance", "Notifications", "Backups", "Updates"]


def titles(page):
    return [page.list.item(place).text() for place in range(page.list.count())]


# -- the model -----------------------------------------------------------------------------------------------------


def test_the_list_is_a_sound_item_model(qtmodeltester, user):
    columns = [ListColumn("name", "Stage", editor=lambda parent: None), ListColumn("kind", "Kind")]
    model = ListTableModel(columns)
    qtmodeltester.check(model)
    model.show(list(Stage.select()))
    qtmodeltester.check(model)
    model.show([])
    qtmodeltester.check(model)
