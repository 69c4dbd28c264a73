"""A row with a wrong quote or a lost delimiter costs no other row, and is mended where that can be told."""

from pathlib import Path

import pytest

from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.imports.spreadsheet import read_table

HEADER = "Name,Email,Company,Note"
GOOD = [f'Person {number},p{number}@example.com,"Acme, Ltd","calls, often"' for number in range(8)]


def rows_of(folder: Path, *lines: str) -> list[list[Cell]]:
    path = folder / "list.csv"
    path.write_bytes("\r\n".join([HEADER, *GOOD[:4], *lines, *GOOD[4:], ""]).encode())
    table = read_table(path)
    good = [[f"Person {number}", f"p{number}@example.com", "Acme, Ltd", "calls, often"] for number in range(8)]
    assert table.rows[:4] == good[:4]
    assert table.rows[-4:] == good[4:]
    return table.rows[4:-4]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"Ann,a@b.cd,"Acme, Ltd","x, y"', ['"Ann', "a@b.cd", "Acme, Ltd", "x, y"]),
        ('Ann,"a@b.cd,"Acme, Ltd","x, y"', ["Ann", '"a@b.cd', "Acme, Ltd", "x, y"]),
        ('Ann,a@b.cd,""Acme, Ltd","x, y"', ["Ann", "a@b.cd", '"Acme, Ltd', "x, y"]),
        ('Ann,a@b.cd,Acme,"', ["Ann", "a@b.cd", "Acme", '"']),
        ('Ann,a@b.cd,"The "Acme" Ltd, Inc","x"', ["Ann", "a@b.cd", 'The "Acme" Ltd, Inc', "x"]),
        ('Ann,a@b.cd,"Acme, 24"","x, y"', ["Ann", "a@b.cd", 'Acme, 24"', "x, y"]),
        ('Ann,a@b.cd,Acme"x; y"', ["Ann", "a@b.cd", "Acme", "x; y"]),
        ('Ann,a@b.cd,"Acme, Ltd""x, y"', ["Ann", "a@b.cd", "Acme, Ltd", "x, y"]),
        ("Ann;a@b.cd;Acme;x", ["Ann", "a@b.cd", "Acme", "x"]),
        ("Ann\ta@b.cd\tAcme\tx", ["Ann", "a@b.cd", "Acme", "x"]),
        ('Ann,a@b.cd,"said "hi"\r\nand left",x', ["Ann", "a@b.cd", 'said "hi"\r\nand left', "x"]),
    ],
)
def test_a_row_with_a_wrong_quote_or_delimiter_is_mended(tmp_path: Path, line: str, cells: list[str]) -> None:
    assert rows_of(tmp_path, line) == [cells]


@pytest.mark.parametrize(
    "line", ["Ann", "Ann,a@b.cd", "Ann,a@b.cd,Acme,x,more,and more", 'Ann,"', '"Ann', 'An"n,a@b.cd', "a;b", "'"]
)
def test_a_row_that_cannot_be_mended_is_still_one_row(tmp_path: Path, line: str) -> None:
    assert len(rows_of(tmp_path, line)) == 1


def test_37_an_error_in_one_line_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    good = "\n".join(f'Person {number},"Acme, {number}",x' for number in range(13_000))
    path.write_text(f'Name,Company,Note\n"Never closed,Acme,x\n{good}\nBob "the builder,"Globex,y\n', encoding="utf-8")
    assert len(read_table(path).rows) == 13_002


def test_many_quotes_never_closed_cost_their_own_rows_only(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,City\n" + 'Ann,Rome\n"Bob,Oslo\n' * 5_000 + "Cid,Bonn\n", encoding="utf-8")
    assert len(read_table(path).rows) == 10_001


def test_a_long_note_over_many_lines_is_one_cell(tmp_path: Path) -> None:
    note = "\n".join(f"line {number}, and more" for number in range(3_000))
    path = tmp_path / "list.csv"
    path.write_text(f'Name,Note\nAnn,"{note}"\nBob,x\n', encoding="utf-8", newline="")
    assert read_table(path).rows == [["Ann", note], ["Bob", "x"]]
