"""Saving, changing and putting in order the views of a table. Deeds: inside a change, so that each can be undone."""

from collections.abc import Sequence

from crm_desktop.models import queries
from crm_desktop.models.changes import current_change
from crm_desktop.models.folding import fold
from crm_desktop.models.named_lists import LONGEST_NAME, last_position
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.rights import MEMBER, role_of
from crm_desktop.models.saved_views.saved_view import SavedView, Sight, views_for
from crm_desktop.models.wording import say


def save_view(kind: str, name: str, sight: Sight, shared: bool = False) -> int:
    """A new view, behind all others; answers its id. Raises Refused for a name that is taken, or a wrong query."""
    owner = current_change().by
    view = SavedView(kind=kind, shared=shared, owner=owner.id if owner else None)
    view.name = _checked_name(view, name)
    view.sight = _checked(kind, sight)
    view.position = last_position(SavedView, kind=kind)
    view.save()
    current_change().sentence = say("Saved the view {view}", view=view)
    return int(view.id)


def update_view(view_id: int, sight: Sight) -> None:
    """What it shows from now on."""
    view = _changeable(view_id)
    view.sight = _checked(view.kind, sight)
    view.save()
    current_change().sentence = say("Changed the view {view}", view=view)


def rename_view(view_id: int, name: str, shared: bool) -> None:
    """What it is called, and whether everyone sees it."""
    view = _changeable(view_id)
    before, was_shared = view.name, view.shared
    view.name, view.shared = _checked_name(view, name), shared
    view.save()
    opened = current_change()
    if view.name != before:
        opened.sentence = say("Renamed the view {before} to {view}", before=before, view=view.name)
    elif shared != was_shared:
        opened.sentence = (
            say("Shared the view {view} with everyone", view=view)
            if shared
            else say("Kept the view {view} for its owner", view=view)
        )


def delete_view(view_id: int) -> None:
    """The view goes; what it showed stays."""
    view = _changeable(view_id)
    view.delete_instance()
    current_change().sentence = say("Deleted the view {view}", view=view)


def arrange_views(kind: str, ids: Sequence[int]) -> None:
    """Puts the views of a kind in this order; only those that move are written."""
    held = {view.id: view for view in views_for(kind, current_change().by)}
    places = sorted(view.position for view in held.values())
    if len(set(places)) < len(places):
        places = list(range(len(places)))
    for place, view_id in zip(places, [each for each in ids if each in held], strict=False):
        view = held[view_id]
        if view.position != place:
            view.position = place
            view.save()
    current_change().sentence = say("Put the views in another order")


def _changeable(view_id: int) -> SavedView:
    """Raises Refused when it is somebody else's: those are for looking at, except for an administrator."""
    view: SavedView | None = SavedView.get_or_none(SavedView.id == view_id)
    if view is None:
        raise Refused(say("This view is not there any more; somebody has deleted it."))
    by = current_change().by
    if role_of(by) == MEMBER and by is not None and view.owner_id not in (by.id, None):
        raise Refused(
            say(
                "The view {view} is {owner}'s; save it under a name of your own to change it.",
                view=view,
                owner=view.owner,
            )
        )
    return view


def _checked_name(view: SavedView, name: str) -> str:
    kept = " ".join(name.split())
    if not kept:
        raise Refused(say("A view needs a name."))
    if len(kept) > LONGEST_NAME:
        raise Refused(
            say(
                "A view is named in at most {longest_name} letters; this has {count}.",
                longest_name=LONGEST_NAME,
                count=len(kept),
            )
        )
    others = [each for each in views_for(view.kind, current_change().by) if each.id != view.id]
    held = next((each for each in others if fold(each.name) == fold(kept)), None)
    if held is not None:
        raise Refused(say("There is a view called {held} already.", held=held))
    return kept


def _checked(kind: str, sight: Sight) -> Sight:
    """A query that means nothing is not kept. Raises WrongCall, which says what is wrong."""
    opened = current_change()
    if sight.query.strip():
        queries.where(record_kinds()[kind], sight.query, opened.by, opened.at.date())
    return sight
