"""What French counts as one."""

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.languages import tongue_of
from crm_desktop.models.wording import speak
from crm_desktop.views import formats


@pytest.fixture
def french():
    speak(tongue_of("fr"))
    QLocale.setDefault(QLocale("fr"))
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("count", "said"), [(0, "0 personne"), (1, "1 personne"), (2, "2 personnes")])
def test_nothing_is_counted_in_french_as_one_is(french, count, said):
    assert formats.count_text(count, "person", "people") == said


def test_elsewhere_nothing_is_counted_as_many_are():
    assert formats.count_text(0, "person", "people") == "0 people"
