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
        "opportunity": Noun("affär", "affärer", "u"),
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
        {"u": "denna ", "n": "detta "},
        {"u": "annan ", "n": "annat "},
        {"u": "en annan ", "n": "ett annat "},
        {"u": "befintlig ", "n": "befintligt "},
        {"u": "vald ", "n": "valt "},
        {"u": "öppen ", "n": "öppet "},
        {"u": "en öppen ", "n": "ett öppet "},
        {"u": "1 öppen ", "n": "1 öppet "},
        {"u": "ingen öppen ", "n": "inget öppet "},
        {"u": "en vunnen ", "n": "ett vunnet "},
        {"u": "kvalificerad ", "n": "kvalificerat "},
    ],
    group="\u00a0",
    point=",",
)
