"""Tells alphabets of one byte a letter apart: by the letters that the languages written in them use most."""

import unicodedata
from functools import lru_cache

_WEST = "éäüöåèáóíñçàãßêøæôúâëîïõìòùûœÿ"
_CENTRE = "áéíóöőúüűčšžřěýůďťňąęłńśźżćđăâîşţľĺŕôßä"
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґўјљњћђџ"
_GREEK = "αοιετσνηυρπκμλςάόίέδγήχύώθβφωξζψϊ"
_HEBREW = "יוהלאמרתבשנםדקעחכפטגזצסןךףץ"
_ARABIC = "اليمونرتبةدسفعحكقجشصطخذزهضغثءئىظأإآؤ"
_BALTIC = "āēīšūžčņļķģėąųęįõäöü"
_TURKISH = "ıiğüşöçâîû"
_VIETNAMESE = "đươăâêôáàéèíóòúýũạảãế"
# The usual one first: of two that read equally well it wins.
_ALPHABETS = {
    "cp1252": _WEST,
    "cp1250": _CENTRE,
    "cp1251": _CYRILLIC,
    "cp1253": _GREEK,
    "cp1254": _TURKISH,
    "cp1255": _HEBREW,
    "cp1256": _ARABIC,
    "cp1257": _BALTIC,
    "iso8859_2": _CENTRE,
    "iso8859_5": _CYRILLIC,
    "iso8859_7": _GREEK,
    "iso8859_8": _HEBREW,
    "iso8859_6": _ARABIC,
    "iso8859_13": _BALTIC,
    "iso8859_4": _BALTIC,
    "koi8_r": _CYRILLIC,
    "koi8_u": _CYRILLIC,
    "mac_roman": _WEST,
    "cp850": _WEST,
    "cp866": _CYRILLIC,
    "cp1258": _VIETNAMESE,
}
_STANDING_APART = "–—…€£§©®™°·•«»„“”‚‘’†‡¡¿№\xa0"
_SPOKEN_NAMES = {f"iso8859_{number}": f"iso-8859-{number}" for number in range(1, 17)}


def likeliest_alphabet(text: bytes) -> str:
    """The encoding in which such bytes make the likeliest words; Windows' western one if there is no telling."""
    best = max(_ALPHABETS, key=lambda name: (_likelihood(text, name), name == "cp1252"))
    if best == "cp1252":
        try:
            text.decode("cp1252")
        except UnicodeDecodeError:
            return "iso-8859-1"
    return _SPOKEN_NAMES.get(best, best)


def _likelihood(text: bytes, encoding: str) -> float:
    read = text.decode(encoding, "replace")
    letters = _ALPHABETS[encoding]
    total, high = 0.0, 0
    for before, letter, after in zip(" " + read, read, read[1:] + " ", strict=False):
        if letter < "\x80":
            continue
        high += 1
        total += _fitness(before, letter, after, letters)
    return round(total / high, 3) if high else 0.0


def _fitness(before: str, letter: str, after: str, letters: str) -> float:
    kind = _kind(letter)
    if kind == "L":
        if letter.isupper() and before.islower():
            return -1.0
        place = letters.find(letter.lower())
        return -0.5 if place < 0 else 1.0 - 0.6 * place / len(letters)
    if kind == "M":
        return 0.5 if before.isalpha() and letters is _VIETNAMESE else -0.5
    if kind == "C":
        return -3.0
    within = before.isalpha() and after.isalpha()
    if letter in "’‘'" and within:
        return 0.5
    if within:
        return -1.5
    return 0.3 if letter in _STANDING_APART else -1.0


@lru_cache(maxsize=4096)
def _kind(letter: str) -> str:
    return "C" if letter == "\ufffd" else unicodedata.category(letter)[0]
