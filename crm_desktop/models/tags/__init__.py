"""Tags: free words on any record."""

from crm_desktop.models.tags.tag import Tag, Tagging, set_tags, tags_of

__all__ = ["Tag", "Tagging", "set_tags", "tags_of"]
