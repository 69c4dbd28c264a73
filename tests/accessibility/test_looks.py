"""Light, dark and high contrast, changed while the program runs: every page takes the new colours at once."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.views import design
from crm_desktop.views.theme import palette_of
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
