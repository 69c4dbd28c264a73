"""Beginning a call run from a table: over what is selected, or over all that it shows."""

from functools import partial
from typing import TYPE_CHECKING

from crm_desktop.models.call_runs import start_run
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.actions import Action
from crm_desktop.views.page import Navigator

if TYPE_CHECKING:
    from crm_desktop.views.records.noun_list import NounList


def call_action(page: "NounList", navigator: Navigator) -> Action:
    """On the bulk bar and in the menus of a table of leads or people."""
    return Action(
        f"{page.kind}.call_run", "Start call run", partial(_start, page, navigator), "Ctrl+R", "call",
        lambda: page.has_selection() or bool(page.model.count), partial(_text, page), selection=True, group=15,
        changes=True
    )  # fmt: skip


def _start(page: "NounList", navigator: Navigator) -> None:
    ids = page.selected_ids() if page.has_selection() else page.model.ids()
    kind, name = page.kind, page.query()
    page.history.do(
        "start_call_run", lambda: start_run(kind, ids, name), lambda run_id: navigator.open("call_run", run_id)
    )


def _text(page: "NounList") -> str:
    count = page.table.selected_count() or page.model.count
    if not count:
        return say("Start call run")
    return say("Start call run over {whom}", whom=formats.count_text(count, page.one, page.many))
