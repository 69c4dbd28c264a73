"""What is missing and whose it is, every number with the very records that it counts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from crm_desktop.models.data_health.checks import Check, checks
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

ALL = -1
"""In the place of an owner: whoever it is."""
NOBODY = 0


@dataclass(frozen=True)
class Gap:
    """What one check found: ids by owner, `NOBODY` for records without one."""

    check: Check
    by_owner: dict[int, tuple[int, ...]]

    def ids(self, owner: int = ALL) -> tuple[int, ...]:
        """The records that a number counts."""
        if owner != ALL:
            return self.by_owner.get(owner, ())
        return tuple(sorted(number for ids in self.by_owner.values() for number in ids))

    def count(self, owner: int = ALL) -> int:
        """The number."""
        return sum(map(len, self.by_owner.values())) if owner == ALL else len(self.ids(owner))


@dataclass(frozen=True)
class MissingData:
    """All gaps, and the owners who have any, the most first; what belongs to nobody stands last."""

    gaps: tuple[Gap, ...]
    owners: tuple[tuple[int, str], ...]
    records: int = 0
    """How many records lack anything."""
    pending: tuple[Check, ...] = ()
    """What was not looked for yet."""

    def count(self, owner: int = ALL) -> int:
        """All gaps together: a record that lacks two things counts twice."""
        return sum(gap.count(owner) for gap in self.gaps)


def missing_data(today: date) -> MissingData:
    """Looks through everything that is worked on."""
    *_, found = look_through(today)
    return found


def look_through(today: date) -> Iterator[MissingData]:
    """What is known at first, which is only what will be looked for, and after each check."""
    looked_for = tuple(checks())
    names = {user.id: user.name for user in User.select(User.id, User.name)}
    gaps: list[Gap] = []
    lacking: dict[str, set[int]] = {}
    yield MissingData((), (), pending=looked_for)
    for place, check in enumerate(looked_for, start=1):
        by_owner: dict[int, list[int]] = {}
        for number, owner in check.find(today):
            by_owner.setdefault(owner or NOBODY, []).append(number)
        gaps.append(Gap(check, {owner: tuple(ids) for owner, ids in by_owner.items()}))
        lacking.setdefault(check.kind, set()).update(*by_owner.values())
        records = sum(map(len, lacking.values()))
        yield MissingData(tuple(gaps), _owners(gaps, names), records, looked_for[place:])


def _owners(gaps: list[Gap], names: dict[int, str]) -> tuple[tuple[int, str], ...]:
    counts: Counter[int] = Counter()
    for gap in gaps:
        counts.update({owner: len(ids) for owner, ids in gap.by_owner.items()})
    ordered = sorted(counts, key=lambda owner: (owner == NOBODY, -counts[owner], names.get(owner, "")))
    return tuple((owner, names.get(owner) or say("Nobody")) for owner in ordered)


def reminder(found: MissingData, owner: int, name: str) -> str:
    """A note to an owner that says what is missing and where to find it."""
    lines = [say("Hello {name},", name=name), "", say("some of your records are not complete yet:"), ""]
    for gap in found.gaps:
        if count := gap.count(owner):
            query = (
                say("  ({search_for} {query} owner:me)", search_for=say("search for"), query=gap.check.query)
                if gap.check.query
                else ""
            )
            lines.append(f"- {gap.check.label}: {count:,}{query}")
    return "\n".join([*lines, "", say("Could you look at them, please? Thank you.")])
