"""Tells alphabets of one byte a letter apart: by the letters that the languages written in them use most."""

import unicodedata
from functools import lru_cache

_WEST = ("éäüöåèáóíñçàãßêøæôúâëîïõìòùûœÿ",)
# Polish, Czech with Slovak, Hungarian, Croatian with Slovene, Romanian, German.
_CENTRE = ("łóąężśćńź", "áéíěčšžřýůúťňďóľôäĺŕ", "áéöóőüíúű", "čšžćđ", "ăâîşţ", "äüöß")
_BALTIC = ("āēīšūžņčļķģ", "ėųšąžįčęū", "äõüöšž")
_TURKISH = ("ıüşöğçâîû",)
_VIETNAMESE = ("đươăâêôáàéèíóòúýũạảãế",)
_CYRILLIC = ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґўјљњћђџ",)
_GREEK = ("αοιετσνηυρπκμλςάόίέδγήχύώθβφωξζψϊ",)
_HEBREW = ("יוהלאמרתבשנםדקעחכפטגזצסןךףץ",)
_ARABIC = ("اليمونرتبةدسفعحكقجشصطخذزهضغثءئىظأإآؤ",)
_LATIN = frozenset((*_WEST, *_CENTRE, *_BALTIC, *_TURKISH, *_VIETNAMESE))
# Each encoding with the letters of its languages, the most usual first. Of two that read equally well the first wins.
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
# “cœur”, “ações”: elsewhere these stand for letters of another alphabet.
_AFTERWARDS = {"œ": "uisé", "õ": "e"}
_OF_WINDOWS = frozenset(f"cp125{number}" for number in range(8))
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
    signs = [around for around in zip(" " + read, read, read[1:] + " ", strict=False) if around[1] >= "\x80"]
    if not signs:
        return 0.0
    # A handful of letters tells little: then the western alphabet is the likeliest, and Windows' before others.
    usual = 3 / (len(signs) + 4) if encoding == "cp1252" else 0.0
    best = max(sum(_fitness(*around, letters) for around in signs) for letters in _ALPHABETS[encoding])
    return best / len(signs) + usual + (0.08 if encoding in _OF_WINDOWS else 0.0)


def _fitness(before: str, sign: str, after: str, letters: str) -> float:
    kind = _kind(sign)
    if kind == "L":
        return _fitness_of_letter(before, sign, after, letters)
    if kind == "M":
        return 0.5 if before.isalpha() and letters in _VIETNAMESE else -0.5
    if kind == "C":
        return -1.5
    if before.isalpha() and after.isalpha():
        return 0.5 if sign == "’" else -1.5
    return 0.3 if sign in _STANDING_APART else -1.0


def _fitness_of_letter(before: str, letter: str, after: str, letters: str) -> float:
    latin = letters in _LATIN
    if letter.isupper() and before.islower():
        return -1.0
    if latin and min(before, after) > "\x80" and before.isalpha() and after.isalpha():
        # Between accents on both sides no Latin word has a third one.
        return -0.5
    if not latin and any(other.isascii() and other.isalpha() for other in (before, after)):
        return -1.0
    if after.lower() not in _AFTERWARDS.get(letter.lower(), after.lower()):
        return -0.3
    place = letters.find("ı" if letter == "İ" else letter.lower())
    return -0.5 if place < 0 else 1.0 - 0.02 * place


@lru_cache(maxsize=4096)
def _kind(letter: str) -> str:
    return "C" if letter == "\ufffd" else unicodedata.category(letter)[0]
