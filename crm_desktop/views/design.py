"""The measures of the program, named once: spacing, sizes, type, and colours that follow the palette."""

import colorsys
import zlib
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32 = 4, 8, 12, 16, 24, 32
WINDOW_MARGIN = SPACE_16
GROUP_GAP = SPACE_24
LABEL_GAP = SPACE_4
FIELD_GAP = SPACE_8

ROW, ROW_COMPACT = 32, 26
NAVIGATION_WIDTH, NAVIGATION_COLLAPSED = 200, 52
ICON_SMALL, ICON = 16, 20
CONTROL_HEIGHT, CONTROL_RADIUS = 30, 6
BADGE_HEIGHT, BADGE_RADIUS = 18, 9
CARD_MIN, CARD_MAX, CARD_RADIUS = 240, 320, 6
AVATAR, AVATAR_COMPACT, AVATAR_PAGE = 22, 18, 44
MOVE_MILLISECONDS = 150

READABLE, WELL_READABLE = 4.5, 7.0


class Size(Enum):
    """Sizes of type, as parts of the platform's own."""

    SMALL = 0.86
    BASE = 1.0
    SECTION = 1.16
    TITLE = 1.54


class Hue(IntEnum):
    """Colours of badges and avatars, by the degree on the colour wheel; never the only sign of a meaning."""

    NEUTRAL = -1
    RED = 4
    AMBER = 38
    GREEN = 145
    TEAL = 180
    BLUE = 214
    VIOLET = 262
    PINK = 325


@dataclass(frozen=True)
class Tint:
    """A pale ground and the text of the same hue that stands on it."""

    ground: QColor
    text: QColor


def font(size: Size = Size.BASE, weight: QFont.Weight | None = None, tabular: bool = False) -> QFont:
    """The platform's font in one of our sizes; `tabular` gives every figure the same width."""
    made = QFont(QGuiApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size.value)
    else:
        made.setPixelSize(round(made.pixelSize() * size.value))
    if weight is not None:
        made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


_strength = {"strong": False}


def strengthen(strong: bool) -> None:
    """High contrast from now on, or no longer: lines as dark as text, nothing quiet, full colours."""
    _strength["strong"] = strong


def is_strong() -> bool:
    """Is high contrast wanted?"""
    return _strength["strong"]


def focus_width() -> int:
    """How thick the line around what has the focus is."""
    return 3 if is_strong() else 2


def is_dark(palette: QPalette) -> bool:
    """Is the text lighter than the ground?"""
    ground, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    return ground.lightnessF() < ink.lightnessF()


def accent(palette: QPalette) -> QColor:
    """The one colour for the next thing to do and for what is selected."""
    return palette.color(QPalette.ColorRole.Accent)


def text(palette: QPalette) -> QColor:
    """What is read first."""
    return palette.color(QPalette.ColorRole.Text)


def quiet_text(palette: QPalette) -> QColor:
    """Labels, counts, headers: readable, but second."""
    return mixed(text(palette), palette.color(QPalette.ColorRole.Base), 1.0 if is_strong() else 0.68)


def hairline(palette: QPalette) -> QColor:
    """The line of one pixel between rows and around cards."""
    share = 0.55 if is_strong() else 0.12 if is_dark(palette) else 0.1
    return mixed(text(palette), palette.color(QPalette.ColorRole.Base), share)


def outline(palette: QPalette) -> QColor:
    """The edge of a control."""
    share = 1.0 if is_strong() else 0.28 if is_dark(palette) else 0.22
    return mixed(text(palette), palette.color(QPalette.ColorRole.Base), share)


def hover(palette: QPalette) -> QColor:
    """Under the pointer, over any ground."""
    return _clear(text(palette), 0.16 if is_strong() else 0.07 if is_dark(palette) else 0.05)


def pressed(palette: QPalette) -> QColor:
    """Held down, over any ground."""
    return _clear(text(palette), 0.26 if is_strong() else 0.12 if is_dark(palette) else 0.09)


def selection(palette: QPalette) -> QColor:
    """Behind what is selected, pale enough for text and badges to stay what they are."""
    share = (0.36 if is_dark(palette) else 0.34) if is_strong() else 0.2 if is_dark(palette) else 0.14
    return mixed(accent(palette), palette.color(QPalette.ColorRole.Base), share)


