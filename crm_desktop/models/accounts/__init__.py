"""Who connects to a team's server, and what the server itself lets each role do there."""

from crm_desktop.models.accounts.connected import connected_user, has_accounts
from crm_desktop.models.accounts.deeds import make_account, new_password, proposed_account, remove_account
from crm_desktop.models.accounts.grants import renew_grants

__all__ = [
    "connected_user", "has_accounts", "make_account", "new_password", "proposed_account", "remove_account",
    "renew_grants",
]  # fmt: skip
