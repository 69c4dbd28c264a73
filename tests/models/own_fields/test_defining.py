"""Administrators add fields of their own to leads, people, companies, opportunities and activities."""

import pytest

from crm_desktop.models import own_fields
from crm_desktop.models.changes import change, history
from crm_desktop.models.database import database as proxy
from crm_desktop.models.leads import Lead
from crm_desktop.models.own_fields import OwnField, define, fields_for, named, retire
from crm_desktop.models.own_fields.defining import MOST_FIELDS
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import contains
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_own_field


def indexes(kind: str = "lead") -> set[str]:
    return {index.name for index in proxy.obj.get_indexes(kind) if index.name.startswith(f"{kind}_own_")}


def found(words: str) -> list[str]:
    return [lead.name for lead in Lead.select().where(contains(Lead, words))]


def test_a_new_field_stands_behind_the_others_and_says_so_in_the_history(user: User) -> None:
    make_own_field("Customer no")
    make_own_field("Seats", "number")
    assert [field.name for field in fields_for("lead")] == ["Customer no", "Seats"]
    assert history()[0].sentence == "Added the field Seats to leads"
    assert fields_for("person") == []


@pytest.mark.parametrize("kind", ["lead", "person", "company", "opportunity", "activity"])
def test_each_kind_of_record_can_have_fields_of_every_type(user: User, kind: str) -> None:
    for type_name, _ in own_fields.TYPES:
        make_own_field(f"My {type_name}", type_name, kind)
    assert len(fields_for(kind)) == len(indexes(kind)) == len(own_fields.TYPES)


@pytest.mark.parametrize("name", ["Mobile", "mobile", "Possible value", "possible_value", "Owner", "Tags", "no", "ID"])
def test_a_field_is_not_called_like_one_that_is_there(user: User, name: str) -> None:
    with pytest.raises(Refused, match="already"):
        make_own_field(name)


def test_a_name_is_there_once_whatever_its_capitals_and_accents(user: User) -> None:
    make_own_field("Größe")
    for other in ("GRÖSSE", "Grosse", "größe"):
        with pytest.raises(Refused, match="already"):
            make_own_field(other)
    make_own_field("Größe", kind="person")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": "  "}, "needs a name"),
        ({"name": "x" * 81}, "at most 80"),
        ({"type": "colour"}, "no type of field"),
        ({"kind": "pipeline"}, "has no own fields"),
        ({"type": "choice", "choices": ()}, "choose from"),
        ({"type": "choice", "choices": ("Red", "red")}, "the same"),
        ({"type": "choice", "choices": tuple(map(str, range(201)))}, "200 choices"),
        ({"type": "choice", "choices": ("x" * 201,)}, "200 characters"),
    ],
)
def test_a_field_that_cannot_be_is_refused_with_the_reason(user: User, values: dict, sentence: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(Refused, match=sentence):
        make_own_field(**values)
    assert not OwnField.select().exists()


def test_there_are_so_many_own_fields_and_no_more(user: User) -> None:
    with change("many", by=user):
        for number in range(MOST_FIELDS):
            define("activity", f"Field {number}")
    with pytest.raises(Refused, match=f"{MOST_FIELDS} own fields already"):
        make_own_field("One more", kind="activity")


def test_a_field_is_found_by_its_name_however_it_is_written(user: User) -> None:
    field = make_own_field("Customer no")
    for name in ("Customer no", "customer_no", "own:Customer No", field.column):
        assert named("lead", name) == field
    assert named("person", "Customer no") is None


def test_quotes_in_a_name_cannot_break_a_query(user: User) -> None:
    assert make_own_field('Width (")').name == "Width (”)"
    assert named("lead", 'Width (")') is not None


def test_a_renamed_field_keeps_its_values_and_its_place_in_tables(user: User) -> None:
    field = make_own_field()
    lead = make_lead(own={field.key: "AB 12"})
    with change("rename", by=user) as done:
        own_fields.rename(field.id, "Account")
        own_fields.rename(field.id, "ACCOUNT")
    renamed = fields_for("lead")[0]
    assert (renamed.name, renamed.column, Lead.find(lead.id).own) == ("ACCOUNT", field.column, {field.key: "AB 12"})
    undo(done.id, by=user)
    assert fields_for("lead")[0].name == "Customer no"


def test_a_retired_field_is_gone_from_search_and_comes_back_with_its_values(user: User) -> None:
    field = make_own_field()
    lead = make_lead("Ann Lee", own={field.key: "AB 12"})
    assert found("ab 12") == ["Ann Lee"]
    with change("retire", by=user) as done:
        retire(field.id)
    assert (fields_for("lead"), indexes(), found("ab 12")) == ([], set(), [])
    undo(done.id, by=user)
    assert Lead.find(lead.id).own == {fields_for("lead")[0].key: "AB 12"}
    assert (found("ab 12"), len(indexes())) == (["Ann Lee"], 1)
    redo(by=user)
    assert (indexes(), found("ab 12")) == (set(), [])


def test_taking_back_that_a_field_was_made_takes_its_index_away(user: User) -> None:
    make_own_field()
    undo(by=user)
    assert (fields_for("lead"), indexes()) == ([], set())
    redo(by=user)
    assert len(indexes()) == 1


def test_a_renamed_choice_is_renamed_in_every_record_in_one_step(user: User) -> None:
    field = make_own_field("Colour", "choice")
    ann, bob = make_lead("Ann", own={field.key: "Red"}), make_lead("Bob", own={field.key: "Blue"})
    with change("rename_choice", by=user) as done:
        own_fields.rename_choice(field.id, "Red", "Crimson")
    assert fields_for("lead")[0].choices == ("Crimson", "Blue")
    assert [Lead.find(lead.id).own[field.key] for lead in (ann, bob)] == ["Crimson", "Blue"]
    undo(done.id, by=user)
    assert Lead.find(ann.id).own[field.key] == "Red"


def test_a_choice_that_is_taken_away_stays_in_the_records_that_hold_it(user: User) -> None:
    field = make_own_field("Colour", "choice")
    lead = make_lead(own={field.key: "Red"})
    with change("choices", by=user):
        own_fields.set_choices(field.id, ["Blue", "Green"])
    assert own_fields.text_of(fields_for("lead")[0], Lead.find(lead.id).own[field.key]) == "Red"
    with pytest.raises(Refused, match="one of: Blue, Green"):
        own_fields.read(fields_for("lead")[0], "Red")


def test_own_fields_are_put_in_order(user: User) -> None:
    first, second = make_own_field("A"), make_own_field("B")
    with change("order", by=user):
        own_fields.put_in_order([second.id, first.id])
    assert [field.name for field in fields_for("lead")] == ["B", "A"]


def test_a_field_whose_name_is_taken_meanwhile_does_not_come_back(user: User) -> None:
    make_own_field("Seats")
    made = history()[0].id
    undo(made, by=user)
    make_own_field("Seats", "number")
    with pytest.raises(Refused, match="Something else has that name by now"):
        redo(made, by=user)
    assert [field.type for field in fields_for("lead")] == ["number"]
