"""What the program is made of, from the metadata of what is installed."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from crm_desktop import shipped
from crm_desktop.shipped import QT, distributions, parts, qt_folder
from installer.metadata import LEFT_OUT, shipped_names

ROOT = Path(__file__).parent.parent


def named(name):
    return next(part for part in parts() if part.name == name)


def test_everything_that_is_shipped_has_a_version_a_licence_and_its_text():
    found = parts()
    assert found[0].name == "CRM Desktop"
    assert [part.name for part in found if not part.licence or not part.text()] == []
    assert [part.name for part in found if not part.version] == ["Noto Sans"]


def test_every_dependency_is_told_and_nothing_that_only_developers_use():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    told = {re.sub(r"[-_.]+", "-", part.name).casefold() for part in parts()}
    for line in wanted:
        name = re.match(r"[A-Za-z0-9-]+", line)[0].casefold()
        assert name in told or name == "pyside6-essentials" or (name == "tzdata" and not _installed("tzdata"))
    assert {"psycopg-binary", "pillow", "cryptography", "et-xmlfile"} <= told, "what they need in turn"
    assert not told & {"pytest", "ruff", "mypy", "hypothesis"}


def _installed(name):
    try:
        return bool(distribution(name))
    except PackageNotFoundError:
        return False


def test_qt_says_its_licence_and_where_its_libraries_are():
    qt = named(QT)
    assert qt.note == "qt"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text()
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text(), "on which the other stands"
    assert qt_folder().name == "PySide6"
    assert named("nameparser").note == "lgpl"


def test_fonts_and_python_have_theirs():
    assert "SIL OPEN FONT LICENSE" in named("Noto Sans").text().upper()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in named("Python").text()


def test_the_frozen_program_carries_the_metadata_of_all_of_it():
    assert shipped_names()[0] == "crm-desktop"
    assert {*shipped_names(), *LEFT_OUT} == {found.metadata["Name"] for found in distributions()}
    assert "shipped_names()" in (ROOT / "installer" / "crm-desktop.spec").read_text(encoding="utf-8")


def test_without_any_metadata_python_and_the_fonts_are_told(monkeypatch):
    def gone(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(shipped, "distribution", gone)
    assert [part.name for part in parts()] == ["Noto Sans", "Python"]


@pytest.mark.parametrize("place", ["licences/LGPL-3.0.txt", "licences/GPL-3.0.txt", "licences/Python.txt"])
def test_the_texts_that_no_library_brings_are_among_the_resources(place):
    assert (ROOT / "resources" / place).stat().st_size > 5_000
