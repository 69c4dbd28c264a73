"""Mappings come back: by the headers of the file, and by a name."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.imports.fields import REASON
from crm_desktop.models.imports.mapping import ColumnMapping, map_columns
from crm_desktop.models.imports.remembering import (
    forget_mapping,
    mapping_for,
    mapping_named,
    named_mappings,
    remember_mapping,
    save_mapping,
)
from crm_desktop.models.own_fields import define
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.users import User
from tests.models.imports.tables import table_of

TABLE = table_of(["Who", "Zorp", "Blib"], ["Ann", "x", "y"])
TURNED = table_of(["blib", "WHO", "Zorp"], ["y", "Ann", "x"])


def test_66_the_mapping_is_not_forgotten_each_time(user: User) -> None:
    remember_mapping(TABLE, ColumnMapping("leads", ("name", "city", None)))
    assert mapping_for(TABLE, "leads").fields == ("name", "city", None)
    remember_mapping(TABLE, ColumnMapping("leads", ("name", None, "city")))
    assert mapping_for(TABLE, "leads").fields == ("name", None, "city")
    assert mapping_for(TABLE, "people").fields != ("name", None, "city")


def test_the_same_columns_in_another_order_are_the_same_list(user: User) -> None:
    remember_mapping(TABLE, ColumnMapping("leads", ("name", "city", None)))
    assert mapping_for(TURNED, "leads").fields == (None, "name", "city")


def test_66_mappings_are_saved_by_name_for_any_file_with_such_columns(user: User) -> None:
    save_mapping("Fair  lists", TABLE, ColumnMapping("leads", ("name", "city", "note")))
    save_mapping("Älvsjö", TABLE, ColumnMapping("leads", ("name", None, None)))
    assert named_mappings("leads") == ["Älvsjö", "Fair lists"]
    assert named_mappings("people") == []
    more = table_of(["Zorp", "New", "Who"], ["x", "z", "Ann"])
    assert mapping_named("Fair lists", more, "leads").fields == ("city", None, "name")
    save_mapping("Fair lists", TABLE, ColumnMapping("leads", ("name", "state", None)))
    assert mapping_named("Fair lists", TABLE, "leads").fields == ("name", "state", None)
    forget_mapping("Fair lists", "leads")
    assert named_mappings("leads") == ["Älvsjö"]


def test_a_mapping_without_a_name_and_one_that_is_not_there_are_refused(user: User) -> None:
    with pytest.raises(Refused, match="needs a name"):
        save_mapping("  ", TABLE, ColumnMapping("leads", ("name", None, None)))
    with pytest.raises(Refused, match="no mapping called “Zorp”"):
        mapping_named("Zorp", TABLE, "leads")


def test_an_own_field_that_is_gone_is_not_made_again_in_silence(user: User) -> None:
    remember_mapping(TABLE, ColumnMapping("leads", ("name", "own:Shoe size", None)))
    assert mapping_for(TABLE, "leads").fields == ("name", None, None)
    with change("define_field", by=user):
        define("lead", "Shoe size", "number")
    assert mapping_for(TABLE, "leads").fields == ("name", "own:Shoe size", None)


def test_an_own_field_takes_its_column_by_itself(user: User) -> None:
    with change("define_field", by=user):
        define("lead", "Zorp", "text")
    assert mapping_for(TABLE, "leads").fields[1] == "own:Zorp"


def test_own_fields_are_told_by_name() -> None:
    mapping = ColumnMapping("leads", (None, None, None))
    headers = TABLE.headers
    assert map_columns(mapping, headers, {"Zorp": "shoe_size"}, ["Shoe size"]).fields[1] == "own:Shoe size"
    assert map_columns(mapping, headers, {"Zorp": "own:Hat size"}).fields[1] == "own:Hat size"
    assert map_columns(mapping, headers, {"who": "name"}).fields[0] == "name"
    with pytest.raises(WrongCall, match="no own field"):
        map_columns(mapping, headers, {"Zorp": "own:"})
    with pytest.raises(WrongCall, match="is no field of leads"):
        map_columns(mapping, headers, {"Zorp": "hat_size"})
    with pytest.raises(WrongCall, match="no column “Zarp”"):
        map_columns(mapping, headers, {"Zarp": "name"})


def test_the_rows_that_were_refused_are_mapped_as_their_list_was(user: User) -> None:
    remember_mapping(TABLE, ColumnMapping("leads", ("name", "email", None)))
    refused = table_of([REASON, "Who", "Zorp", "Blib"], ["Email “x” is not an e-mail address.", "Ann", "x", "y"])
    assert mapping_for(refused, "leads").fields == (None, "name", "email", None)
