"""The fields of a company, as the table and the page show them."""

from crm_desktop.background import Background
from crm_desktop.models.companies import Company
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.records.fields import fields_of
from crm_desktop.views.records.vocabulary import Vocabulary

RELATIONSHIPS = {
    "prospect": Hue.BLUE, "customer": Hue.GREEN, "former customer": Hue.AMBER, "supplier": Hue.VIOLET,
    "partner": Hue.TEAL, "other": Hue.NEUTRAL,
}  # fmt: skip


def company_fields(vocabulary: Vocabulary, background: Background) -> dict[str, Column]:
    """All of them by name."""
    return fields_of(
        Company, vocabulary, background,
        name={"look": Look.ORGANISATION},
        relationship={
            "look": Look.BADGE, "hue": lambda value: RELATIONSHIPS.get(value, Hue.NEUTRAL), "width": 130,
        },
        email={"width": 220},
        website={"width": 190},
        annual_revenue={"width": 150},
        employees={"width": 100},
        note={"width": 240},
    )  # fmt: skip
