"""How long the history is kept: everything, or as many months as an administrator says."""

from datetime import datetime, timedelta

import pytest

from crm_desktop.models.changes import Change, ChangeEntry, change, latest_undoable, utc_now
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.leads import Lead
from crm_desktop.models.pruning import compact, extent_of_history, prune_history, prune_when_due
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.editing import edit_office
from tests.makers import make_lead

NOW = utc_now()


def edit(lead: Lead, user: User, city: str, at: datetime) -> Change:
    with change("edit", by=user, at=at) as opened:
        held = Lead.find(lead.id)
        held.city = city
        held.save()
        opened.sentence = f"Moved to {city}"
    return opened.record


def keep(months: int | None, user: User) -> None:
    with change("edit_office", by=user):
        edit_office({"history_months": months}, our_office().version)


def prune(by: User) -> Change:
    with change("prune_history", by=by) as opened:
        prune_history()
    return opened.record


def test_everything_is_kept_unless_the_setting_says_otherwise(user: User) -> None:
    edit(make_lead(), user, "Rome", NOW - timedelta(days=4000))
    assert extent_of_history().older == 0
    with pytest.raises(Refused, match="say first for how many months"):
        prune(user)
    with change("prune_history", by=user):
        assert prune_when_due() == 0
    assert Change.select().count() == 2


def test_what_is_older_goes_as_a_named_deed_that_says_what_went(user: User) -> None:
    lead = make_lead()
    for days in (900, 800, 10):
        edit(lead, user, f"City {days}", NOW - timedelta(days=days))
    keep(12, user)
    assert extent_of_history().older == 2
    made = prune(user)
    assert made.sentence.startswith("Removed 2 changes before ")
    assert made.sentence.endswith("(2 lines); they cannot be undone any more")
    assert (made.by_name, made.deed) == ("Ada", "prune_history")
    assert {each.sentence for each in Change.select()} >= {"Moved to City 10", made.sentence}
    assert not Change.select().where(Change.sentence == "Moved to City 900").exists()
    assert not ChangeEntry.select().where(ChangeEntry.change.not_in(Change.select(Change.id))).exists()
    assert Lead.find(lead.id).city == "City 10"


def test_what_went_cannot_be_undone_and_says_so(user: User) -> None:
    old = edit(make_lead(), user, "Rome", NOW - timedelta(days=900))
    Change.update(at=NOW - timedelta(days=901)).where(Change.id < old.id).execute()
    keep(12, user)
    made = prune(user)
    with pytest.raises(Refused, match=f"The change {old.id} has been removed from the history"):
        undo(old.id, by=user)
    with pytest.raises(Refused, match="is gone; a backup may still hold it"):
        undo(made.id, by=user)
    assert latest_undoable(user).deed == "edit_office"


def test_what_a_kept_undo_speaks_of_is_kept_with_it(user: User) -> None:
    lead = make_lead()
    old = edit(lead, user, "Rome", NOW - timedelta(days=900))
    undo(old.id, by=user)
    keep(12, user)
    assert extent_of_history().older == 0
    redo(old.id, by=user)
    assert Lead.find(lead.id).city == "Rome"


@pytest.mark.parametrize("role", ["member", "viewer"])
def test_only_an_administrator_shortens_the_history(user: User, role: str) -> None:
    with change("add_user", by=user):
        ben = User.create(name="Ben", role=role)
    edit(make_lead(), user, "Rome", NOW - timedelta(days=900))
    keep(12, user)
    with pytest.raises(Refused, match="Only an administrator may shorten the history"):
        prune(ben)
    with change("prune_history", by=ben):
        assert prune_when_due() == 0
    assert Change.select().where(Change.sentence == "Moved to Rome").exists()


def test_a_file_is_compacted_and_keeps_all_it_holds(user: User) -> None:
    lead = make_lead(note="x" * 400_000)
    with change("edit", by=user):
        held = Lead.find(lead.id)
        held.note = ""
        held.save()
    keep(12, user)
    Change.update(at=NOW - timedelta(days=900)).where(Change.deed != "edit_office").execute()
    prune(user)
    saved = compact()
    assert saved > 300_000 if is_sqlite() else saved == 0
    assert Lead.find(lead.id).name == "Ann Lee"
