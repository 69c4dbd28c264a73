"""Who works with the program, and for whom."""

from crm_desktop.models.users.office import Office, office_currency, our_office, speak_as_our_office
from crm_desktop.models.users.user import ROLES, User, owner_field

__all__ = [
    "ROLES",
    "Office",
    "User",
    "office_currency",
    "our_office",
    "owner_field",
    "speak_as_our_office",
]
