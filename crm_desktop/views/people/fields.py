"""The fields of a person, as the table and the page show them."""

from crm_desktop.background import Background
from crm_desktop.models.people import Person
from crm_desktop.models.wording import say
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.records.fields import fields_of
from crm_desktop.views.records.vocabulary import Vocabulary


def person_fields(vocabulary: Vocabulary, background: Background) -> dict[str, Column]:
    """All of them by name."""
    return fields_of(
        Person,
        vocabulary,
        background,
        name={"look": Look.NAME},
        company={"width": 190},
        title={"width": 180},
        email={"width": 250},
        # Only a yes is worth a badge in a table of people whom one may contact.
        do_not_contact={
            "look": Look.BADGE,
            "hue": lambda _: Hue.AMBER,
            "value": lambda row: True if row.do_not_contact else None,
            "text": lambda value: say("Yes") if value else say("No"),
        },
        note={"width": 240},
    )
