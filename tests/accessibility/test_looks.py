"""Light, dark and high contrast, changed while the program runs: every page takes the new colours at once."""

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.views import design
from crm_desktop.views.theme import palette_of
from crm_desktop.views.widgets.drawing import ink_of
from crm_desktop.views.widgets.drawn_chart import DrawnChart
from tests.accessibility.conftest import DIALOGS, PLACES

Role = QPalette.ColorRole
STEP = 11
"""Every eleventh pixel each way stands for its neighbours."""


@pytest.fixture
def look(qapp):
    """Puts another look on the program, and takes it off again."""
    kept = qapp.palette()

    def put_on(dark: bool, strong: bool = False) -> QPalette:
        design.strengthen(strong)
        qapp.setPalette(palette_of(dark, strong))
        QApplication.processEvents()
        return qapp.palette()

    yield put_on
    design.strengthen(False)
    qapp.setPalette(kept)


def share_of(colours: set[str], widget: QWidget) -> float:
    """How much of what is seen has one of these colours."""
    image = widget.grab().toImage()
    seen = [
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), STEP)
        for y in range(0, image.height(), STEP)
    ]  # fmt: skip
    return sum(name in colours for name in seen) / len(seen)


def grounds(palette: QPalette) -> set[str]:
    return {palette.color(role).name() for role in (Role.Window, Role.Base, Role.Button)} | {
        design.card(palette).name()
    }


@pytest.mark.parametrize("place", PLACES)
def test_a_page_in_front_turns_dark_and_light_again(program, look, place):
    window = program.go(place)
    light = grounds(look(dark=False))
    program.rest()
    assert share_of(light, window) > 0.5
    dark = grounds(look(dark=True))
    program.rest()
    assert share_of(light, window) < 0.004
    assert share_of(dark, window) > 0.5
    look(dark=False)
    program.rest()
    assert share_of(dark, window) < 0.004


@pytest.mark.parametrize("title", [title for title in DIALOGS if title != "Print forecast"])  # which shows white paper
def test_a_dialog_in_front_turns_dark(program, look, title):
    light = grounds(look(dark=False))
    dialog = program.dialog(*DIALOGS[title])
    try:
        look(dark=True)
        program.rest()
        assert share_of(light, dialog) < 0.004
    finally:
        dialog.reject()
        program.rest()


def test_high_contrast_comes_while_a_page_is_in_front(program, look):
    window = program.go("Leads")
    grey = look(dark=False).color(Role.Window).name()
    program.rest()
    assert share_of({grey}, window) > 0.05
    look(dark=False, strong=True)
    program.rest()
    assert share_of({grey}, window) == 0


def has_nearly(colour: QColor, image: QImage) -> bool:
    """A drawing names its colours in whole hundredths."""

    def is_near(seen: QColor) -> bool:
        return all(abs(one - other) < 4 for one, other in zip(seen.getRgb(), colour.getRgb(), strict=True))

    return any(
        is_near(image.pixelColor(x, y))
        for x in range(0, image.width(), STEP)
        for y in range(0, image.height(), 3)
    )  # fmt: skip


CHARTS = {
    "the forecast": ("Forecast", lambda page: page.show_part("Forecast")),
    "what changed": ("Forecast", lambda page: page.show_part("Changes")),
    "a report": ("Reports", lambda page: page.open_report("win_rate")),
}


@pytest.mark.parametrize("shown", CHARTS)
def test_a_chart_in_front_takes_the_colours_of_every_look(program, look, shown):
    place, show = CHARTS[shown]
    page = program.go(place).page
    show(page)
    program.until(lambda: any(each.isVisible() and each.bars for each in page.findChildren(DrawnChart)))
    chart = next(each for each in page.findChildren(DrawnChart) if each.isVisible())
    seen = {}
    for name, dark, strong in (("light", False, False), ("dark", True, False), ("strong", False, True)):
        palette = look(dark=dark, strong=strong)
        program.rest()
        seen[name] = chart.grab().toImage()
        assert has_nearly(design.accent(palette), seen[name]), name
    assert seen["light"] != seen["dark"] != seen["strong"]
    look(dark=False)
    program.rest()
    assert chart.grab().toImage() == seen["light"]


def test_a_bar_of_a_chart_is_seen_on_its_ground_in_high_contrast(program, look):
    chart = next(each for each in program.go("Forecast").findChildren(DrawnChart))
    for dark in (False, True):
        palette = look(dark=dark, strong=True)
        ink, ground = ink_of(chart), palette.color(Role.Base)
        assert design.contrast(QColor(ink.amount), ground) >= 3
        assert design.contrast(QColor(ink.amount), QColor(ink.weighted)) >= 3
