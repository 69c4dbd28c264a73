"""Workbooks under a password: asked for, checked, opened."""

import base64
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.refusals import PasswordNeeded, UnreadableFile
from tests.models.imports.workbook_makers import ods, row, text_cell, xlsx


@cache
def _protected(password: str) -> bytes:
    with TemporaryDirectory() as folder:
        plain = BytesIO(xlsx(Path(folder), [["Name", "ZIP"], ["Ann", 6083]], {"B2": "00000"}).read_bytes())
    hidden = BytesIO()
    OOXMLFile(plain).encrypt(password, hidden)
    return hidden.getvalue()


def protected(folder: Path, password: str) -> Path:
    path = folder / "secret.xlsx"
    path.write_bytes(_protected(password))
    return path


def test_without_its_password_a_workbook_asks_for_it(tmp_path: Path) -> None:
    with pytest.raises(PasswordNeeded, match=r"“secret\.xlsx” can't be read: it is protected by a password"):
        read_table(protected(tmp_path, "sesame"))


@pytest.mark.parametrize("wrong", ["Sesame", "x" * 10_000, "\0", "пароль"])
def test_a_wrong_password_is_called_wrong(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(PasswordNeeded, match="the password is wrong"):
        read_table(protected(tmp_path, "sesame"), password=wrong)


@pytest.mark.parametrize("password", ["sesame", "Öffne dich!", " "])
def test_the_right_password_opens_it(tmp_path: Path, password: str) -> None:
    assert read_table(protected(tmp_path, password), password=password).rows == [["Ann", "06083"]]


def test_a_workbook_that_is_only_protected_against_writing_opens_without_asking(tmp_path: Path) -> None:
    assert read_table(protected(tmp_path, "VelvetSweatshop")).rows == [["Ann", "06083"]]


def test_a_password_for_a_workbook_without_one_does_no_harm(tmp_path: Path) -> None:
    assert read_table(xlsx(tmp_path, [["Name"], ["Ann"]]), password="sesame").rows == [["Ann"]]


def test_an_open_document_under_a_password_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "secret.ods"
    with ZipFile(ods(tmp_path, row(text_cell("Name")))) as plain, ZipFile(path, "w") as archive:
        archive.writestr("mimetype", plain.read("mimetype"))
        archive.writestr("content.xml", base64.b64decode("q83vEjRWeJA=") * 50)
        archive.writestr("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
    with pytest.raises(UnreadableFile, match="Save it without one and import it again") as refusal:
        read_table(path)
    assert not isinstance(refusal.value, PasswordNeeded)


@pytest.mark.parametrize("tenths", [1, 3, 5, 7, 9])
def test_a_protected_workbook_that_was_cut_off_is_refused(tmp_path: Path, tenths: int) -> None:
    path = protected(tmp_path, "sesame")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * tenths // 10])
    with pytest.raises(UnreadableFile) as refusal:
        read_table(path, password="sesame")
    assert str(refusal.value).startswith("“secret.xlsx” can't be read: ")


@pytest.mark.real_lists
@pytest.mark.parametrize("kind", ["xlsx", "xlsb", "xls"])
def test_workbooks_of_every_kind_open_with_their_password(real_lists: Path, kind: str) -> None:
    path = real_lists / f"spreadsheets-nasty/python-calamine/password.{kind}"
    assert len(read_table(path, password="1234").headers) == 10
    with pytest.raises(PasswordNeeded, match="the password is wrong"):
        read_table(path, password="4321")
