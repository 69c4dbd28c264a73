"""Spanish sentences with the words of each sales language: what stands before a noun follows it."""

import re
from datetime import date

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.activities.repeating import in_words, rule_of
from crm_desktop.models.imports.fields import REASON, is_reason
from crm_desktop.models.leads.quick_line import read_line
from crm_desktop.models.wording import LANGUAGES, Wording, say, speak, tongue, use

SENTENCES = {
    "Choose a person or a company for the lead to become.": {
        "copper": "Elija la persona o la empresa en que se convertirá el lead.",
        "revenue": "Elija el contacto o la empresa en que se convertirá el lead.",
        "quick_leads": "Elija el contacto o la empresa en que se convertirá el lead.",
        "prospects_first": "Elija el prospecto o la empresa potencial en que se convertirá el lead.",
        "sugar": "Elija el contacto o la cuenta en que se convertirá el lead.",
    },
    "a new person": {
        "copper": "una nueva persona",
        "revenue": "un nuevo contacto",
        "prospects_first": "un nuevo prospecto",
        "sugar": "un nuevo contacto",
    },
    "{count:,} new people": {"copper": "1.234 nuevas personas", "sugar": "1.234 nuevos contactos"},
    "the same person as {name}": {"copper": "la misma persona que Ana", "sugar": "el mismo contacto que Ana"},
    "Role of the person": {"copper": "Rol de la persona", "quick_leads": "Rol del contacto"},
    "Lead that became this person": {
        "copper": "Lead convertido en esta persona",
        "revenue": "Lead convertido en este contacto",
    },
    "This person no longer takes part in the opportunity.": {
        "copper": "Esta persona ya no participa en la oportunidad.",
        "sugar": "Este contacto ya no participa en la oportunidad.",
    },
    "New company": {"copper": "Nueva empresa", "sugar": "Nueva cuenta", "prospects_first": "Nueva empresa potencial"},
    "New person": {"copper": "Nueva persona", "sugar": "Nuevo contacto"},
}


@pytest.mark.parametrize(
    ("english", "language", "said"),
    [(english, language, said) for english, each in SENTENCES.items() for language, said in each.items()],
)
def test_a_sentence_fits_the_words_of_the_sales_language(english: str, language: str, said: str) -> None:
    speak(tongue_of("es"))
    use(Wording(language))
    values = {"count": 1234} if "{count" in english else {"name": "Ana"} if "{name" in english else {}
    assert say(english, **values) == said


@pytest.mark.parametrize("language", [language for language, _ in LANGUAGES])
def test_no_article_of_a_persona_stays_before_a_contacto(language: str) -> None:
    speak(tongue_of("es"))
    use(Wording(language))
    wrong = re.compile(
        r"\b(una|la|esta|nueva|ninguna|otra|misma|las|todas|nuevas) (contacto|prospecto)s?\b"
        r"|\b(contacto|prospecto)s? (nuev|añadid|relacionad|llamad)as?\b"
    )
    assert not [text for text in map(say, tongue().texts) if wrong.search(text)]


def test_every_so_many_weeks_is_read_as_it_is_said() -> None:
    speak(tongue_of("es"))
    assert rule_of("cada 6 semanas") == "FREQ=WEEKLY;INTERVAL=6"
    assert in_words(rule_of("cada 6 semanas")) == "Cada 6 semanas"
    assert rule_of("Cada viernes") == "FREQ=WEEKLY;BYDAY=FR"


@pytest.mark.parametrize("line", ["Ana Gil, Acme, llamar el viernes", "Ana Gil, Acme, viernes llamar"])
def test_a_lead_in_one_line_is_understood_in_spanish(line: str) -> None:
    friday = date(2026, 11, 27)
    found = read_line(line, date(2026, 11, 22), lambda text, today: friday if text == "viernes" else None)
    assert found == {"name": "Ana Gil", "company_name": "Acme", "next_action": "llamar", "next_action_on": friday}


def test_the_reason_of_a_refused_row_is_known_again_in_spanish_and_in_english() -> None:
    speak(tongue_of("es"))
    assert say(REASON) == "Motivo (no importada)"
    assert all(map(is_reason, (REASON, say(REASON))))
    assert not is_reason("Motivo")
