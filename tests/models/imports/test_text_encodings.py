"""Whatever program wrote a list, its accents arrive."""

from pathlib import Path

import pytest

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.spreadsheet import Table, read_table
from crm_desktop.models.refusals import UnreadableFile

POLISH = ["Łukasz Żółć;Łódź", "Wiśniewski;Kraków, ul. Świętokrzyska", "Małgorzata Dąbrowska;Gdańsk"]
CZECH = ["Jiří Dvořák;Plzeň", "Žaneta Šťastná;Žižkov", "Růžena Součková;Třebíč"]
HUNGARIAN = ["Kovács Győző;Szőlő utca", "Szűcs Tünde;Hódmezővásárhely"]
RUSSIAN = ["Иван Петров;Москва", "Ольга Смирнова;Санкт-Петербург"]
GREEK = ["Γιώργος Παπαδόπουλος;Αθήνα", "Ελένη Νικολάου;Θεσσαλονίκη"]
TURKISH = ["İbrahim Yılmaz;İstanbul, Şişli", "Gülşen Öztürk;Kadıköy"]
HEBREW = ["דוד כהן;תל אביב", "שרה לוי;ירושלים"]
ARABIC = ["محمد أحمد;القاهرة", "فاطمة الزهراء;الرياض"]
BALTIC = ["Jānis Bērziņš;Rīga", "Ģirts Kļaviņš;Jūrmala, Ķekava"]
WESTERN = ["Zoë Müller;Köln", "José Peña;Málaga", "Åse Ærø;Tromsø", "François Lefèvre;Besançon"]
ALPHABETS = [
    ("cp1250", POLISH),
    ("cp1250", CZECH),
    ("cp1250", HUNGARIAN),
    ("iso8859_2", POLISH),
    ("iso8859_2", CZECH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("iso8859_5", RUSSIAN),
    ("cp1252", WESTERN),
    ("iso8859_1", WESTERN),
    ("iso8859_15", WESTERN),
    ("mac_roman", WESTERN),
    ("cp850", WESTERN),
    ("cp1253", GREEK),
    ("iso8859_7", GREEK),
    ("cp1254", TURKISH),
    ("iso8859_9", TURKISH),
    ("cp1255", HEBREW),
    ("iso8859_8", HEBREW),
    ("cp1256", ARABIC),
    ("cp1257", BALTIC),
    ("iso8859_13", BALTIC),
]
WIDE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


def written(folder: Path, content: bytes) -> Path:
    path = folder / "list.csv"
    path.write_bytes(content)
    return path


def lines(table: Table) -> list[str]:
    return [";".join(cell_text(cell) for cell in row) for row in table.rows]


@pytest.mark.parametrize(("encoding", "people"), ALPHABETS)
def test_alphabets_of_one_byte_a_letter_are_told_by_their_letters(
    tmp_path: Path, encoding: str, people: list[str]
) -> None:
    table = read_table(written(tmp_path, "\r\n".join(["Name;City", *people]).encode(encoding)))
    assert (table.headers, lines(table)) == (("Name", "City"), people)


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("people", [WESTERN, RUSSIAN, GREEK, ["山田太郎;東京", "鈴木花子;大阪"]])
def test_unicode_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str, people: list[str]) -> None:
    table = read_table(written(tmp_path, "\n".join(["Name;City", *people, ""]).encode(encoding)))
    assert (table.headers, lines(table)) == (("Name", "City"), people)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "iso8859_1", "utf-16"])
def test_48_adolesciencia_does_not_arrive_as_mojibake(tmp_path: Path, encoding: str) -> None:
    table = read_table(written(tmp_path, "Nome,Curso,Cidade\nJoão,AdolesCiência,São Paulo\n".encode(encoding)))
    assert table.rows == [["João", "AdolesCiência", "São Paulo"]]


def test_49_the_csv_of_a_spreadsheet_needs_no_other_program_to_be_read(tmp_path: Path) -> None:
    """As spreadsheets save it on a Polish, a German and an English computer, and as “Unicode text”."""
    for encoding, delimiter, people in [
        ("cp1250", ";", POLISH),
        ("cp1252", ";", WESTERN),
        ("cp1252", ",", WESTERN),
        ("utf-16", "\t", WESTERN),
        ("utf-8-sig", ";", POLISH),
    ]:
        text = "\r\n".join(["Name;City", *people]).replace(",", "").replace(";", delimiter)
        table = read_table(written(tmp_path, text.encode(encoding)))
        assert lines(table) == [line.replace(",", "") for line in people]
        assert table.delimiter == delimiter


def test_a_single_accent_is_western(tmp_path: Path) -> None:
    assert read_table(written(tmp_path, b"Name;City\nJohn Do\xeb;Rome\n")).rows == [["John Doë", "Rome"]]


def test_a_row_pasted_from_elsewhere_spoils_no_other_row(tmp_path: Path) -> None:
    many = "\n".join(f"Zoë {number};Köln" for number in range(30))
    table = read_table(written(tmp_path, b"Name;City\n" + many.encode() + "\nJosé Peña;Málaga\n".encode("cp1252")))
    assert lines(table)[0] == "Zoë 0;Köln"
    assert lines(table)[-1] == "José Peña;Málaga"


def test_accents_far_below_a_plain_beginning_are_read(tmp_path: Path) -> None:
    plain = b"Name;City\n" + b"Ann Lee;Rome\n" * 30_000
    for encoding, people in [("utf-8", WESTERN), ("cp1252", WESTERN), ("cp1251", RUSSIAN)]:
        table = read_table(written(tmp_path, plain + "\n".join(people).encode(encoding)))
        assert lines(table)[-len(people) :] == people
        assert len(table.rows) == 30_000 + len(people)


def test_a_byte_that_no_alphabet_has_costs_no_row(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, b"Name;City\nJos\xe9;M\xe1laga\nBob\x81;Rome\n"))
    assert len(table.rows) == 2
    assert lines(table)[0] == "José;Málaga"


def test_damaged_utf_16_is_refused_in_one_sentence(tmp_path: Path) -> None:
    damaged = "Name;City\nAnn;Rome\n".encode("utf-16") + b"\x00\xd8\x00\xd8\x41"
    with pytest.raises(UnreadableFile, match="its text is damaged"):
        read_table(written(tmp_path, damaged))
