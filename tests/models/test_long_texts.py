"""Names of 10,000 characters are kept, found and sorted; what is chosen from lists has a short name."""

import random

import pytest

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person

LETTERS = [chr(number) for number in (*range(97, 123), *range(0x4E00, 0x9000))]


def long_text(seed: int) -> str:
    """Nothing that a database could compress."""
    return "".join(random.Random(seed).choices(LETTERS, k=10_000))


def test_ten_thousand_characters_are_kept_found_and_sorted(user: User) -> None:
    text = long_text(1)
    lead = make_lead(text, company_name=long_text(2), title=text, email=text, phone=text, city=text, note=text)
    make_person(text, company=make_company(long_text(3), industry=text), title=text)
    make_lead("Ann")
    assert Lead.find(lead.id).name == text
    for field in ("name", "city", "email", "company_name"):
        count, rows = lead_search(user).count_and_first("", field, False, 10)
        assert count == len(rows) == 2
    assert [row.id for row in lead_search(user).count_and_first(f'"{text[5000:5040]}"')[1]] == [lead.id]


def test_long_texts_in_bulk_are_undone_and_done_again(user: User) -> None:
    status = make_lead("Ann").status
    with change("import", by=user):
        ids = insert_records(Lead, [{"name": long_text(i), "email": long_text(i), "status": status} for i in range(3)])
    undo(by=user)
    redo(by=user)
    assert Lead.find(ids[2]).name == long_text(2)


def test_a_list_with_a_name_nobody_can_read_is_refused(user: User) -> None:
    with pytest.raises(Refused, match="200 characters"), change("list", by=user):
        LeadList.create(name="x" * 201)
    assert LeadList.select().count() == 0
