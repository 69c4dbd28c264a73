"""Renaming, merging and deleting tags, wherever they stand; deeds, inside a change."""

from dataclasses import dataclass
from typing import Any

from peewee import JOIN, chunked, fn

from crm_desktop.models.bulk_records import IDS_AT_ONCE, update_records
from crm_desktop.models.changes import current_change, runs
from crm_desktop.models.folding import fold
from crm_desktop.models.named_lists import checked_name
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reversing import delete_run
from crm_desktop.models.tags.tag import Tag, Tagging
from crm_desktop.models.wording import say

_KINDS = ("lead", "person", "company", "opportunity")


@dataclass(frozen=True)
class TagInUse:
    """A tag, and how many records carry it."""

    id: int
    name: str
    count: int


def tags_in_use() -> list[TagInUse]:
    """All tags in order, each with the number of its records."""
    query: Any = Tag.select(Tag.id, Tag.name, fn.COUNT(Tagging.id)).join(Tagging, JOIN.LEFT_OUTER)
    rows = query.group_by(Tag.id, Tag.name).tuples()
    return sorted((TagInUse(*row) for row in rows), key=lambda tag: fold(tag.name))


def rename_tag(tag_id: int, name: str) -> None:
    """Calls it otherwise on every record. Raises Refused when another tag is called so: these are merged instead."""
    tag = Tag.find(tag_id)
    before, tag.name = tag.name, checked_name(Tag, name.replace(",", " "), but=tag_id)
    tag.save()
    current_change().sentence = say("Renamed the tag {before} to {tag}", before=before, tag=tag)


def merge_tags(tag_id: int, into_id: int) -> int:
    """Gives all records of one tag the other one, and deletes it; answers how many records that were."""
    tag, into = Tag.find(tag_id), Tag.find(into_id)
    if tag == into:
        raise Refused(say("A tag is merged with another one."))
    held = list(Tagging.select().where(Tagging.tag == tag.id).order_by(Tagging.id))
    there = {_record_of(tagging) for tagging in Tagging.select().where(Tagging.tag == into.id)}
    _delete([tagging.id for tagging in held if _record_of(tagging) in there])
    moved = [tagging.id for tagging in held if _record_of(tagging) not in there]
    for some in chunked(moved, IDS_AT_ONCE):
        update_records(Tagging, {number: {"tag": into} for number in some})
    tag.delete_instance()
    current_change().sentence = say("Merged the tag {tag} into {into}", tag=tag, into=into)
    return len(held)


def delete_tag(tag_id: int) -> int:
    """Takes it from every record and away; answers how many records that were."""
    tag = Tag.find(tag_id)
    query: Any = Tagging.select(Tagging.id).where(Tagging.tag == tag.id).order_by(Tagging.id)
    held = [number for (number,) in query.tuples()]
    _delete(held)
    tag.delete_instance()
    current_change().sentence = say("Deleted the tag {tag}", tag=tag)
    return len(held)


def _delete(ids: list[int]) -> None:
    for first, last in runs(ids):
        delete_run(Tagging, first, last)


def _record_of(tagging: Tagging) -> tuple[int | None, ...]:
    return tuple(tagging.__data__.get(kind) for kind in _KINDS)
