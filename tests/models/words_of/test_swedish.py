"""The team's words in Swedish texts: adjectives and articles follow them, and one företag is told from many."""

from dataclasses import replace
from datetime import date

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.activities.repeating import rule_within
from crm_desktop.models.leads.quick_line import read_line
from crm_desktop.models.wording import Wording, say, speak, use
from crm_desktop.models.words_of.tongue import Noun


@pytest.mark.parametrize(
    ("language", "english", "swedish"),
    [
        ("copper", "Company", "Företag"),
        ("copper", "Add person", "Lägg till person"),
        ("revenue", "New person", "Ny kontakt"),
        ("revenue", "1 person", "1 kontakt"),
        ("quick_leads", "Lead that became this person", "Lead som blev denna kontakt"),
        ("quick_leads", "People", "Kontakter"),
        ("prospects_first", "New person", "Nytt prospekt"),
        ("prospects_first", "Lead that became this person", "Lead som blev detta prospekt"),
        ("prospects_first", "a new company", "nytt prospektföretag"),
        ("sugar", "Company", "Konto"),
        ("sugar", "Companies", "Konton"),
        ("sugar", "A company needs a name.", "Ett konto måste ha ett namn."),
        ("sugar", "1 company", "1 konto"),
        ("sugar", "Companies without people", "Konton utan kontakter"),
        ("sugar", "the company alone", "bara konto"),
        ("sugar", "Open opportunities", "Öppna affärer"),
    ],
)
def test_a_swedish_text_speaks_the_sales_language(language: str, english: str, swedish: str) -> None:
    speak(tongue_of("sv"))
    use(Wording(language))
    assert say(english) == swedish


def test_a_swedish_team_s_own_word_stands_for_one_and_for_many() -> None:
    speak(tongue_of("sv"))
    use(Wording("copper", {"company": Noun("kommun", "kommuner")}))
    assert (say("Add company"), say("Companies"), say("an opportunity that was made since")) == (
        "Lägg till kommun",
        "Kommuner",
        "en affär som har tillkommit sedan dess",
    )


@pytest.mark.parametrize(("count", "said"), [(1234, "1\u00a0234 nya företag"), (12, "12 nya företag")])
def test_swedish_figures_have_a_space_between_thousands(count: int, said: str) -> None:
    speak(tongue_of("sv"))
    assert say("{count:,} new companies", count=count) == said


def test_a_text_of_another_meaning_is_said_as_the_plain_one_until_it_has_words_of_its_own() -> None:
    speak(replace(tongue_of("sv"), texts={"Open": "Öppen"}))
    assert say("Open‖many") == "Öppen"


@pytest.mark.parametrize(
    ("line", "action"),
    [
        ("Anna Lind, ring fredag", "ring"),
        ("Anna Lind, boka möte fredag", "boka möte"),
        ("Anna Lind, följ upp fredag", "följ upp"),
    ],
)
def test_a_lead_in_one_line_is_understood_in_swedish(line: str, action: str) -> None:
    found = read_line(line, date(2026, 11, 22), lambda text, today: date(2026, 11, 27) if text == "fredag" else None)
    assert (found["name"], found["next_action"], found["next_action_on"]) == ("Anna Lind", action, date(2026, 11, 27))


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Ring varje månad", "FREQ=MONTHLY"), ("Skicka rapport varje fredag", "FREQ=WEEKLY;BYDAY=FR"),
        ("Besök med 6 veckors mellanrum", "FREQ=WEEKLY;INTERVAL=6"), ("Ring varje kund", ""),
    ],
)  # fmt: skip
def test_a_swedish_next_action_says_that_it_comes_again(words: str, rule: str) -> None:
    speak(tongue_of("sv"))
    assert rule_within(words) == rule
