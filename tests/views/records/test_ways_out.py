"""Where a value leads, whatever somebody typed."""

import pytest

from crm_desktop.models.sheets import Link
from crm_desktop.views.records.ways_out import mail_url, phone_url, way_out, web_url


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("example.org", "https://example.org"),
        ("http://example.org/a b", "http://example.org/a b"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("see the note", ""),
        ("http://[broken", ""),
    ],
)
def test_only_web_addresses_are_visited(typed, url):
    assert web_url(typed) == url


def test_a_phone_is_called_by_its_digits_and_an_e_mail_is_nothing_but_an_address():
    assert phone_url("+44 (0)20 7946-0018") == "tel:+4402079460018"
    assert mail_url("ann@example.org?bcc=all@example.org") == "mailto:ann@example.org%3Fbcc%3Dall@example.org"


def test_a_value_leads_where_its_field_leads():
    assert way_out("phone", "12").text == "Call 12"
    assert way_out("company", Link("company", 3, "Acme")).link.id == 3
    assert way_out("owner", Link("app_user", 1, "Ada")) is None
    assert way_out("city", "Oslo") is None
    assert way_out("email", "") is None
