"""Files that were imported before, known again by their content."""

import hashlib
from pathlib import Path

from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.imports.spreadsheet import Table


def file_hash(path: Path) -> str:
    """By which a file is known again, whatever it is called."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def table_hash(table: Table) -> str:
    """The hash of its file; of what was pasted, or of a file that has been moved away meanwhile, that of its cells."""
    try:
        return file_hash(table.path)
    except OSError:
        found = hashlib.sha256(repr(table.headers).encode("utf-8", "replace"))
        for row in table.rows:
            found.update(repr(row).encode("utf-8", "replace"))
        return found.hexdigest()


def imported_before(path: Path, kind: str) -> ListImport | None:
    """The last standing import of a file of this content."""
    query = ListImport.select().where(ListImport.file_hash == file_hash(path), ListImport.kind == kind)
    found: ListImport | None = query.order_by(ListImport.id.desc()).first()
    return found
