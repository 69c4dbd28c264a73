"""Which page is made for what: the navigation, and the page of each kind of record."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from crm_desktop.views.navigation import View
from crm_desktop.views.page import Page
from crm_desktop.views.records.trail import Trail

if TYPE_CHECKING:
    from crm_desktop.background import Background
    from crm_desktop.handing_out import HandingOut
    from crm_desktop.history import History
    from crm_desktop.models.users import User
    from crm_desktop.settings import Settings
    from crm_desktop.views.main_window import MainWindow

# Where the code of each view is; it is read ahead, so that neither the first paint nor a click waits for it.
PAGES = {
    "Today": "views.today", "Leads": "views.leads.leads", "People": "views.people.people",
    "Companies": "views.companies.companies", "Opportunities": "views.opportunities.opportunities",
    "Pipeline": "views.pipelines", "Forecast": "views.forecasts", "Reports": "views.reports",
    "Data health": "views.data_health", "Imports": "views.imports", "Settings": "views.settings",
}  # fmt: skip
OF_ADMINISTRATORS = ("Data health", "Imports")
# Where the records of each kind are listed, for the pages of their history.
HOMES = {"lead": "Leads", "person": "People", "company": "Companies", "opportunity": "Opportunities"}
# What is opened from them next: pages of records, and dialogs.
OPENED_NEXT = (
    "views.leads.lead_page", "views.people.person_page", "views.companies.company_page",
    "views.opportunities.opportunity_page", "dialogs.new_lead", "dialogs.mark_dead", "dialogs.convert_lead",
    "dialogs.convert_many", "dialogs.log_activity", "dialogs.edit_together", "dialogs.tag_records",
    "dialogs.merge_records", "dialogs.import_list", "dialogs.print_forecast",
)  # fmt: skip


def code_of(view: str) -> str:
    """The module of a view; Today's for one that is not known."""
    return f"crm_desktop.{PAGES.get(view, PAGES['Today'])}"


def code_of_all() -> list[str]:
    """The modules of all that is opened next, so that the first click on each does not wait for it."""
    return [f"crm_desktop.{name}" for name in (*PAGES.values(), *OPENED_NEXT)]


