"""The team's guidelines: what it means by its words, so that everybody counts the same."""

from crm_desktop.models.guidelines.guidelines import Entry, Guidelines, define, guidelines

__all__ = ["Entry", "Guidelines", "define", "guidelines"]
