"""Finds how the text of a file is encoded."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OFFICE = "cp1252"
_OTHER_ALPHABETS = ["cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r"]
# “£ukasz” and “¯ó³æ”: Polish, Czech or Hungarian letters read by the western table.
_SIGN_IN_WORD = re.compile(r"[£¥¯³¹¿¾¼¦¨ªº][^\W\d_]|[^\W\d_][£¥¯³¹¿¾¼¦¨]")
_HIGH_LINES = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")


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
        return one_byte_encoding(sample)
    return "utf-8"


def one_byte_encoding(sample: bytes) -> str:
    """Windows' western alphabet, which holds ISO-8859-1 too, unless another one reads clearly better."""
    high = b"\n".join(_HIGH_LINES.findall(sample)[:400])[:32_768]
    if not _letters_look_western(high):
        western, central = (high.decode(name, "replace") for name in (_OFFICE, "cp1250"))
        if _SIGN_IN_WORD.search(western) and not _SIGN_IN_WORD.search(central):
            return "cp1250"
        # Imported here: most lists are UTF-8, and it takes a while to load.
        from charset_normalizer import from_bytes

        best = from_bytes(high, cp_isolation=[_OFFICE, *_OTHER_ALPHABETS]).best()
        if best is not None:
            return best.encoding
    try:
        sample.decode(_OFFICE)
    except UnicodeDecodeError:
        return "iso-8859-1"
    return _OFFICE


def _letters_look_western(high: bytes) -> bool:
    """Western words hold an accent here and there, and always among the same few letters."""
    usual = sum(high.count(letter) for letter in "äöüßÄÖÜéèêëàâçñóíáúôîïøåæÅØÆÉ€’–ãõ".encode(_OFFICE))
    others = sum(byte >= 0x80 for byte in high)
    return usual * 10 >= others * 8


def _wide_encoding(sample: bytes) -> str | None:
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
    return None
