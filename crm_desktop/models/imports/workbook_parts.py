"""Which part of a zipped Excel workbook holds what: styles, and the sheet of a name."""

import posixpath
from xml.etree import ElementTree
from zipfile import ZipFile

_MOST_BYTES = 32 << 20
Related = dict[str, tuple[str, str]]
"""Kind and place of the parts that a part names, by their ids."""


def related_parts(archive: ZipFile, part: str) -> Related:
    folder, name = posixpath.split(part)
    root = xml_part(archive, posixpath.join(folder, "_rels", f"{name}.rels"))
    return {
        element.get("Id", ""): (
            element.get("Type", ""),
            posixpath.normpath(posixpath.join("/", folder, element.get("Target", ""))).lstrip("/"),
        )
        for element in (root if root is not None else ())
    }


def part_of_kind(related: Related, kind: str) -> str | None:
    return next((place for of_kind, place in related.values() if of_kind.endswith(kind)), None)


def xml_part(archive: ZipFile, part: str | None) -> ElementTree.Element | None:
    data = small_part(archive, part)
    return None if data is None else ElementTree.fromstring(data)


def small_part(archive: ZipFile, part: str | None) -> bytes | None:
    """None where it is missing, or too large for what it should be: then nothing is known of it."""
    if part not in archive.namelist():
        return None
    with archive.open(part) as stream:
        data = stream.read(_MOST_BYTES + 1)
    return data if len(data) <= _MOST_BYTES else None
