"""The report's fonts: Noto Sans in two weights, and who stands in for a letter that it lacks."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from crm_desktop.resources import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"

# Asked in this order, and only for a document that needs them: the reports themselves carry Latin, Cyrillic, Greek.
_SYSTEM_FONTS = {
    "win32": ("segoeui.ttf", "arial.ttf", "seguisym.ttf", "Nirmala.ttf", "LeelawUI.ttf", "msyh.ttc", "malgun.ttf"),
    "darwin": ("Arial Unicode.ttf", "Supplemental/Arial Unicode.ttf", "Supplemental/Arial.ttf", "Apple Symbols.ttf"),
    "linux": (
        "noto/NotoSansHebrew-Regular.ttf",
        "noto/NotoSansArabic-Regular.ttf",
        "noto/NotoSansDevanagari-Regular.ttf",
        "noto/NotoSansThai-Regular.ttf",
        "noto/NotoSansSymbols2-Regular.ttf",
        "dejavu/DejaVuSans.ttf",
    ),
}
_SYSTEM_FOLDERS = {
    "win32": Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
    "darwin": Path("/System/Library/Fonts"),
    "linux": Path("/usr/share/fonts/truetype"),
}
# Adobe's names for fonts which every reader brings along or replaces, where this computer has none to embed.
_HAN, _KANA, _HANGUL = "STSong-Light", "HeiseiKakuGo-W5", "HYGothic-Medium"
_EAST_ASIAN = (_HAN, _KANA, _HANGUL)
_LANGUAGES = {_HAN: "zh-cn", _KANA: "ja", _HANGUL: "ko"}

_lock = RLock()


@cache
def font(name: str) -> Any:
    """A registered ReportLab font by its name. Raises TTFError when its file is missing or damaged."""
    with _lock:
        if name in (REGULAR, BOLD):
            weight = "Regular" if name == REGULAR else "Bold"
            made: Any = TTFont(name, str(resource("reports", "fonts", f"NotoSans-{weight}.ttf")))
        elif name in _EAST_ASIAN:
            made = UnicodeCIDFont(name)
        else:
            made = TTFont(name, name)
        pdfmetrics.registerFont(made)
        return made


@cache
def letters(name: str) -> frozenset[str]:
    """Every character that a TrueType font can draw."""
    return frozenset(map(chr, font(name).face.charToGlyph))


@cache
def widths(name: str) -> dict[str, float]:
    """How wide each character is, at size 1; of Adobe's own fonts nothing is known beforehand."""
    if name in _EAST_ASIAN:
        return {}
    face = font(name).face
    return {chr(code): width / 1000 for code, width in face.charWidths.items()}


@cache
def font_for(char: str, wanted: str) -> str:
    """The font that draws one character: the wanted one, else the first that can, else the wanted one's empty box."""
    if char in letters(wanted):
        return wanted
    for name in _stand_ins():
        if char in letters(name):
            return name
    script = _east_asian(ord(char))
    if not script:
        return wanted
    # A font that is embedded, even a neighbour's, before one that the reader may not have.
    offered = (_installed(each) for each in (script, *_EAST_ASIAN))
    return next((name for name in offered if name and char in letters(name)), script)


def in_one_hand(names: list[str], text: str) -> list[str]:
    """Chinese characters among Japanese or Korean ones drawn by the Japanese or Korean font, as readers expect."""
    native = next((script for script in (_KANA, _HANGUL) if {script, _installed(script)} & set(names)), "")
    if not native:
        return names
    chinese, font_of_it = {_HAN, _installed(_HAN)}, _installed(native)
    return [
        (font_of_it if font_of_it and char in letters(font_of_it) else native) if name in chinese else name
        for name, char in zip(names, text, strict=True)
    ]


def char_width(char: str, name: str) -> float:
    """How wide a character is in a font, at size 1."""
    if name in _EAST_ASIAN:
        return float(font(name).stringWidth(char, 1))
    return widths(name).get(char) or font(name).face.defaultWidth / 1000


@cache
def _stand_ins() -> tuple[str, ...]:
    platform = sys.platform if sys.platform in _SYSTEM_FONTS else "linux"
    found = (_SYSTEM_FOLDERS[platform] / file for file in _SYSTEM_FONTS[platform])
    return tuple(str(path) for path in found if path.is_file() and _is_readable(str(path)))


@cache
def _installed(script: str) -> str:
    """A font of this computer for a script of East Asia that can be embedded; "" where fontconfig knows none.

    Those with PostScript outlines, as Noto's, are left out: ReportLab reads TrueType only.
    """
    asked = f":lang={_LANGUAGES[script]}:fontformat=TrueType"
    try:
        listed = subprocess.run(
            ["fc-list", "--format", "%{file}\n", asked], capture_output=True, text=True, timeout=5, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    return next((path for path in sorted(set(listed.splitlines())) if _is_readable(path)), "")


def _is_readable(name: str) -> bool:
    try:
        font(name)
    except (TTFError, OSError):
        return False
    return True


def _east_asian(code: int) -> str:
    if 0x3040 <= code < 0x3100 or 0xFF66 <= code < 0xFFA0:
        return _KANA
    if 0xAC00 <= code < 0xD7B0 or 0x1100 <= code < 0x1200 or 0x3130 <= code < 0x3190:
        return _HANGUL
    return _HAN if 0x2E80 <= code < 0xA000 or 0xF900 <= code < 0xFB00 or 0xFF00 <= code < 0xFFF0 else ""
