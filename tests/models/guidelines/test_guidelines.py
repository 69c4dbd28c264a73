from datetime import datetime

import pypdfium2
import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.guidelines import define, guidelines
from crm_desktop.models.guidelines.printing import print_guidelines
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.paper.document import Imprint
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User, our_office, speak_as_our_office
from crm_desktop.models.users.team_words import choose_words, use_leads


def say_so(user, key, text, seen=None):
    with change("define_word", by=user) as opened:
        define(key, text, guidelines().entry(key).meaning if seen is None else seen)
    return opened.id


def test_steps_engagement_temperature_and_statuses_with_their_meanings(user):
    found = guidelines()
    assert [title for title, _ in found.groups] == ["The steps", "Engagement", "Temperature", "Lead statuses"]
    assert [entry.word for entry in found.groups[0][1]] == [
        "Lead", "Lead", "Person", "Company", "Opportunity", "Customer",
    ]  # fmt: skip
    assert [entry.word for entry in found.groups[2][1]] == ["Cold", "Warm", "Hot"]
    assert all(entry.meaning for _, entries in found.groups[:3] for entry in entries)
    statuses = [status.name for status in LeadStatus.select().order_by(LeadStatus.position)]
    assert [entry.word for entry in found.groups[3][1]] == statuses


@pytest.mark.parametrize("key", ["lead", "hot", "status 1"])
def test_an_administrator_defines_a_word_and_takes_it_back(user, key):
    before = guidelines().entry(key).meaning
    change_id = say_so(user, key, "What we have agreed.")
    assert guidelines().entry(key).meaning == "What we have agreed."
    undo(change_id, by=user)
    assert guidelines().entry(key).meaning == before


def test_what_the_program_says_by_itself_follows_the_sales_language(user):
    with change("choose_words", by=user):
        choose_words("sugar", {}, our_office().version)
    speak_as_our_office()
    found = guidelines()
    assert found.entry("company").word == "Account"
    assert found.entry("customer").meaning.startswith("An account that has bought")
    say_so(user, "customer", found.entry("customer").meaning + " ")
    with change("choose_words", by=user):
        choose_words("copper", {}, our_office().version)
    speak_as_our_office()
    assert guidelines().entry("customer").meaning.startswith("A company that has bought")


def test_engagement_follows_from_what_is_logged_and_is_defined_by_nobody(user):
    with pytest.raises(Refused, match="not in the guidelines"):
        say_so(user, "two-way", "Twice")


def test_a_meaning_that_somebody_else_has_changed_meanwhile_is_refused(user):
    seen = guidelines().entry("lead").meaning
    say_so(user, "lead", "First")
    with pytest.raises(ChangedSince, match="“Lead” means"):
        say_so(user, "lead", "Second", seen)


@pytest.mark.parametrize("key", ["lead", "status 1"])
def test_a_meaning_that_is_too_long_is_refused(user, key):
    with pytest.raises(Refused, match="2,000 characters"):
        say_so(user, key, "x" * 2_001)


def test_a_status_that_has_gone_meanwhile_is_refused(user):
    with pytest.raises(Refused, match="not in the guidelines any more"):
        say_so(user, "status 99", "Gone", "")


def test_a_member_reads_and_defines_nothing(user):
    with change("add_user", by=user):
        member = User.create(name="Bob", role="member")
    for key in ("lead", "status 1"):
        with pytest.raises(Refused, match="Only an administrator"):
            say_so(member, key, "Mine")


def test_without_leads_only_the_steps_are_there(user):
    with change("use_leads", by=user):
        use_leads(False, our_office().version)
    assert [title for title, _ in guidelines().groups] == ["The steps"]


def test_they_are_printed_with_letterhead_and_every_meaning(user):
    say_so(user, "hot", "Calls <us> & wants it now.\nSecond line.")
    pdf, pages = print_guidelines(guidelines(), Imprint(datetime(2026, 11, 21, 9), "Ada", letterhead=Letterhead("We")))
    document = pypdfium2.PdfDocument(pdf)
    said = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    assert len(document) == pages
    assert said.startswith("We What we mean by our words")
    assert "Calls <us> & wants it now. Second line." in said
    assert f"Page 1 of {pages}" in said
