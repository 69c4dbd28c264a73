"""The steps of the lead's way, engagement, temperature and lead statuses, each with what the team means by it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crm_desktop.models.leads import TEMPERATURES, LeadStatus
from crm_desktop.models.leads.statuses import change_status
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.users import our_office
from crm_desktop.models.users.team_words import DEFINITIONS, LONGEST_DEFINITION, define_step, definitions
from crm_desktop.models.wording import NOUNS, say, to_say

STATUS = "status "
STEPS = to_say({
    "unengaged": "never engaged", "lead": "engaged, not qualified", "person": "qualified: somebody",
    "company": "qualified: an organisation", "opportunity": "a deal", "customer": "after the first win",
})  # fmt: skip
KINDS = to_say({"open": "being worked on", "dead": "left the working lists, kept", "converted": "closed: became more"})


@dataclass(frozen=True)
class Entry:
    """One word: where it belongs, and what the team means by it."""

    key: str
    word: str
    remark: str
    meaning: str
    is_ours: bool = True
    """False for what the program derives and nobody can define otherwise."""


@dataclass(frozen=True)
class Guidelines:
    """All of them, in groups."""

    office: str
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]

    def entry(self, key: str) -> Entry:
        """The entry of this key."""
        return next(entry for _, entries in self.groups for entry in entries if entry.key == key)


def guidelines() -> Guidelines:
    """As they stand now."""
    office = our_office()
    groups: list[tuple[str, tuple[Entry, ...]]] = [(say("The steps"), tuple(_steps()))]
    if office.uses_leads:
        groups += [
            (say("Engagement"), _engagement()),
            (say("Temperature"), tuple(_temperatures())),
            (say("Lead statuses"), tuple(_statuses())),
        ]
    return Guidelines(office.name, tuple(groups))


def define(key: str, text: str, seen: str) -> None:
    """Says what the team means by a word; an empty text is what the program says by itself.

    Raises ChangedSince when somebody has said otherwise since it was `seen`; Refused for what is not there or too long.
    """
    held = {entry.key: entry for _, entries in guidelines().groups for entry in entries if entry.is_ours}.get(key)
    if held is None:
        raise Refused(say("This word is not in the guidelines any more."))
    if held.meaning != seen:
        raise ChangedSince(say("Somebody has said meanwhile what “{word}” means; read it first.", word=held.word))
    if not key.startswith(STATUS):
        # What the program says by itself follows the sales language only as long as nobody says otherwise.
        own = "" if text.strip() == say(DEFINITIONS[key]) else text
        define_step(key, own, our_office().version)
        return
    if len(text) > LONGEST_DEFINITION:
        raise Refused(
            say(
                "A definition can have {longest_definition:,} characters at most.",
                longest_definition=LONGEST_DEFINITION,
            )
        )
    status = LeadStatus.find(int(key.removeprefix(STATUS)))
    change_status(status.id, name=status.name, kind=status.kind, meaning=text)


def _steps() -> Iterator[Entry]:
    said, wording = definitions(), our_office().wording
    for kind in NOUNS:
        yield Entry(kind, wording.noun(kind).title, say(STEPS[kind]), _meant(kind, said))


def _meant(key: str, said: Mapping[str, str]) -> str:
    return say(DEFINITIONS[key]) if said[key] == DEFINITIONS[key] else said[key]


def _engagement() -> tuple[Entry, ...]:
    derived = say("follows from what is logged")
    return (
        Entry("none", say("None"), derived, say("Nobody has written, called or met, neither they nor we."), False),
        Entry("one-way", say("One-way"), derived, say("Contact one way only, theirs or ours: it stays a lead."), False),
        Entry(
            "two-way",
            say("Two-way"),
            derived,
            say("Both have been in touch: time to qualify, or to say why not."),
            False,
        ),
    )


def _temperatures() -> Iterator[Entry]:
    said = definitions()
    for key, label in TEMPERATURES:
        yield Entry(key, say(label), say("your own judgement"), _meant(key, said))


def _statuses() -> Iterator[Entry]:
    for status in LeadStatus.select().order_by(LeadStatus.position, LeadStatus.id):
        yield Entry(f"{STATUS}{status.id}", status.name, say(KINDS[status.kind]), status.meaning)
