"""Tags: free words on any record."""

from crm_desktop.models.tags.tag import Tag, Tagging, all_tags, set_tags, tag_named, tags_of
from crm_desktop.models.tags.tagging import tag_records
from crm_desktop.models.tags.tidying import TagInUse, delete_tag, merge_tags, rename_tag, tags_in_use

__all__ = [
    "Tag", "TagInUse", "Tagging", "all_tags", "delete_tag", "merge_tags", "rename_tag", "set_tags", "tag_named",
    "tag_records", "tags_in_use", "tags_of",
]  # fmt: skip