class Pages:
    """Makes the pages of one session, each when it is first opened."""

    def __init__(
        self,
        parts: "Callable[[], tuple[Background, History, MainWindow, Settings, User]]",
        import_list: Callable[..., object],
        handing_out: "Callable[[], HandingOut]",
        paste_list: Callable[[str, str], object],
    ) -> None:
        """`parts` is what every page is given: there once the database is open and its user known.

        `import_list` may be told as what a list is imported, `paste_list` is told the text first.
        """
        self._parts = parts
        self._import_list = import_list
        self._handing_out = handing_out
        self._paste_list = paste_list
        self._trail = Trail()

    def _list_parts(self, many: str) -> dict[str, Any]:
        return {
            "trail": self._trail, "import_list": partial(self._import_list, many),
            "handing_out": self._handing_out(), "paste_list": self._paste_list,
        }  # fmt: skip

    def views(self, with_leads: bool = True, for_administrator: bool = True) -> list[View]:
        """The navigation, top to bottom; a company may do without leads (S0), and some looks after all of it (S2)."""
        views = [
            View("Today", "today", self._today),
            View("Leads", "leads", self._leads, 1),
            View("People", "people", self._people, 1),
            View("Companies", "companies", self._companies, 1),
            View("Opportunities", "opportunities", self._opportunities, 2),
            View("Pipeline", "pipeline", self._pipeline, 2),
            View("Forecast", "forecast", self._forecast, 2),
            View("Reports", "reports", self._reports, 2),
            View("Data health", "data-health", self._data_health, 3),
            View("Imports", "import", self._imports, 3),
            View("Settings", "settings", self._settings_page, 3),
        ]
        left_out = {*(() if with_leads else ("Leads",)), *(() if for_administrator else OF_ADMINISTRATORS)}
        return [view for view in views if view.stable_name not in left_out]

    def record_pages(self) -> dict[str, Callable[[], Page]]:
        """The pages of one record, by its kind."""
        return {
            "lead": self._lead, "person": self._person, "company": self._company,
            "opportunity": self._opportunity, "call_run": self._call_run, "call_runs": self._call_runs,
            "change": self._change, "history": self._history,
            "activities": self._activities, "recycle_bin": self._recycle_bin,
            "guidelines": self._guidelines,
            **{f"{kind}_history": partial(self._record_history, kind, home) for kind, home in HOMES.items()},
        }  # fmt: skip

    def _today(self) -> Page:
        from crm_desktop.views.today import Today

        return Today(*self._parts(), import_list=self._import_list)

    def _activities(self) -> Page:
        from crm_desktop.views.activities.activities import Activities

        return Activities(*self._parts(), handing_out=self._handing_out())

    def _leads(self) -> Page:
        from crm_desktop.views.leads.leads import Leads

        return Leads(*self._parts(), **self._list_parts("leads"))

    def _people(self) -> Page:
        from crm_desktop.views.people.people import People

        return People(*self._parts(), **self._list_parts("people"))

    def _companies(self) -> Page:
        from crm_desktop.views.companies.companies import Companies

        return Companies(*self._parts(), **self._list_parts("companies"))

    def _opportunities(self) -> Page:
        from crm_desktop.views.opportunities.opportunities import Opportunities

        return Opportunities(*self._parts(), **self._list_parts("opportunities"))

    def _lead(self) -> Page:
        from crm_desktop.views.leads.lead_page import LeadPage

        return LeadPage(*self._parts(), self._trail)

    def _person(self) -> Page:
        from crm_desktop.views.people.person_page import PersonPage

        return PersonPage(*self._parts(), self._trail)

    def _company(self) -> Page:
        from crm_desktop.views.companies.company_page import CompanyPage

        return CompanyPage(*self._parts(), self._trail)

    def _opportunity(self) -> Page:
        from crm_desktop.views.opportunities.opportunity_page import OpportunityPage

        return OpportunityPage(*self._parts(), self._trail)

    def _pipeline(self) -> Page:
        from crm_desktop.views.pipelines import PipelineBoard

        return PipelineBoard(*self._parts())

    def _forecast(self) -> Page:
        from crm_desktop.views.forecasts import ForecastView

        return ForecastView(*self._parts())

    def _reports(self) -> Page:
        from crm_desktop.views.reports import Reports

        return Reports(*self._parts())

    def _data_health(self) -> Page:
        from crm_desktop.views.data_health import DataHealth

        return DataHealth(*self._parts())

    def _imports(self) -> Page:
        from crm_desktop.views.imports import Imports

        return Imports(*self._parts(), import_list=self._import_list)

    def _settings_page(self) -> Page:
        from crm_desktop.views.settings import SettingsPage

        return SettingsPage(*self._parts())

    def _change(self) -> Page:
        from crm_desktop.views.history import ChangePage

        return ChangePage(*self._parts()[:3])

    def _recycle_bin(self) -> Page:
        from crm_desktop.views.recycle_bin import RecycleBin

        return RecycleBin(*self._parts()[:4])

    def _record_history(self, kind: str, home: str) -> Page:
        from crm_desktop.views.history import RecordHistory

        return RecordHistory(*self._parts()[:3], kind, home)

    def _guidelines(self) -> Page:
        from crm_desktop.views.guidelines import GuidelinesPage

        return GuidelinesPage(*self._parts())

    def _call_run(self) -> Page:
        from crm_desktop.views.call_run import CallRunPage

        return CallRunPage(*self._parts())

    def _call_runs(self) -> Page:
        from crm_desktop.views.call_run import CallRuns

        return CallRuns(*self._parts())

    def _history(self) -> Page:
        from crm_desktop.views.history import ChangeList

        return ChangeList(*self._parts()[:4])
