"""Which fields are required, chosen by boxes."""

from crm_desktop.models.data_health import required_fields
from tests.makers import make_own_field


def test_a_field_is_required_from_the_moment_its_box_is_ticked(open_settings):
    own = make_own_field("Customer no", kind="company")
    hands = open_settings()
    section = hands.section("Required fields")
    assert section.boxes["opportunity", "amount"].isChecked()
    assert not section.boxes["person", "email"].isChecked()
    assert section.boxes["company", own.column].text() == "Customer no"
    for key in (("person", "email"), ("opportunity", "amount"), ("company", own.column)):
        section.boxes[key].click()
    hands.answered()
    hands.answered()
    required = required_fields()
    assert (required["person"], required["company"]) == (("email",), (own.column,))
    assert required["opportunity"] == ("close_on", "next_action_on")
    hands.history.undo()
    hands.answered()
    hands.answered()
    assert not section.boxes["company", own.column].isChecked()
