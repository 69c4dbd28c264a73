"""A field's value is first sought among all words, and what is found is the same as by the field alone."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.database import is_sqlite
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead
from crm_desktop.models.queries import where
from crm_desktop.models.search_index import plain
from tests.makers import make_lead

CITIES = (
    "Oslo", "OSLO  Øst", "São Paulo", "Sa\u0303o", "Straße 5", "STRASSE", "Müncheṅ", "ﬁne ｆｕｌｌ", "d`Or", "d´Or",
    "L’Aquila",
    "Ελλάδος", "ΕΛΛΆΔΟΣ", "İzmir", "Iğdır", "100%_sure", "\u00adsoft\u00adly", "A-B–C", "東京都", "", "x", "Oslo, Hull",
)  # fmt: skip


@pytest.fixture
def leads(user):
    """Each city beside a street of another."""
    for number, city in enumerate(CITIES):
        make_lead(f"Ann {number}", city=city, street=CITIES[number - 7])


@st.composite
def parts_of_cities(draw):
    city = draw(st.sampled_from([city for city in CITIES if city]))
    first = draw(st.integers(0, len(city) - 1))
    part = city[first : draw(st.integers(first + 1, len(city)))]
    return draw(st.sampled_from([part, part.upper(), part.lower(), part.casefold()])).replace('"', "")


@settings(max_examples=200, suppress_health_check=list(HealthCheck), deadline=None)
@given(value=parts_of_cities(), is_equal=st.booleans(), one_by_one=st.booleans())
def test_the_same_records_are_found(leads, user, value, is_equal, one_by_one):
    city = plain(Lead.city)
    alone = city == fold(value) if is_equal else city.contains(fold(value))
    sought = where(
        Lead, f'city:{"=" if is_equal else ""}"{value}"', user, date(2026, 11, 22), one_by_one and is_sqlite()
    )
    assert {lead.id for lead in Lead.select().where(sought)} == {lead.id for lead in Lead.select().where(alone)}
