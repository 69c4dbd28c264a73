"""Duplicates: records that are likely the same, kept apart or merged into one."""

from crm_desktop.models.duplicates.kept_apart import KeptApart, keep_apart
from crm_desktop.models.duplicates.likely_pairs import LikelyPair, likely_pairs
from crm_desktop.models.duplicates.parties import Party

__all__ = ["KeptApart", "LikelyPair", "Party", "keep_apart", "likely_pairs"]
