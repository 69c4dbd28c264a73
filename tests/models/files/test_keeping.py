"""Files kept with records: found again byte by byte, deleted with Undo, and along when a record becomes another."""

from collections.abc import Callable
from typing import Any

import pytest

from crm_desktop.models.changes import change, history
from crm_desktop.models.companies import Company
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.files import (
    LARGEST,
    FileContent,
    KeptFile,
    content_of,
    delete_file,
    files_of,
    forget_contents,
    keep_file,
)
from crm_desktop.models.files.keeping import safe_name
from crm_desktop.models.leads import Lead, convert_lead, suggest_conversion
from crm_desktop.models.pruning import prune_history
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person

CONTENT = bytes(range(256)) * 40


def do(user: User, work: Callable[[], Any]) -> Any:
    with change("file", by=user):
        return work()


def keep(user: User, record: Any, name: str = "offer.pdf", content: bytes = CONTENT) -> KeptFile:
    kept: KeptFile = do(user, lambda: keep_file(name, content, [(record.noun(), record.id)]))
    return kept


def names(record: Any) -> list[str]:
    return [row.name for row in files_of(record.noun(), record.id)]


def test_a_kept_file_comes_back_byte_by_byte(user: User) -> None:
    lead = make_lead()
    kept = keep(user, lead)
    (row,) = files_of("lead", lead.id)
    assert (row.id, row.name, row.size, row.by) == (kept.id, "offer.pdf", len(CONTENT), "Ada")
    assert content_of(kept.id) == ("offer.pdf", CONTENT)
    assert history(1)[0].sentence == "Kept offer.pdf with Ann Lee"


def test_the_same_content_is_stored_once_however_many_records_have_it(user: User) -> None:
    for record in (make_lead(), make_person(), make_company()):
        keep(user, record, "logo.png")
    assert (KeptFile.select().count(), FileContent.select().count()) == (3, 1)


def test_a_deleted_file_comes_back_with_undo_and_its_bytes(user: User) -> None:
    person = make_person()
    kept = keep(user, person)
    do(user, lambda: delete_file(kept.id))
    assert names(person) == []
    undo(by=user)
    assert names(person) == ["offer.pdf"]
    assert content_of(kept.id)[1] == CONTENT


def test_keeping_a_file_is_undone_and_done_again(user: User) -> None:
    person = make_person()
    kept = keep(user, person)
    undo(by=user)
    assert names(person) == []
    redo(by=user)
    assert content_of(kept.id)[1] == CONTENT


def test_the_files_of_a_lead_follow_to_all_that_it_becomes(user: User) -> None:
    lead = make_lead(company_name="Acme")
    keep(user, lead)
    made = do(user, lambda: convert_lead(lead.id, suggest_conversion(lead.id).choices("Deal")))
    for kind in ("person", "company", "opportunity"):
        assert [row.name for row in files_of(kind, getattr(made, kind))] == ["offer.pdf"]
    assert KeptFile.select().count() == 1, "linked, not copied"


def test_the_files_of_two_companies_are_those_of_the_merged_one(user: User) -> None:
    one, other = make_company("Acme"), make_company("Acme Inc")
    keep(user, one, "one.txt", b"1")
    keep(user, other, "two.txt", b"2")
    do(user, lambda: merge_records("company", [one.id, other.id], keep=one.id))
    assert names(Company.find(one.id)) == ["two.txt", "one.txt"]


def test_a_record_that_is_deleted_and_brought_back_has_its_files_again(user: User) -> None:
    lead = make_lead()
    keep(user, lead)
    do(user, lambda: delete_records(Lead, [lead.id], "leads"))
    undo(by=user)
    assert names(lead) == ["offer.pdf"]


def test_a_file_that_is_too_large_is_refused_with_the_reason(user: User) -> None:
    lead = make_lead()
    with pytest.raises(Refused, match=r"film.mp4 has 25 MB; files up to 25 MB are kept, since every backup"):
        keep(user, lead, "film.mp4", bytes(LARGEST + 1))
    assert FileContent.select().count() == 0


def test_an_empty_file_is_refused(user: User) -> None:
    with pytest.raises(Refused, match=r"notes.txt is empty"):
        keep(user, make_lead(), "notes.txt", b"")


def test_the_same_file_is_kept_with_a_record_once(user: User) -> None:
    lead = make_lead()
    keep(user, lead)
    with pytest.raises(Refused, match=r"offer.pdf is kept with Ann Lee already"):
        keep(user, lead)


def test_a_converted_lead_takes_no_more_files(user: User) -> None:
    lead = make_lead()
    do(user, lambda: convert_lead(lead.id, suggest_conversion(lead.id).choices()))
    with pytest.raises(Refused, match="is converted and takes no new entries"):
        keep(user, lead)


def test_a_viewer_keeps_no_file(user: User) -> None:
    lead = make_lead()
    with change("hire", by=user):
        viewer = User.create(name="Vic", role="viewer")
    with pytest.raises(Refused, match="may look at everything and change nothing"):
        keep(viewer, lead)


def test_bytes_stay_while_undo_could_need_them_and_go_with_the_history(user: User) -> None:
    lead = make_lead()
    kept = keep(user, lead)
    do(user, lambda: delete_file(kept.id))
    assert forget_contents() == 0, "Undo may still bring it back"
    from datetime import timedelta

    from crm_desktop.models.changes import utc_now
    from crm_desktop.models.users import our_office

    office = our_office()
    office.history_months = 1
    do(user, office.save)
    do(user, lambda: prune_history(utc_now() + timedelta(days=90)))
    assert forget_contents() == 1
    assert FileContent.select().count() == 0


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ann\\offer.pdf", "offer.pdf"),
        ("a<b>:c?.txt", "a_b__c_.txt"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("line\nbreak.txt", "linebreak.txt"),
        ("..", "file"),
        ("", "file"),
        ("Angebot für Jörg.pdf", "Angebot für Jörg.pdf"),
        ("x" * 500 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_the_name_of_a_file_is_only_a_name(given: str, kept: str) -> None:
    assert safe_name(given) == kept
