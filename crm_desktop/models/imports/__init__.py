"""Imports: how a list that somebody sent becomes records. Reading and deciding come before any writing."""

from crm_desktop.models.imports.list_import import ListImport, RememberedMapping

__all__ = ["ListImport", "RememberedMapping"]
