"""A team's server, for what is tried on it."""

from tests.server_team import team

__all__ = ["team"]
