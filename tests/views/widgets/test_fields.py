from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField, read_date, read_date_ahead
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.money_field import MoneyField, read_money

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", date(2026, 11, 21)),
        ("Tomorrow", date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 20)),
        ("fri", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("next monday", date(2026, 11, 23)),
        ("sat", date(2026, 11, 28)),
        ("+2w", date(2026, 12, 5)),
        ("2w", date(2026, 12, 5)),
        ("in 3 days", date(2026, 11, 24)),
        ("-1m", date(2026, 10, 21)),
        ("next week", date(2026, 11, 28)),
        ("2026-12-24", date(2026, 12, 24)),
        ("12/24/2026", date(2026, 12, 24)),
        ("24.12.26", date(2026, 12, 24)),
        ("24 Dec", date(2026, 12, 24)),
        ("24 Dec 2027", date(2027, 12, 24)),
        ("Dec 24th", date(2026, 12, 24)),
    ],
)
def test_a_date_is_read_as_people_say_it(said, meant):
    assert read_date(said, TODAY) == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "soon",
        "31 Feb",
        "2026-02-31",
        "13/13/2026",
        "f",
        "99999999",
        "+",
        "21 99999999999999999999 Nov",
        "² Nov",
        "9" * 5000,
    ],
)
def test_what_is_no_date_is_none(said):
    assert read_date(said, TODAY) is None


def test_days_are_read_in_the_users_language_and_in_english():
    QLocale.setDefault(QLocale("de_DE"))
    assert read_date("freitag", TODAY) == date(2026, 11, 27)
    assert read_date("fri", TODAY) == date(2026, 11, 27)
    assert read_date("3.12.", TODAY) == date(2026, 12, 3)
    assert read_date("4. Dezember", TODAY) == date(2026, 12, 4)


def test_dots_put_the_day_first_in_every_language():
    assert read_date("1.11.", TODAY) == date(2026, 11, 1)
    assert read_date("2.3.26", TODAY) == date(2026, 3, 2)
    assert read_date("2/3/26", TODAY) == date(2026, 2, 3)


@pytest.mark.parametrize("said", ["5 Jan", "Jan 5", "1/5", "5.1."])
def test_a_planned_day_without_a_year_is_the_one_that_comes(said):
    assert read_date_ahead(said, TODAY) == date(2027, 1, 5)
    assert read_date(said, TODAY) == date(2026, 1, 5)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("5 Jan 2026", date(2026, 1, 5)),
        ("5.1.26", date(2026, 1, 5)),
        ("-3m", date(2026, 8, 21)),
        ("20 Nov", date(2026, 11, 20)),
        ("3 Dec", date(2026, 12, 3)),
    ],
)
def test_a_planned_day_that_was_said_whole_or_is_near_stays_what_it_is(said, meant):
    assert read_date_ahead(said, TODAY) == meant


def test_a_field_of_something_planned_looks_ahead(qtbot):
    field = DateField(lambda: TODAY, ahead=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "5 jan")
    assert field.value() == date(2027, 1, 5)


def test_a_date_field_shows_what_it_understood(qtbot):
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "tomorrow")
    assert field.value() == date(2026, 11, 22)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "22 Nov 2026"


def test_a_date_field_says_why_it_does_not_understand(qtbot):
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "soon")
    assert field.value() is None
    assert "“soon” is no date" in field.problem()
    field.set_value(None)
    assert field.problem() == ""


def test_up_and_down_go_by_a_day(qtbot):
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == TODAY
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 22)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == TODAY


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("12500", "12500.00"),
        ("12,500.00", "12500.00"),
        ("12.500,00", "12500.00"),
        ("12,500", "12500.00"),
        ("12 500,5", "12500.50"),
        ("1.234.567", "1234567.00"),
        ("12.5k", "12500.00"),
        ("$1,000", "1000.00"),
        ("1’000.50", "1000.50"),
        ("-3.5", "-3.50"),
        ("0.105", "0.10"),
        ("999999999999.99", "999999999999.99"),
    ],
)
def test_an_amount_is_read_however_it_is_grouped(said, meant):
    assert read_money(said) == Decimal(meant)


@pytest.mark.parametrize("said", ["", "a lot", "1.2.3,4,5", "--5", "1e9", "10000000000000", "."])
def test_what_is_no_amount_is_none(said):
    assert read_money(said) is None


def test_a_single_mark_is_the_locales():
    QLocale.setDefault(QLocale("de_DE"))
    assert read_money("12.500") == Decimal("12500.00")
    assert read_money("12,500") == Decimal("12.50")


def test_no_amount_is_not_zero(qtbot):
    field = MoneyField()
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value(Decimal(0))
    assert field.value() == Decimal(0)
    field.clear()
    field.textEdited.emit("")
    assert field.value() is None


def test_only_the_user_edits(qtbot):
    edits = []
    for field, value in (
        (TextField(), "x"),
        (LongTextField(), "x"),
        (DateField(), TODAY),
        (MoneyField(), Decimal(1)),
        (ChoiceField([(1, "One"), (2, "Two")]), 2),
    ):
        qtbot.addWidget(field)
        field.edited.connect(lambda: edits.append(1))
        field.set_value(value)
        assert field.value() == value
    assert edits == []


def test_a_choice_that_is_no_choice_any_more_is_kept(qtbot):
    field = ChoiceField([("new", "New")], optional="No status")
    qtbot.addWidget(field)
    field.set_value("old")
    assert field.value() == "old"
    field.set_choices([("new", "New"), ("old", "Old")])
    assert field.value() == "old"
    assert field.currentText() == "Old"
    field.set_value(None)
    assert field.currentText() == "No status"


def test_a_label_is_the_accessible_name_of_its_field(qtbot):
    form = Form()
    qtbot.addWidget(form)
    name = form.add("Name", TextField())
    city, country = TextField(), TextField()
    form.add_row(("City", city), ("Country", country))
    assert [field.accessibleName() for field in (name, city, country)] == ["Name", "City", "Country"]


def test_a_note_wishes_no_more_room_than_a_form_on_a_laptop_has(qtbot):
    field = LongTextField(lines=2)
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 2 * field.minimumHeight() < 120
