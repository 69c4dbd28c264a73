"""Settings, History: how long it is kept, what would go, and that it says so."""

from datetime import timedelta

from crm_desktop.models.changes import Change, utc_now
from crm_desktop.models.users import our_office
from tests.makers import make_lead


def test_everything_is_kept_until_one_chooses_and_what_goes_is_said_first(open_settings):
    hands = open_settings()
    make_lead("Old")
    make_lead("New")
    Change.update(at=utc_now() - timedelta(days=900)).where(Change.id == 1).execute()
    section = hands.section("History")
    assert section.months.currentText() == "Everything"
    assert section.outcome.text() == "Nothing is ever removed."
    assert not section.remove_button.isEnabled()
    section.months.set_value(12)
    section.months.edited.emit()
    hands.answered()
    assert our_office().history_months == 12
    assert section.outcome.text().startswith("1 change is from before ")
    assert "cannot be taken back" in section.outcome.text()
    assert section.remove_button.isEnabled()
    section.remove_button.click()
    hands.answered()
    assert not Change.select().where(Change.id == 1).exists()
    assert Change.select().order_by(Change.id.desc()).get().sentence.startswith("Removed 1 change before ")
    assert section.outcome.text().startswith("0 changes are from before ")


def test_keeping_everything_again_is_a_change_like_any_other(open_settings):
    hands = open_settings()
    section = hands.section("History")
    for months in (24, None):
        section.months.set_value(months)
        section.months.edited.emit()
        hands.answered()
        assert our_office().history_months == months
    hands.history.undo()
    hands.answered()
    assert our_office().history_months == 24


def test_the_file_is_compacted_and_says_what_that_gave(open_settings):
    hands = open_settings()
    section = hands.section("History")
    section.compact_button.click()
    hands.answered()
    assert section.outcome.text() in ("There was no room to give back.", "The file is 0.0 MB smaller.")
    assert section.compact_button.isEnabled()