def card(palette: QPalette) -> QColor:
    """The ground of a card, one step above the window."""
    base = palette.color(QPalette.ColorRole.Base)
    return mixed(text(palette), base, 0.05) if is_dark(palette) else base


def warm(palette: QPalette) -> QColor:
    """Overdue, rotting, slipped: asks to be looked at; always beside a word that says so."""
    return _of("#A64B08", "#F0A35E", "#7A3300", "#FFC48A", palette)


def danger(palette: QPalette) -> QColor:
    """What went wrong or was refused; always beside a word that says so."""
    return _of("#B3261E", "#FF8A80", "#8B0000", "#FFB3AB", palette)


def good(palette: QPalette) -> QColor:
    """Won, done, paid; always beside a word that says so."""
    return _of("#1B7340", "#6CCB8F", "#004D1C", "#8FF0B0", palette)


_HUES = [hue for hue in Hue if hue is not Hue.NEUTRAL]


def tint(hue: Hue, palette: QPalette) -> Tint:
    """Ground and text of a badge."""
    return _tint(hue, is_dark(palette), is_strong())


def on_selection(tint: Tint, palette: QPalette) -> Tint:
    """The same badge on a selected row, whose pale accent would swallow a pale blue."""
    if is_strong():
        return tint
    return Tint(mixed(palette.color(QPalette.ColorRole.Base), tint.ground, 0.7), tint.text)


def avatar_tint(name: str, palette: QPalette) -> Tint:
    """The colour that a name always has, in every view."""
    return _tint(_HUES[zlib.crc32(name.casefold().encode()) % len(_HUES)], is_dark(palette), is_strong())


def initials(name: str) -> str:
    """First letters of the first and the last word: "Ada King, Countess of Lovelace" is "AL"."""
    words = [word for word in ("".join(c if c.isalnum() else " " for c in name)).split() if word]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def contrast(one: QColor, other: QColor) -> float:
    """How well one is read on the other, 1 to 21, as WCAG 2 counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of `colour` on `ground`, opaque."""
    return QColor.fromRgbF(
        *(
            share * over + (1 - share) * under
            for over, under in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def facing(rect: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a part of `room` stands when one reads in this direction; painters turn texts round by themselves."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRect(room.left() + room.right() - rect.right(), rect.y(), rect.width(), rect.height())


def _of(light: str, dark: str, strong: str, strong_on_dark: str, palette: QPalette) -> QColor:
    if is_strong():
        return QColor(strong_on_dark if is_dark(palette) else strong)
    return QColor(dark if is_dark(palette) else light)


def _clear(colour: QColor, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made


@lru_cache(maxsize=64)
def _tint(hue: Hue, dark: bool, strong: bool) -> Tint:
    if strong:
        return _strong_tint(hue, dark)
    if hue is Hue.NEUTRAL:
        return Tint(QColor("#37393E"), QColor("#C6C8CC")) if dark else Tint(QColor("#ECECEA"), QColor("#55575C"))
    ground = _hls(hue, 0.22 if dark else 0.92, 0.34 if dark else 0.72)
    lightness = 0.72 if dark else 0.36
    while contrast(_hls(hue, lightness, 0.62), ground) < READABLE + 0.6:
        lightness += 0.02 if dark else -0.02
    return Tint(ground, _hls(hue, lightness, 0.62))


def _strong_tint(hue: Hue, dark: bool) -> Tint:
    """The other way round: the badge is full of its colour, and its word has the colour of the paper."""
    saturation = 0.0 if hue is Hue.NEUTRAL else 0.8
    paper = QColor("#000000" if dark else "#FFFFFF")
    lightness = 0.8 if dark else 0.3
    while contrast(_hls(hue, lightness, saturation), paper) < WELL_READABLE:
        lightness += 0.02 if dark else -0.02
    return Tint(_hls(hue, lightness, saturation), paper)


def _hls(hue: Hue, lightness: float, saturation: float) -> QColor:
    return QColor.fromRgbF(*colorsys.hls_to_rgb(hue % 360 / 360, lightness, saturation))


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
