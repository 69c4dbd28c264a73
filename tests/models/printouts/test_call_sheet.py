"""The call sheet says whom to call, on which number, and what was and is to be said."""

import io
from datetime import date, datetime

import pypdfium2
import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.exports import kind_named
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.printouts import Printed, print_call_sheet
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person

NOW = datetime(2026, 11, 22, 14, 5)


def text_of(printed: Printed) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(printed.pdf))
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_each_entry_has_numbers_the_last_contact_and_the_next_action(user: User) -> None:
    lead = make_lead(
        "Ann Lee", title="Buyer", company_name="Acme", phone="+1 212 555 0100", mobile="+1 917 555 0101",
        next_action="Send the quote", next_action_on=date(2026, 11, 24),
    )  # fmt: skip
    with change("log", by=user):
        for day, words in ((3, "Asked for a quote"), (1, "Left a message")):
            call = Activity.create(kind="call", subject=words, at=datetime(2026, 11, day))
            ActivityLink.create(activity=call, lead=lead)
        plan = Activity.create(kind="task", subject="Not done yet", at=datetime(2026, 11, 5), due_on=date(2026, 12, 1))
        ActivityLink.create(activity=plan, lead=lead)
    said = text_of(print_call_sheet(kind_named("leads"), [lead.id], NOW, "Ada", what="Open leads"))
    for part in (
        "1 lead to call", "22 November 2026 · Open leads", "Ann Lee", "Buyer · Acme", "+1 212 555 0100",
        "+1 917 555 0101", "3 Nov 2026 · Call · Asked for a quote", "24 Nov 2026 · Send the quote",
        "Printed by Ada", "Page 1 of 1",
    ):  # fmt: skip
        assert part in said
    assert "Not done yet" not in said


def test_people_show_the_task_that_is_due_first(user: User) -> None:
    ann, acme = make_person("Ann Lee"), make_company("Acme", phone="12 34")
    with change("plan", by=user):
        for day in (9, 7):
            task = Activity.create(kind="task", subject=f"Task of day {day}", due_on=date(2026, 12, day))
            ActivityLink.create(activity=task, person=ann)
    said = text_of(print_call_sheet(kind_named("people"), [ann.id], NOW))
    assert "7 Dec 2026 · Task of day 7" in said
    assert "never contacted" in said
    assert "12 34" in text_of(print_call_sheet(kind_named("companies"), [acme.id], NOW))


def test_many_leads_take_pages_of_the_paper_chosen(user: User) -> None:
    ids = [make_lead(f"<i>Lead</i> {number}").id for number in range(12)]
    printed = print_call_sheet(kind_named("leads"), ids, NOW, paper=Paper("Letter"))
    assert (printed.pages, printed.records, printed.paper.size) == (2, 12, "Letter")
    assert "<i>Lead</i> 11" in text_of(printed)


def test_nobody_to_call_is_refused(user: User) -> None:
    with pytest.raises(Refused, match="no leads to call"):
        print_call_sheet(kind_named("leads"), [], NOW)
