"""`backup` and `check`, on the open database; `restore` works on one that nobody has open."""

from datetime import datetime
from pathlib import Path

from crm_desktop.commands.answer import Answer, counted, table
from crm_desktop.commands.call import Call
from crm_desktop.models import keeping
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
        table([say("Records"), say("Count")], [[name, f"{count:,}"] for name, count in report.counts.items()], (1,))
    )
    data = {"ok": report.ok, "problems": report.problems, "counts": report.counts}
    if report.ok:
        return Answer(data, [*lines, say("Everything agrees.")])
    problem = say(
        "{problem} found; restore a backup, or ask for help with this list.",
        problem=counted(len(report.problems), "problem"),
    )
    return Answer(data, [*report.problems, *lines], problem)


def restore(file: Path, into: str, now: datetime) -> Answer:
    """A backup in the place of the database."""
    restored = keeping.restore(file, into, now)
    kept = str(restored.kept) if restored.kept else None
    lines = [
        say("Restored {file}.", file=file),
        *([say("What was there before is kept in {kept}.", kept=kept)] if kept else []),
    ]
    return Answer({"file": str(file), "kept": kept}, lines)
