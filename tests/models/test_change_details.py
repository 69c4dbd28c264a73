"""History says who changed which field from what to what."""

from datetime import date

from crm_desktop.models.activities import log_activity
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.change_details import Detail, details_of
from crm_desktop.models.change_search import ChangeSearch
from crm_desktop.models.changes import change, history
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead


def test_an_edit_is_told_field_by_field_in_words(user: User) -> None:
    lead = make_lead("Ann")
    with change("edit", by=user) as opened:
        held = Lead.find(lead.id)
        held.possible_value, held.temperature, held.next_action_on = 1250, "hot", date(2026, 11, 3)
        held.status = LeadStatus.get(LeadStatus.kind == "dead")
        held.save()
    assert set(details_of(opened.id)) == {
        Detail("Lead: Ann", "Changed", "Possible value", "", "1,250.00"),
        Detail("Lead: Ann", "Changed", "Temperature", "Cold", "Hot"),
        Detail("Lead: Ann", "Changed", "Next action on", "", "3 Nov 2026"),
        Detail("Lead: Ann", "Changed", "Status", "New", "Dead"),
    }


def test_the_history_is_searched_without_case_and_by_who(user: User) -> None:
    for name in ("Ärla", "Bob"):
        with change("make", by=user) as opened:
            make_lead(name)
            opened.sentence = f"Made {name}"
    assert ChangeSearch().count_and_first("ärla")[0] == 1
    assert list(ChangeSearch().ids("made ADA", "id", descending=False)) == [1, 2]
    assert ChangeSearch().count_and_first("made eve")[0] == 0


def test_what_came_and_went_is_told_by_name(user: User) -> None:
    status = LeadStatus.get(LeadStatus.kind == "open")
    with change("import", by=user) as imported:
        insert_records(Lead, [{"name": f"Lead {i}", "status": status} for i in range(20)])
    lead = make_lead("Zoë")
    with change("delete", by=user) as deleted:
        Lead.find(lead.id).delete_instance()
    assert details_of(imported.id) == [Detail("20 × lead", "New")]
    assert details_of(deleted.id) == [Detail("Lead: Zoë", "Deleted")]


def test_what_only_ties_records_together_is_not_told(user: User) -> None:
    lead = make_lead("Ann")
    with change("log", by=user) as logged:
        log_activity("call", [("lead", lead.id)], subject="Rang")
    assert [line.record for line in details_of(logged.id) if line.done == "New"] == ["Activity: Rang"]
    undone = undo(logged.id, by=user)
    assert [line.record for line in details_of(undone.id) if line.done == "Deleted"] == ["Activity: Rang"]


def test_the_history_is_searched_and_paged_latest_first(user: User) -> None:
    for name in ("Ann", "Bob", "Carl"):
        with change("make", by=user) as opened:
            opened.sentence = f"Added {name}"
            Lead.create(name=name, status=LeadStatus.get(LeadStatus.kind == "open"))
    undo(by=user)
    count, rows = ChangeSearch().count_and_first(limit=2)
    assert (count, [row.sentence for row in rows]) == (4, ["Undid: Added Carl", "Added Carl"])
    assert [row.sentence for row in ChangeSearch().rows(ChangeSearch().ids("ada bob"))] == ["Added Bob"]
    assert history(1)[0].sentence == "Undid: Added Carl"
