import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from crm_desktop.views import design, icons
from crm_desktop.views.design import Hue
from crm_desktop.views.theme import palette_of
from crm_desktop.views.theme_drawing import on_accent

Role = QPalette.ColorRole

NEEDED = [
    "today", "leads", "people", "companies", "opportunities", "pipeline", "forecast", "reports", "data-health",
    "imports", "settings", "search", "add", "import", "export", "convert", "call", "email", "meeting", "note",
    "task", "undo", "redo", "filter", "calendar", "more", "close", "check", "warning", "won", "lost", "back",
    "forward",
]  # fmt: skip


LOOKS = {"light": (False, False), "dark": (True, False), "strong": (False, True), "strong dark": (True, True)}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS)
def palette(request, qapp):
    dark, strong = request.param
    design.strengthen(strong)
    yield palette_of(dark, strong)
    design.strengthen(False)


@pytest.mark.parametrize("hue", Hue)
def test_a_badge_is_read_on_its_ground(palette, hue):
    tint = design.tint(hue, palette)
    assert design.contrast(tint.text, tint.ground) >= design.READABLE


@pytest.mark.parametrize("hue", Hue)
def test_a_badge_is_seen_and_read_on_a_selected_row(palette, hue):
    tint = design.on_selection(design.tint(hue, palette), palette)
    assert design.contrast(tint.text, tint.ground) >= design.READABLE
    assert design.contrast(tint.ground, design.selection(palette)) >= 1.1


@pytest.mark.parametrize("hue", Hue)
def test_badges_are_read_on_the_table_by_their_shape_too(palette, hue):
    assert design.tint(hue, palette).ground != palette.color(QPalette.ColorRole.Base)


@pytest.mark.parametrize(
    "colour", [design.text, design.quiet_text, design.warm, design.danger, design.good, design.accent]
)
def test_text_is_read_on_every_ground_it_stands_on(palette, colour):
    enough = design.WELL_READABLE if design.is_strong() else design.READABLE
    for ground in (palette.color(Role.Base), palette.color(Role.Window), design.card(palette)):
        assert design.contrast(colour(palette), ground) >= enough


@pytest.mark.parametrize("colour", [design.text, design.quiet_text, design.warm, design.danger])
def test_text_is_read_where_it_is_selected(palette, colour):
    assert design.contrast(colour(palette), design.selection(palette)) >= design.READABLE


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (Role.HighlightedText, Role.Highlight), (Role.ToolTipText, Role.ToolTipBase), (Role.ButtonText, Role.Button),
        (Role.Link, Role.Base), (Role.LinkVisited, Role.Base), (Role.WindowText, Role.Window),
        (Role.PlaceholderText, Role.Base),
    ],
)  # fmt: skip
def test_what_qt_draws_is_read_too(palette, ink, ground):
    assert design.contrast(palette.color(ink), palette.color(ground)) >= design.READABLE


def test_the_primary_button_is_read(palette):
    assert design.contrast(on_accent(palette), design.accent(palette)) >= design.READABLE


def test_the_focus_is_seen_on_every_ground(palette):
    for ground in (palette.color(Role.Base), palette.color(Role.Window), design.card(palette)):
        assert design.contrast(design.accent(palette), ground) >= 3


def test_high_contrast_draws_the_edges_of_controls_as_dark_as_text(qapp):
    design.strengthen(True)
    try:
        palette = palette_of(False, True)
        assert design.contrast(design.outline(palette), palette.color(Role.Base)) >= 7
        assert design.contrast(design.hairline(palette), palette.color(Role.Base)) >= 3
        assert design.quiet_text(palette) == design.text(palette)
    finally:
        design.strengthen(False)


def test_a_name_always_has_the_same_colour(palette):
    assert design.avatar_tint("Ann Lee", palette) == design.avatar_tint("ann lee", palette)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ann Lee", "AL"), ("Madonna", "M"), ("ann-marie o’brien", "AB"), ("", "?"), ("  ", "?"), ("李 小龙", "李小")],
)
def test_initials(name, letters):
    assert design.initials(name) == letters


@pytest.mark.parametrize("name", NEEDED)
def test_there_is_an_icon_for(name):
    assert name in icons.names()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_as_sharp_as_the_screen(qapp, ratio, palette):
    drawn = icons.icon("leads").pixmap(QSize(16, 16), ratio)
    assert drawn.width() == round(16 * ratio)
    assert drawn.devicePixelRatio() == pytest.approx(ratio)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_draws_something_within_its_edges(qapp, name):
    image = QImage(96, 96, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(name, painter, QRect(0, 0, 96, 96), QColor("black"))
    painter.end()
    edge = [*((x, y) for x in range(96) for y in (0, 95)), *((x, y) for y in range(96) for x in (0, 95))]
    assert any(image.pixelColor(x, y).alpha() for x in range(96) for y in range(96))
    assert not any(image.pixelColor(x, y).alpha() for x, y in edge)


def test_icons_follow_the_palette(qapp):
    kept = qapp.palette()
    try:
        colours = []
        for dark in (False, True):
            qapp.setPalette(palette_of(dark))
            image = icons.icon("more").pixmap(QSize(96, 96), 1.0).toImage()
            colours.append(image.pixelColor(48, 48).lightnessF())
        assert colours[0] < 0.5 < colours[1]
    finally:
        qapp.setPalette(kept)
