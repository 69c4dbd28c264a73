"""Every text of the program can be said in every language, and the catalogues hold exactly the texts of the program."""

import ast
import importlib.util
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale

from crm_desktop import languages
from crm_desktop.application import Program
from crm_desktop.commands.answer import counted
from crm_desktop.crash import Reporter
from crm_desktop.languages import language_in, speak_as_chosen, speak_at_the_command_line, tongue_of
from crm_desktop.models.wording import Wording, day_text, listed, noun, say, speak, tongue, use
from crm_desktop.models.words_of.de import GERMAN
from crm_desktop.models.words_of.es import SPANISH
from crm_desktop.models.words_of.fr import FRENCH
from crm_desktop.models.words_of.sv import SWEDISH
from crm_desktop.models.words_of.tongue import ENGLISH, Noun, Tongue
from crm_desktop.resources import resource
from crm_desktop.settings import Settings
from crm_desktop.translation import Translation

ROOT = Path(__file__).parent.parent
CODES = ("de", "fr", "es", "sv")
TONGUES = (GERMAN, FRENCH, SPANISH, SWEDISH)
# Where a text is shown to people as it is given.
SINKS = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText",
    "setInformativeText", "QPushButton", "QCheckBox", "QRadioButton", "QLabel", "Label", "ShortenedLabel", "small",
    "section", "title", "plain_button", "addButton", "Refused", "WrongCall", "UnreadableFile", "ChangedSince",
    "TextField", "LongTextField", "DateField", "way_back", "Heading", "Table", "follow",
}  # fmt: skip
# Names that are the same in every language, and what is no sentence.
NAMES = re.compile(
    r"CRM Desktop|[\W\d_]*\w?[\W\d_]*|https?:.*|[A-Z]{2,5}|[\w.]+@[\w.]+|"
    r"Ctrl\+.*|(<[^>]*>)+|crm|vCard|PDF"
)


def collecting() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", resource("translations", "collect.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


collect = collecting()


def unsaid() -> Iterator[str]:
    for path in sorted((ROOT / "crm_desktop").rglob("*.py")):
        if {"migrations", "demo"} & set(path.parts) or path.name in (
            "crash_report.py",
            "self_test.py",
            "log.py",
            "parsing.py",
        ):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                for given in node.args[: 1 if name == "Heading" else 2] if name in SINKS else ():
                    if text := plain_text(given):
                        yield f"{path.relative_to(ROOT)}:{node.lineno}: {name}({text!r})"


