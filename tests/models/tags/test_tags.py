"""Tags are words on records: put on many at once, renamed, merged and deleted everywhere, each in one step."""

import pytest

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change, history
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import (
    Tag,
    Tagging,
    all_tags,
    delete_tag,
    merge_tags,
    rename_tag,
    set_tags,
    tag_records,
    tags_in_use,
    tags_of,
)
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_person


def tagged(user: User, lead: Lead, *names: str) -> Lead:
    with change("tag", by=user):
        set_tags(lead, list(names))
    return lead


def tag(name: str) -> int:
    found: Tag = Tag.get(Tag.name == name)
    return int(found.id)


def test_a_word_is_one_tag_whatever_its_capitals_and_accents(user: User) -> None:
    ann, bob = tagged(user, make_lead("Ann"), "Très chaud", " VIP "), tagged(user, make_lead("Bob"), "tres CHAUD")
    assert (tags_of(ann), tags_of(bob), all_tags()) == (["Très chaud", "VIP"], ["Très chaud"], ["Très chaud", "VIP"])


def test_several_words_are_parted_by_commas(user: User) -> None:
    assert tags_of(tagged(user, make_lead(), "warm, Munich", ", ,")) == ["Munich", "warm"]


def test_a_tag_has_a_name_that_can_be_read(user: User) -> None:
    with pytest.raises(Refused, match="at most 80"):
        tagged(user, make_lead(), "x" * 81)


def test_a_selection_is_tagged_in_one_change_and_one_undo(user: User) -> None:
    ann, bob, cem = tagged(user, make_lead("Ann"), "warm", "old"), make_lead("Bob"), make_lead("Cem")
    ids = [ann.id, bob.id]
    with change("tag_leads", by=user):
        assert tag_records(Lead, ids, ["Warm", "VIP"], ["old", "never used"], "leads") == 2
    assert history()[0].sentence == "Tagged 2 leads with warm, VIP and took old from them"
    assert [tags_of(lead) for lead in (ann, bob, cem)] == [["VIP", "warm"], ["VIP", "warm"], []]
    undo(by=user)
    assert [tags_of(lead) for lead in (ann, bob, cem)] == [["old", "warm"], [], []]
    redo(by=user)
    assert tags_of(bob) == ["VIP", "warm"]


def test_a_change_that_tags_nothing_is_refused_and_makes_no_tag(user: User) -> None:
    ann = tagged(user, make_lead("Ann"), "warm")
    for add, remove, sentence in [(["warm"], [], "already"), ([], ["cold"], "None of them")]:
        with pytest.raises(Refused, match=sentence), change("tag", by=user):
            tag_records(Lead, [ann.id], add, remove)
    assert all_tags() == ["warm"]


def test_ten_thousand_records_are_tagged_and_untagged_at_once(user: User) -> None:
    status = make_lead().status
    with change("import", by=user):
        ids = insert_records(Lead, [{"name": f"L{number}", "status": status} for number in range(10_000)])
    with change("tag", by=user):
        tag_records(Lead, ids, ["fair"], (), "leads")
    assert history()[0].sentence == "Tagged 10,000 leads with fair"
    assert lead_search(user, "all").count_and_first("tag:fair")[0] == 10_000
    with change("untag", by=user):
        tag_records(Lead, ids[:9_000], (), ["fair"], "leads")
    assert history()[0].sentence == "Took fair from 9,000 leads"
    assert Tagging.select().count() == 1_000
    undo(by=user)
    assert Tagging.select().count() == 10_000


def test_records_that_were_deleted_meanwhile_are_left_out(user: User) -> None:
    ann = make_lead("Ann")
    with change("tag", by=user):
        tag_records(Lead, [ann.id, 999], ["fair"])
    assert history()[0].sentence == "Tagged Ann with fair"


def test_a_renamed_tag_is_renamed_on_every_record(user: User) -> None:
    ann = tagged(user, make_lead(), "warm")
    with change("rename", by=user):
        rename_tag(tag("warm"), "Lukewarm")
    assert tags_of(ann) == ["Lukewarm"]
    undo(by=user)
    assert tags_of(ann) == ["warm"]


def test_a_tag_is_not_renamed_to_another_one(user: User) -> None:
    tagged(user, make_lead(), "warm", "hot")
    with pytest.raises(Refused, match="called hot already"), change("rename", by=user):
        rename_tag(tag("warm"), "Hot")


def test_merged_tags_stand_once_on_each_record_and_part_again_by_undo(user: User) -> None:
    both, one = tagged(user, make_lead("Both"), "warm", "lukewarm"), tagged(user, make_lead("One"), "lukewarm")
    person = make_person()
    with change("tag", by=user):
        set_tags(person, ["lukewarm"])
    with change("merge", by=user):
        assert merge_tags(tag("lukewarm"), tag("warm")) == 3
    assert [tags_of(both), tags_of(one), tags_of(person)] == [["warm"]] * 3
    assert [(used.name, used.count) for used in tags_in_use()] == [("warm", 3)]
    undo(by=user)
    assert [tags_of(both), tags_of(one), tags_of(person)] == [["lukewarm", "warm"], ["lukewarm"], ["lukewarm"]]
    with pytest.raises(Refused, match="another one"), change("merge", by=user):
        merge_tags(tag("warm"), tag("warm"))


def test_a_deleted_tag_is_gone_from_every_record_until_undo(user: User) -> None:
    ann = tagged(user, make_lead(), "warm", "VIP")
    with change("delete", by=user):
        assert delete_tag(tag("warm")) == 1
    assert (tags_of(ann), all_tags()) == (["VIP"], ["VIP"])
    undo(by=user)
    assert tags_of(ann) == ["VIP", "warm"]
