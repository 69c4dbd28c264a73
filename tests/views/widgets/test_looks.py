import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from crm_desktop.settings import Settings
from crm_desktop.views import theme
from crm_desktop.views.design import BADGE_HEIGHT, Hue
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.badge import Badge
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, ShortenedLabel


def test_a_badge_says_its_word_to_assistive_technology_too(qtbot):
    badge = Badge("Qualifying", Hue.GREEN)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Qualifying"
    assert badge.sizeHint().height() >= BADGE_HEIGHT
    badge.grab()


@pytest.mark.parametrize("name", ["Ann Lee", "", "😀", "ن" * 50, "x" * 10_000])
def test_any_name_has_an_avatar(qtbot, name):
    avatar = Avatar(name)
    qtbot.addWidget(avatar)
    assert not avatar.grab().isNull()


def test_an_empty_state_has_one_sentence_and_one_button(qtbot):
    pressed = []
    state = EmptyState("No leads yet.", "Import…", lambda: pressed.append(1), "leads")
    qtbot.addWidget(state)
    state.show()
    assert [button.text() for button in state.findChildren(QPushButton)] == ["Import…"]
    state.button.click()
    assert pressed == [1]


def test_a_label_shows_markup_as_text(qtbot):
    label = Label("<b>Ann</b> & Bob")
    qtbot.addWidget(label)
    assert label.text() == "<b>Ann</b> & Bob"
    assert label.sizeHint().width() > Label("Ann & Bob").sizeHint().width()


def test_a_long_line_is_shortened_and_told_in_full_as_a_tooltip(qtbot):
    label = ShortenedLabel("Maximiliane-Henriette von und zu Hohenlohe-Waldenburg-Schillingsfürst")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName()


def test_quiet_labels_follow_light_and_dark(qtbot, qapp, tmp_path):
    kept, label = qapp.palette(), Label("Created", quiet=True)
    qtbot.addWidget(label)
    label.show()
    try:
        shades = []
        for dark in (False, True):
            qapp.setPalette(theme.palette_of(dark))
            qapp.processEvents()
            shades.append(label.palette().color(QPalette.ColorRole.WindowText).lightnessF())
        assert shades[0] < 0.5 < shades[1]
    finally:
        qapp.setPalette(kept)


def test_the_appearance_follows_the_setting(qapp, tmp_path):
    settings, kept, style = Settings(tmp_path / "s.ini"), qapp.palette(), qapp.style().name()
    theme.dress(qapp, settings)
    try:
        settings.appearance = "dark"
        assert qapp.palette().color(QPalette.ColorRole.Base).lightnessF() < 0.3
        settings.appearance = "light"
        assert qapp.palette().color(QPalette.ColorRole.Base).lightnessF() > 0.9
    finally:
        settings.blockSignals(True)
        qapp.setPalette(kept)
        qapp.setStyle(style)
