"""The team's words in German texts: articles and adjectives follow them, also where a noun is declined."""

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.wording import Wording, say, speak, use


@pytest.mark.parametrize(
    ("language", "english", "german"),
    [
        ("copper", "Company", "Firma"),
        ("copper", "New person", "Neue Person"),
        ("revenue", "New person", "Neuer Kontakt"),
        ("revenue", "1 person", "1 Kontakt"),
        ("quick_leads", "Lead that became this person", "Lead, der zu diesem Kontakt wurde"),
        ("quick_leads", "People", "Kontakte"),
        ("quick_leads", "This person no longer takes part in the opportunity.",
         "Dieser Kontakt ist an der Chance nicht mehr beteiligt."),
        ("prospects_first", "New person", "Neuer Interessent"),
        ("prospects_first", "Lead that became this person", "Lead, der zu diesem Interessenten wurde"),
        ("prospects_first", "the same person as {name}", "derselbe Interessent wie {name}"),
        ("prospects_first", "Companies", "Interessentenfirmen"),
        ("sugar", "Company", "Account"),
        ("sugar", "A company needs a name.", "Ein Account braucht einen Namen."),
        ("sugar", "Lead that became this company", "Lead, der zu diesem Account wurde"),
        ("sugar", " at the same company", " bei demselben Account"),
        ("sugar", "same name and company", "gleicher Name und gleicher Account"),
        ("sugar", "Choose a person or a company for the lead to become.",
         "Wählen Sie, was aus dem Lead wird: einen Kontakt oder einen Account."),
        ("sugar", "{user} is a user of this program; users do not belong among the people.",
         "{user} ist Benutzer dieses Programms; Benutzer gehören nicht zu den Kontakten."),
    ],
)  # fmt: skip
def test_a_german_text_speaks_the_sales_language(language: str, english: str, german: str) -> None:
    speak(tongue_of("de"))
    use(Wording(language))
    assert say(english) == german
