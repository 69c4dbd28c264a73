"""What came of a printout."""

from dataclasses import dataclass

from crm_desktop.models.paper.paper import Paper


@dataclass(frozen=True)
class Printed:
    """A PDF, and how many of the records are in it."""

    pdf: bytes
    pages: int
    records: int
    left_out: int
    """Those that have no address."""
    paper: Paper
