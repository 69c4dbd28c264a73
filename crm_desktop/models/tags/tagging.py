"""Tagging many records at once: one change, however many they are."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records
from crm_desktop.models.changes import current_change, runs
from crm_desktop.models.named_lists import named
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reversing import delete_run
from crm_desktop.models.tags.tag import Tag, Tagging, tag_named
from crm_desktop.models.wording import listed, say


def tag_records(
    model: type[Record],
    ids: Sequence[int],
    add: Iterable[str],
    remove: Iterable[str] = (),
    many: str = "records",
    progress: Callable[[int, int], object] = lambda *_: None,
) -> int:
    """Gives all of them the tags to `add`, takes those to `remove` away, and answers how many records it changed.

    Raises Refused when neither changes anything.
    """
    added = list({tag.id: tag for tag in map(tag_named, add)}.values())
    removed = [tag for name in remove if (tag := named(Tag, name)) is not None and tag not in added]
    touched: set[int] = set()
    for done, some in enumerate(chunked(ids, IDS_AT_ONCE)):
        progress(done * IDS_AT_ONCE, len(ids))
        query: Any = model.select(_id(model)).where(_id(model).in_(some))
        there = [number for (number,) in query.tuples()]
        for tag in added:
            touched |= _give(model, there, tag)
        for tag in removed:
            touched |= _take(model, there, tag)
    if not touched:
        raise Refused(say("All of them are tagged so already.") if added else say("None of them has such a tag."))
    current_change().sentence = _sentence(model, touched, added, removed, many)
    return len(touched)


def _give(model: type[Record], ids: Sequence[int], tag: Tag) -> set[int]:
    link = _link(model)
    query: Any = Tagging.select(link).where(Tagging.tag == tag.id, link.in_(ids))
    held = {number for (number,) in query.tuples()}
    missing = [number for number in ids if number not in held]
    insert_records(Tagging, [{"tag": tag.id, model.noun(): number} for number in missing])
    return set(missing)


def _take(model: type[Record], ids: Sequence[int], tag: Tag) -> set[int]:
    link = _link(model)
    query: Any = Tagging.select(Tagging.id, link).where(Tagging.tag == tag.id, link.in_(ids)).order_by(Tagging.id)
    held = list(query.tuples())
    for first, last in runs(number for number, _ in held):
        delete_run(Tagging, first, last)
    return {number for _, number in held}


def _sentence(model: type[Record], touched: set[int], added: list[Tag], removed: list[Tag], many: str) -> str:
    whom = str(model.get_by_id(next(iter(touched)))) if len(touched) == 1 else f"{len(touched):,} {many}"
    parts = [say("Tagged {whom} with {added}", whom=whom, added=_named(added))] if added else []
    if removed:
        parts.append(
            say("took {tags} from them", tags=_named(removed))
            if parts
            else say("Took {tags} from {whom}", tags=_named(removed), whom=whom)
        )
    return listed(parts)


def _named(tags: list[Tag]) -> str:
    return ", ".join(map(str, tags))


def _link(model: type[Record]) -> Any:
    return Tagging._meta.fields[model.noun()]


def _id(model: type[Record]) -> Any:
    return model.id
