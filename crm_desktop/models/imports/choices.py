"""What the user chose for an import, beside the columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from crm_desktop.models.wording import to_say

POLICIES = to_say(
    {
        "skip": "Skip them",
        "fill": "Fill blanks of what is there",
        "overwrite": "Overwrite what is there",
        "create": "Create them anyway",
    }
)
LEAVE_OUT = "leave_out"


@dataclass(frozen=True)
class ImportChoices:
    """How rows that are known already are treated, and what holds for the whole file."""

    duplicates: str = "skip"
    row_policies: Mapping[int, str] = field(default_factory=dict)
    """By the index of the row one of `POLICIES`, or `LEAVE_OUT`, whatever the others get."""
    mended: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """By row and column what was typed in the place of a cell."""
    list_name: str | None = None
    list_supplier: str = ""
    list_bought_on: date | None = None
    list_cost: Decimal | None = None
    owners: tuple[int, ...] = ()
    """Who gets the new records, in turns; whoever imports, when it is nobody."""
    temperature: str | None = None
    tags: tuple[str, ...] = ()
    pipeline_name: str | None = None
    pad_postal_codes: bool = False
    date_orders: Mapping[str, str] = field(default_factory=dict)
    decimal_signs: Mapping[str, str] = field(default_factory=dict)
    own_types: Mapping[str, str] = field(default_factory=dict)
    """What own fields that the import makes are to hold; without it, what their values look like."""

    def policy_of(self, row: int) -> str:
        """What becomes of a row when it is known already."""
        return self.row_policies.get(row, self.duplicates)
