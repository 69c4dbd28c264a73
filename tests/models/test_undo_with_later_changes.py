"""A change whose records were written again since: refused with the reason, or taken back as the user chooses."""

import pytest

from crm_desktop.models.activities import Activity, ActivityLink, log_activity
from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import Change, change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import MatchKey, contains
from crm_desktop.models.tags import Tag, Tagging, set_tags
from crm_desktop.models.undoing import LaterStands, later_changes, redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person, stage_named
from tests.models.test_undo_consistency import contents

MANY = 1200


def import_leads(user: User, count: int = MANY) -> Change:
    """Leads of one list, each with a tag."""
    with change("import_list", by=user) as opened:
        status = LeadStatus.get(LeadStatus.kind == "open")
        bought = LeadList.create(name="Fair")
        tag = Tag.create(name="fair")
        ids = insert_records(Lead, [{"name": f"Lead {i}", "status": status, "list": bought} for i in range(count)])
        insert_records(Tagging, [{"tag": tag, "lead": lead_id} for lead_id in ids])
        opened.sentence = f"Imported {count} leads"
    return opened.record


def edit(record: Lead | Person | Company | Opportunity, user: User, **values: object) -> Change:
    with change("edit", by=user) as opened:
        held = type(record).find(record.id)
        for name, value in values.items():
            setattr(held, name, value)
        held.save()
        opened.sentence = f"Edited {held}"
    return opened.record


def lead_named(name: str) -> Lead:
    found: Lead = Lead.get(Lead.name == name)
    return found


def test_the_records_that_later_changes_wrote_are_named_with_the_change(user: User) -> None:
    imported = import_leads(user)
    for name in ("Lead 3", "Lead 700"):
        edit(lead_named(name), user, city="Rome")
    set_tags_of("Lead 5", ["hot"], user)
    named = {(each.record, each.name, each.sentence, each.by) for each in later_changes(imported.id)}
    assert named == {
        ("lead", "Lead 3", "Edited Lead 3", "Ada"),
        ("lead", "Lead 700", "Edited Lead 700", "Ada"),
        ("lead", "Lead 5", "Tagged Lead 5", "Ada"),
    }


def set_tags_of(name: str, words: list[str], user: User) -> None:
    with change("tag", by=user) as opened:
        set_tags(lead_named(name), words)
        opened.sentence = f"Tagged {name}"


def test_nothing_later_is_nothing_to_ask(user: User) -> None:
    imported = import_leads(user, 3)
    make_lead("Somebody else")
    assert later_changes(imported.id) == []
    with pytest.raises(Refused, match="There is no change 999"):
        later_changes(999)


def test_an_undo_is_refused_with_the_records_and_their_reasons(user: User) -> None:
    imported = import_leads(user)
    edit(lead_named("Lead 3"), user, city="Rome")
    with pytest.raises(LaterStands, match="“Edited Lead 3” came later and wrote Lead 3") as refused:
        undo(imported.id, by=user)
    assert (refused.value.change_id, refused.value.count, refused.value.later[0].name) == (imported.id, 1, "Lead 3")
    assert Lead.select().count() == MANY


def test_rows_edited_since_are_left_named_and_counted(user: User) -> None:
    imported = import_leads(user)
    for name in ("Lead 3", "Lead 4", "Lead 700"):
        edit(lead_named(name), user, city="Rome")
    before = contents()
    made = undo(imported.id, by=user, later="leave")
    assert made.sentence == "Undid: Imported 1200 leads, 3 edited since were left"
    assert [(lead.name, lead.city, lead.list.name) for lead in Lead.select().order_by(Lead.id)] == [
        ("Lead 3", "Rome", "Fair"), ("Lead 4", "Rome", "Fair"), ("Lead 700", "Rome", "Fair"),
    ]  # fmt: skip
    assert Tagging.select().count() == 3
    assert Lead.select().where(contains(Lead, "lead 700")).count() == 1
    redo(by=user)
    assert contents() == before


def test_rows_edited_since_are_taken_along_and_come_back(user: User) -> None:
    start = contents()
    imported = import_leads(user)
    edit(lead_named("Lead 3"), user, city="Rome", phone="070 123 45 67")
    set_tags_of("Lead 5", ["hot"], user)
    before = contents()
    made = undo(imported.id, by=user, later="take")
    assert made.sentence == "Undid: Imported 1200 leads, Lead 3 and Lead 5 edited since were taken along"
    after = contents()
    assert after == start
    assert MatchKey.select().count() == 0
    redo(by=user)
    assert contents() == before


