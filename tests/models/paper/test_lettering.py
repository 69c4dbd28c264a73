import pytest

from crm_desktop.models.paper import fonts
from crm_desktop.models.paper.lettering import BOLD, ELLIPSIS, REGULAR, printable, runs, shortened, width, wrapped
from crm_desktop.models.paper.writing_direction import in_visual_order


def on_paper(text):
    return "".join(piece for _, piece in runs(text))


@pytest.mark.parametrize("text", ["Ann Lee", "Łódź & <b>Söhne</b>", "Ποσειδών", "Мебель Плюс", "1 250,00 €"])
def test_latin_cyrillic_and_greek_are_written_in_one_font(text):
    assert runs(text) == ((REGULAR, text),)
    assert width(text, REGULAR, 10) > 0


@pytest.fixture
def installed(monkeypatch):
    """Fonts of East Asia as fontconfig would find them on this computer: none, until a test says which."""
    found = {}
    monkeypatch.setattr(fonts, "_installed", lambda script: found.get(script, ""))
    for kept in (fonts.font_for, runs, width):
        kept.cache_clear()
    yield found
    for kept in (fonts.font_for, runs, width):
        kept.cache_clear()


def test_a_font_of_this_computer_is_embedded_before_one_that_the_reader_may_not_have(installed, monkeypatch):
    known = fonts.letters
    monkeypatch.setattr(fonts, "letters", lambda name: frozenset("日本語テスト") if name == "Gothic" else known(name))
    installed["HeiseiKakuGo-W5"] = "Gothic"
    assert fonts.font_for("テ", REGULAR) == "Gothic"
    assert fonts.font_for("語", REGULAR) == "Gothic"
    assert fonts.font_for("한", REGULAR) == "HYGothic-Medium"
    assert fonts.in_one_hand(["STSong-Light", "Gothic"], "日テ") == ["Gothic", "Gothic"]
    assert fonts.in_one_hand(["STSong-Light", "Gothic"], "京テ") == ["HeiseiKakuGo-W5", "Gothic"]


def test_without_fontconfig_there_is_none(monkeypatch):
    monkeypatch.setenv("PATH", "")
    fonts._installed.cache_clear()
    assert fonts._installed("STSong-Light") == ""
    fonts._installed.cache_clear()


def test_other_scripts_are_written_by_other_fonts(installed):
    drawn_by = [font for font, _ in runs("Ann 日本語 テスト")]
    assert drawn_by[0] == REGULAR
    assert drawn_by[1] == "HeiseiKakuGo-W5"
    assert [font for font, _ in runs("北京")] == ["STSong-Light"]
    assert [font for font, _ in runs("한국")] == ["HYGothic-Medium"]


@pytest.mark.parametrize(
    "text", ["😀 party", "a\x00b\x1fc", "\ud800half", "\u202eevil\u202c", "\U000e0001", "नमस्ते", ""]
)
def test_no_text_is_too_odd_to_be_measured_and_written(text):
    assert width(text, REGULAR, 9) >= 0
    assert isinstance(on_paper(text), str)
    assert shortened(text, BOLD, 9, 5) is not None


def test_control_characters_and_line_ends_become_one_line():
    assert printable("a\x00b\nc\td\u202e") == "ab c d"


def test_hebrew_is_turned_round_and_what_stands_in_it_is_not():
    shalom = "\u05e9\u05dc\u05d5\u05dd"
    assert in_visual_order(shalom) == shalom[::-1]
    assert in_visual_order(f"Acme {shalom} Ltd") == f"Acme {shalom[::-1]} Ltd"
    assert in_visual_order(f"{shalom} 25") == f"25 {shalom[::-1]}"
    assert in_visual_order(f"{shalom} (x)") == f"(x) {shalom[::-1]}"


def test_arabic_letters_are_joined():
    assert in_visual_order("\u0633\u0644\u0627\u0645") == "\ufee1\ufefc\ufeb3"


def test_a_name_without_room_ends_in_an_ellipsis():
    short = shortened("x" * 10_000, REGULAR, 9, 100)
    assert short.endswith(ELLIPSIS)
    assert width(short, REGULAR, 9) <= 100
    assert shortened("Ann", REGULAR, 9, 100) == "Ann"


def test_text_is_broken_between_words_and_a_long_word_inside():
    lines = wrapped("one two three " + "x" * 60, REGULAR, 9, 60)
    assert lines[0] == "one two three"
    assert all(width(line, REGULAR, 9) <= 60 for line in lines)
    assert "".join(lines).replace(" ", "") == "onetwothree" + "x" * 60


def test_the_last_line_allowed_ends_in_an_ellipsis():
    lines = wrapped("word " * 100, REGULAR, 9, 60, most=2)
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)


def test_no_line_of_nothing_loops_for_ever():
    assert wrapped("", REGULAR, 9, 60) == [""]
    assert wrapped("x", REGULAR, 9, 0.1) == ["x"]
