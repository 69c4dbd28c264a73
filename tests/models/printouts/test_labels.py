"""Labels: on the sheet where they belong, with the address as its country writes it."""

import io

import pypdfium2
import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.changes import change
from crm_desktop.models.exports import kind_named
from crm_desktop.models.printouts import SHEETS, Printed, print_labels, sheet_named
from crm_desktop.models.printouts.label_sheets import MILLIMETRE
from crm_desktop.models.printouts.postal_address import address_lines
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.users import User
from crm_desktop.models.wording import speak
from tests.makers import make_company, make_lead, make_person

LEADS = kind_named("leads")
AT_HOME = {"street": "1 Main St", "city": "Springfield", "state": "IL", "postal_code": "62701"}


def text_of(printed: Printed, page: int = 0) -> list[str]:
    document = pypdfium2.PdfDocument(io.BytesIO(printed.pdf))
    text = document[page].get_textpage().get_text_bounded()
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_labels_stand_on_their_sheet_without_touching_each_other(sheet) -> None:
    places = list(sheet.places())
    wide, high = sheet.width * MILLIMETRE, sheet.height * MILLIMETRE
    assert len(set(places)) == sheet.labels
    for left, top in places:
        assert left >= -0.01
        assert left + wide <= sheet.paper.width + 0.01
        assert top <= sheet.paper.height + 0.01
        assert top - high >= -0.01
    (first_left, first_top), (second_left, second_top) = places[:2]
    assert second_left - first_left >= wide - 0.01
    assert first_top == second_top


def test_a_sheet_is_known_by_the_name_on_its_box() -> None:
    assert sheet_named("avery l7160").name == "L7160"
    assert sheet_named("J8160").name == "L7160"
    assert sheet_named("Avery Zweckform 3474").labels == 24
    assert sheet_named("8160").title == "Avery 5160, 2.625 × 1 in"
    with pytest.raises(WrongCall, match=r"L9999.*there are.*L7160"):
        sheet_named("L9999")


def test_the_size_of_a_label_has_the_decimals_of_the_language() -> None:
    speak(tongue_of("fr"))
    assert sheet_named("L7160").title == "Avery L7160, 63,5 × 38,1 mm"


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("US", ["1 Main St", "Springfield, IL 62701"]),
        ("Germany", ["1 Main St", "62701 Springfield", "GERMANY"]),
        ("UK", ["1 Main St", "Springfield", "62701", "UNITED KINGDOM"]),
        ("Canada", ["1 Main St", "Springfield IL  62701", "CANADA"]),
        ("Italia", ["1 Main St", "62701 Springfield IL", "ITALIA"]),
        ("Atlantis", ["1 Main St", "62701 Springfield", "ATLANTIS"]),
        ("", ["1 Main St", "Springfield, IL 62701"]),
    ],
)
def test_an_address_is_written_as_its_country_does(country: str, expected: list[str]) -> None:
    assert address_lines({**AT_HOME, "country": country}, "US") == expected


def test_what_is_missing_leaves_no_loose_ends() -> None:
    assert address_lines({"city": "Springfield", "country": "US"}, "US") == ["Springfield"]
    assert address_lines({"postal_code": "62701", "country": "US"}, "US") == ["62701"]
    assert address_lines({"street": "A\nB", "street_2": "{city}"}, "US") == ["A", "B", "{city}"]
    assert address_lines({"country": "Germany"}, "US") == []


def test_labels_begin_where_the_sheet_is_not_used_yet_and_go_on_on_the_next(user: User) -> None:
    ids = [make_lead(f"Lead {number}", **AT_HOME).id for number in range(3)]
    printed = print_labels(LEADS, ids, SHEETS["L7160"], first=20)
    assert (printed.pages, printed.records, printed.left_out) == (2, 3, 0)
    assert text_of(printed)[0] == "Lead 0"
    assert "Lead 2" in text_of(printed, 1)


def test_those_without_an_address_are_left_out_and_counted(user: User) -> None:
    ids = [make_lead("Homeless").id, make_lead("At Home", company_name="At Home", **AT_HOME).id]
    printed = print_labels(LEADS, ids, SHEETS["5160"])
    assert (printed.records, printed.left_out) == (1, 1)
    assert text_of(printed) == ["At Home", "1 Main St", "Springfield, IL 62701"]
    with pytest.raises(Refused, match="None of the 1 leads has an address"):
        print_labels(LEADS, ids[:1], SHEETS["5160"])
    with pytest.raises(WrongCall, match="1 to 30; there is no label 31"):
        print_labels(LEADS, ids, SHEETS["5160"], first=31)


def test_people_carry_their_company_and_companies_their_own_name(user: User) -> None:
    acme = make_company("Acme", **AT_HOME)
    ann = make_person("Ann Lee", company=acme, **AT_HOME)
    assert text_of(print_labels(kind_named("people"), [ann.id], SHEETS["3474"]))[:2] == ["Ann Lee", "Acme"]
    assert text_of(print_labels(kind_named("companies"), [acme.id], SHEETS["3474"]))[0] == "Acme"


@pytest.mark.parametrize("name", ["<b>Bold & Söhne</b>", "יוסי כהן", "x" * 5000, "a\u202eb\x07c", "😀 Joe", "李 山田"])
def test_any_name_can_be_printed(user: User, name: str) -> None:
    with change("make", by=user):
        lead = make_lead(name, **AT_HOME)
    printed = print_labels(LEADS, [lead.id], SHEETS["5160"])
    assert printed.pages == 1
    assert "<b>" not in name or text_of(printed)[0].startswith("<b>Bold & Söhne")
