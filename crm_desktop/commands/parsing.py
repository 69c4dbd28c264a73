"""What can be typed after `crm-desktop`; the contract with other people's scripts."""

import argparse
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NoReturn

from crm_desktop.models.refusals import WrongCall

RECORDS = ("leads", "people", "companies", "opportunities", "activities")
IMPORTED = RECORDS[:4]
# Values that may begin with a dash, as the query -status:dead does.
_TAKES_TEXT = frozenset({"--where", "--map", "--reason", "--opportunity", "--list", "--sheet", "--amount",
                         "--tag", "--owner", "--supplier", "--password", "--mapping"})  # fmt: skip
_ENDING = """crm-desktop FILE opens the window with a file: a database (.crmdb), a list to import, or a mail.

exit status:
  0  done (rows that an import refused included)
  1  the business says no; the reason is one sentence on standard error
  2  the call is wrong, or a file or database cannot be read

  CRM_DATABASE names a database like --database does. Without both it is your own,
  in your application-data folder. --where takes what the search box takes, for
  instance: --where "owner:me temperature:hot -status:dead"."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in a sentence and leaves the ending to its caller."""

    def error(self, message: str) -> NoReturn:
        """Raises WrongCall instead of leaving the program."""
        name = self.prog.partition(" ")[2]
        hint = f"crm-desktop {name} --help" if name else "crm-desktop --help"
        raise WrongCall(f"{message[:1].upper()}{message[1:].rstrip('.')}; see {hint}.")


def parse(argv: Sequence[str]) -> Namespace:
    """The call. Raises WrongCall when it means nothing; `--help` and `--version` end the program."""
    words, files = _files_apart(argv)
    call = _parser(words).parse_args(_joined(words), Namespace(files=files))
    for name, value in (("database", None), ("demo", False), ("json", False)):
        if not hasattr(call, name):
            setattr(call, name, value)
    return call


