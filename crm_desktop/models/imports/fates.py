"""What becomes of the rows of a list, and why, as it is decided step by step."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crm_desktop.models.imports.problems import Problems
from crm_desktop.models.imports.rows import Draft, Rows

NEW, UPDATES, DUPLICATE, REFUSED, LEFT_OUT = "new", "updates", "duplicate", "refused", "left out"
FATES = (NEW, UPDATES, DUPLICATE, REFUSED, LEFT_OUT)
WORDS = {"leads": "lead", "people": "person", "companies": "company", "opportunities": "opportunity"}


@dataclass
class Fates:
    """The fate of each row with its reason, what looks odd, and the new values of records that rows update."""

    rows: Rows
    fates: list[str]
    reasons: dict[int, str] = field(default_factory=dict)
    flags: dict[int, list[str]] = field(default_factory=dict)
    problems: Problems = field(default_factory=Problems)
    updates: dict[str, dict[int, Draft]] = field(default_factory=dict)
    """By kind and id of the record."""

    @classmethod
    def of(cls, rows: Rows) -> "Fates":
        """All new, until something says otherwise."""
        return cls(rows, [NEW] * len(rows))

    def refuse(self, refusals: Mapping[int, str]) -> list[int]:
        """Turns rows away with a reason, but for those that were left out; answers which."""
        refused = [row for row in refusals if self.fates[row] != LEFT_OUT]
        for row in refused:
            self.fates[row] = REFUSED
            self.rows.turn_away(row)
            known = self.reasons.get(row)
            self.reasons[row] = f"{known} {refusals[row]}" if known else refusals[row]
        return refused

    def flag(self, flags: Mapping[int, str]) -> None:
        """Notes what looks odd."""
        for row, flag in flags.items():
            self.flags.setdefault(row, []).append(flag)
