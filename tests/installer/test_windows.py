"""What makes the Windows program agrees with itself, with the program and with the other systems."""

import ast
import re
import shutil
import struct
import subprocess
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from crm_desktop.models.imports import apart, native_reader
from installer import metadata
from installer.macos import info_plist
from installer.windows import build, icon, setup_pictures, version_resource, wine

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "installer" / "crm-desktop.spec"
SCRIPT = (ROOT / "installer" / "crm-desktop.nsi").read_text(encoding="utf-8")


def test_the_icon_holds_each_size_as_windows_reads_it(qapp: object) -> None:
    whole = icon.ico()
    assert struct.unpack_from("<HHH", whole) == (0, 1, len(icon.SIZES))
    for number, size in enumerate(icon.SIZES):
        width, height, *_, length, place = struct.unpack_from("<BBBBHHII", whole, 6 + 16 * number)
        assert (width or 256, height or 256) == (size, size)
        picture = whole[place : place + length]
        assert len(picture) == length
        if size == 256:
            assert QImage.fromData(picture).size().width() == size
        else:
            # The height counts the mask too.
            assert struct.unpack_from("<IiiHH", picture) == (40, size, size * 2, 1, 32)
            assert length == 40 + size * size * 4 + (size + 31) // 32 * 4 * size
    assert not QImage.fromData(whole, "ICO").isNull()


@pytest.mark.parametrize(
    ("drawn", "size"), [(setup_pictures.side, setup_pictures.SIDE), (setup_pictures.head, setup_pictures.HEAD)]
)
def test_the_installers_pictures_are_bitmaps_without_transparency(
    drawn: Callable[[], bytes], size: tuple[int, int]
) -> None:
    picture = drawn()
    assert struct.unpack_from("<2s", picture) == (b"BM",)
    assert struct.unpack_from("<iiHH", picture, 18) == (*size, 1, 24)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.0rc1", (1, 2, 0, 1)), ("2.0.0.dev7+g12", (2, 0, 0, 7))],
)
def test_windows_knows_a_version_by_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_resource.numbers(version) == numbers


def test_the_files_properties_name_the_program_and_its_version() -> None:
    told = dict(version_resource.strings("1.2.3", "CRM Desktop", "crm-desktop.exe", "CRM Desktop"))
    assert told["ProductVersion"] == told["FileVersion"] == "1.2.3"
    assert told["OriginalFilename"] == "crm-desktop.exe"


def test_nothing_that_the_program_imports_is_left_out() -> None:
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    (unused,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "UNUSED"
    )
    imported = {
        name
        for path in (ROOT / "crm_desktop").rglob("*.py")
        for name in _imports(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert {name for name in imported for left in unused if name == left or name.startswith(f"{left}.")} == set()


def _imports(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_files_that_the_program_finds_by_their_folder_are_frozen_along() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    for folder in ("resources", "crm_desktop/models/migrations"):
        assert folder in spec
    others = {
        path.parent.relative_to(ROOT).as_posix()
        for path in (ROOT / "crm_desktop").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    assert others <= {"crm_desktop/models/migrations"}, "the specification must take these along, too"


def test_the_frozen_program_is_its_own_workbook_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", r"C:\Programs\crm-desktop.exe")
    assert apart._command() == [r"C:\Programs\crm-desktop.exe", native_reader.ASKED]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_installer_compiles_without_a_warning(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "crm-desktop.exe").write_bytes(b"MZ")
    (tmp_path / "crm-desktop.ico").write_bytes(icon.ico())
    (tmp_path / "setup-side.bmp").write_bytes(setup_pictures.side())
    (tmp_path / "setup-head.bmp").write_bytes(setup_pictures.head())
    monkeypatch.setattr(build, "FOLDER", tmp_path / "program")
    monkeypatch.setattr(build, "DIST", tmp_path)
    monkeypatch.setattr(build, "PICTURES", tmp_path)
    setup = build.make_installer("1.2.0rc1", fast=True)
    assert setup.name == "crm-desktop-1.2.0rc1-setup.exe"
    content = setup.read_bytes()
    assert content.startswith(b"MZ")
    assert "1.2.0rc1".encode("utf-16-le") in content


def test_the_installer_speaks_the_programs_languages() -> None:
    named = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "sv": "Swedish"}
    assert set(named) == set(info_plist.LANGUAGES)
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    assert spoken == [named[language] for language in info_plist.LANGUAGES]
    for said in re.findall(r"!insertmacro SAID \w+ ((?:\\?\s*\"[^\"\n]+\"\s*?)+)\n", SCRIPT):
        assert said.count('"') == 2 * len(spoken), said


def test_what_the_installer_writes_the_uninstaller_takes_away() -> None:
    installing, removing = SCRIPT.split('Section "Uninstall"')
    keys = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', installing))
    gone = re.findall(r'DeleteReg\w+ (?:/ifempty )?HKCU "([^"]+)"', removing)
    assert keys
    assert {key for key in keys if not any(key == left or key.startswith(f"{left}\\") for left in gone)} == set()
    assert "APPDATA" not in removing, "data is the user's"


def test_a_database_is_known_by_the_same_ending_everywhere() -> None:
    assert r"Software\Classes\.crmdb" in SCRIPT
    tags = info_plist.info_plist()["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["crmdb"]
    offered = set(re.findall(r'LIST_TYPE "(\w+)"', SCRIPT)) - {"crmdb"}
    assert offered <= {ending for endings in info_plist.IMPORTED.values() for ending in endings}


def test_a_library_of_wine_in_the_frozen_program_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "FOLDER", tmp_path)
    (tmp_path / "ours.dll").write_bytes(b"MZ ours")
    build._refuse_strangers()
    for name, content in (("icuuc.dll", b"MZ"), ("shell32.dll", b"MZ Wine builtin DLL")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(SystemExit, match=name):
            build._refuse_strangers()
        (tmp_path / name).unlink()


def test_a_build_without_its_tools_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wine, "lacking", lambda: ["wine"])
    with pytest.raises(SystemExit, match="Install wine first"):
        build.main(["freeze"])


def test_the_shell_is_told_which_wine_is_meant(capsys: pytest.CaptureFixture[str]) -> None:
    build.main(["--environment"])
    assert f"export WINEPREFIX='{wine.PREFIX}'" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_trial_is_a_script_that_bash_reads() -> None:
    subprocess.run(["bash", "-n", str(ROOT / ".ci" / "windows")], check=True)


def test_licences_are_found_beside_the_frozen_program_but_no_notes_of_its_installation() -> None:
    for name in metadata.shipped_names():
        noted = {str(file).partition(".dist-info/")[2] for file in distribution(name).files or []}
        assert noted, "the licences are found by this list, RECORD"
        assert not {"RECORD", "METADATA", "licenses/LICENSE"} & {
            left for left in noted if left.startswith(metadata.NOT_TOLD)
        }


def test_about_names_nothing_that_is_left_out() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    assert {"pytz", "dnspython"} == metadata.LEFT_OUT
    assert '"pytz",' in spec
    assert '"dns",' in spec
    assert not metadata.LEFT_OUT & set(metadata.shipped_names())
