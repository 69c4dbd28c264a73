"""The parts of the macOS application that can be proved without a Mac."""

import plistlib
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from crm_desktop.models.places import ENDING, LISTS
from installer.macos import finish_app
from installer.macos.info_plist import DATABASE_TYPE, ICON, IDENTIFIER, LANGUAGES, info_plist, localized, version
from installer.macos.make_icon import SIZES, icns
from installer.pictures import png

FOLDER = Path(__file__).parents[2] / "installer" / "macos"
SCRIPTS = ["build_macos", "sign", "make_dmg", "notarise"]


def test_the_info_plist_comes_back_as_it_was_written() -> None:
    assert plistlib.loads(plistlib.dumps(info_plist())) == info_plist()


def test_the_application_says_the_version_of_the_program() -> None:
    from importlib import metadata

    told = info_plist()
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == version() == metadata.version("crm-desktop")
    assert told["CFBundleIdentifier"] == IDENTIFIER


def test_it_follows_the_dark_look_and_sharp_screens_on_every_system_that_qt_supports() -> None:
    told = info_plist()
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert told["NSHighResolutionCapable"] is True
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["LSApplicationCategoryType"] == "public.app-category.business"


def test_databases_are_ours_and_their_type_is_declared() -> None:
    (declared,) = info_plist()["UTExportedTypeDeclarations"]
    ours, _ = info_plist()["CFBundleDocumentTypes"]
    assert declared["UTTypeIdentifier"] == DATABASE_TYPE
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING[1:]]
    assert ours["LSItemContentTypes"] == [DATABASE_TYPE]
    assert (ours["CFBundleTypeRole"], ours["LSHandlerRank"]) == ("Editor", "Owner")
    assert declared["UTTypeIconFile"] == ours["CFBundleTypeIconFile"] == ICON


def test_lists_can_be_dropped_on_the_dock_but_stay_with_the_programs_they_belong_to() -> None:
    _, lists = info_plist()["CFBundleDocumentTypes"]
    assert (lists["CFBundleTypeRole"], lists["LSHandlerRank"]) == ("Viewer", "Alternate")
    assert {f".{ending}" for ending in lists["CFBundleTypeExtensions"]} <= LISTS


def test_what_the_system_asks_is_said_in_every_language() -> None:
    asked = {key for key in info_plist() if key.endswith("UsageDescription")}
    assert LANGUAGES == ("en", "de", "fr", "es", "sv")
    assert info_plist()["CFBundleLocalizations"] == list(LANGUAGES)
    for language in LANGUAGES:
        said = localized(language)
        assert asked < said.keys()
        assert all(said.values())
        if language != "en":
            assert not {said[key] for key in asked} & {localized("en")[key] for key in asked}


def test_nothing_is_asked_for_that_the_program_does_not_use() -> None:
    asked = {key for key in info_plist() if key.endswith("UsageDescription")}
    assert not [key for key in asked if any(word in key for word in ("Camera", "Contacts", "Location", "AppleEvents"))]


def test_the_icon_holds_every_size_with_rounded_free_corners() -> None:
    icon = Image.open(BytesIO(icns()))
    assert icon.format == "ICNS"
    assert max(icon.info["sizes"]) == (512, 512, 2)
    assert len(icon.info["sizes"]) == len(SIZES)
    for name, size in SIZES.items():
        at = icns().index(name.encode())
        length = int.from_bytes(icns()[at + 4 : at + 8], "big")
        picture = Image.open(BytesIO(icns()[at + 8 : at + length])).convert("RGBA")
        assert picture.size == (size, size)
        assert picture.getpixel((0, 0))[3] == 0
        assert picture.getpixel((size // 2, size // 8 + 1))[3] == 255


def test_an_icon_is_drawn_as_large_as_it_is_wanted() -> None:
    assert Image.open(BytesIO(png(48))).size == (48, 48)


def _application(folder: Path, **changes: object) -> Path:
    app = folder / "CRM Desktop.app"
    for what in ("MacOS/crm-desktop", f"Resources/{ICON}"):
        (app / "Contents" / what).parent.mkdir(parents=True)
        (app / "Contents" / what).touch()
    told = {**info_plist(), "CFBundleExecutable": "crm-desktop", "CFBundleIconFile": ICON, **changes}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(told))
    return app


def test_a_finished_application_speaks_each_language(tmp_path: Path) -> None:
    app = _application(tmp_path)
    finish_app.finish(app)
    finish_app.check(app)
    german = plistlib.loads((app / "Contents/Resources/de.lproj/InfoPlist.strings").read_bytes())
    assert german["CRM Desktop database"] == "CRM-Desktop-Datenbank"


def test_an_application_that_says_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="something else about CFBundleVersion"):
        finish_app.check(_application(tmp_path, CFBundleVersion="0.0.1"))


