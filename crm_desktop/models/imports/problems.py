"""What is wrong or odd with the rows of a list, counted by its kind, so that one click shows all of one kind."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from crm_desktop.models.imports.fields import DATES, E_MAILS, MONEY, PHONES, WHOLE_NUMBERS, YES_OR_NO
from crm_desktop.models.wording import say, to_say

NAMELESS = to_say(("row without a name", "rows without a name"))
USERS = to_say(("user of this program", "users of this program"))
UNKNOWN_OWNERS = to_say(("owner who is no user of this program", "owners who are no users of this program"))
BEFORE = to_say(("row that came with an earlier import", "rows that came with an earlier import"))
STAGES = to_say(("stage that the pipeline does not have", "stages that the pipeline does not have"))
_UNREAD = to_say(
    {
        **dict.fromkeys(E_MAILS, ("e-mail address that is none", "e-mail addresses that are none")),
        **dict.fromkeys(DATES, ("date that can't be read", "dates that can't be read")),
        **dict.fromkeys(MONEY | WHOLE_NUMBERS, ("number that can't be read", "numbers that can't be read")),
        **dict.fromkeys(YES_OR_NO, ("answer that is neither yes nor no", "answers that are neither yes nor no")),
    }
)
_ODD = to_say(
    {
        **dict.fromkeys(PHONES, ("phone number to look at", "phone numbers to look at")),
        "postal_code": ("postal code that seems short", "postal codes that seem short"),
    }
)


@dataclass(frozen=True)
class Problem:
    """One kind of what is wrong or odd, “e-mail addresses that are none”, and the rows that have it."""

    words: str
    rows: list[int]
    refuses: bool = False
    """Does it keep rows out, or is it only odd?"""

    def __str__(self) -> str:
        """As it is told: 12 e-mail addresses that are none."""
        return f"{len(self.rows):,} {self.words}"


@dataclass
class Problems:
    """The rows by what is wrong with them, and the columns in which it is to be mended."""

    bad_columns: dict[int, set[int]] = field(default_factory=dict)
    odd_columns: dict[int, set[int]] = field(default_factory=dict)
    _kinds: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    _refusing: set[tuple[str, str]] = field(default_factory=set)

    def unread(self, name: str, label: str, rows: Iterable[int], columns: Iterable[int]) -> None:
        """Cells of a field that could not be read."""
        words = (
            say("{label} that is unknown or too long", label=label),
            say("values of {label} that are unknown or too long", label=label),
        )
        self.missing(_UNREAD.get(name, words), rows, columns)

    def odd(self, name: str, label: str, rows: Iterable[int], columns: Iterable[int]) -> None:
        """Cells of a field that were read, and should be looked at."""
        self.add(
            _ODD.get(name, (say("{label} to look at", label=label), say("values of {label} to look at", label=label))),
            rows,
        )
        self._mark(self.odd_columns, rows, columns)

    def add(self, kind: tuple[str, str], rows: Iterable[int]) -> None:
        """Rows of a kind, given in the words for one and for many."""
        self._kinds.setdefault(kind, set()).update(rows)

    def missing(self, kind: tuple[str, str], rows: Iterable[int], columns: Iterable[int]) -> None:
        """Rows that lack something, which can be typed into any of the columns."""
        self.add(kind, rows)
        self._refusing.add(kind)
        self._mark(self.bad_columns, rows, columns)

    def counted(self) -> list[Problem]:
        """Each kind with its rows, the commonest first."""
        found = [
            Problem(say(kind[0] if len(rows) == 1 else kind[1]), sorted(rows), kind in self._refusing)
            for kind, rows in self._kinds.items()
        ]
        return sorted((problem for problem in found if problem.rows), key=lambda problem: -len(problem.rows))

    @staticmethod
    def _mark(found: dict[int, set[int]], rows: Iterable[int], columns: Iterable[int]) -> None:
        columns = set(columns)
        for row in rows:
            found.setdefault(row, set()).update(columns)
