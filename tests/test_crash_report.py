"""A report of an error says where and in which versions, and never what anybody typed."""

import re
import sys
from pathlib import Path

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.crash_report import message_of, report_of, report_of_hard_crash
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead

# Such as nobody could mistake for a word of the program.
names = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=3, max_size=30).map(
    lambda name: f"{name}ÿẞ{name}"
)


def caught(work, *arguments):
    try:
        work(*arguments)
    except BaseException as error:
        return error
    raise AssertionError("nothing went wrong")


def raise_with(name, kind):
    person = {"name": name, "note": [name] * 3}
    if kind is OSError:
        raise OSError(2, "No such file", f"/home/{name}/customers.csv")
    raise kind(f"cannot save {person!r}")


@given(
    names,
    st.sampled_from([ValueError, KeyError, TypeError, RuntimeError, AttributeError, OSError, AssertionError,
                     peewee.OperationalError, peewee.IntegrityError, FileNotFoundError, LookupError]),
)  # fmt: skip
def test_no_name_of_a_customer_is_ever_in_it(name, kind):
    error = caught(raise_with, name, kind)
    error.add_note(f"while saving {name}")
    for each in (error, caught(chained, name, error), caught(grouped, name, error), caught(attribute, name)):
        assert name not in report_of(each, [name], {})
        assert repr(name)[1:-1] not in report_of(each, [name], {})


def chained(name, error):
    raise RuntimeError(name) from error


def grouped(name, error):
    raise ExceptionGroup(name, [ValueError(name), error])


def attribute(name):
    return getattr(object(), name)


@given(names)
def test_a_number_or_date_that_cannot_be_read_is_not_told(name):
    assert message_of(caught(int, name)) == ""
    assert message_of(caught(lambda: {}[name])) == ""
    assert message_of(caught(lambda: name.encode("ascii"))) == ""
    assert message_of(caught(lambda: eval(f"{name!r} + 1"))) == 'can only concatenate str (not "int") to str'


@given(names)
def test_a_path_that_the_fault_handler_noted_does_not_tell_who_uses_the_computer(name):
    noted = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first):\n"
        f'  File "/home/{name}/crm/views/page.py", line 7 in paint\n'
        f'  File "{Path(sys.modules["crm_desktop"].__file__).parent}/views/page.py", line 8 in show\n'
        f'  File "C:\\Users\\{name}\\x.py", line 9 in <module>\n{name}\n'
    )
    report = report_of_hard_crash(noted)
    assert name not in report
    assert "Segmentation fault" in report
    assert "crm_desktop/views/page.py, line 8, in show" in report
    assert "elsewhere, line 7, in paint" in report


def test_what_the_fault_handler_has_not_noted_is_no_report():
    assert report_of_hard_crash("") == ""
    assert report_of_hard_crash("Ann Lee\n") == ""


def test_it_says_where_in_which_versions_and_what_was_done_last():
    error = caught(lambda: None.name)
    report = report_of(error, ["make_lead", "edit_lead", "edit_lead", "Ann Lee"], {"Qt": "6.11.3"})
    assert report.startswith("CRM Desktop ")
    assert "Qt 6.11.3" in report
    assert "Done last: make_lead, edit_lead × 2\n" in report
    assert "AttributeError: 'NoneType' object has no attribute 'name'" in report
    assert "tests.test_crash_report, line " in report


def test_a_line_of_the_program_is_told_as_it_is_written():
    error = caught(fold, 7)
    assert re.search(r"crm_desktop\.models\.folding, line \d+, in \S+\n    \S", report_of(error))


def test_the_database_may_name_its_columns_but_not_what_is_in_them():
    assert Lead.noun() == "lead"
    assert message_of(peewee.OperationalError("no such column: lead.name")) == "no such column: lead.name"
    assert message_of(peewee.OperationalError("no such column: ann_lee")) == ""


def test_a_file_is_told_by_what_went_wrong_with_it_alone():
    error = caught(lambda: Path("/nowhere/Ann Lee.csv").read_text(encoding="utf-8"))
    assert message_of(error) == "ENOENT, No such file or directory"


@pytest.mark.parametrize("depth", [3, 500])
def test_an_endless_road_is_told_in_part(depth):
    def on(left):
        return on(left - 1) if left else 1 / 0

    assert report_of(caught(on, depth)).count("\n") < 140


def test_a_module_of_the_program_that_was_let_go_is_told_by_its_file(monkeypatch):
    error = caught(fold, 7)
    monkeypatch.delitem(sys.modules, "crm_desktop.models.folding")
    report = report_of(error)
    assert re.search(r"crm_desktop/models/folding\.py, line \d+, in \S+\n    \S", report)
    assert "elsewhere" not in report
