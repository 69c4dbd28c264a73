"""Whether XML is whole. The native reader forgives tags that do not match, and loses the rows between them in silence.

Excel and LibreOffice refuse what is refused here, but for control characters, which many programs let slip into texts.
"""

import re
from collections.abc import Iterable
from xml.parsers import expat

_AT_ONCE = 1 << 18
_LETTERS = bytes(ord("_") if code < 32 and code not in (9, 10, 13) else code for code in range(256))
_NO_LETTER = re.compile(rb"&#(?:x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));")
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")
_ROW_NUMBER = re.compile(rb'row [^>]*?\br="(\d{1,9})"')


class XmlCheck:
    """Takes a part piece by piece; raises ExpatError where it is not whole."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._is_wide: bool | None = None

    def take(self, piece: bytes) -> None:
        if self._is_wide is None:
            self._is_wide = piece[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
        if not self._is_wide:
            # Letters for them, which are well in a text, and tell a name that holds one from any other.
            piece = _NO_CHARACTER.sub(b"___", _NO_LETTER.sub(b"_", piece.translate(_LETTERS)))
        # In small bites, as nothing else of the program runs while one is being parsed.
        for start in range(0, len(piece), _AT_ONCE):
            self._parser.Parse(piece[start : start + _AT_ONCE])

    def end(self) -> None:
        self._parser.Parse(b"", True)


class RowNumbers:
    """Rows of one number, of which the reader would keep the last."""

    def __init__(self) -> None:
        self.rise = True
        """Where they only rise, none comes twice, and none need be remembered."""
        self._last = 0

    def take(self, piece: bytes) -> None:
        for number in map(int, _ROW_NUMBER.findall(piece)):
            self.rise = self.rise and number > self._last
            self._last = number


def has_row_twice(pieces: Iterable[bytes]) -> bool:
    seen: set[int] = set()
    for piece in pieces:
        for number in map(int, _ROW_NUMBER.findall(piece)):
            if number in seen:
                return True
            seen.add(number)
    return False
