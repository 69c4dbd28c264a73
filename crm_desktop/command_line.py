"""The same jobs without a window, for scheduled work and for checking; imports no Qt.

Exit status 0: done, 1: the business says no, 2: the call is wrong or a file cannot be read.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from crm_desktop.commands.answer import Answer, as_json
from crm_desktop.commands.parsing import parse
from crm_desktop.commands.place import Start, start
from crm_desktop.languages import NAMES, speak_at_the_command_line, tongue_of
from crm_desktop.models.refusals import Refused, UnreadableFile, WrongCall
from crm_desktop.models.wording import say

Window = Callable[[Start], int]
WindowTest = Callable[[Path], list[str]]

DONE, SAID_NO, WRONG, INTERRUPTED = 0, 1, 2, 130

# Where each command is done; read when it is called, so that the window opens without waiting for them.
COMMANDS = {
    "import": ("importing", "import_list"),
    "list": ("listing", "list_records"),
    "export": ("listing", "export"),
    "convert": ("selling", "convert"),
    "move": ("selling", "move"),
    "forecast": ("forecasting", "show_forecast"),
    "report": ("reporting", "show_report"),
    "history": ("undoing", "show_history"),
    "undo": ("undoing", "take_back"),
    "backup": ("keeping", "backup"),
    "check": ("keeping", "check"),
}


class ReaderGone(Exception):  # noqa: N818 - it is no error
    """Whoever reads the answer, as `head` does, has seen enough."""


def main(argv: Sequence[str] | None = None, window: Window | None = None, window_test: WindowTest | None = None) -> int:
    """Does what was typed and answers the exit status; without a command, `window` opens the program."""
    _write_utf_8()
    with ExitStack() as ending:
        return _done(sys.argv[1:] if argv is None else argv, window, window_test, ending)


def _done(argv: Sequence[str], window: Window | None, window_test: WindowTest | None, ending: ExitStack) -> int:
    try:
        call = parse(argv)
        if call.command is not None:
            speak_at_the_command_line()
        if call.command == "self-test" and call.log:
            _speak_into(Path(call.log), ending)
        _leave_the_servers_driver(call.database or os.environ.get("CRM_DATABASE", ""))
        if call.command is None:
            return _open_window(call, window)
        return _do(call, window_test)
    except SystemExit as end:  # --help and --version
        return end.code if isinstance(end.code, int) else DONE
    except (WrongCall, UnreadableFile) as refusal:
        return _refuse(str(refusal), WRONG)
    except Refused as refusal:
        return _refuse(str(refusal), SAID_NO)
    except ReaderGone:
        # What is still to be flushed goes nowhere instead of failing at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _refuse(say("Stopped; what was not finished was not written."), INTERRUPTED)
    except Exception as error:
        return _refuse(_bug(error), SAID_NO)


def _speak_into(path: Path, ending: ExitStack) -> None:
    """Refusals too: whoever reads the file wants to know why nothing works."""
    try:
        file = ending.enter_context(path.open("w", encoding="utf-8", buffering=1))
    except OSError as error:
        raise _not_written(error) from error
    ending.enter_context(redirect_stdout(file))
    ending.enter_context(redirect_stderr(file))


def _leave_the_servers_driver(named: str) -> None:
    """peewee loads psycopg wherever it finds it, which takes a quarter of a second that a file need not wait for."""
    if not named.startswith(("postgres://", "postgresql://")):
        sys.modules.setdefault("psycopg", None)  # type: ignore[arg-type]


def _open_window(call: Namespace, window: Window | None) -> int:
    begun = start(call.database, call.demo, call.files)
    return window(begun) if window else DONE


def _do(call: Namespace, window_test: WindowTest | None) -> int:
    from crm_desktop.commands.place import database_for, fill_demo_into, named_database
    from crm_desktop.models.database import close_database

    if call.command == "self-test":
        return _self_test(call, window_test)
    named = named_database(call.database)
    try:
        if call.command == "restore":
            return _restore(call, named or database_for(None, call.demo))
        place = database_for(named, call.demo)
        if call.demo:
            fill_demo_into(place, date.today())
        return _work(call, place)
    finally:
        close_database()


def _work(call: Namespace, place: str) -> int:
    from crm_desktop.commands.call import Call
    from crm_desktop.models.database import open_database, spoken_errors
    from crm_desktop.models.founding import found
    from crm_desktop.models.users import speak_as_our_office

    open_database(place)
    module, name = COMMANDS[call.command]
    command: Callable[[Call], Answer] = getattr(import_module(f"crm_desktop.commands.{module}"), name)
    with spoken_errors(place):
        user = found()
        speak_as_our_office()
        return _say(command(Call(call, user, datetime.now(), _progress())), call.json)


def _restore(call: Namespace, place: str) -> int:
    from crm_desktop.commands.keeping import preview, restore

    file = Path(call.file)
    return _say(preview(file, place) if call.dry_run else restore(file, place, datetime.now()), call.json)


def _say(answer: Answer, for_scripts: bool) -> int:
    lines = as_json(answer.data) if for_scripts else (f"{line}\n" for line in answer.lines)
    _print(lines)
    return _refuse(answer.problem, SAID_NO) if answer.problem else DONE


def _print(texts: Iterable[str]) -> None:
    for text in texts:
        try:
            sys.stdout.write(text)
        except OSError as error:
            raise _not_written(error) from error
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _not_written(error) from error


def _not_written(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return ReaderGone()
    return UnreadableFile(
        say("The answer cannot be written: {strerror}.", strerror=(error.strerror or str(error)).rstrip("."))
    )


def _self_test(call: Namespace, window_test: WindowTest | None) -> int:
    from crm_desktop.models import self_test

    tried: list[str] = []
    for step in self_test.run(window_test):
        tried.append(step)
        if not call.json:
            _print([say("{step}: works\n", step=step)])
    if silent := [code for code in NAMES if not tongue_of(code).texts and code != "en"]:
        raise Refused(say("The self-test found no texts in: {languages}.", languages=", ".join(silent)))
    return _say(Answer({"ok": True, "tried": tried}, [say("Everything works.")]), call.json)


def _refuse(sentence: str, status: int) -> int:
    sys.stderr.write(f"{' '.join(sentence.split())}\n")
    return status


def _progress() -> Callable[[int, int], None]:
    """Tells a person at a terminal how far a long job is; says nothing to a log."""
    if not sys.stderr.isatty():
        return lambda done, total: None
    began = datetime.now()

    def tell(done: int, total: int) -> None:
        if (datetime.now() - began).total_seconds() > 0.5:
            end = "\r\x1b[K" if done >= total else ""
            sys.stderr.write(f"\r{done:,} of {total:,}{end}")
            sys.stderr.flush()

    return tell


def _bug(error: Exception) -> str:
    """One sentence; the details go to the log, where they can be copied from."""
    # Only here, because the window waits for what is imported above.
    from crm_desktop.crash_report import report_of
    from crm_desktop.log import begin_log, end_log, log

    what = say(
        "Something went wrong in the program ({name}: {error}); nothing half-done was kept.",
        name=type(error).__name__,
        error=error,
    )
    path = begin_log()
    log.error(report_of(error))
    end_log()
    return say("{what} The details are in {path}.", what=what, path=path) if path.exists() else what


def _write_utf_8() -> None:
    """Names are in every script; Windows would write them in the console's old code page."""
    for stream in (sys.stdout, sys.stderr):
        if (stream.encoding or "").lower().replace("-", "") != "utf8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
