"""How complete the data is: what is required, what is missing, and whose it is."""

from crm_desktop.models.data_health.missing import Gap, MissingData, look_through, missing_data, reminder
from crm_desktop.models.data_health.required import (
    Requirable,
    requirable,
    require_field,
    require_fields,
    required_fields,
)

__all__ = [
    "Gap", "MissingData", "Requirable", "look_through", "missing_data", "reminder", "requirable", "require_field",
    "require_fields", "required_fields",
]  # fmt: skip
