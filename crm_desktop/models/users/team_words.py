"""Which words a team uses, and what it means by each step of the lead's way."""

import json
from collections.abc import Mapping

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import as_seen
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.office import Office, our_office
from crm_desktop.models.wording import LANGUAGES, LONGEST_WORD, NOUNS, say, to_say, wording_of

LONGEST_DEFINITION = 2_000
# What a team that has not thought about it yet reads; the seeds differ in words more than in what they mean.
DEFINITIONS = to_say(
    {
        "unengaged": "A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.",
        "lead": (
            "Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast."
        ),
        "person": "Somebody we do business with, or could: we have spoken with each other, and there may be a need.",
        "company": "The organisation behind the people: what we know of it, and all that was done with any of them.",
        "opportunity": "A real chance with a stage and a date: it moves along the pipeline until it is won or lost.",
        "customer": "A company that has bought at least once. Stays one, whatever becomes of the next opportunity.",
        "cold": "No sign of a need yet. We write or call when there is time.",
        "warm": "Interested, but not soon, or we do not know when. We stay in touch.",
        "hot": "Has a need and wants to hear from us now. Comes before all others.",
    }
)
TEMPERATURES = ("cold", "warm", "hot")


def choose_words(language: str, own: Mapping[str, tuple[str, str]], seen_version: int) -> int:
    """The sales language, and the team's own words {noun: (one, many)} in place of its; answers the new version.

    Raises Refused for words that are too long or no words, and when two kinds of record would be called the same.
    """
    if language not in dict(LANGUAGES):
        raise Refused(say("There is no sales language “{language}”.", language=language))
    words = {kind: (_word(one), _word(many)) for kind, (one, many) in own.items() if one.strip() or many.strip()}
    for kind, (one, many) in words.items():
        if kind not in NOUNS:
            raise Refused(say("“{kind}” is nothing that has a word of its own.", kind=kind))
        if not one or not many:
            raise Refused(say("A word is wanted for one and for many."))
    wording = wording_of(language, words)
    called: dict[str, str] = {}
    for kind in ("lead", "person", "company", "opportunity"):
        for word in (wording.noun(kind).one, wording.noun(kind).many):
            if called.setdefault(word.casefold(), kind) != kind:
                raise Refused(say("Two kinds of record would both be called “{word}”.", word=word))
    office = as_seen(Office, our_office().id, seen_version)
    office.sales_language = language
    office.own_words = json.dumps({kind: [noun.one, noun.many] for kind, noun in wording.own.items()})
    office.save()
    current_change().sentence = say("Changed the sales language to {text}", text=dict(LANGUAGES)[language]) + (
        say(" with own words") if wording.own else ""
    )
    return int(office.version)


def use_leads(wanted: bool, seen_version: int) -> int:
    """Switches the lead feature on or off (S0); leads that are there stay. Answers the new version."""
    office = as_seen(Office, our_office().id, seen_version)
    office.uses_leads = wanted
    office.save()
    current_change().sentence = say("Switched leads on") if wanted else say("Switched leads off")
    return int(office.version)


def definitions() -> dict[str, str]:
    """What the team means by each of `NOUNS`, and by each temperature, which is the user's own judgement."""
    return {**DEFINITIONS, **json.loads(our_office().definitions)}


def define_step(step: str, text: str, seen_version: int) -> int:
    """Says what the team means by a step or temperature; an empty text is what the program says. The new version."""
    if step not in DEFINITIONS:
        raise Refused(say("“{step}” is no step of the lead's way.", step=step))
    if len(text) > LONGEST_DEFINITION:
        raise Refused(
            say(
                "A definition can have {longest_definition:,} characters at most.",
                longest_definition=LONGEST_DEFINITION,
            )
        )
    office = as_seen(Office, our_office().id, seen_version)
    kept = json.loads(office.definitions)
    kept.pop(step, None)
    if text.strip() and text.strip() != DEFINITIONS[step]:
        kept[step] = text.strip()
    office.definitions = json.dumps(kept, ensure_ascii=False)
    office.save()
    called = step if step in TEMPERATURES else office.wording.noun(step).many
    current_change().sentence = say("Defined {called}", called=called)
    return int(office.version)


def _word(text: str) -> str:
    word = " ".join(text.split())
    if len(word) > LONGEST_WORD:
        raise Refused(say("A word can have {longest_word} characters at most.", longest_word=LONGEST_WORD))
    if word and not all(letter.isalpha() or letter in " -'’/&" for letter in word):
        raise Refused(say("“{word}” is no word: letters, spaces and hyphens only.", word=word))
    return word
