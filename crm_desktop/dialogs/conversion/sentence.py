"""One sentence that says what a conversion will do, before it does it."""

from collections.abc import Mapping

from crm_desktop.models.leads import ConversionChoices
from crm_desktop.models.leads.matching import Likely
from crm_desktop.models.wording import clauses, listed, say, to_say

A_RELATIONSHIP = to_say(
    {"prospect": "a prospect", "customer": "a customer", "former customer": "a former customer",
     "supplier": "a supplier", "partner": "a partner", "other": "another one"}
)  # fmt: skip
_ONE = to_say({"activities": "activity", "tags": "tag"})
_MANY = to_say({"activities": "activities", "tags": "tags"})


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
            made.append(say("the {noun} {names}", noun=say(noun), names=names[noun]))
        else:
            kind = str(match.values.get("relationship") or "")
            added.append(
                say("the {noun} {match}", noun=say(noun), match=match.title)
                + (f", {say(A_RELATIONSHIP[kind])}" if kind else "")
            )
    if choices.opportunity is not None:
        (added if choices.opportunity.existing else made).append(
            say("the {opportunity} {names}", opportunity=say("opportunity"), names=names["opportunity"])
        )
    parts = [say("makes {records}", records=listed(made))] if made else []
    parts += [say("adds to {records}", records=listed(added))] if added else []
    going = [_counted(count, noun) for noun, count in following.items() if count]
    if going:
        goes_along = say("{records} goes along") if sum(following.values()) == 1 else say("{records} go along")
        parts.append(goes_along.format(records=listed(going)))
    said = clauses(parts).removesuffix(".")  # as in "Corp."
    return f"{said[:1].upper()}{said[1:]}." if made or added else ""


def _counted(count: int, noun: str) -> str:
    one = _ONE[noun]
    return f"{count} {say(one if count == 1 else _MANY[noun])}"