def plain_text(node: ast.expr) -> str:
    """What stands there unsaid: words outside the braces of an f-string, or a literal."""
    texts: list[str] = []
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        texts = [node.value]
    elif isinstance(node, ast.JoinedStr):
        texts = [part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    elif isinstance(node, ast.IfExp):
        return plain_text(node.body) or plain_text(node.orelse)
    text = "".join(texts)
    return "" if NAMES.fullmatch(text) or not re.search(r"[A-Z][a-z]|[a-z]{2} |^ ?[a-z]{3,}$", text) else text


def test_no_text_is_shown_that_was_not_said() -> None:
    assert not list(unsaid())


@pytest.mark.parametrize("code", CODES)
def test_the_catalogues_hold_exactly_the_texts_of_the_program(code: str) -> None:
    """`uv run python resources/translations/collect.py` brings them up to date."""
    held = collect.sources(resource("translations", f"{code}.ts"))
    wanted = list(collect.texts())
    assert [text for text in wanted if text not in held] == []
    assert [text for text in held if text not in wanted] == []


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    kept = collect.read_ts(resource("translations", f"{code}.ts"))
    assert [text for text in collect.texts() if not kept.get(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_reads_is_what_the_catalogue_says(code: str) -> None:
    kept = collect.read_ts(resource("translations", f"{code}.ts"))
    assert json.loads(resource("translations", f"{code}.json").read_text(encoding="utf-8")) == kept


@pytest.mark.parametrize("code", CODES)
def test_a_translation_takes_the_same_values_as_the_text(code: str) -> None:
    kept = collect.read_ts(resource("translations", f"{code}.ts"))
    assert not [
        text for text, translation in kept.items() if collect.placeholders(text) != collect.placeholders(translation)
    ]


def test_every_kind_of_record_has_a_word_in_the_catalogues() -> None:
    from crm_desktop.models.record import KIND_WORDS, record_kinds

    told = {kind.replace("_", " ") for kind in record_kinds()}
    told -= {"activity link", "call run entry", "file link", "imported rows", "snapshot row", "stage move", "tagging"}
    assert told == set(KIND_WORDS)


def test_a_text_without_a_translation_stays_english() -> None:
    speak(replace(GERMAN, texts={"Save": "Speichern"}))
    assert (say("Save"), say("Quit")) == ("Speichern", "Quit")


def test_values_are_put_in_last_and_figures_as_the_language_writes_them() -> None:
    speak(replace(GERMAN, texts={"{count:,} rows of {file}": "{file}: {count:,} Zeilen"}))
    assert say("{count:,} rows of {file}", count=12345, file="Save") == "Save: 12.345 Zeilen"


@pytest.mark.parametrize(
    ("spoken", "translated", "sugar"),
    [
        (GERMAN, "Wählen Sie eine Person oder eine Firma.", "Wählen Sie einen Kontakt oder einen Account."),
        (GERMAN, "Die Person ist neu. Neue Firma", "Der Kontakt ist neu. Neuer Account"),
        (GERMAN, "Aufgabe mit {name}, mit Personen", "Aufgabe mit {name}, mit Kontakten"),
        (FRENCH, "Choisissez une personne ou l'entreprise.", "Choisissez un contact ou le compte."),
        (FRENCH, "le nom de la personne", "le nom du contact"),
        (SPANISH, "el nombre de la persona", "el nombre del contacto"),
        (SWEDISH, "Välj ett företag och en person", "Välj ett konto och en kontakt"),
        (ENGLISH, "Choose a person or a company.", "Choose a contact or an account."),
    ],
)
def test_articles_follow_the_team_s_words_in_each_language(spoken: Tongue, translated: str, sugar: str) -> None:
    speak(replace(spoken, texts={"text": translated}))
    assert say("text") == translated
    use(Wording("sugar"))
    assert say("text") == sugar


def test_the_team_s_own_words_hold_in_every_language() -> None:
    speak(replace(FRENCH, texts={"Companies": "Entreprises"}))
    use(Wording("copper", {"company": Noun("organisme", "organismes")}))
    assert (say("Companies"), noun("company").title) == ("Organismes", "Organisme")


@pytest.mark.parametrize("spoken", TONGUES)
def test_each_tongue_has_a_word_for_each_step(spoken: Tongue) -> None:
    assert set(spoken.nouns) == set(ENGLISH.nouns)
    assert set(spoken.others) == set(ENGLISH.others)
    assert languages.NAMES[spoken.code] == spoken.name


def test_several_are_listed_with_a_word_before_the_last() -> None:
    assert (listed([]), listed(["a"]), listed(["a", "b", "c"])) == ("", "a", "a, b and c")
    speak(replace(GERMAN, texts={"{first} and {last}": "{first} und {last}"}))
    assert listed(["a", "b", "c"]) == "a, b und c"


def test_a_day_is_written_with_the_month_of_the_language() -> None:
    from datetime import date

    assert day_text(date(2026, 10, 3)) == "3 Oct 2026"
    speak(SPANISH)
    assert day_text(date(2026, 10, 3)) == "3 oct 2026"


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("system", "C.UTF-8", "en"), ("system", "de_AT.UTF-8", "de"), ("system", "nl_NL", "en"), ("system", "", "en"),
        ("fr", "de_DE", "fr"), ("en", "de_DE", "en"), ("klingon", "sv-SE", "sv"),
    ],
)  # fmt: skip
def test_the_language_is_the_chosen_one_else_the_system_s_else_english(chosen: str, system: str, code: str) -> None:
    assert speak_as_chosen(chosen, system).code == code
    assert tongue().code == code
    assert language_in(system) == system[:2].lower() or system[:1] in ("C", "")


def test_a_language_that_is_not_spoken_is_english() -> None:
    assert tongue_of("tlh") is ENGLISH


def test_the_command_line_speaks_what_was_chosen_in_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(tmp_path / "settings.ini").language = "sv"
    monkeypatch.setattr(languages, "_settings_file", lambda: tmp_path / "settings.ini")
    speak_at_the_command_line()
    assert tongue().code == "sv"
    monkeypatch.setattr(languages, "_settings_file", lambda: tmp_path / "none.ini")
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    speak_at_the_command_line()
    assert tongue().code == "es"
    assert counted(2, "row", "rows").startswith("2 ")


def test_dates_and_figures_follow_the_chosen_language(qapp) -> None:
    before = QLocale()
    translation = Translation(qapp)
    try:
        assert translation.speak("de")
        assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
        assert QLocale().firstDayOfWeek().value == 1
        assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        assert not translation.speak("de")
        assert translation.speak("en")
        assert QLocale().toString(1234.5, "f", 1) == "1,234.5"
        assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        QLocale.setDefault(before)


def test_another_language_is_spoken_at_once_in_a_new_window(qapp, qtbot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    before = QLocale()
    program = Program(qapp, settings, Reporter(tmp_path), tmp_path)
    try:
        first = program.open(str(tmp_path / "office.crmdb"))
        qtbot.waitUntil(lambda: first.user is not None)
        settings.language = "de"
        qtbot.waitUntil(lambda: program.session not in (None, first))
        second = program.session
        assert second is not None
        qtbot.waitUntil(lambda: second.user is not None)
        assert tongue().code == "de"
        settings.language = "en"
        qtbot.waitUntil(lambda: program.session not in (None, second))
        third = program.session
        assert third is not None
        qtbot.waitUntil(lambda: third.user is not None)
        assert tongue() is ENGLISH
    finally:
        program.close()
        QLocale.setDefault(before)


def test_the_same_text_may_mean_two_things() -> None:
    assert (say("Open"), say("Open‖do")) == ("Open", "Open")
    speak(replace(GERMAN, texts={"Open": "Offen", "Open‖do": "Öffnen"}))
    assert (say("Open"), say("Open‖do")) == ("Offen", "Öffnen")
