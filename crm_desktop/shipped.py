"""What the program is made of: name, version and licence of all that is shipped with it, from their own metadata."""

import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Literal

from crm_desktop.resources import resource

PROGRAM = "crm-desktop"
Note = Literal["", "qt", "lgpl"]
# As people know them.
QT = "Qt (PySide6 Essentials)"
CALLED = {PROGRAM: "CRM Desktop", "PySide6_Essentials": QT, "PySide6-Essentials": QT}
_REQUIRED = re.compile(r"([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?")
_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|lgpl|gpl)", re.IGNORECASE)
_KNOWN_TEXTS = (
    ("MIT", "Permission is hereby granted, free of charge"),
    ("Apache-2.0", "Apache License"),
    ("BSD", "Redistribution and use in source and binary forms"),
    ("LGPL", "GNU LESSER GENERAL PUBLIC LICENSE"),
)
_LONGEST = 60


@dataclass(frozen=True)
class Part:
    """One thing that is shipped; its licence's texts are read when somebody wants to."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    note: Note = ""

    def text(self) -> str:
        """The licence as it came, each of its files under its name."""
        texts = []
        for path in self.files:
            try:
                said = path.read_text(encoding="utf-8", errors="replace").strip()
            except OSError:
                continue
            texts.append(f"{path.name}\n\n{said}" if len(self.files) > 1 else said)
        return "\n\n\n".join(texts)


def parts() -> list[Part]:
    """All of it: Python, the fonts and each library, by name; the program itself comes first."""
    found = [_part(found) for found in distributions()]
    own, others = found[:1], found[1:]
    python = Part("Python", platform.python_version(), "PSF-2.0", (resource("licences", "Python.txt"),))
    fonts = Part("Noto Sans", "", "OFL-1.1", (resource("reports", "fonts", "OFL.txt"),))
    return own + sorted([*others, python, fonts], key=lambda part: part.name.casefold())


def distributions() -> list[Distribution]:
    """The program and all that it requires on this computer, whatever asks for it; the program comes first."""
    seen: dict[str, Distribution] = {}
    _walk(PROGRAM, frozenset(), seen)
    return list(seen.values())


def qt_folder() -> Path:
    """Where Qt's libraries are: files of their own, which may be replaced."""
    found = sys.modules.get("PySide6")
    return Path(getattr(found, "__file__", None) or sys.executable).parent


def _walk(name: str, extras: frozenset[str], seen: dict[str, Distribution]) -> None:
    key = re.sub(r"[-_.]+", "-", name).casefold()
    try:
        found = seen.get(key) or distribution(name)
    except PackageNotFoundError:
        return  # required elsewhere: on another system, or by an older Python
    if key in seen and not extras:
        return
    seen[key] = found
    for required, wanted in _required(found, extras):
        _walk(required, wanted, seen)


def _required(found: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for line in found.requires or []:
        wanted, _, condition = line.partition(";")
        only_with = _EXTRA.search(condition)
        # Other conditions need no reading: what is not required here is not installed.
        if only_with is not None and only_with[1] not in extras:
            continue
        if (named := _REQUIRED.match(wanted.strip())) is not None:
            yield named[1], frozenset(part.strip() for part in (named[2] or "").split(",") if part.strip())


def _part(found: Distribution) -> Part:
    name = _said(found, "Name")
    files = _licence_files(found)
    note: Note = "qt" if name.casefold().startswith(("pyside6", "shiboken6")) else ""
    if note:
        files = (resource("licences", "LGPL-3.0.txt"), resource("licences", "GPL-3.0.txt"))
    licence = _licence(found, files)
    if not note and "LGPL" in licence:
        note = "lgpl"
    return Part(CALLED.get(name, name), found.version, licence, files, note)


def _licence(found: Distribution, files: tuple[Path, ...]) -> str:
    said = _said(found, "License-Expression") or _said(found, "License").partition("\n")[0]
    if said and len(said) <= _LONGEST:
        return str(said)
    classifiers = [str(line) for line in found.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    if classifiers:
        return classifiers[0].rpartition("::")[2].strip()
    text = "".join(map(_beginning, files))
    return next((name for name, words in _KNOWN_TEXTS if words in text), said[:_LONGEST])


def _said(found: Distribution, field: str) -> str:
    values = found.metadata.get_all(field) or [""]
    return str(values[0])


def _beginning(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[:4_000]
    except OSError:
        return ""


def _licence_files(found: Distribution) -> tuple[Path, ...]:
    """Those beside the metadata, as nothing else is sure to be shipped; elsewhere if there are none."""
    named = [file for file in found.files or [] if _LICENCE_FILE.search("/".join(file.parts[1:]) or file.name)]
    texts = [file for file in named if file.suffix.casefold() in ("", ".txt", ".md", ".rst", ".apache", ".bsd")]
    beside = [file for file in texts if file.parts[0].endswith(".dist-info") and file.name != "METADATA"]
    located = map(partial(_located, found), beside or texts)
    return tuple(sorted(path for path in located if path.is_file()))


def _located(found: Distribution, file: object) -> Path:
    return Path(str(found.locate_file(str(file))))
