"""One sentence that says what a conversion will do, before it does it."""

from collections.abc import Mapping

from crm_desktop.models.leads import ConversionChoices
from crm_desktop.models.leads.matching import Likely
from crm_desktop.models.wording import say


def what_will_happen(
    choices: ConversionChoices,
    names: Mapping[str, str],
    matches: Mapping[str, Likely | None],
    following: Mapping[str, int],
) -> str:
    """Makes the person Ann Lee and the opportunity Deal; adds to the company Acme, a customer."""
    made, added = [], []
    for noun, choice in (("person", choices.person), ("company", choices.company)):
        if choice is None:
            continue
        match = matches.get(noun)
        if match is None:
            made.append(f"the {say(noun)} {names[noun]}")
        else:
            kind = str(match.values.get("relationship") or "")
            added.append(f"the {say(noun)} {match.title}" + (f", {_article(kind)} {kind}" if kind else ""))
    if choices.opportunity is not None:
        (added if choices.opportunity.existing else made).append(f"the {say('opportunity')} {names['opportunity']}")
    parts = [f"{verb} {_and(what)}" for verb, what in (("makes", made), ("adds to", added)) if what]
    going = [_counted(count, noun) for noun, count in following.items() if count]
    if going:
        parts.append(f"{_and(going)} {'goes' if sum(following.values()) == 1 else 'go'} along")
    said = "; ".join(parts).removesuffix(".")  # as in "Corp."
    return f"{said[:1].upper()}{said[1:]}." if made or added else ""


def _and(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _article(word: str) -> str:
    return "an" if word[:1] in "aeiou" else "a"


def _counted(count: int, noun: str) -> str:
    one = {"activities": "activity", "tags": "tag"}.get(noun, noun)
    return f"{count} {one if count == 1 else noun}"
