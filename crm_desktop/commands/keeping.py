"""`backup` and `check`, on the open database; `restore` works on one that nobody has open."""

from datetime import datetime
from pathlib import Path

from crm_desktop.commands.answer import Answer, counted, figure_text, local_moment, plain_line, table
from crm_desktop.commands.call import Call
from crm_desktop.models import keeping
from crm_desktop.models.database import open_database
from crm_desktop.models.places import is_server
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say


def backup(call: Call) -> Answer:
    """The whole database as one file."""
    target = Path(call.file)
    size = keeping.back_up(target)
    counts = keeping.counts()
    return Answer(
        {"file": str(target), "bytes": size, "counts": counts},
        [say("Backed up to {target} ({size:,} bytes).", target=target, size=size)],
    )


def check(call: Call) -> Answer:
    """Whether everything in the database agrees."""
    report = keeping.check()
    lines = list(
        table(
            [say("Records"), say("Count")],
            [[say(name), figure_text(count)] for name, count in report.counts.items()],
            (1,),
        )
    )
    data = {"ok": report.ok, "problems": report.problems, "counts": report.counts}
    if report.ok:
        return Answer(data, [*lines, say("Everything agrees.")])
    problem = say(
        "{problem} found; restore a backup, or ask for help with this list.",
        problem=counted(len(report.problems), "problem"),
    )
    return Answer(data, [*report.problems, *lines], problem)


def preview(file: Path, place: str) -> Answer:
    """What is in a backup, compared with the database as it stands; nothing is changed."""
    then, now = keeping.look_into(file), _standing(place)
    header = [say("Records"), say("In the backup"), *([say("Now")] if now else [])]
    rows = [
        [say(name), figure_text(count), *([figure_text(now.counts.get(name, 0))] if now else [])]
        for name, count in then.counts.items()
    ]
    changes = list(keeping.differences(now, then)) if now else []
    lines = list(table(header, rows, (1, 2) if now else (1,)))
    if then.last_at is not None:
        at = local_moment(then.last_at)
        lines.append(
            say("Last change: {at}, {who}: {what}", at=at, who=then.last_by, what=plain_line(then.last_sentence))
        )
    if now:
        lines.append(
            say("It would change: {changes}.", changes=", ".join(changes))
            if changes
            else say("As many records of each kind as now.")
        )
    data = {
        "file": str(file), "counts": then.counts, "now": now.counts if now else None, "changes": changes,
        "last_change": {"at": then.last_at, "by": then.last_by, "sentence": then.last_sentence},
    }  # fmt: skip
    return Answer(data, lines)


def _standing(place: str) -> keeping.Contents | None:
    """What stands where the backup would go; None when nothing does, or nothing that can be read."""
    try:
        if not is_server(place):
            return keeping.look_into(Path(place).expanduser())
        open_database(place)
        return keeping.contents()
    except UnreadableFile:
        return None


def restore(file: Path, into: str, now: datetime) -> Answer:
    """A backup in the place of the database."""
    restored = keeping.restore(file, into, now)
    kept = str(restored.kept) if restored.kept else None
    lines = [
        say("Restored {file}.", file=file),
        *([say("What was there before is kept in {kept}.", kept=kept)] if kept else []),
    ]
    return Answer({"file": str(file), "kept": kept}, lines)
