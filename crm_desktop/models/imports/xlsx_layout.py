"""Finds the cells of an XLSX sheet whose format makes a code of their number.

The styles are read first: most workbooks hold no such format, and their sheets need no second look. The native reader
tells the merged cells.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

from crm_desktop.models.imports.layout import Layout, ShownCell
from crm_desktop.models.imports.number_formats import Shown, shown_formats
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.workbook_parts import Related, part_of_kind, related_parts, xml_part
from crm_desktop.models.imports.zip_guard import column_number, unpacked

_POSITION = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


def xlsx_layout(source: Source, sheet: str) -> Layout:
    with source.open() as file, ZipFile(file) as archive:
        workbook = part_of_kind(related_parts(archive, ""), "/officeDocument") or "xl/workbook.xml"
        related = related_parts(archive, workbook)
        styles = _styles(xml_part(archive, part_of_kind(related, "/styles") or "xl/styles.xml"))
        part = _sheet_part(xml_part(archive, workbook), related, sheet) if styles else None
    return Layout(_cells(source, part, styles)) if part is not None else Layout()


def _cells(source: Source, part: str, styles: dict[int, Shown]) -> Iterator[ShownCell]:
    numbers = b"|".join(b"%d" % style for style in styles)
    styled = re.compile(rb'<(?:\w+:)?c (?:[^>]*? )?s="(' + numbers + rb')"[^>]*(?<!/)>')
    with source.open() as file, ZipFile(file) as archive:
        for chunk in unpacked(archive, archive.getinfo(part)):
            for found in styled.finditer(chunk):
                position = _POSITION.search(found[0])
                if position is not None:
                    yield int(position[2]) - 1, column_number(position[1]) - 1, styles[int(found[1])]


def _styles(root: ElementTree.Element | None) -> dict[int, Shown]:
    """Which of the cell styles show a number as something else."""
    if root is None:
        return {}
    codes = {
        element.get("numFmtId", ""): element.get("formatCode", "")
        for element in root.iter()
        if element.tag.endswith("}numFmt")
    }
    shown = shown_formats({int(number): code for number, code in codes.items() if number.isdecimal()})
    styles = next((element for element in root if element.tag.endswith("}cellXfs")), ())
    numbers = [element.get("numFmtId", "0") for element in styles]
    return {style: shown[int(at)] for style, at in enumerate(numbers) if at.isdecimal() and int(at) in shown}


def _sheet_part(workbook: ElementTree.Element | None, related: Related, sheet: str) -> str | None:
    for element in workbook.iter() if workbook is not None else ():
        if element.tag.endswith("}sheet") and element.get("name") == sheet:
            number = next((value for name, value in element.items() if name.endswith("}id")), "")
            return related.get(number, ("", None))[1]
    return None
