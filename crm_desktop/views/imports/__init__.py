"""Imports: every list that came in, what became of its rows, and Undo."""

from crm_desktop.views.imports.imports_page import Imports

__all__ = ["Imports"]
