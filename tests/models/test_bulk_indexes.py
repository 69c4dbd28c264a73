"""Indexes go while a long list comes in, and are all there again afterwards, or when it is given up."""

from typing import Any

import pytest

from crm_desktop.models.bulk_indexes import indexed_afterwards
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import database as held
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.own_fields import define
from crm_desktop.models.users import User


def indexes() -> set[Any]:
    return {(index.name, index.sql) for index in held.obj.get_indexes("lead")}


def some_leads(count: int) -> list[dict[str, Any]]:
    status = LeadStatus.get()
    return [{"name": f"Lead {number}", "status": status} for number in range(count)]


def test_all_indexes_are_there_again_after_a_long_list(user: User) -> None:
    with change("define", by=user):
        define("lead", "Shoe size", "number")
    before = indexes()
    with change("import", by=user), indexed_afterwards("lead", 3, from_rows=2):
        assert not is_sqlite() or len(indexes()) < 3 < len(before)
        insert_records(Lead, some_leads(3))
    assert (indexes(), Lead.select().count()) == (before, 3)


def _given_up(user: User) -> None:
    with change("import", by=user), indexed_afterwards("lead", 3, from_rows=2):
        insert_records(Lead, some_leads(3))
        raise ZeroDivisionError


def test_all_indexes_are_there_when_it_is_given_up(user: User) -> None:
    before = indexes()
    with pytest.raises(ZeroDivisionError):
        _given_up(user)
    assert (indexes(), Lead.select().count()) == (before, 0)


def test_a_table_that_holds_more_keeps_its_indexes(user: User) -> None:
    with change("import", by=user):
        insert_records(Lead, some_leads(3))
    before = indexes()
    with change("import", by=user), indexed_afterwards("lead", 2, from_rows=2):
        assert indexes() == before
