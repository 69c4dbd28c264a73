"""What people type into own fields is kept exactly, written again as they can read it, or refused with a reason."""

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.own_fields import OwnField, read, shown_of, text_of, value_of
from crm_desktop.models.refusals import Refused


def field(type_name: str) -> OwnField:
    return OwnField(id=7, kind="lead", name="Field", type=type_name, choices=("Red", "Très bleu"))


TYPED = st.one_of(
    st.tuples(st.just("text"), st.text(max_size=300)),
    st.tuples(st.just("number"), st.decimals(-(10**9), 10**9, places=6)),
    st.tuples(st.just("number"), st.integers(-(10**14), 10**14)),
    st.tuples(st.just("money"), st.decimals(-(10**11), 10**11, places=2)),
    st.tuples(st.just("date"), st.dates()),
    st.tuples(st.just("choice"), st.sampled_from(["red", "RED", "tres bleu"])),
    st.tuples(st.just("yes_no"), st.booleans()),
    st.tuples(st.just("link"), st.sampled_from(["www.example.com", "https://example.com/a?b=c#d", "mailto:a@b.c"])),
)


@given(TYPED)
def test_what_is_read_and_written_again_reads_the_same(typed: tuple[str, object]) -> None:
    own = field(typed[0])
    stored = read(own, typed[1])
    assert read(own, text_of(own, stored)) == stored


@given(st.decimals(-(10**8), 10**8, places=6))
def test_a_number_is_kept_to_the_last_digit(number: Decimal) -> None:
    assert value_of(field("number"), read(field("number"), number)) == number


@pytest.mark.parametrize(
    ("type_name", "typed", "kept", "text", "shown"),
    [
        ("text", "  AB\n12 ", "AB 12", "AB 12", "AB 12"),
        ("text", "=1+1", "=1+1", "=1+1", "=1+1"),
        ("text", 42, "42", "42", "42"),
        ("number", "1,250.50", 1250.5, "1250.5", "1250.5"),
        ("number", "-3", -3, "-3", "-3"),
        ("money", "1250.505", 125051, "1250.51", "1,250.51"),
        ("money", Decimal("0.1"), 10, "0.10", "0.10"),
        ("date", datetime(2026, 11, 21, 8), "2026-11-21", "2026-11-21", "21 Nov 2026"),
        ("choice", "tres BLEU", "Très bleu", "Très bleu", "Très bleu"),
        ("yes_no", "Ja", 1, "yes", "yes"),
        ("yes_no", False, 0, "no", "no"),
        ("link", "example.com/x", "example.com/x", "example.com/x", "example.com/x"),
    ],
)
def test_values_are_kept_and_said(type_name: str, typed: object, kept: object, text: str, shown: str) -> None:
    own = field(type_name)
    stored = read(own, typed)
    assert stored == kept
    assert (text_of(own, stored), shown_of(own, stored)) == (text, shown)


@pytest.mark.parametrize("type_name", ["text", "number", "money", "date", "choice", "yes_no", "link"])
def test_a_blank_is_no_value(type_name: str) -> None:
    assert [read(field(type_name), blank) for blank in (None, "", "  \t")] == [None] * 3
    assert (text_of(field(type_name), None), value_of(field(type_name), None)) == ("", None)


@pytest.mark.parametrize(
    ("type_name", "typed", "sentence"),
    [
        ("text", "x" * 10_001, "10,000 characters"),
        ("number", "many", "a number, and “many” is none"),
        ("number", "NaN", "is none"),
        ("number", "1e999", "15 digits"),
        ("number", "1234567890123456", "15 digits"),
        ("money", "Infinity", "is none"),
        ("money", "1e12", "at most"),
        ("date", "31.02.2026", "write it like 2026-11-21"),
        ("choice", "Green", "one of: Red, Très bleu"),
        ("yes_no", "perhaps", "neither"),
        ("link", "javascript:alert(1)", "is none"),
        ("link", "file:///etc/passwd", "is none"),
        ("link", "two words.com", "is none"),
        ("link", "http://[bad", "is none"),
        ("link", "plain", "is none"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(type_name: str, typed: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read(field(type_name), typed)
