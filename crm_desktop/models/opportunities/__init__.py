"""Opportunities: efforts tracked through a pipeline."""

from crm_desktop.models.opportunities.opportunity import (
    CATEGORIES,
    OUTCOMES,
    TYPES,
    Opportunity,
    OpportunityPerson,
    Outcome,
    StageMove,
)

__all__ = ["CATEGORIES", "OUTCOMES", "TYPES", "Opportunity", "OpportunityPerson", "Outcome", "StageMove"]
