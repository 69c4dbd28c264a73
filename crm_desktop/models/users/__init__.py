"""Who works with the program, and for whom."""

from crm_desktop.models.users.office import LANGUAGES, Office, office_currency, our_office
from crm_desktop.models.users.user import ROLES, User, owner_field

__all__ = ["LANGUAGES", "ROLES", "Office", "User", "office_currency", "our_office", "owner_field"]
