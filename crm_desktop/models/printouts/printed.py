"""What came of a printout."""

from dataclasses import dataclass

from crm_desktop.models.paper.printed import PrintedPages


@dataclass(frozen=True)
class Printed(PrintedPages):
    """The pages, and how many of the records are in them."""

    records: int
    left_out: int
    """Those that have no address."""
