"""Imports: how a list that somebody sent becomes records. Reading and deciding come before any writing."""

from crm_desktop.models.imports.list_import import ImportedRows, ListImport, RememberedMapping

__all__ = ["ImportedRows", "ListImport", "RememberedMapping"]
