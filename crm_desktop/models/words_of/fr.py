"""French: what a team sells to, and the articles that go with it."""

from crm_desktop.models.words_of.tongue import Noun, Tongue

_CONTACT = Noun("contact", "contacts", "m")
_PROSPECT = Noun("prospect", "prospects", "m")
FRENCH = Tongue(
    "fr",
    "Français",
    {
        "unengaged": Noun("lead", "leads", "m"),
        "lead": Noun("lead", "leads", "m"),
        "person": Noun("personne", "personnes", "f"),
        "company": Noun("entreprise", "entreprises", "f"),
        "opportunity": Noun("opportunité", "opportunités", "f"),
        "customer": Noun("client", "clients", "m"),
    },
    {
        "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
        "quick_leads": {"person": _CONTACT},
        "prospects_first": {"person": _PROSPECT, "company": Noun("entreprise prospect", "entreprises prospects", "f")},
        "sugar": {"person": _CONTACT, "company": Noun("compte", "comptes", "m")},
    },
    articles=[
        {"m": "un ", "f": "une "},
        {"m": "aucun ", "f": "aucune "},
        {"m": "le ", "m'": "l'", "f": "la ", "f'": "l'"},
        {"m": "du ", "m'": "de l'", "f": "de la ", "f'": "de l'"},
        {"m": "au ", "m'": "à l'", "f": "à la ", "f'": "à l'"},
        {"m": "ce ", "m'": "cet ", "f": "cette ", "f'": "cette "},
        {"m": "de ", "m'": "d'", "f": "de ", "f'": "d'", "mp": "de ", "mp'": "d'", "fp": "de ", "fp'": "d'"},
        {"m": "nouveau ", "m'": "nouvel ", "f": "nouvelle "},
        {"m": "un nouveau ", "m'": "un nouvel ", "f": "une nouvelle "},
        {"m": "le nouveau ", "m'": "le nouvel ", "f": "la nouvelle "},
        {"m": "un autre ", "f": "une autre "},
        {"m": "le même ", "f": "la même "},
        {"m": "du même ", "f": "de la même "},
        {"mp": "tous les ", "fp": "toutes les "},
        {"mp": "nouveaux ", "fp": "nouvelles "},
    ],
    group="\u202f",
    point=",",
    colon="\u00a0:",
    none_is_one=True,
)
