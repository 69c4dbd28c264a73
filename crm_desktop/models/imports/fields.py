"""The fields that a column can go to, for each kind of record; names as in `--map` and `--fields`."""

from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.wording import say, to_say

KINDS: dict[str, type[Record]] = {
    "leads": Lead,
    "people": Person,
    "companies": Company,
    "opportunities": Opportunity,
}
_ADDRESS = "website street street_2 city state postal_code country"
_FIELDS = {
    "leads": f"name first_name last_name title company_name email email_2 phone phone_2 mobile {_ADDRESS} industry list"
    " status temperature next_action next_action_on possible_value note converted_on owner tags",
    "people": f"name first_name last_name title company email email_2 phone phone_2 mobile {_ADDRESS} do_not_contact"
    " note owner tags is_company opportunity_name opportunity_amount opportunity_stage opportunity_close_on",
    "companies": f"name relationship type industry phone email {_ADDRESS} annual_revenue employees parent note owner"
    " tags is_company opportunity_name opportunity_amount opportunity_stage opportunity_close_on",
    "opportunities": "name company person people type pipeline stage outcome amount currency likelihood category"
    " close_on lost_reason won_on lost_on next_action next_action_on source note owner tags",
}
DEALS = ("opportunity_name", "opportunity_amount", "opportunity_stage", "opportunity_close_on")
"""What a list of people or companies says of an opportunity with each of them."""
_OTHER_LABELS = to_say(
    {
        "tags": "Tags",
        "people": "People",
        "is_company": "Is a company",
        "opportunity_name": "Opportunity",
        "opportunity_amount": "Opportunity: amount",
        "opportunity_stage": "Opportunity: stage",
        "opportunity_close_on": "Opportunity: close date",
    }
)

# The column that stands in front in our own workbooks of refused rows.
REASON = to_say("Reason (not imported)")
OWN = "own:"
"""What stands before the name of an own field where a column goes to one."""

PHONES = frozenset({"phone", "phone_2", "mobile"})
E_MAILS = frozenset({"email", "email_2"})
MONEY = frozenset({"possible_value", "annual_revenue", "amount", "opportunity_amount"})
DATES = frozenset({"converted_on", "next_action_on", "close_on", "won_on", "lost_on", "opportunity_close_on"})
WHOLE_NUMBERS = frozenset({"employees", "likelihood"})
YES_OR_NO = frozenset({"do_not_contact", "is_company"})
# Several columns may share one of these; their texts are joined.
JOINED = {"note": "\n", "street": ", ", "name": " ", "tags": ", ", "people": "; "} | dict.fromkeys(PHONES, " ")


def is_reason(header: str) -> bool:
    """In English, or in the language that is spoken?"""
    return header in (REASON, say(REASON))


def fields_of(kind: str) -> list[str]:
    """The fields of a kind that a list may fill."""
    return _FIELDS[kind].split()


def noun_of(kind: str) -> str:
    """What one record of a kind is called: “lead” of leads."""
    return KINDS[kind].noun()


def label_of(kind: str, field: str) -> str:
    """The field as people call it, in the team's words."""
    return field.removeprefix(OWN) if field.startswith(OWN) else say(header_of(kind, field))


def header_of(kind: str, field: str) -> str:
    """What a column of this field is called in what we export."""
    return say(english_header_of(kind, field))


def english_header_of(kind: str, field: str) -> str:
    """The same by those who speak English."""
    if field in _OTHER_LABELS:
        return _OTHER_LABELS[field]
    return str(getattr(KINDS[kind]._meta.fields[field], "verbose_name", None) or field)


def choices_of(kind: str, field: str) -> list[tuple[str, str]]:
    """The closed set of a field, () for any other."""
    declared = KINDS[kind]._meta.fields.get(field)
    return list(getattr(declared, "choices", None) or ())
