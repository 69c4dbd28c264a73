"""The parts of the Debian package; the whole is built, installed and started by `.ci/linux_package`."""

import configparser
import os
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from crm_desktop.models.database import APPLICATION_ID
from crm_desktop.models.places import ENDING
from installer.linux import package
from installer.macos.info_plist import DATABASE_TYPE, version

HERE = Path(package.__file__).parent
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The package is for Linux")


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(HERE / "crm-desktop.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def test_the_desktop_file_hands_a_file_to_the_program(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == "crm-desktop %f"
    assert entry["Icon"] == "crm-desktop"
    assert entry["MimeType"] == "application/x-crmdb;"


def test_the_desktop_file_speaks_every_language(entry: configparser.SectionProxy) -> None:
    for language in ("de", "fr", "es", "sv"):
        assert all(entry[f"{key}[{language}]"] for key in ("GenericName", "Comment", "Keywords"))


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="Needs desktop-file-utils")
def test_the_desktop_file_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", HERE / "crm-desktop.desktop"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_databases_are_known_by_their_ending_and_by_their_head() -> None:
    (kind,) = ET.parse(HERE / "crm-desktop.xml").getroot()
    assert kind.attrib["type"] == "application/x-crmdb"
    (glob,) = kind.iter(f"{MIME}glob")
    assert glob.attrib["pattern"] == f"*{ENDING}"
    head, mark = kind.iter(f"{MIME}match")
    assert (head.attrib["offset"], head.attrib["value"]) == ("0", "SQLite format 3\\0")
    assert (mark.attrib["offset"], int(mark.attrib["value"], 16)) == ("68", APPLICATION_ID)


def test_a_database_bears_the_mark_in_its_head(empty_file: Path) -> None:
    with Path(empty_file).open("rb") as file:
        head = file.read(100)
    assert head[68:72] == b"CRMD" == APPLICATION_ID.to_bytes(4, "big")
    assert sqlite3.connect(empty_file).execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_the_metainfo_is_of_this_program() -> None:
    told = (HERE / f"{package.COMPONENT}.metainfo.xml").read_text(encoding="utf-8")
    root = ET.fromstring(told.replace("@VERSION@", version()).replace("@DATE@", "2026-01-31").encode())
    assert root.findtext("id") == package.COMPONENT
    assert DATABASE_TYPE.startswith(package.COMPONENT)
    assert root.findtext("launchable") == "crm-desktop.desktop"
    assert root.findtext("provides/mediatype") == "application/x-crmdb"
    assert root.find("releases/release").attrib == {"version": version(), "date": "2026-01-31"}  # type: ignore[union-attr]


def test_the_manual_names_every_command() -> None:
    from crm_desktop.command_line import COMMANDS

    manual = (HERE / "crm-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert not [name for name in (*COMMANDS, "restore", "self-test") if name not in manual]


def test_a_package_that_names_a_folder_of_the_builder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "well").write_text("/opt/crm-desktop")
    (tmp_path / "beside").write_text(f"{package.ROOT}-other")
    package.refuse_strange_paths(tmp_path)
    (tmp_path / "direct_url.json").write_text(f'"file://{package.ROOT}"')
    with pytest.raises(SystemExit, match=r"^direct_url\.json names the folder"):
        package.refuse_strange_paths(tmp_path)


def test_rights_are_the_same_whatever_the_builder_allows(tmp_path: Path) -> None:
    program = tmp_path / package.HOME / "crm-desktop"
    program.parent.mkdir(parents=True)
    program.touch(0o700)
    (program.parent / "library.so").touch(0o777)
    package._set_rights(tmp_path)
    assert [program.stat().st_mode & 0o777, program.parent.stat().st_mode & 0o777] == [0o755, 0o755]
    assert (program.parent / "library.so").stat().st_mode & 0o777 == 0o644


def test_libraries_of_the_system_are_left_to_it(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "libc.so.6").touch()
    (inside / "libQt6Core.so.6").touch()
    (inside / "link.so").symlink_to("libc.so.6")
    package.leave_to_system(tmp_path)
    assert [path.name for path in inside.iterdir()] == ["libQt6Core.so.6"]


def test_two_packages_of_one_state_have_one_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert f"{package._date():%Y-%m-%d}" == "2026-01-01"


def test_without_its_tools_nothing_is_built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="Install uv, dpkg-deb, dpkg-shlibdeps, strip first"):
        package.prepare()


LEAKED = {"LD_LIBRARY_PATH": "/opt/crm-desktop/_internal"}


@pytest.mark.parametrize(
    ("given", "left"),
    [(LEAKED, None), ({**LEAKED, "LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}, "/usr/local/lib"), ({}, None)],
    ids=["none before", "one before", "not frozen"],
)
def test_a_browser_that_is_opened_gets_the_systems_libraries(
    given: dict[str, str], left: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    exec((HERE / "library_path.py").read_text())
    assert os.environ.get("LD_LIBRARY_PATH") == left
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