def _files_apart(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """Without a command, words that look like files: the system says so which file was double-clicked.

    A word that looks like none is left for the parser, which knows the commands and says what is wrong.
    """
    words, files = list(argv), list[str]()
    place = 0
    while place < len(words):
        word = words[place]
        if word == "--database":
            place += 2
        elif word == "--":
            return words[:place], [*files, *words[place + 1 :]]
        elif word.startswith("-"):
            place += 1
        elif word in COMMANDS or not _looks_like_file(word):
            return words, files
        else:
            files.append(words.pop(place))
    return words, files


def _looks_like_file(word: str) -> bool:
    return bool(Path(word).suffix) or any(mark in word for mark in ("/", "\\")) or os.path.exists(word)


def _joined(argv: Sequence[str]) -> list[str]:
    """`--where -status:dead` as `--where=-status:dead`, which argparse would take for an option."""
    found: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--":
            return [*found, word, *words]
        if word in _TAKES_TEXT:
            value = next(words, None)
            if value is None:
                found.append(word)
            elif value.startswith("-") and not value.startswith("--"):
                found.append(f"{word}={value}")
            else:
                found.extend((word, value))
        else:
            found.append(word)
    return found


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: that takes as long as all the rest of the parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        from importlib.metadata import version

        sys.stdout.write(f"CRM Desktop {version('crm-desktop')}\n")
        parser.exit()


def _parser(words: Sequence[str]) -> _Parser:
    """With the options of those commands alone that stand in the call: a window opens without any of them."""
    shared = _shared()
    parser = _Parser(
        prog="crm-desktop",
        description="CRM Desktop: from a bought list to a printed forecast. Without a command it opens the window.",
        epilog=_ENDING,
        parents=[shared],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the program's version and exit")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, (what, add_options) in COMMANDS.items():
        if name not in words:
            commands.add_parser(name, help=what, add_help=False)
            continue
        made: _Parser = commands.add_parser(
            name, help=what, description=f"{what[:1].upper()}{what[1:]}.", parents=[shared], allow_abbrev=False
        )
        made.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        add_options(made)
    return parser


def _shared() -> _Parser:
    """Goes before or after the command; what is not said there must not undo what was said before."""
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--database", metavar="PATH_OR_URL", help="a database file, or a postgresql:// URL")
    shared.add_argument("--demo", action="store_true", help="work on invented data")
    return shared


def _add_import(parser: Any) -> None:
    parser.add_argument("file", metavar="FILE", help="XLSX, XLS, XLSB, ODS, CSV, TSV or vCard")
    parser.add_argument("--as", dest="import_as", choices=IMPORTED, default="leads", help="what the rows are (leads)")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet; without it the first that holds anything")
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=field", help="where a column goes; may be repeated"
    )
    parser.add_argument(
        "--duplicates",
        choices=("skip", "fill", "overwrite", "create"),
        default="skip",
        help="what becomes of rows that are known already (skip)",
    )
    parser.add_argument("--mapping", metavar="NAME", help="the columns as they were saved under this name")
    parser.add_argument("--list", metavar="NAME", help="the list that the leads came from; the file's name without it")
    parser.add_argument("--supplier", metavar="NAME", default="", help="who sold the list")
    parser.add_argument("--bought-on", type=_day, metavar="DATE", help="when the list was bought, as 2026-11-21")
    parser.add_argument("--cost", type=_amount, metavar="N", help="what the list cost")
    parser.add_argument("--temperature", choices=("cold", "warm", "hot"), help="of leads that say none themselves")
    parser.add_argument(
        "--owner", action="append", default=[], metavar="NAME", help="who gets the records (you); several take turns"
    )
    parser.add_argument("--tag", action="append", default=[], metavar="WORD", help="for every record; may be repeated")
    parser.add_argument("--pipeline", metavar="NAME", help="for opportunities: this pipeline, made when there is none")
    parser.add_argument(
        "--date-order", choices=("day", "month"), help="what 03/04/2026 begins with; without it the column decides"
    )
    parser.add_argument("--pad-postal-codes", action="store_true", help="give short postal codes their zeros again")
    parser.add_argument("--password", metavar="TEXT", help="what a locked workbook opens with")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")


def _add_list(parser: Any) -> None:
    parser.add_argument("kind", choices=RECORDS, metavar="|".join(RECORDS))
    parser.add_argument("--where", metavar="QUERY", help="as in the search box")
    parser.add_argument("--fields", metavar="a,b,c", help="which fields, in which order")
    parser.add_argument("--limit", type=_count, metavar="N", help="at most so many records")


def _add_export(parser: Any) -> None:
    parser.add_argument("kind", choices=RECORDS, metavar="|".join(RECORDS))
    parser.add_argument(
        "file", metavar="FILE.(xlsx|csv|vcf)", help="or .pdf for labels or a call sheet, .ics for activities"
    )
    parser.add_argument("--where", metavar="QUERY", help="as in the search box")
    parser.add_argument("--fields", metavar="a,b,c", help="which fields, in which order; without it all")
    parser.add_argument("--vcard", choices=("3.0", "4.0"), default="3.0", help="which kind of vCards (3.0)")
    printed = parser.add_mutually_exclusive_group()
    printed.add_argument("--labels", metavar="SHEET", help="mailing labels on sheets such as L7160, 5160 or 3474")
    printed.add_argument("--call-sheet", action="store_true", help="a list to make calls from")
    parser.add_argument(
        "--first-label", type=_count, default=1, metavar="N", help="the first label that is left on the sheet (1)"
    )


def _add_convert(parser: Any) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--lead", type=_number, metavar="ID", help="this lead")
    which.add_argument("--where", metavar="QUERY", help="all leads that match")
    parser.add_argument("--opportunity", metavar="NAME", help="open an opportunity, too")
    parser.add_argument("--amount", type=_amount, metavar="N", help="what the opportunity is worth")


def _add_move(parser: Any) -> None:
    parser.add_argument("opportunity_id", type=_number, metavar="OPPORTUNITY_ID")
    parser.add_argument("stage", metavar="STAGE", help="by its name")
    parser.add_argument("--pipeline", metavar="NAME", help="another pipeline")
    parser.add_argument("--reason", metavar="TEXT", default="", help="why it was won or lost")
    parser.add_argument("--on", type=_day, metavar="DATE", help="when it was won or lost, as 2026-11-21 (today)")
    parser.add_argument(
        "--answer", action="append", default=[], metavar="QUESTION=ANSWER",
        help="to what the stage asks that it leaves; may be repeated",
    )  # fmt: skip


def _add_forecast(parser: Any) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE.pdf|FILE.xlsx")
    parser.add_argument("--by", choices=("month", "quarter", "year"), default="month", help="periods (month)")
    groups = ("stage", "owner", "category", "pipeline", "company")
    parser.add_argument("--group", choices=groups, default="stage", help="groups (stage)")
    parser.add_argument("--as-of", type=_day, metavar="DATE", help="the day it is made for (today)")
    parser.add_argument("--pipeline", metavar="NAME", help="of this pipeline alone")
    parser.add_argument("--since", metavar="SNAPSHOT", help="bridge from this one: number, day, name or last")
    parser.add_argument("--snapshot", nargs="?", const="", metavar="NAME", help="keep a snapshot afterwards")
    parser.add_argument("--weekly", action="store_true", help="keep one afterwards if this week has none yet")


def _add_report(parser: Any) -> None:
    reports = (
        "funnel", "win-rate", "average-size", "days-to-win", "lost-reasons", "over-time", "activity", "lists",
    )  # fmt: skip
    parser.add_argument("report", choices=reports, metavar="REPORT", help=", ".join(reports))
    parser.add_argument("file", nargs="?", metavar="FILE.pdf|FILE.xlsx")
    periods = ("month", "quarter", "year", "last month", "last quarter", "last year", "all")
    parser.add_argument("--period", choices=periods, default="year", help="which days (year)")
    parser.add_argument("--from", type=_day, metavar="DATE", help="from this day on, in place of a period")
    parser.add_argument("--to", type=_day, metavar="DATE", help="to this day, in place of a period")
    parser.add_argument("--by", choices=("list", "source", "owner", "stage", "month", "reason"), help="groups")
    parser.add_argument("--owner", metavar="NAME", help="of this user alone")
    parser.add_argument("--list", metavar="NAME", help="of this list alone")
    parser.add_argument("--pipeline", metavar="NAME", help="of this pipeline alone")


def _add_history(parser: Any) -> None:
    parser.add_argument("--limit", type=_count, metavar="N", help="at most so many changes (100)")


def _add_undo(parser: Any) -> None:
    parser.add_argument("change", nargs="?", type=_number, metavar="CHANGE")
    parser.add_argument(
        "--later",
        choices=("leave", "take"),
        default="refuse",
        help="what becomes of records that later changes wrote: leave them, or take them along; refused without",
    )


def _add_backup(parser: Any) -> None:
    parser.add_argument("file", metavar="FILE")


def _add_restore(parser: Any) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="only show what is in it and what it would change")