def test_everything_is_undone_in_turn_after_a_part_was_taken_along(user: User) -> None:
    other = make_lead("Other")
    imported = import_leads(user, 5)
    start = Lead.find(other.id).stored()
    with change("bulk_edit", by=user) as bulk:
        update_records(Lead, {lead.id: {"city": "Rome"} for lead in Lead.select()})
    undo(imported.id, by=user, later="take")
    assert [lead.name for lead in Lead.select()] == ["Other"]
    assert Lead.find(other.id).city == "Rome"
    undo(bulk.id, by=user)
    assert {**Lead.find(other.id).stored(), "version": 1, "updated_on": None} == {**start, "updated_on": None}
    with pytest.raises(Refused, match="was undone later"):
        redo(imported.id, by=user)
    redo(bulk.id, by=user)
    redo(imported.id, by=user)
    assert [lead.city for lead in Lead.select()] == ["Rome"] * 6
    undo(bulk.id, by=user)
    assert {lead.city for lead in Lead.select()} == {""}


def test_overwritten_values_come_back_at_any_size_and_later_ones_stay(user: User) -> None:
    import_leads(user)
    with change("overwrite", by=user) as second:
        update_records(Lead, {lead.id: {"city": "Oslo", "email": f"{lead.id}@x.org"} for lead in Lead.select()})
    edited = lead_named("Lead 3")
    edit(edited, user, city="Rome")
    undo(second.id, by=user, later="leave")
    assert [lead.city for lead in Lead.select().where(Lead.city != "")] == ["Rome"]
    assert MatchKey.select().where(MatchKey.key.startswith("e")).count() == 1
    redo(by=user)
    undo(second.id, by=user, later="take")
    assert not Lead.select().where((Lead.city != "") | (Lead.email != "")).exists()


def test_a_record_deleted_since_stays_deleted_when_later_changes_are_left(user: User) -> None:
    imported = import_leads(user, 3)
    with change("delete", by=user):
        lead_named("Lead 1").delete_instance()
    before = contents()
    with pytest.raises(LaterStands, match="Lead 1"):
        undo(imported.id, by=user)
    undo(imported.id, by=user, later="leave")
    assert not Lead.select().exists()
    redo(by=user)
    assert contents() == before
    undo(imported.id, by=user, later="take")
    assert (Lead.select().count(), Tagging.select().count(), Tag.select().count()) == (0, 0, 0)
    redo(by=user)
    assert contents() == before


def test_what_was_logged_on_a_record_goes_with_it_and_comes_back(user: User) -> None:
    start = contents()
    imported = import_leads(user, 3)
    with change("log", by=user):
        log_activity("call", [("lead", lead_named("Lead 1").id)], subject="Rang")
    before = contents()
    with pytest.raises(LaterStands, match="Lead 1"):
        undo(imported.id, by=user)
    undo(imported.id, by=user, later="take")
    assert contents() == start
    assert (Activity.select().count(), ActivityLink.select().count()) == (0, 0)
    redo(by=user)
    assert contents() == before


def test_a_company_that_somebody_works_at_stays_or_lets_them_go(user: User) -> None:
    company = make_company("Acme")
    made = Change.get(Change.deed == "make_company")
    person = make_person("Bob", company=company)
    with pytest.raises(Refused, match="nothing would be taken back"):
        undo(made.id, by=user, later="leave")
    undo(made.id, by=user, later="take")
    assert (Company.select().count(), Person.find(person.id).company) == (0, None)
    redo(by=user)
    assert Person.find(person.id).company.name == "Acme"


def test_an_earlier_move_takes_the_later_win_along_with_its_event_and_the_customer(user: User) -> None:
    company = make_company("Acme")
    deal = make_opportunity("Deal", company=company)
    start = contents()
    with change("move", by=user) as moved:
        move_to_stage(deal.id, stage_named("Meeting").id)
    with change("win", by=user):
        move_to_stage(deal.id, stage_named("Won").id, Closing(deal.created_on.date()))
    before = contents()
    undo(moved.id, by=user, later="take")
    assert contents() == start
    assert (Outcome.select().count(), StageMove.select().count()) == (0, 0)
    redo(by=user)
    assert contents() == before


def test_changes_of_others_are_taken_along_by_an_administrator_only(user: User) -> None:
    with change("add_users", by=user):
        ben, eve = User.create(name="Ben", role="member"), User.create(name="Eve", role="member")
    imported = import_leads(ben, 3)
    edit(lead_named("Lead 1"), eve, city="Rome")
    with pytest.raises(Refused, match="was done by Eve; they or an administrator"):
        undo(imported.id, by=ben, later="take")
    assert Lead.select().count() == 3
    undo(imported.id, by=user, later="take")
    assert Lead.select().count() == 0


def test_what_was_undone_since_is_nothing_later(user: User) -> None:
    lead = make_lead("Ann")
    first = edit(lead, user, city="Rome")
    second = edit(lead, user, city="Oslo")
    undo(second.id, by=user)
    assert later_changes(first.id) == []
    undo(first.id, by=user)
    with pytest.raises(Refused, match="was undone later"):
        redo(second.id, by=user)
    redo(first.id, by=user)
    redo(second.id, by=user)
    assert Lead.find(lead.id).city == "Oslo"
