"""The guide of each language: as whole as the English one, in the words that its window shows."""

import json
import re
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from crm_desktop.languages import NAMES
from crm_desktop.models.activities.repeating import rule_within
from crm_desktop.models.leads.quick_line import read_line
from crm_desktop.models.wording import say
from crm_desktop.resources import guide_file, resource
from crm_desktop.translation import Translation
from crm_desktop.views.guide_window import GuideWindow, chapters
from crm_desktop.views.widgets.date_field import read_date
from crm_desktop.views.widgets.help_button import EXPLAINED, HelpButton

CODES = [code for code in NAMES if code != "en"]
ENGLISH = chapters()
TODAY = date(2026, 11, 22)
_KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z0-9]\b|Enter|Left|Right|Del|Tab)|\bF\d\b")
_EMPHASIS = re.compile(r"(\*{1,2})([^*]+?)\1")
_PICTURE = re.compile(r"^!\[(.+)\]\((.+)\)$", re.MULTILINE)
_COMMAND = re.compile(r"sudo |crm-desktop|setup\.exe|--|^/")
# The system's own words, and one that agrees with its noun.
_FREE = {"Settings → Apps", "new"}


@pytest.fixture
def translation(qapp):
    made = Translation(qapp)
    yield made
    made.speak("en")


def whole(language):
    return guide_file(language).read_text(encoding="utf-8")


def emphasised(text):
    """What is printed bold or in italics, and its parts: Settings and History of Settings → History."""
    for _, words in _EMPHASIS.findall(re.sub(r"`[^`]*`", "", text)):
        yield " ".join(words.split())


def parts_of(emphasis):
    return [] if emphasis in _FREE else re.split(r" [→›] ", emphasis.rstrip(".").casefold())


def pairs(language):
    own = chapters(language)
    assert len(own) == len(ENGLISH), f"{len(ENGLISH)} chapters wanted, {len(own)} found"
    return zip(ENGLISH, own, strict=True)


def examples(language):
    """The rules by which something comes again, and what is found in a lead of one line."""
    spans = [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", whole(language))]
    rules = {rule for span in spans for rule in [rule_within(span)] if rule}
    leads = [set(read_line(span, TODAY, read_date)) for span in spans if "@" in span and "," in span]
    return rules, leads


def said_in(language):
    """What the window says for each English text, all in small letters; some have several meanings."""
    catalogue = json.loads(resource("translations", f"{language}.json").read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    for english, translated in catalogue.items():
        found.setdefault(english.partition("‖")[0].casefold(), set()).add(translated.casefold())
    return found


@pytest.mark.parametrize("language", CODES)
def test_a_guide_has_the_headings_of_the_english_one_in_the_same_order(language):
    for english, own in pairs(language):
        assert len(own.headings) == len(english.headings), f"{own.title}: {english.headings}"
        assert own.text.count("\n|") == english.text.count("\n|"), f"{own.title}: rows of its table"
        assert len(re.findall(r"^\d\. ", own.text, re.MULTILINE)) == len(
            re.findall(r"^\d\. ", english.text, re.MULTILINE)
        ), f"{own.title}: steps"


@pytest.mark.parametrize("language", CODES)
def test_a_guide_shows_the_pictures_of_the_english_one(language):
    own = _PICTURE.findall(whole(language))
    assert [Path(path).name for _, path in own] == [Path(path).name for _, path in _PICTURE.findall(whole("en"))]
    for _, path in own:
        assert (guide_file(language).parent / path).is_file(), path


@pytest.mark.parametrize("language", CODES)
def test_a_guide_calls_everything_as_the_window_does(language):
    said, wrong = said_in(language), []
    for english, own in pairs(language):
        meant, named = list(emphasised(english.text)), list(emphasised(own.text))
        if len(meant) != len(named):
            wrong.append(f"{own.title}: {len(meant)} words stand out in English, here {len(named)}")
        held = Counter(part for emphasis in named for part in parts_of(emphasis))
        for part in (part for emphasis in meant for part in parts_of(emphasis)):
            words = next((each for each in said.get(part, ()) if held[each]), None)
            if words is not None:
                held[words] -= 1
            elif part in said:
                wrong.append(f"{own.title}: {part} is called {' or '.join(sorted(said[part]))}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", CODES)
def test_a_guide_names_each_key_as_the_window_does(language, translation):
    translation.speak(language)
    for english, own in pairs(language):
        for keys, times in Counter(_KEYS.findall(english.text)).items():
            name = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            assert len(re.findall(rf"(?<![\w+]){re.escape(name)}(?!\w)", own.text)) >= times, f"{own.title}: {name}"


@pytest.mark.parametrize("language", CODES)
def test_a_guide_has_the_same_commands_and_queries(language):
    for english, own in pairs(language):
        meant, named = (re.findall(r"`([^`]+)`", " ".join(text.split())) for text in (english.text, own.text))
        assert len(meant) == len(named), f"{own.title}: {meant}"
        # What people type in their own words may be in the reader's language.
        same = {span for span in meant if _COMMAND.search(span) or (":" in span and not re.search('[",]', span))}
        assert same <= set(named), f"{own.title}: {same - set(named)}"


@pytest.mark.parametrize("language", CODES)
def test_the_examples_of_a_guide_are_understood_in_its_language(language, translation):
    said = {"en": examples("en")}
    translation.speak(language)
    said[language] = examples(language)
    assert said[language] == said["en"]


@pytest.mark.parametrize("language", NAMES)
def test_the_example_in_the_box_for_a_new_lead_is_understood(language, translation):
    translation.speak(language)
    line = say("Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard").partition(" – ")[0]
    assert set(read_line(line, TODAY, read_date)) == {"name", "company_name", "email", "next_action", "next_action_on"}


@pytest.mark.parametrize("language", CODES)
def test_the_help_window_opens_the_guide_of_its_language_at_the_word_that_is_asked_for(language, translation, qtbot):
    translation.speak(language)
    for heading in EXPLAINED.values():
        button = HelpButton(heading)
        qtbot.addWidget(button)
        button.click()
        guide = button.findChild(GuideWindow)
        assert [guide.list.item(row).text() for row in range(guide.list.count())] == [
            chapter.title for chapter in chapters(language)
        ]
        shown = guide.text.textCursor().block()
        assert shown.blockFormat().headingLevel() == 3
        assert shown.text() in button.accessibleName()


@pytest.mark.parametrize("language", CODES)
def test_f1_opens_the_chapter_of_the_page_whatever_the_language(language, translation, qtbot):
    translation.speak(language)
    guide = GuideWindow()
    qtbot.addWidget(guide)
    for row, chapter in enumerate(ENGLISH):
        guide.show_chapter(chapter.title)
        assert guide.list.currentRow() == row
        assert guide.text.toPlainText().startswith(chapters(language)[row].title)


def test_a_language_without_a_guide_shows_the_english_one():
    assert guide_file("xx") == guide_file()


@pytest.mark.parametrize("language", CODES)
def test_each_guide_is_shipped_with_the_program(language):
    root = guide_file().parent.parent
    included = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    target = included["targets"]["wheel"]["force-include"][f"docs/{language}/guide.md"]
    assert target == f"crm_desktop/resources/{language}/guide.md"
    assert guide_file(language) == root / "docs" / language / "guide.md"
