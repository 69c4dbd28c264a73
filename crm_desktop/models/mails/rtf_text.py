"""The words of a mail that Outlook kept as compressed RTF only (MS-OXRTFCP)."""

import re

_FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor"
    b" MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20"
    b"\\b\\i\\u\\tab\\tx"
)
_SIZE = 4096
_LARGEST = 20_000_000
_TOKEN = re.compile(
    r"\\u(?P<code>-?\d{1,6}) ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\(?P<sign>[^a-z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
)
_UNSEEN = frozenset({"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "themedata"})
_BREAKS = {"par": "\n", "line": "\n", "tab": "\t", "row": "\n", "cell": " "}


def text_of_rtf(compressed: bytes) -> str:
    """Its text; "" when there is none or it is damaged."""
    rtf = _uncompressed(compressed).decode("latin-1")
    return _words(rtf).strip()


def _uncompressed(data: bytes) -> bytes:
    if len(data) < 16:
        return b""
    size, kind = int.from_bytes(data[4:8], "little"), data[8:12]
    if kind == b"MELA":
        return data[16 : 16 + size]
    if kind != b"LZFu" or size > _LARGEST:
        return b""
    window = bytearray(_FIRST.ljust(_SIZE, b"\0"))
    write, made, at = len(_FIRST), bytearray(), 16
    while at < len(data) and len(made) < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data) or len(made) >= size:
                break
            if not flags >> bit & 1:
                run = bytearray(data[at : at + 1])
                at += 1
            else:
                pair = int.from_bytes(data[at : at + 2], "big")
                at += 2
                offset, length = pair >> 4, (pair & 15) + 2
                if offset == write:
                    return bytes(made)
                run = bytearray()
                for step in range(length):  # it may reach into what it writes itself
                    sign = window[(offset + step) % _SIZE]
                    window[(write + step) % _SIZE] = sign
                    run.append(sign)
            for sign in run:
                window[write] = sign
                write = (write + 1) % _SIZE
            made += run
    return bytes(made)


def _words(rtf: str) -> str:
    said: list[str] = []
    unseen, hidden = [False], False
    is_wrapped_html = "\\fromhtml" in rtf[:500]
    skip = 0
    for token in _TOKEN.finditer(rtf):
        if token["brace"] == "{":
            unseen.append(unseen[-1])
        elif token["brace"] == "}":
            if len(unseen) > 1:
                unseen.pop()
        elif token["sign"] == "*" or (token["word"] in _UNSEEN):
            unseen[-1] = True
        elif token["word"] == "htmlrtf":
            hidden = is_wrapped_html and token["number"] != "0"
        elif unseen[-1] or hidden:
            continue
        elif token["code"]:
            said.append(chr(int(token["code"]) % 65536))
            skip = 1
        elif token["byte"]:
            if not skip:
                said.append(bytes([int(token["byte"], 16)]).decode("cp1252", "replace"))
            skip = 0
        elif token["text"]:
            said.append(token["text"][skip:])
            skip = 0
        else:
            said.append(_BREAKS.get(token["word"] or "", "") or {"~": " ", "_": "-"}.get(token["sign"] or "", ""))
            if token["sign"] in ("\\", "{", "}"):
                said.append(token["sign"])
    return "".join(said)
