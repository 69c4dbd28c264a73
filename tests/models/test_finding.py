"""Search anywhere: people, companies, opportunities, leads and notes in one box."""

import pytest

from crm_desktop.models.activities import Activity, ActivityLink, delete_activity, edit_activity, log_activity
from crm_desktop.models.call_runs import start_run
from crm_desktop.models.changes import change
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.finding import Found, find_anything, recent_records
from crm_desktop.models.saved_views import Sight, save_view
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person


def test_one_box_finds_every_kind(user: User) -> None:
    company = make_company("Björk & Söner", city="Oslo")
    person = make_person("Zoë Lind", company=company, email="zoe@bjork.example")
    make_opportunity("Björk order", company=company)
    make_lead("Ann", company_name="Bjork AB")
    with change("note", by=user):
        note = Activity.create(kind="note", body="asked for a bjork quote", at=None)
        ActivityLink.create(activity=note, person=person)
    found = find_anything("bjork", user)
    assert {(hit.kind, hit.title) for hit in found} == {
        ("company", "Björk & Söner"), ("opportunity", "Björk order"), ("person", "Zoë Lind"), ("lead", "Ann"),
    }  # fmt: skip
    assert found[0].title.startswith("Björk")
    assert found[-1].detail == "Note: asked for a bjork quote"


@pytest.mark.parametrize("text", ["", "  ", '"', "city:oslo", "(", "-x", "no:", "'; DROP TABLE lead"])
def test_no_text_is_wrong_in_the_box(user: User, text: str) -> None:
    make_lead("Somebody")
    assert find_anything(text, user) == []


def titles(found: list[Found]) -> list[str]:
    return [hit.title for hit in found]


def test_words_are_found_in_the_record_and_in_its_company_together(user: User) -> None:
    company = make_company("Björk & Söner")
    make_person("Zoë Lind", company=company)
    make_person("Adam Berg", company=company)
    assert titles(find_anything("zoe bjork", user)) == ["Zoë Lind"]


def test_one_or_two_letters_find_beginnings_of_words(user: User) -> None:
    make_lead("Mei Wu")
    make_lead("Anna Lee")
    assert titles(find_anything("wu", user)) == ["Mei Wu"]
    assert titles(find_anything("a", user)) == ["Anna Lee"]
    assert titles(find_anything("an lee", user)) == ["Anna Lee"]


def test_a_phone_is_found_however_it_is_typed(user: User) -> None:
    make_lead("Ann", phone="+49 (30) 123 45-67")
    assert titles(find_anything("030 1234567", user)) == ["Ann"]


def test_what_was_opened_lately_comes_first(user: User) -> None:
    first, second = make_lead("Ann Lee"), make_lead("Ann Leeson")
    assert titles(find_anything("ann", user)) == ["Ann Lee", "Ann Leeson"]
    assert titles(find_anything("ann", user, [("lead", second.id)])) == ["Ann Leeson", "Ann Lee"]
    recent = [("lead", second.id), ("person", 99), ("lead", first.id)]
    assert titles(recent_records(recent)) == ["Ann Leeson", "Ann Lee"]


def test_notes_are_found_as_they_stand_now(user: User) -> None:
    lead = make_lead("Somebody")
    with change("log", by=user):
        note = log_activity("note", [("lead", lead.id)], body="Café Größe besprochen")
    if is_sqlite():
        assert find_anything("cafe grosse", user)[0].detail == "Note: Café Größe besprochen"
    assert find_anything("besprochen", user)[0].id == lead.id
    with change("edit", by=user):
        edit_activity(note.id, {"body": "nothing"}, note.version)
    assert find_anything("besprochen", user) == []
    undo(by=user)
    assert len(find_anything("besprochen", user)) == 1
    with change("delete", by=user):
        delete_activity(note.id)
    assert find_anything("besprochen", user) == []


def test_a_note_is_shown_where_the_word_stands(user: User) -> None:
    lead = make_lead("Somebody")
    with change("log", by=user):
        log_activity(
            "call", [("lead", lead.id)], subject="First call", body="x " * 200 + "wants the brochure by Friday"
        )
    detail = find_anything("brochure", user)[0].detail
    assert detail.startswith("Call: …x x")
    assert detail.endswith("wants the brochure by Friday")


def test_views_and_call_runs_are_found_by_name(user: User) -> None:
    lead = make_lead("Somebody")
    with change("save", by=user):
        save_view("lead", "Hot fair leads", Sight())
        start_run("lead", [lead.id], "Fair run")
    assert [(hit.kind, hit.title, hit.detail) for hit in find_anything("fair", user)] == [
        ("saved_view", "Hot fair leads", "View of leads"), ("call_run", "Fair run", "Call run"),
    ]  # fmt: skip


def test_a_text_of_ten_thousand_letters_is_looked_for_without_harm(user: User) -> None:
    make_lead("x" * 300)
    assert len(find_anything("x" * 10_000, user)) == 1
    assert find_anything("100%_\\", user) == []


def test_a_note_is_found_by_its_letters_with_accents_and_capitals(user: User) -> None:
    ann = make_lead("Ann Lee")
    with change("log", by=user):
        log_activity("note", [("lead", ann.id)], body="Wünscht Ölwechsel bei 100%_Last")
    for typed in ("ölwechsel", "WÜNSCHT ÖL", "100%_last", "wunscht olw"):
        assert [(hit.kind, hit.id) for hit in find_anything(typed)] == [("lead", ann.id)], typed


def test_signs_that_a_pattern_knows_are_looked_for_as_they_are(user: User) -> None:
    ann, _ = make_lead("Ann Lee", company_name="50%_off"), make_lead("Bob Roe", company_name="50 percent off")
    for typed in ("50%_off", "%_o", "ann %_o"):
        assert ann.id in [hit.id for hit in find_anything(typed)], typed
    assert [hit.id for hit in find_anything("50%_off")] == [ann.id]
