"""Spanish: what a team sells to, and the articles that go with it."""

from crm_desktop.models.words_of.tongue import Noun, Tongue

_CONTACT = Noun("contacto", "contactos", "m")
_PROSPECT = Noun("prospecto", "prospectos", "m")
SPANISH = Tongue(
    "es",
    "Español",
    {
        "unengaged": Noun("lead", "leads", "m"),
        "lead": Noun("lead", "leads", "m"),
        "person": Noun("persona", "personas", "f"),
        "company": Noun("empresa", "empresas", "f"),
        "opportunity": Noun("oportunidad", "oportunidades", "f"),
        "customer": Noun("cliente", "clientes", "m"),
    },
    {
        "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
        "quick_leads": {"person": _CONTACT},
        "prospects_first": {"person": _PROSPECT, "company": Noun("empresa potencial", "empresas potenciales", "f")},
        "sugar": {"person": _CONTACT, "company": Noun("cuenta", "cuentas", "f")},
    },
    articles=[
        {"m": "un ", "f": "una "},
        {"m": "un nuevo ", "f": "una nueva "},
        {"m": "nuevo ", "f": "nueva "},
        {"m": "ningún ", "f": "ninguna "},
        {"m": "otro ", "f": "otra "},
        {"m": "del ", "f": "de la "},
        {"m": "al ", "f": "a la "},
        {"m": "el ", "f": "la "},
        {"m": "el mismo ", "f": "la misma "},
        {"m": "del mismo ", "f": "de la misma "},
        {"m": "este ", "f": "esta "},
        {"m": "primer ", "f": "primera "},
        {"mp": "los ", "fp": "las "},
        {"mp": "todos los ", "fp": "todas las "},
        {"mp": "nuevos ", "fp": "nuevas "},
        {"mp": "otros ", "fp": "otras "},
        {"mp": "varios ", "fp": "varias "},
    ],
    group=".",
    point=",",
)