def test_an_application_without_its_icon_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"lacks Resources/other\.icns"):
        finish_app.check(_application(tmp_path, CFBundleIconFile="other.icns"))


def test_an_application_that_says_nothing_is_refused(tmp_path: Path) -> None:
    app = _application(tmp_path)
    (app / "Contents" / "Info.plist").write_text("nothing")
    with pytest.raises(SystemExit, match=r"no Info\.plist that can be read"):
        finish_app.check(app)


def test_only_memory_for_python_is_asked_of_the_hardened_runtime() -> None:
    assert plistlib.loads((FOLDER / "entitlements.plist").read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True
    }


def _called(script: str, *words: str, **environment: str) -> tuple[int, str]:
    """Its status and what it says, on this computer, whose tools are no Mac's."""
    done = subprocess.run(
        ["bash", str(FOLDER / script), *words], env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, done.stderr.strip()


@pytest.mark.skipif("sys.platform == 'win32'", reason="The scripts are for a Mac's shell")
class TestTheScripts:
    """Each says in one sentence what it lacks, and does nothing then."""

    @pytest.mark.parametrize("script", SCRIPTS)
    def test_each_is_a_sound_script(self, script: str) -> None:
        assert subprocess.run(["bash", "-n", str(FOLDER / script)]).returncode == 0
        assert (FOLDER / script).stat().st_mode & 0o111

    @pytest.mark.skipif("sys.platform == 'darwin'", reason="Here it would be built")
    def test_the_application_is_made_on_a_mac_only(self) -> None:
        assert _called("build_macos") == (2, "The macOS application can be made on a Mac only.")

    def test_without_a_certificate_nothing_is_signed(self, tmp_path: Path) -> None:
        status, said = _called("sign", str(_application(tmp_path)))
        assert (status, said) == (2, "CRM_SIGNING_IDENTITY names no certificate; nothing was signed.")

    def test_what_is_no_application_is_not_signed(self, tmp_path: Path) -> None:
        status, said = _called("sign", str(tmp_path), CRM_SIGNING_IDENTITY="Developer ID Application: Nobody")
        assert (status, said) == (2, f"{tmp_path} is no application; nothing was signed.")

    def test_what_is_no_application_gets_no_image(self, tmp_path: Path) -> None:
        status, said = _called("make_dmg", str(tmp_path), str(tmp_path / "x.dmg"))
        assert (status, said) == (2, f"{tmp_path} is no application; no image was made.")

    def test_without_a_profile_nothing_is_sent_to_apple(self, tmp_path: Path) -> None:
        status, said = _called("notarise", str(tmp_path / "x.dmg"))
        assert (status, said) == (2, "CRM_NOTARY_PROFILE names no profile of the keychain; nothing was sent.")

    def test_an_image_that_is_not_there_is_not_sent(self, tmp_path: Path) -> None:
        image = tmp_path / "x.dmg"
        assert _called("notarise", str(image), CRM_NOTARY_PROFILE="office") == (
            2, f"There is no image {image}; nothing was sent."
        )  # fmt: skip


RECORDING = """#!/bin/sh
printf '%s' "${0##*/}" >>"$RECORD"
printf '|%s' "$@" >>"$RECORD"
printf '\\n' >>"$RECORD"
case "${0##*/} $1" in
    security*) echo "1) 0A \\"$CRM_SIGNING_IDENTITY\\"" ;;
    ditto*) cp -R "$1" "$2" ;;
    'hdiutil create') for image; do :; done; echo image >"$image" ;;
    'xcrun notarytool') [ "$2" = log ] && echo "the reasons" || printf '{"id": "7", "status": "%s"}' "$ANSWER" ;;
    plutil*) exec python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$2" ;;
esac
"""


@pytest.mark.skipif("sys.platform != 'linux'", reason="A Mac has these tools, Windows no such shell")
class TestWhatAMacIsAskedToDo:
    """Apple's tools are stood in for by ones that note what they are asked, in the order in which they are."""

    @pytest.fixture(autouse=True)
    def tools(self, tmp_path: Path) -> None:
        self.folder, self.record = tmp_path, tmp_path / "record"
        (tmp_path / "bin").mkdir()
        for name in ("codesign", "security", "ditto", "hdiutil", "xcrun", "plutil", "spctl"):
            (tmp_path / "bin" / name).write_text(RECORDING)
            (tmp_path / "bin" / name).chmod(0o755)
        self.app = _application(tmp_path)
        self.frameworks = self.app / "Contents" / "Frameworks"

    def _asked(self, script: str, *words: str, answer: str = "Accepted", **environment: str) -> tuple[int, list[str]]:
        done = subprocess.run(
            ["bash", str(FOLDER / script), *words],
            env={"PATH": f"{self.folder / 'bin'}:/usr/bin:/bin", "RECORD": str(self.record), "ANSWER": answer,
                 "CRM_SIGNING_IDENTITY": "Developer ID Application: Nobody", **environment},
            capture_output=True, text=True,
        )  # fmt: skip
        self.said = done.stderr.strip().splitlines()
        return done.returncode, self.record.read_text().replace(f"{self.folder}/", "").splitlines()

    def test_what_is_inside_is_signed_before_what_holds_it(self) -> None:
        library = self.frameworks / "PySide6" / "QtCore.abi3.so"
        qt = self.frameworks / "PySide6" / "Qt" / "lib" / "QtCore.framework" / "Versions" / "A" / "QtCore"
        for path in (library, self.frameworks / "libpython3.12.dylib", qt):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        status, asked = self._asked("sign", str(self.app))
        assert status == 0
        signed = [line.rpartition("|")[2] for line in asked if line.startswith("codesign|--force")]
        assert [name.removeprefix("CRM Desktop.app/Contents/") for name in signed[-3:]] == [
            "Frameworks/PySide6/Qt/lib/QtCore.framework", "MacOS/crm-desktop", "CRM Desktop.app"
        ]  # fmt: skip
        assert len(signed) == 5
        each = "codesign|--force|--timestamp|--options|runtime|--sign|Developer ID Application: Nobody|"
        assert all(line.startswith(each) for line in asked if line.startswith("codesign|--force"))
        assert [line for line in asked if "--entitlements" in line] == asked[-3:-1]
        assert asked[-1] == "codesign|--verify|--deep|--strict|--verbose=2|CRM Desktop.app"

    def test_the_image_holds_the_application_and_the_way_to_its_place(self) -> None:
        image = self.folder / "x.dmg"
        status, asked = self._asked("make_dmg", str(self.app), str(image))
        assert status == 0
        assert [line.split("|")[0:2] for line in asked] == [
            ["ditto", "CRM Desktop.app"], ["hdiutil", "create"], ["hdiutil", "verify"], ["codesign", "--force"]
        ]  # fmt: skip
        assert "|-format|UDZO|" in asked[1]

    def test_an_accepted_image_is_stapled(self) -> None:
        (self.folder / "x.dmg").touch()
        status, asked = self._asked("notarise", str(self.folder / "x.dmg"), CRM_NOTARY_PROFILE="office")
        assert status == 0
        assert "xcrun|notarytool|submit|x.dmg|--keychain-profile|office|--wait|--output-format|json" in asked
        assert asked[-3:-1] == ["xcrun|stapler|staple|x.dmg", "xcrun|stapler|validate|x.dmg"]

    def test_a_refused_image_is_not_stapled_and_apples_reasons_are_shown(self) -> None:
        (self.folder / "x.dmg").touch()
        status, asked = self._asked(
            "notarise", str(self.folder / "x.dmg"), answer="Invalid", CRM_NOTARY_PROFILE="office"
        )
        assert status == 2
        assert asked[-1] == "xcrun|notarytool|log|7|--keychain-profile|office"
        assert self.said[-2:] == ["the reasons", f"Apple refused {self.folder / 'x.dmg'}; its reasons stand above."]
