"""vCards of phones and mail programs become leads and people through the same door as any list."""

from pathlib import Path

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.exports import export_records, kind_named
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.models.users import User
from tests.makers import make_company, make_person

SEVERAL = {"John_Doe_ANDROID.vcf": 6, "gmail-list.vcf": 3, "rfc2426-example.vcf": 2}


def card(folder: Path, *lines: str, end: str = "\r\n") -> Path:
    path = folder / "card.vcf"
    path.write_bytes(end.join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode())
    return path


def row_of(path: Path) -> dict[str, object]:
    table = read_table(path)
    assert len(table.rows) == 1
    return dict(zip(table.headers, table.rows[0], strict=True))


@pytest.mark.real_lists
def test_each_real_card_becomes_one_person(user: User, real_lists: Path) -> None:
    paths = sorted((real_lists / "vcard").rglob("*.vcf"))
    assert len(paths) >= 20
    for path in paths:
        made = import_file(path, "people", user)
        wanted = SEVERAL.get(path.name, 1)
        # One Android card holds “ÑÑÑ” for an e-mail.
        refused = 1 if path.name == "John_Doe_ANDROID.vcf" else 0
        assert (len(made.table.rows), made.refused) == (wanted, refused), path.name
        assert made.created + made.skipped == wanted - refused
    assert Person.select().where(Person.name == "Ǽgean ĽdaMonté", Person.city == "LaPaz").exists()
    assert row_of(real_lists / "vcard" / "roundcube" / "johndoe.vcf")["Name"] == "John Doë"
    assert Company.select().where(Company.name == "Apple Computer AG").exists()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_lines_may_end_as_they_like(tmp_path: Path, end: str) -> None:
    path = card(tmp_path, "VERSION:3.0", "N:Lee;Ann;;;", "FN:Ann Lee", "NOTE:one\\ntwo\\, thr", " ee", end=end)
    assert row_of(path) == {
        "Name": "Ann Lee", "First name": "Ann", "Last name": "Lee", "Note": "one\ntwo, three",
    }  # fmt: skip


def test_quoted_printable_of_old_phones_is_read(tmp_path: Path) -> None:
    path = card(
        tmp_path,
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85berg;J=C3=B6=",
        "rgen;;;",
        "TEL;CELL;VOICE:070 123",
        "TEL;WORK;FAX:08 1",
        "EMAIL;INTERNET:j@example.org",
    )
    row = row_of(path)
    assert (row["Name"], row["Mobile"], row["Note"]) == ("Jörgen Åberg", "070 123", "Fax: 08 1")


def test_version_4_and_a_colon_in_quotes(tmp_path: Path) -> None:
    path = card(
        tmp_path,
        "VERSION:4.0",
        "FN:Ann",
        'item1.ADR;LABEL="A: 1":;Floor 2;Main St 1;Rome;;0100;Italy',
        "TEL;VALUE=uri;TYPE=work:tel:+39-06-1;ext=7",
        "EMAIL:a@x.org",
        "EMAIL:b@x.org",
        "EMAIL:c@x.org",
    )
    row = row_of(path)
    assert (row["Street"], row["Street 2"], row["City"]) == ("Main St 1", "Floor 2", "Rome")
    assert (row["Phone"], row["Email 2"], row["Note"]) == ("+39-06-1 x7", "b@x.org", "Email: c@x.org")


def test_what_has_no_field_stands_in_the_note_and_pictures_nowhere(tmp_path: Path) -> None:
    path = card(
        tmp_path,
        "VERSION:3.0",
        "FN:Ann Lee",
        "NICKNAME:Annie",
        "X-SKYPE:ann.lee",
        "X-ABUID:1234",
        "item1.X-ABRELATEDNAMES:Bob",
        "item1.X-ABLabel:_$!<Spouse>!$_",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD",
        "  2wBDAAEBAQEBAQEB",
        "EMAIL:ann@x.org",
    )
    assert row_of(path) == {
        "Name": "Ann Lee", "Email": "ann@x.org", "Note": "Nickname: Annie\nSkype: ann.lee\nSpouse: Bob",
    }  # fmt: skip


def test_a_label_with_colons_is_no_part_of_the_address(tmp_path: Path) -> None:
    path = card(tmp_path, "VERSION:4.0", "FN:Ann", "ADR;LABEL=A: 1 Rome:;;Main St 1;Rome;;0100;Italy")
    assert (row_of(path)["Street"], row_of(path)["City"]) == ("Main St 1", "Rome")


def test_thousands_of_cards_are_as_many_rows(tmp_path: Path) -> None:
    path = tmp_path / "many.vcf"
    path.write_text("".join(f"BEGIN:VCARD\r\nFN:Ann {n}\r\nTEL:{n}\r\nEND:VCARD\r\n" for n in range(5_000)))
    assert [row[0] for row in read_table(path).rows] == [f"Ann {n}" for n in range(5_000)]


def test_a_card_within_a_card_is_not_a_person_and_one_cut_off_is(tmp_path: Path) -> None:
    path = tmp_path / "two.vcf"
    path.write_text("BEGIN:VCARD\nFN:Ann\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nTEL:1\n")
    assert [row[0] for row in read_table(path).rows] == ["Ann", "Bob"]


def test_cards_become_leads_and_our_own_come_back_as_people(user: User, tmp_path: Path) -> None:
    make_person("Ann Lee", company=make_company("Acme"), email="ann@x.org", phone="+1 212 555 0100", city="Rome",
                note="a;b\nc", first_name="Ann", last_name="Lee")  # fmt: skip
    path = tmp_path / "people.vcf"
    ann = Person.get()
    export_records(kind_named("people"), [ann.id], path)
    assert import_file(path, "people", user).skipped == 1
    with change("delete", by=user):
        ann.delete_instance()
    assert import_file(path, "people", user).created == 1
    again = Person.get()
    fields = ("name", "first_name", "last_name", "email", "phone", "city", "note", "company_id")
    assert [getattr(again, name) for name in fields] == [getattr(ann, name) for name in fields]
    import_file(path, "leads", user)
    assert Lead.select().count() == 0, "the person is known"
    assert import_file(card(tmp_path, "FN:Bob Roe", "ORG:Globex"), "leads", user).created == 1
    assert (Lead.get().name, Lead.get().company_name) == ("Bob Roe", "Globex")
