"""Finds how the text of a file is encoded."""

import codecs
from collections.abc import Iterable

from crm_desktop.models.imports.alphabets import likeliest_alphabet

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# Enough to tell an alphabet by, and no more, as each one is tried on it.
_MOST_BYTES = 6_000


def find_encoding(sample: bytes) -> str:
    """By its byte order mark, by the zeros of UTF-16 and 32, else UTF-8 if it is that, else one byte a letter."""
    for mark, encoding in _BOMS:
        if sample.startswith(mark):
            return encoding
    wide = _wide_encoding(sample)
    if wide:
        return wide
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return one_byte_encoding(sample.splitlines())
    return "utf-8"


def one_byte_encoding(lines: Iterable[bytes]) -> str:
    """The alphabet in which the letters beyond ASCII read best; UTF-8 where only some lines are something else."""
    proper, others, size = 0, [b""], 0
    for line in lines:
        if line.isascii():
            continue
        if _is_utf_8(line):
            proper += 1
        elif size < _MOST_BYTES:
            others.append(line)
            size += len(line)
    # By chance no line of another encoding is UTF-8.
    return "utf-8" if proper * 10 >= len(others) else likeliest_alphabet(b"\n".join(others)[:_MOST_BYTES])


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide_encoding(sample: bytes) -> str | None:
    """Line ends, digits and commas have zeros beside them, whatever the letters are."""
    if 0 not in sample[:4096]:
        return None
    size = len(sample) // 4
    if size < 1:
        return None
    zeros = [sample[i::4][:size].count(0) / size for i in range(4)]
    match [share > 0.7 for share in zeros]:
        case [False, True, True, True]:
            return "utf-32-le"
        case [True, True, True, False]:
            return "utf-32-be"
        case [False, True, False, True]:
            return "utf-16-le"
        case [True, False, True, False]:
            return "utf-16-be"
    return next((name for name in _WIDE if _reads_as(sample, name)), None)


def _reads_as(sample: bytes, encoding: str) -> bool:
    """Whether it gives letters, line ends and hardly any sign that no list holds."""
    width = 4 if "32" in encoding else 2
    try:
        text = sample[: len(sample[:16_384]) // width * width].decode(encoding)
    except UnicodeDecodeError:
        return False
    usual = sum(c.isalnum() or c in " \r\n\t,;|.@-'\"()/&:+_" for c in text)
    east = sum("\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
    ends = text.count("\n") + text.count("\r")
    return ends > 0 and usual >= 0.95 * len(text) and (east < 0.5 * len(text) or "," in text or ";" in text)


def _one_byte(error: UnicodeError) -> tuple[str, int]:
    """Reads what is no UTF-8 as Windows' western alphabet, byte by byte."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("one byte", _one_byte)
