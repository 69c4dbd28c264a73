"""What is dropped on a page: mails become activities with direction and people, other files are kept."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change, history
from crm_desktop.models.files import LARGEST, KeptFile, files_of
from crm_desktop.models.leads import Lead, convert_lead, suggest_conversion
from crm_desktop.models.mails import Taken, take_in
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person
from tests.models.mails.test_reading import outlook_mail


@pytest.fixture
def ada(user: User) -> User:
    """A user with an address."""
    with change("hire", by=user):
        user.email = "Ada@us.example"
        user.save()
    return User.find(user.id)


def write(folder: Path, name: str = "mail.eml", sender: str = "bob@acme.com", to: str = "ada@us.example") -> Path:
    path = folder / name
    path.write_text(
        f"From: {sender}\nTo: {to}\nSubject: Offer\nDate: Tue, 17 Nov 2026 10:30:00 +0100\n"
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHere it is.\n--x\n"
        "Content-Disposition: attachment; filename=offer.pdf\n\nPDF\n--x--\n"
    )
    return path


def drop(user: User, record: Any, *paths: Path) -> Taken:
    with change("take_in", by=user):
        return take_in(record.noun(), record.id, paths)


def links(activity: Activity) -> set[tuple[str, int]]:
    rows = ActivityLink.select().where(ActivityLink.activity == activity)
    return {
        (noun, number)
        for row in rows
        for noun in ("lead", "person", "company", "opportunity")
        if (number := getattr(row, f"{noun}_id")) is not None
    }


def names(record: Any) -> list[str]:
    return [row.name for row in files_of(record.noun(), record.id)]


def test_a_mail_becomes_an_activity_and_its_attachments_files(ada: User, tmp_path: Path) -> None:
    lead = make_lead("Bob Roe", email="bob@acme.com")
    drop(ada, lead, write(tmp_path))
    made = Activity.get()
    assert (made.kind, made.direction, made.subject, made.body) == ("email", "in", "Offer", "Here it is.")
    assert made.at == datetime(2026, 11, 17, 9, 30)
    assert links(made) == {("lead", lead.id)}
    assert Lead.find(lead.id).engagement == "one-way"
    assert names(lead) == ["offer.pdf"]
    assert KeptFile.get().activity_id == made.id
    assert history(1)[0].sentence == "Logged an email with Bob Roe and kept 1 file"


@pytest.mark.parametrize(
    ("sender", "to", "direction"),
    [
        ("ada@us.example", "bob@acme.com", "out"),
        ("bob@acme.com", "ADA@US.EXAMPLE", "in"),
        ("bob@acme.com", "somebody@else.example", "in"),
        ("somebody@else.example", "bob@acme.com", "out"),
        ("ada@us.example", "ada@us.example", "none"),
        ("x@y.example", "z@y.example", "none"),
    ],
)
def test_the_direction_follows_from_whose_address_is_ours(
    ada: User, tmp_path: Path, sender: str, to: str, direction: str
) -> None:
    drop(ada, make_lead("Bob Roe", email="bob@acme.com"), write(tmp_path, sender=sender, to=to))
    assert Activity.get().direction == direction


def test_everybody_whom_the_mail_names_is_linked(ada: User, tmp_path: Path) -> None:
    deal, bob, ann = (
        make_opportunity(),
        make_person("Bob", email="bob@acme.com"),
        make_person("Ann", email="a@acme.com"),
    )
    office, stranger = make_company("Acme", email="office@acme.com"), make_lead("Cy", email="cy@acme.com")
    everybody = "ada@us.example, A@acme.com, office@acme.com, cy@acme.com, nobody@else.example"
    drop(ada, deal, write(tmp_path, to=everybody))
    expected = {(record.noun(), record.id) for record in (deal, bob, ann, office, stranger)}
    assert links(Activity.get()) == expected


def test_a_converted_lead_is_left_out_for_the_person_it_became(ada: User, tmp_path: Path) -> None:
    lead = make_lead("Bob Roe", email="bob@acme.com")
    with change("convert_lead", by=ada):
        made = convert_lead(lead.id, suggest_conversion(lead.id).choices())
    company = make_company()
    drop(ada, company, write(tmp_path))
    assert made.person is not None
    assert links(Activity.get()) == {("company", company.id), ("person", made.person.id)}


def test_a_mail_of_outlook_becomes_an_activity(ada: User, tmp_path: Path) -> None:
    path = tmp_path / "offer.msg"
    path.write_bytes(outlook_mail())
    lead = make_lead("Bob Roe", email="bob@acme.com")
    drop(ada, lead, path)
    assert (Activity.get().direction, Activity.get().subject) == ("in", "Offer")
    assert names(lead) == ["Angebot für J.pdf"]


def test_the_same_mail_on_another_record_is_linked_and_not_copied(ada: User, tmp_path: Path) -> None:
    one, other = make_lead("Bob"), make_lead("Ann")
    drop(ada, one, write(tmp_path))
    drop(ada, other, write(tmp_path, "again.eml"))
    assert links(Activity.get()) == {("lead", one.id), ("lead", other.id)}
    with pytest.raises(Refused, match="“Offer” is on the timeline of Ann already"):
        drop(ada, other, write(tmp_path))
    assert Activity.select().count() == 1


def test_one_undo_takes_mail_and_files_back(ada: User, tmp_path: Path) -> None:
    lead = make_lead()
    drop(ada, lead, write(tmp_path))
    undo(by=ada)
    assert (Activity.select().count(), KeptFile.select().count()) == (0, 0)


def test_any_other_file_is_kept(ada: User, tmp_path: Path) -> None:
    (tmp_path / "plan.dwg").write_bytes(b"drawing")
    lead = make_lead()
    taken = drop(ada, lead, tmp_path / "plan.dwg")
    assert (taken.files, names(lead)) == (["plan.dwg"], ["plan.dwg"])


def test_a_mail_that_cannot_be_read_is_kept_as_the_file_it_is(ada: User, tmp_path: Path) -> None:
    (tmp_path / "broken.eml").write_bytes(b"\x89PNG")
    lead = make_lead()
    drop(ada, lead, tmp_path / "broken.eml")
    assert names(lead) == ["broken.eml"]
    assert history(1)[0].sentence == (
        "Kept broken.eml with Ann Lee. broken.eml is no mail: it names nobody who wrote or received it."
    )


def test_a_mail_without_words_is_kept_whole(ada: User, tmp_path: Path) -> None:
    path = tmp_path / "secret.eml"
    path.write_text("From: bob@acme.com\nTo: ada@us.example\nContent-Type: application/pkcs7-mime\n\nx")
    lead = make_lead()
    drop(ada, lead, path)
    assert "secret.eml" in names(lead)


def test_several_at_once_are_one_step_and_tell_of_those_that_are_refused(ada: User, tmp_path: Path) -> None:
    (tmp_path / "plan.dwg").write_bytes(b"drawing")
    (tmp_path / "empty.txt").write_bytes(b"")
    lead = make_lead()
    drop(ada, lead, write(tmp_path), tmp_path / "plan.dwg", tmp_path / "empty.txt")
    assert history(1)[0].sentence == (
        "Took 1 mail and 1 file for Ann Lee. empty.txt is empty, so there is nothing to keep."
    )


def test_a_folder_a_missing_file_and_one_too_large_are_refused(ada: User, tmp_path: Path) -> None:
    lead = make_lead()
    (tmp_path / "folder").mkdir()
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(LARGEST + 1_000_000)
    for name, said in (("folder", "is a folder"), ("gone.txt", "cannot be read"), ("film.mp4", "has 26 MB")):
        with pytest.raises(Refused, match=f"{name} {said}"):
            drop(ada, lead, tmp_path / name)


def test_two_attachments_of_one_name_are_two_files(ada: User, tmp_path: Path) -> None:
    path = tmp_path / "two.eml"
    part = "--x\nContent-Disposition: attachment; filename=a.txt\n\n{}\n"
    path.write_text(
        "From: bob@acme.com\nTo: ada@us.example\nContent-Type: multipart/mixed; boundary=x\n\n"
        + part.format("one")
        + part.format("two")
        + "--x--\n"
    )
    lead = make_lead()
    drop(ada, lead, path)
    assert sorted(names(lead))[:2] == ["a (2).txt", "a.txt"]
