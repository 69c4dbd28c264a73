"""`report`: any of the reports, on the screen, for scripts, as PDF or as workbook."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from crm_desktop.commands.answer import Answer, table
from crm_desktop.commands.call import Call
from crm_desktop.languages import locale_name
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.folding import fold
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.reports import Cell, Question, Report, choices, span_named
from crm_desktop.models.reports.catalogue import offered, report
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say


def show_report(call: Call) -> Answer:
    """The same figures in each form; with a file they are written there, too."""
    target = Path(call.file) if call.file else None
    if target and target.suffix.lower() not in (".pdf", ".xlsx"):
        raise WrongCall(say("{target} should end in .pdf or .xlsx.", target=target.name))
    formats = Formats(locale_name())
    found = report(call.report.replace("-", "_"), _question(call), formats)
    data, lines = _data(found), list(_told(found, formats))
    if target:
        _write(found, target, call, formats)
        data["file"] = str(target)
        lines.append(say("Written to {target}.", target=target))
    return Answer(data, lines)


def _question(call: Call) -> Question:
    known = choices()
    asked = offered(call.report.replace("-", "_"))
    by = call.by or asked.groups[0]
    if by not in asked.groups:
        raise WrongCall(
            say(
                "{report} is grouped by {groups}, not by {by}.",
                report=call.report,
                groups=", ".join(asked.groups),
                by=by,
            )
        )
    for name in ("owner", "list", "pipeline"):
        if getattr(call, name) and name not in asked.filters:
            raise WrongCall(say("{report} is not filtered by {name}.", report=call.report, name=name))
    period = "days" if getattr(call, "from") or call.to else call.period
    return Question(
        call.today, span_named(period, call.today, getattr(call, "from"), call.to, known.fiscal), by,
        _named(known.owners, call.owner, "user"), _named(known.lists, call.list, "list"),
        _named(known.pipelines, call.pipeline, "pipeline"),
    )  # fmt: skip


def _named(known: Sequence[tuple[int, str]], name: str | None, what: str) -> int | None:
    if not name:
        return None
    for number, other in known:
        if fold(other) == fold(name):
            return number
    raise Refused(say("There is no {what} “{name}”.", what=what, name=name))


def _data(found: Report) -> dict[str, Any]:
    return {
        "report": found.key,
        "statement": found.statement,
        "scope": found.scope,
        "tables": [
            {
                "title": each.title,
                "columns": [{"title": heading.title, "kind": heading.look} for heading in each.headings],
                "rows": [
                    {"name": line.name, "total": line.is_total, "values": [_value(cell) for cell in line.cells]}
                    for line in each.lines
                ],
            }
            for each in found.tables
        ],
        "left_out": list(found.remarks),
        "definitions": dict(found.definitions),
    }


def _value(cell: Cell) -> int | str | None:
    """Counts are numbers; money, shares and days are decimal strings, which lose nothing."""
    return cell.value if cell.value is None or isinstance(cell.value, int) else f"{cell.value:f}"


def _told(found: Report, formats: Formats) -> Iterator[str]:
    yield found.statement
    yield f"{found.name}, {found.scope}"
    for each in found.tables:
        yield ""
        headers = [each.first, *(heading.title for heading in each.headings)]
        rows = [[line.name, *said] for line, said in zip(each.lines, each.texts(formats), strict=True)]
        yield from table(headers, rows, range(1, len(headers)))
    yield from found.remarks


def _write(found: Report, target: Path, call: Call, formats: Formats) -> None:
    if target.suffix.lower() == ".xlsx":
        from crm_desktop.models.reports.workbook import write_report_workbook

        write_report_workbook(found, target)
        return
    from crm_desktop.models.paper.document import Imprint
    from crm_desktop.models.paper.paper import Paper
    from crm_desktop.models.reports.printing import print_report

    paper = Paper("Letter" if our_office().paper == "Letter" else "A4")
    pdf, _ = print_report(found, Imprint(call.now, call.user.name, paper, our_letterhead(), formats))
    with written_whole(target) as made:
        made.write_bytes(pdf)
