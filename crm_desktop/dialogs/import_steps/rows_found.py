"""The rows of a preview by what becomes of them, gathered and searched off the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.preview import DUPLICATE, FATES, LEFT_OUT, NEW, REFUSED, UPDATES, Preview, Problem
from crm_desktop.models.wording import to_say

FLAGGED, PROBLEM = "flagged", "problem"
NAMES = to_say({
    NEW: "New‖many", UPDATES: "Updates", DUPLICATE: "Duplicates", REFUSED: "Refused", LEFT_OUT: "Left out",
    FLAGGED: "To look at", PROBLEM: "Problem",
})  # fmt: skip
STEP = 5_000


@dataclass(frozen=True)
class Kinds:
    """A preview with its rows of each kind."""

    preview: Preview
    rows: dict[str, list[int]]
    problems: list[Problem]


def gather(preview: Preview) -> Kinds:
    """Which rows are new, updates, duplicates, refused, left out, and worth a look."""
    rows: dict[str, list[int]] = {fate: [] for fate in FATES}
    for row, fate in enumerate(preview.fates):
        rows[fate].append(row)
    rows[FLAGGED] = sorted(row for row in preview.flags if preview.fates[row] not in (REFUSED, LEFT_OUT))
    return Kinds(preview, rows, preview.problems())


def holding(
    preview: Preview, rows: Sequence[int], words: str, progress: Callable[[int, int], None] | None = None
) -> list[int]:
    """Those of the rows in which every one of the words stands, in any cell or in what becomes of it."""
    wanted, found = words.casefold().split(), []
    for done, row in enumerate(rows):
        if progress is not None and done % STEP == 0:
            progress(done, len(rows))
        text = " ".join(map(cell_text, preview.table.rows[row])).casefold()
        missing = [word for word in wanted if word not in text]
        if not missing or all(word in preview.sentence(row).casefold() for word in missing):
            found.append(row)
    return found
