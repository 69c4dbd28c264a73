"""Every kind of record, imported: what has to be known before a database is opened."""

from crm_desktop.models import (
    activities,
    companies,
    files,
    imports,
    leads,
    opportunities,
    people,
    pipelines,
    tags,
    users,
)
from crm_desktop.models.call_runs import CallRun, CallRunEntry
from crm_desktop.models.changes import Change, ChangeEntry
from crm_desktop.models.duplicates import KeptApart
from crm_desktop.models.files import FileContent
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot, Quota, SnapshotRow
from crm_desktop.models.imports.list_import import ImportedRows, ListImport, RememberedMapping
from crm_desktop.models.own_fields import OwnField
from crm_desktop.models.record import Record
from crm_desktop.models.saved_views import SavedView
from crm_desktop.models.search_index import MatchKey
from crm_desktop.models.users.currency_rates import CurrencyRate

# In an order in which each may point at those before it.
RECORDS: list[type[Record]] = [
    users.User, users.Office, CurrencyRate, OwnField, companies.Company, people.Person, pipelines.Pipeline,
    pipelines.Stage, pipelines.LostReason, opportunities.Opportunity, opportunities.OpportunityPerson,
    opportunities.StageMove, opportunities.Outcome, leads.LeadList, leads.LeadStatus, leads.Lead,
    tags.Tag, tags.Tagging, activities.Activity, activities.ActivityLink, files.KeptFile, files.FileLink, KeptApart,
    ListImport, ImportedRows, RememberedMapping, SavedView, CallRun, CallRunEntry, ForecastSnapshot, SnapshotRow, Quota,
]  # fmt: skip
TABLES = [Change, ChangeEntry, MatchKey, FileContent, *RECORDS]
SEARCHED = [companies.Company, people.Person, opportunities.Opportunity, leads.Lead]

__all__ = ["RECORDS", "SEARCHED", "TABLES", "imports"]
