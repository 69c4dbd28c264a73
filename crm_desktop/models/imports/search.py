"""The imports that were done, as their table reads them."""

from typing import Any

from peewee import Expression

from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.record_search import RecordSearch


class ImportSearch(RecordSearch):
    """Imports that stand; one that was undone is in the history."""

    def __init__(self) -> None:
        """Everybody's."""
        super().__init__(ListImport, None, joined=("list",))

    def condition(self, query: str) -> Expression | None:
        """By the name of the file."""
        name: Any = ListImport.file_name
        found: Expression | None = name.contains(query.strip()) if query.strip() else None
        return found
