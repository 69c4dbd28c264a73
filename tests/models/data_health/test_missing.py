"""What is missing, counted per owner, each number with its records."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.changes import change
from crm_desktop.models.data_health import look_through, missing_data, reminder, require_fields, required_fields
from crm_desktop.models.data_health.checks import is_bad_e_mail
from crm_desktop.models.data_health.gap_rows import GapRows
from crm_desktop.models.data_health.missing import NOBODY
from crm_desktop.models.imports.e_mails import e_mails_in
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.editing import add_user
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person

TODAY = date(2026, 11, 22)
FULL = {"amount": Decimal(100), "close_on": date(2026, 12, 24), "next_action_on": date(2026, 11, 25)}


@pytest.fixture
def bob(user) -> User:
    with change("add_user"):
        return add_user("Bob")


def gap(name):
    return next(gap for gap in missing_data(TODAY).gaps if gap.check.name == name)


def without(**values):
    return {name: value for name, value in {**FULL, **values}.items() if value is not None}


def test_open_opportunities_are_counted_for_each_thing_they_lack_and_each_owner(user, bob):
    make_opportunity("Full", owner=user, **FULL)
    a = make_opportunity("A", owner=user, **without(amount=None))
    b = make_opportunity("B", owner=bob, **without(amount=None, close_on=None))
    c = make_opportunity("C", owner=bob, **without(next_action_on=None))
    d = make_opportunity("D", owner=None, **without(close_on=date(2026, 11, 21)))
    found = {gap.check.name: gap.by_owner for gap in missing_data(TODAY).gaps if gap.by_owner}
    assert found == {
        "opportunity.amount": {user.id: (a.id,), bob.id: (b.id,)},
        "opportunity.close_on": {bob.id: (b.id,)},
        "opportunity.next_action_on": {bob.id: (c.id,)},
        "opportunity.overdue": {NOBODY: (d.id,)},
    }
    whole = missing_data(TODAY)
    assert whole.owners == ((bob.id, "Bob"), (user.id, "Ada"), (NOBODY, "Nobody"))
    assert (whole.count(), whole.records, whole.count(bob.id)) == (5, 4, 3)


def test_what_is_known_grows_with_each_check(user):
    make_opportunity("A", owner=user, **without(amount=None, close_on=None))
    first, *later = look_through(TODAY)
    assert (first.count(), first.owners, len(first.pending)) == (0, (), len(later))
    assert [len(found.gaps) for found in later] == list(range(1, len(later) + 1))
    assert [(found.count(), found.records) for found in later[:2]] == [(1, 1), (2, 1)]
    assert (later[-1].count(), later[-1].pending) == (missing_data(TODAY).count(), ())


LETTERS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)


@given(st.lists(LETTERS, min_size=1, max_size=3), st.sampled_from([".", "-"]), st.sampled_from(["acme.com", "a.b.org"]))
def test_a_plain_address_in_letters_of_any_language_is_judged_as_by_a_closer_look(words, between, domain):
    address = f"{between.join(words)}@{domain}"
    assert is_bad_e_mail(address) == (e_mails_in(address) is None)


def test_what_is_closed_or_has_no_money_value_lacks_nothing(user):
    make_opportunity("Won", stage="Won", outcome="won")
    make_opportunity("Press", type="no money", **without(amount=None))
    assert missing_data(TODAY).count() == 0


def test_an_opportunity_that_closes_today_is_not_past_its_date(user):
    make_opportunity(**without(close_on=TODAY))
    assert missing_data(TODAY).count() == 0


def test_leads_nobody_can_reach_or_works_on_are_counted_and_dead_ones_left_in_peace(user):
    silent = make_lead("Silent", next_action_on=TODAY)
    make_lead("Fine", email="fine@acme.example", next_action_on=TODAY)
    idle = make_lead("Idle", mobile="+1 202 555 0143")
    make_lead("Dead", status=LeadStatus.select().where(LeadStatus.kind == "dead").get())
    assert gap("lead.unreachable").ids() == (silent.id,)
    assert gap("lead.next_action_on").ids() == (idle.id,)


def test_people_and_companies_without_each_other_or_a_way_to_reach_them(user):
    acme, alone = make_company("Acme"), make_company("Alone")
    reached = make_person("Reached", company=acme, phone_2="+1 202 555 0143")
    lost = make_person("Lost")
    assert gap("person.unreachable").ids() == (lost.id,)
    assert gap("company.empty").ids() == (alone.id,)
    assert reached.id not in gap("person.unreachable").ids()


def test_e_mails_and_phones_that_cannot_be(user):
    bad = make_person("Bad", email="ann@acme", phone="12")
    second = make_person("Second", email="ann@acme.example", email_2="at home")
    make_person("Good", email="Ann Lee <ann@acme.example>", phone="(202) 555-0143", mobile="+49 228 1234567")
    firm = make_company("Acme", email="info at acme.example", phone="call me")
    lead = make_lead("Lead", email="nobody@@acme.example", phone="+999 1")
    assert gap("person.e_mail").ids() == (bad.id, second.id)
    assert gap("person.phone").ids() == (bad.id,)
    assert (gap("company.e_mail").ids(), gap("company.phone").ids()) == ((firm.id,), (firm.id,))
    assert (gap("lead.e_mail").ids(), gap("lead.phone").ids()) == ((lead.id,), (lead.id,))


def test_the_rows_behind_a_number_are_exactly_those_it_counts_and_say_what_is_wrong(user):
    acme = make_company("Acme")
    make_person("Zoe", company=acme, email="zoe@acme", owner=user)
    make_person("Bea", email="bea", email_2="x@y")
    found = gap("person.e_mail")
    rows = GapRows(found.check, found.ids())
    count, first = rows.count_and_first("", "name", False, 100)
    assert count == found.count() == 2
    assert [(row.name, row.company, row.value, row.owner) for row in first] == [
        ("Bea", "", "bea, x@y", ""), ("Zoe", "Acme", "zoe@acme", "Ada"),
    ]  # fmt: skip
    assert [row.name for row in rows.rows(rows.ids("", "name", True))] == ["Zoe", "Bea"]


@pytest.mark.parametrize("name", ["opportunity.overdue", "lead.unreachable", "company.phone"])
def test_rows_of_every_kind_are_read(user, name):
    make_opportunity(**without(close_on=date(2026, 1, 2)))
    make_lead("Lead", company_name="Acme")
    make_company("Acme", phone="12", city="Bonn")
    found = gap(name)
    [row] = GapRows(found.check, found.ids()).rows(found.ids())
    assert (row.company, row.value) == {
        "opportunity.overdue": ("", date(2026, 1, 2)), "lead.unreachable": ("Acme", ""),
        "company.phone": ("Bonn", "12"),
    }[name]  # fmt: skip


def test_an_administrator_says_what_is_required(user):
    own = make_own_field("Customer no", kind="company")
    with change("require_fields", by=user) as made:
        require_fields("company", ["city", own.column], our_office().version)
    assert made.sentence == "Changed what is required of companies"
    make_company("Acme", city="Bonn", own={own.key: "K-1"}), make_company("Bare")
    assert required_fields()["company"] == ("city", own.column)
    assert [gap("company.city").count(), gap(f"company.{own.column}").count()] == [1, 1]
    assert gap("company.city").check.label == "Companies without city"
    assert gap(f"company.{own.column}").check.label == "Companies without Customer no"
    undo(made.id, by=user)
    assert required_fields()["company"] == ()


def test_what_is_no_field_cannot_be_required_nor_by_a_member_nor_over_another_s_shoulder(user):
    with pytest.raises(Refused, match="colour cannot be required of a person"), change("require_fields"):
        require_fields("person", ["colour"], our_office().version)
    with pytest.raises(ChangedSince), change("require_fields"):
        require_fields("person", ["email"], 99)
    with change("add_user"):
        member = add_user("Mia", role="member")
    with pytest.raises(Refused, match="Only an administrator"), change("require_fields", by=member):
        require_fields("person", ["email"], our_office().version)


def test_a_reminder_says_what_is_missing_and_how_to_find_it(user):
    make_opportunity("A", owner=user, **without(close_on=None))
    make_person("B", owner=user, email="x")
    said = reminder(missing_data(TODAY), user.id, "Ada")
    assert said.startswith("Hello Ada,")
    assert "- Opportunities without close date: 1  (search for no:close_on owner:me)" in said
    assert "- People with an invalid email: 1\n" in said
