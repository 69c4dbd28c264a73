"""What is told of an error to those who mend the program: where it happened and in which versions.

Nothing of anybody's data: no values, no paths, and of an exception's message only what the interpreter's own sentences
say about names in the program. In English, whatever the user speaks.
"""

import builtins
import errno
import linecache
import os
import platform
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from pathlib import Path
from types import TracebackType

PACKAGE = "crm_desktop"
MOST_FRAMES, MOST_CAUSES = 60, 5
_NAME = r"([A-Za-z_][A-Za-z0-9_.]*)"
# The interpreter's and the database's own sentences; what stands in brackets has to be a name of the program.
_SENTENCES = [
    re.compile(sentence.replace("NAME", _NAME))
    for sentence in (
        r"'NAME' object has no attribute 'NAME'",
        r"type object 'NAME' has no attribute 'NAME'",
        r"module 'NAME' has no attribute 'NAME'",
        r"'NAME' object is not (?:subscriptable|iterable|callable|an iterator)",
        r"'NAME' object does not support item (?:assignment|deletion)",
        r"object of type 'NAME' has no len\(\)",
        r"unsupported operand type\(s\) for [-+*/%<>=&|^@ ]+: 'NAME' and 'NAME'",
        r"'[<>=]+' not supported between instances of 'NAME' and 'NAME'",
        r"can only concatenate NAME \(not \"NAME\"\) to NAME",
        r"(?:list|tuple|string|range object) (?:assignment )?index out of range",
        r"(?:list|tuple|string) indices must be integers(?: or slices)?, not '?NAME'?",
        r"NAME\(\) missing \d+ required (?:positional|keyword-only) arguments?: 'NAME'(?:(?:,? and |, )'NAME')*",
        r"NAME\(\) takes (?:from )?\d+ (?:to \d+ )?positional arguments? but \d+ (?:was|were) given",
        r"NAME\(\) got an unexpected keyword argument 'NAME'",
        r"NAME\(\) got multiple values for argument 'NAME'",
        r"cannot unpack non-iterable NAME object",
        r"(?:not enough|too many) values to unpack \(expected \d+(?:, got \d+)?\)",
        r"name 'NAME' is not defined",
        r"No module named 'NAME'",
        r"cannot access local variable 'NAME' where it is not associated with a value",
        r"Internal C\+\+ object \(NAME\) already deleted\.",
        r"pop from (?:an )?empty (?:list|set|deque)",
        r"dictionary changed size during iteration",
        r"division by zero|float division by zero",
        r"maximum recursion depth exceeded.*",
        r"no such (?:table|column|index): NAME",
        r"(?:UNIQUE|NOT NULL|CHECK) constraint failed: NAME(?:, NAME)*",
        r"FOREIGN KEY constraint failed",
        r"database (?:is locked|or disk is full|disk image is malformed|table is locked)",
        r"attempt to write a readonly database|unable to open database file|disk I/O error|interrupted",
    )
]
# As the fault handler writes it, and as the interpreter does, with one more comma.
_FRAME = re.compile(r'  File "(?P<file>[^"]*)", line (?P<line>\d+)(?:,? in (?P<name>[\w.<>]+))?')
_ERROR = re.compile(r"[a-z_.]*[A-Z]\w*(?=: |$)")
_FATAL = re.compile(
    r"Fatal Python error: [A-Za-z ]+|Windows fatal exception: [a-z0-9 ]+|(?:Current t|T)hread 0x[0-9a-f]+"
)


def report_of(error: BaseException, deeds: Iterable[str] = (), around: Mapping[str, str] | None = None) -> str:
    """All that is told; `deeds` are the names of what was done last, `around` what else the program runs in."""
    return "\n".join([*_head(deeds, around or {}), "", *_told(error)])


def report_of_hard_crash(noted: str, around: Mapping[str, str] | None = None) -> str:
    """The same of what the fault handler noted when the program ended at once; "" when it noted nothing of that."""
    lines = list(_noted_lines(noted))
    return "\n".join([*_head((), around or {}), "", *lines]) if lines else ""


def program_version() -> str:
    """As it was released."""
    try:
        return version("crm-desktop")
    except PackageNotFoundError:
        return "unknown"


