"""German: what a team sells to, and the articles that go with it."""

from crm_desktop.models.words_of.tongue import Noun, Tongue

_CONTACT = Noun("Kontakt", "Kontakte", "m", "Kontakten")
_PROSPECT = Noun("Interessent", "Interessenten", "m", oblique="Interessenten")
GERMAN = Tongue(
    "de",
    "Deutsch",
    {
        "unengaged": Noun("Lead", "Leads", "m"),
        "lead": Noun("Lead", "Leads", "m"),
        "person": Noun("Person", "Personen", "f"),
        "company": Noun("Firma", "Firmen", "f"),
        "opportunity": Noun("Chance", "Chancen", "f"),
        "customer": Noun("Kunde", "Kunden", "m"),
    },
    {
        "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
        "quick_leads": {"person": _CONTACT},
        "prospects_first": {"person": _PROSPECT, "company": Noun("Interessentenfirma", "Interessentenfirmen", "f")},
        "sugar": {"person": _CONTACT, "company": Noun("Account", "Accounts", "m")},
    },
    # What a text speaks of is mostly its object.
    articles=[
        {"m": "einen ", "f": "eine ", "n": "ein "},
        {"m": "ein ", "f": "eine ", "n": "ein "},
        {"m": "einem ", "f": "einer ", "n": "einem "},
        {"m": "keinen ", "f": "keine ", "n": "kein "},
        {"m": "kein ", "f": "keine ", "n": "kein "},
        {"m": "den ", "f": "die ", "n": "das "},
        {"m": "der ", "f": "die ", "n": "das "},
        {"m": "dem ", "f": "der ", "n": "dem "},
        {"m": "diesen ", "f": "diese ", "n": "dieses "},
        {"m": "dieser ", "f": "diese ", "n": "dieses "},
        {"m": "diesem ", "f": "dieser ", "n": "diesem "},
        {"m": "demselben ", "f": "derselben ", "n": "demselben "},
        {"m": "derselbe ", "f": "dieselbe ", "n": "dasselbe "},
        {"m": "gleicher ", "f": "gleiche ", "n": "gleiches "},
        {"m": "neuen ", "f": "neue ", "n": "neues "},
        {"m": "neuer ", "f": "neue ", "n": "neues "},
        {"m": "einen neuen ", "f": "eine neue ", "n": "ein neues "},
        {"m": "ein neuer ", "f": "eine neue ", "n": "ein neues "},
    ],
    before_dative=["von", "mit", "zu", "aus", "bei", "den"],
    group=".",
    point=",",
    nouns_are_large=True,
)