def _add_self_test(parser: Any) -> None:
    parser.add_argument("--log", metavar="FILE", help="say there what was tried, for a program without a console")


COMMANDS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "import": ("import a list", _add_import),
    "list": ("list records that match a query", _add_list),
    "export": ("export records to a workbook, CSV or vCards", _add_export),
    "convert": ("convert leads into people, companies and opportunities", _add_convert),
    "move": ("move an opportunity to another stage, or win or lose it", _add_move),
    "forecast": ("show the forecast, or print it as PDF or workbook", _add_forecast),
    "report": ("show a report of what has been, or print it as PDF or workbook", _add_report),
    "history": ("show what was done, latest first", _add_history),
    "undo": ("take back the last change, or the one with this number; of an undo, do it again", _add_undo),
    "backup": ("write the whole database to one file", _add_backup),
    "restore": ("put a backup in the place of the database; what stood there is kept", _add_restore),
    "check": ("look whether everything in the database agrees", lambda parser: None),
    "self-test": ("start every part of the program; writes nothing to your data", _add_self_test),
}


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"“{text}” is no number of a record")
    return min(int(text[:12]), 2**31 - 1)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"“{text}” is no count")
    return int(text[:12])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2026-11-21") from None


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise argparse.ArgumentTypeError(f"“{text}” is no amount; write it as 1250.00")
    return amount
