"""What French asks of its catalogue: spaces that keep a sign with its word, and words that other words can replace."""

import re

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.wording import Wording, clauses, labelled, say, speak, use

TEXTS = tongue_of("fr").texts
# What is typed at the command line or read by a file dialog, and addresses.
VERBATIM = re.compile(r"--\w|;;|https?:|JSON")


@pytest.mark.parametrize(
    ("sign", "wrong"),
    [
        ("a sign of two parts follows its word", r"[^\s:] [:;?!»%](?!\w)|\w[;?!»]|\w:(?![/}\w,.])"),
        ("a quotation keeps its marks", r"« |«\w|[“”]"),
        ("an apostrophe stands between letters", r"\b[cdjlmnst]' | '\w|’"),
    ],
)
def test_signs_stay_with_their_words(sign: str, wrong: str) -> None:
    said = {text: re.sub(r"\{[^{}]*\}", "x", text) for text in TEXTS.values() if not VERBATIM.search(text)}
    assert [text for text, plain in said.items() if re.search(wrong, plain)] == [], sign


def test_nobody_is_called_a_person_where_none_is_meant() -> None:
    """“Personne ne …” would become “Contact ne …” in a team's own words."""
    assert [text for text in TEXTS.values() if re.search(r"(?<!cette )\bpersonne n[e']", text, re.IGNORECASE)] == []


@pytest.mark.parametrize(
    ("language", "english", "said"),
    [
        ("copper", "a new company", "nouvelle entreprise"),
        ("revenue", "a new person", "nouveau contact"),
        ("quick_leads", "Add person", "Ajouter le contact"),
        ("prospects_first", "New person", "Nouveau prospect"),
        ("sugar", "a new company", "nouveau compte"),
        ("sugar", " at the same company", " dans le même compte"),
        ("sugar", "Role of the person", "Rôle du contact"),
        ("sugar", "Relationship", "Type de compte"),
        ("sugar", "No company", "Sans compte"),
    ],
)
def test_articles_follow_the_words_of_each_sales_language(language: str, english: str, said: str) -> None:
    speak(tongue_of("fr"))
    use(Wording(language))
    assert say(english) == said


def test_a_label_and_half_sentences_are_parted_as_each_language_does() -> None:
    assert (labelled("Stage", "Won"), clauses(["one", "two"])) == ("Stage: Won", "one; two")
    speak(tongue_of("fr"))
    assert (labelled("Étape", "Gagné"), clauses(["un", "deux"])) == ("Étape\u00a0: Gagné", "un\u00a0; deux")
