"""Own fields: what a company wants to know of its records beyond what comes with the program."""

from crm_desktop.models.own_fields.defining import (
    clean_name,
    define,
    put_in_order,
    rename,
    rename_choice,
    retire,
    set_becomes,
    set_choices,
    set_help,
)
from crm_desktop.models.own_fields.indexing import keep_indexes
from crm_desktop.models.own_fields.own_field import KINDS, TYPES, OwnField, fields_for, named
from crm_desktop.models.own_fields.reading import read, shown_of, text_of, value_of

__all__ = [
    "KINDS", "TYPES", "OwnField", "clean_name", "define", "fields_for", "keep_indexes", "named", "put_in_order", "read",
    "rename", "rename_choice", "retire", "set_becomes", "set_choices", "set_help", "shown_of", "text_of", "value_of",
]  # fmt: skip
