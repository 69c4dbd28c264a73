"""Exports: records as workbooks, CSV and vCards, which our own import reads back unchanged."""

from crm_desktop.models.exports.exporting import ADDRESS_BOOK_KINDS, ENDINGS, checked_ending, export_records
from crm_desktop.models.exports.kinds import KINDS, Link, RecordKind, kind_named

__all__ = [
    "ADDRESS_BOOK_KINDS", "ENDINGS", "KINDS", "Link", "RecordKind", "checked_ending", "export_records", "kind_named",
]  # fmt: skip
