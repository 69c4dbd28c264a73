"""How a database is opened that somebody has open on another computer."""

from typing import NamedTuple


class Way(NamedTuple):
    """What the user has chosen."""

    to_look: str = ""
    """Why it is only read, in one sentence."""
    is_anyway: bool = False
    """Whoever else has it open."""


AS_USUAL, ANYWAY = Way(), Way(is_anyway=True)
