"""Swedish: what a team sells to, and the articles that go with it."""

from crm_desktop.models.words_of.tongue import Noun, Tongue

_CONTACT = Noun("kontakt", "kontakter", "u")
_PROSPECT = Noun("prospekt", "prospekt", "n")
SWEDISH = Tongue(
    "sv",
    "Svenska",
    {
        "unengaged": Noun("lead", "leads", "n"),
        "lead": Noun("lead", "leads", "n"),
        "person": Noun("person", "personer", "u"),
        "company": Noun("företag", "företag", "n"),
        "opportunity": Noun("affärsmöjlighet", "affärsmöjligheter", "u"),
        "customer": Noun("kund", "kunder", "u"),
    },
    {
        "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
        "quick_leads": {"person": _CONTACT},
        "prospects_first": {"person": _PROSPECT, "company": Noun("prospektföretag", "prospektföretag", "n")},
        "sugar": {"person": _CONTACT, "company": Noun("konto", "konton", "n")},
    },
    articles=[
        {"u": "en ", "n": "ett "},
        {"u": "ingen ", "n": "inget "},
        {"u": "någon ", "n": "något "},
        {"u": "ny ", "n": "nytt "},
        {"u": "en ny ", "n": "ett nytt "},
        {"u": "vilken ", "n": "vilket "},
    ],
    group="\u00a0",
    point=",",
)
