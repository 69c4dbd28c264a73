"""What becomes of rows that are known already: in this file, in the database, or from an earlier import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm_desktop.models.imports.choices import POLICIES
from crm_desktop.models.imports.fates import DUPLICATE, NEW, UPDATES, WORDS
from crm_desktop.models.imports.fields import DEALS, OWN, fields_of
from crm_desktop.models.imports.known_rows import is_anything_known, rows_seen
from crm_desktop.models.imports.matching import Matches, find_matches
from crm_desktop.models.imports.problems import BEFORE
from crm_desktop.models.imports.standing_opportunities import StandingOpportunities, likeness
from crm_desktop.models.imports.updates import find_updates, said_label
from crm_desktop.models.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from crm_desktop.models.imports.preview import Preview

_MERGING = ("fill", "overwrite")


def decide(preview: Preview, kind: str, step: Callable[[float], None]) -> None:
    """The fate of each row of a kind that is like another row or a record, by the policy of that row."""
    choices = preview.choices
    if choices.duplicates == "create" and not POLICIES.keys() & {*choices.row_policies.values()} - {"create"}:
        return
    rows = [row for row in preview.drafts.live() if preview.kind_of(row) == kind]
    count = max(len(rows), 1)
    matches = find_matches(
        kind,
        preview.drafts,
        rows,
        lambda row: choices.policy_of(row) == "create",
        lambda row: step(0.6 * row / count),
    )
    preview.matches[kind] = matches
    for row, earlier in matches.rows.items():
        preview.fates[row] = DUPLICATE
        preview.reasons[row] = say("row {row_numbers}", row_numbers=preview.table.row_numbers[earlier])
        if choices.policy_of(row) in _MERGING:
            _merge(preview, kind, row, earlier)
    _update(preview, kind, matches, lambda share: step(0.6 + 0.4 * share))


def pass_over_known_rows(preview: Preview) -> None:
    """Rows that an earlier import brought already, in whatever format: only those that are new are offered."""
    if not is_anything_known(preview.kind):
        return
    seen = rows_seen(preview.kind, preview.fingerprints, preview.drafts.live())
    preview.seen_before = len(seen)
    preview.decided.problems.add(BEFORE, seen)
    for row, (file_name, day) in seen.items():
        if preview.fates[row] == NEW and preview.choices.policy_of(row) != "create":
            preview.fates[row] = DUPLICATE
            preview.reasons[row] = say("a row of {file}, imported on {day}", file=file_name, day=f"{day:%Y-%m-%d}")


def pass_over_standing_opportunities(preview: Preview) -> None:
    """An opportunity that stands, the same in all that counts, is made once more only if that is asked for."""
    plan, rows = preview.pipelines, preview.drafts
    if plan is None or preview.kind != "opportunities":
        return
    standing = StandingOpportunities(stage.id for stage in plan.rows if stage is not None and stage.id is not None)
    if not standing:
        return
    for row in rows.live():
        stage = plan.rows[row]
        if stage is None or stage.id is None or preview.choices.policy_of(row) == "create":
            continue
        amount, close_on = rows.value(row, "amount"), rows.value(row, "close_on")
        company = rows.value(row, "company") or ""
        found = standing.take(likeness(rows.value(row, "name"), company, stage.id, amount, close_on))
        if found is not None:
            preview.fates[row] = DUPLICATE
            preview.reasons[row] = f"{say('opportunity')} {found}"


def _update(preview: Preview, kind: str, matches: Matches, step: Callable[[float], None]) -> None:
    """Records of the rows' own kind are updated when asked for; a list of leads changes no person and no company."""
    word, policy = WORDS[kind], preview.choices.policy_of
    known = {row: key[1] for row, key in matches.records.items() if key[0] == word and policy(row) in _MERGING}
    own = preview.own_columns if preview.kind == kind else []
    updates = find_updates(kind, preview.drafts, known, lambda row: policy(row) == "overwrite", own, step)
    for row, record in matches.records.items():
        changed = updates.by_row.get(row)
        preview.fates[row] = UPDATES if changed else DUPLICATE
        said = f"{say(record[0])} {matches.names[record]}"
        if changed:
            said += f": {', '.join(changed)}"
        elif record[0] != word and policy(row) in _MERGING:
            said += say(", which a list of {kind} leaves as it is", kind=say(kind))
        preview.reasons[row] = said
    preview.updates[kind] = updates.by_record


def _merge(preview: Preview, kind: str, row: int, earlier: int) -> None:
    """What a second row of the same person adds to the first, while that is still to be made."""
    later, first = preview.drafts[row], preview.drafts[earlier]
    if later is None or first is None or preview.fates[earlier] != NEW:
        return
    overwrite = preview.choices.policy_of(row) == "overwrite"
    added = [name for name, value in later.items() if value and value != first.get(name) and name not in DEALS]
    added = [name for name in added if overwrite or not first.get(name)]
    if added:
        for name in added:
            preview.drafts.set(earlier, name, later[name])
        preview.fates[row] = UPDATES
        said = [said_label(kind, name) for name in added if name in fields_of(kind) or name.startswith(OWN)]
        preview.reasons[row] += f": {', '.join(said)}"