def _head(deeds: Iterable[str], around: Mapping[str, str]) -> Iterator[str]:
    yield f"CRM Desktop {program_version()}"
    sqlite = getattr(sys.modules.get("sqlite3"), "sqlite_version", "not loaded")
    yield f"Python {platform.python_version()}, SQLite {sqlite}, {platform.platform()}"
    if around:
        yield ", ".join(f"{name} {value}" for name, value in around.items())
    if done := [deed for deed in deeds if re.fullmatch(r"[a-z_]+", deed)]:
        times = ((deed, len(list(same))) for deed, same in groupby(done))
        yield f"Done last: {', '.join(deed if count == 1 else f'{deed} × {count}' for deed, count in times)}"


def _told(error: BaseException) -> Iterator[str]:
    chain: list[BaseException] = []
    next_error: BaseException | None = error
    while next_error is not None and next_error not in chain and len(chain) < MOST_CAUSES:
        chain.append(next_error)
        hidden = next_error.__suppress_context__
        next_error = next_error.__cause__ or (None if hidden else next_error.__context__)
    for number, each in enumerate(reversed(chain)):
        if number:
            yield "…and then:"
        yield from _told_apart(str(getattr(each, "told_apart", "")))
        yield from _frames(each.__traceback__)
        said = message_of(each)
        yield f"{type(each).__module__}.{type(each).__qualname__}{f': {said}' if said else ''}"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    told = 0
    while trace is not None and told < MOST_FRAMES:
        code, module = trace.tb_frame.f_code, str(trace.tb_frame.f_globals.get("__name__"))
        # A module that was read as a script, or let go of since, is known by its file.
        named = module if module in sys.modules else _place(code.co_filename)
        yield f"  {named}, line {trace.tb_lineno}, in {code.co_qualname}"
        if named.startswith((f"{PACKAGE}.", f"{PACKAGE}/")) and (
            line := linecache.getline(code.co_filename, trace.tb_lineno)
        ):
            yield f"    {line.strip()}"
        trace, told = trace.tb_next, told + 1


def _told_apart(complaint: str) -> Iterator[str]:
    """What another process of the program's told of itself when it failed: where, and the kind of error."""
    lines = complaint.splitlines()
    if not lines:
        return
    yield from _noted_lines(complaint)
    if found := _ERROR.match(lines[-1]):
        yield found[0]
    yield "…and then, here:"


def message_of(error: BaseException) -> str:
    """What of the message is about the program; "" for one that may hold a value."""
    if isinstance(error, OSError) and error.errno is not None:
        return f"{errno.errorcode.get(error.errno, error.errno)}, {os.strerror(error.errno)}"
    said = str(error)
    for sentence in _SENTENCES:
        if found := sentence.fullmatch(said):
            names = {part for name in found.groups() if name for part in name.split(".")}
            return said if names <= _names_of_the_program(error) else ""
    return ""


def _names_of_the_program(error: BaseException) -> set[str]:
    known = {*dir(builtins), "NoneType", "function", "method", "module", "generator", "builtin_function_or_method"}
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in (PACKAGE, "PySide6", "peewee") and module is not None:
            known.update(name.split("."), vars(module))
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        known.update(code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, code.co_qualname.split("."))
        trace = trace.tb_next
    if (vocabulary := sys.modules.get(f"{PACKAGE}.models.vocabulary")) is not None:
        for model in vocabulary.TABLES:
            known.update(dir(model))
    return known


def _noted_lines(noted: str) -> Iterator[str]:
    for line in noted.splitlines():
        if found := _FRAME.match(line):
            yield f"  {_place(found['file'])}, line {found['line']}, in {found['name'] or '?'}"
        elif found := _FATAL.match(line):
            yield found[0]


def _place(file: str) -> str:
    """A file of the program or its libraries, without where they are installed."""
    if re.fullmatch(r"<frozen [a-z_.]+>", file):  # within the interpreter
        return file
    paths = sysconfig.get_paths()
    for root in (str(Path(__file__).parent.parent), paths["purelib"], paths["platlib"], paths["stdlib"]):
        if file.startswith(root):
            inside = file[len(root) :].replace("\\", "/").lstrip("/")
            # What is installed beside the program may be in a folder of the user's.
            if inside.startswith(f"{PACKAGE}/") or root != str(Path(__file__).parent.parent):
                return inside
    return file if re.fullmatch(r"[a-z_0-9/\\]+\.py", file) and not file.startswith(("/", "\\")) else "elsewhere"
