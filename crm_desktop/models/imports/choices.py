"""What the user chose for an import, beside the columns."""

from dataclasses import dataclass, field

POLICIES = {
    "skip": "Skip them",
    "fill": "Fill blanks of what is there",
    "overwrite": "Overwrite what is there",
    "create": "Create them anyway",
}


@dataclass(frozen=True)
class ImportChoices:
    """How rows that are known already are treated, and what holds for the whole file."""

    duplicates: str = "skip"
    list_name: str | None = None
    pipeline_name: str | None = None
    pad_postal_codes: bool = False
    date_orders: dict[str, str] = field(default_factory=dict)
    temperature: str | None = None
