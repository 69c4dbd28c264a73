"""The type of an own field that an import makes: guessed from its values, or as the user says."""

from dataclasses import replace

import pytest

from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_rows
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.preview import preview_rows
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.own_fields import fields_for

SIZE = "own:Shoe size"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "feet.csv"
    path.write_text("Name,Shoe size\nAnn,38\nBob,44\n", encoding="utf-8")
    return read_table(path)


MAPPING = ColumnMapping("leads", ("name", SIZE))


def test_a_new_own_field_holds_what_its_values_look_like(table, user):
    import_rows(preview_rows(table, MAPPING, ImportChoices()), user)
    assert [(field.name, field.type) for field in fields_for("lead")] == [("Shoe size", "number")]


def test_the_user_may_say_what_a_new_own_field_holds(table, user):
    import_rows(preview_rows(table, MAPPING, ImportChoices(own_types={SIZE: "text"})), user)
    assert [(field.name, field.type) for field in fields_for("lead")] == [("Shoe size", "text")]


def test_a_value_that_the_chosen_type_cannot_hold_is_refused_and_can_be_mended(table, user):
    choices = ImportChoices(own_types={SIZE: "date"})
    preview = preview_rows(table, MAPPING, choices)
    assert preview.counts()["refused"] == 2
    again = preview.again(replace(choices, mended={(0, 1): "2026-03-04"}))
    assert again.fates == ["new", "refused"]


def test_a_mended_cell_of_a_new_own_field_is_read_as_its_column_is(table, user):
    again = preview_rows(table, MAPPING, ImportChoices()).again(ImportChoices(mended={(0, 1): "large"}))
    assert again.fates == ["refused", "new"]
