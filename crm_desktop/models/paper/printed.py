"""Pages ready to be seen, saved and sent to a printer."""

from dataclasses import dataclass

from crm_desktop.models.paper.paper import Paper


@dataclass(frozen=True)
class PrintedPages:
    """A PDF, how many pages it has, and for which paper it is."""

    pdf: bytes
    pages: int
    paper: Paper
