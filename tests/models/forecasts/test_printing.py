import re
from datetime import date, datetime
from io import BytesIO

import pytest
from pypdfium2 import PdfDocument

from crm_desktop.models.forecasts import add_up
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.page_pictures import page_count, page_picture
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.refusals import UnreadableFile
from tests.models.forecasts.rows import a_row, asked

AT = datetime(2026, 11, 21, 14, 5)


def printed(forecast, **options):
    pdf = BytesIO()
    count = print_forecast(forecast, pdf, PrintOptions(AT, "Ann Lee", **options))
    document = PdfDocument(pdf.getvalue())
    assert len(document) == count
    return document


def texts(document):
    return [page.get_textpage().get_text_range() for page in document]


def words(document):
    """All text of the report in one line, whatever the breaks."""
    return " ".join(" ".join(texts(document)).replace("\N{NO-BREAK SPACE}", " ").split())


def many(count):
    return [a_row(str(100 + number), 50, date(2026, 12 if number % 2 else 11, 25)) for number in range(count)]


def test_the_title_is_a_statement():
    found = words(printed(add_up(asked(), [a_row("2480000", 50, touched_on=date(2026, 10, 1))])))
    assert "Weighted forecast December 2026: 1.24 million USD, 100% of it untouched for 30 days" in found


@pytest.mark.parametrize(
    ("paper", "size"),
    [
        (Paper("A4"), (595, 842)),
        (Paper("Letter"), (612, 792)),
        (Paper("A4", landscape=True), (842, 595)),
        (Paper("Letter", landscape=True), (792, 612)),
    ],
)
def test_paper_is_a4_or_letter_upright_or_across(paper, size):
    page = printed(add_up(asked(), many(5)), paper=paper)[0]
    assert (round(page.get_width()), round(page.get_height())) == size


def test_every_page_says_who_when_and_which_of_how_many():
    found = texts(printed(add_up(asked(), many(120))))
    assert len(found) > 3
    for number, text in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in text
        assert "Printed by Ann Lee, 21 November 2026" in text


def test_headers_come_again_on_every_page_of_a_table():
    found = texts(printed(add_up(asked(), many(120))))
    listing = [text for text in found if "Deal" in text]
    assert len(listing) > 2
    assert all("Opportunity, company" in text for text in listing)
    assert any("November 2026, continued" in text for text in listing)


def test_a_total_never_stands_alone_on_a_page():
    for count in range(20, 60):
        for text in texts(printed(add_up(asked(), many(count)))):
            total = re.search(r"November 2026, \d+ opportunities", text)
            if total:
                assert "Deal" in text[: total.start()]


def test_the_grand_total_stays_with_the_last_period():
    for count in range(1, 12):
        rows = [
            a_row(close_on=date(2027, month, 5), owner=f"Owner {n}") for month in range(1, count + 1) for n in range(5)
        ]
        for text in texts(printed(add_up(asked(group="owner"), rows), with_opportunities=False)):
            if "\nTotal" in text.replace("\r", ""):
                assert "Owner 4" in text


def test_what_is_left_out_is_named_with_its_reason_and_its_opportunities():
    rows = [a_row(close_on=date(2026, 1, 1), name="Late one"), a_row(None, name="Priceless"), a_row(close_on=None)]
    found = words(printed(add_up(asked(), [*rows, a_row(currency="EUR", amount="77")])))
    for said in (
        "Slipped",
        "the close date has passed",
        "No close date",
        "No amount",
        "Late one",
        "Priceless",
        "EUR 77",
    ):
        assert said in found


def test_words_filter_and_letterhead_are_printed():
    head = Letterhead("Harbour & Finch <Ltd>", ("12 Quay Street", "hello@example.org"))
    found = words(printed(add_up(asked(pipeline="Big sales"), many(3)), letterhead=head))
    for said in ("Harbour & Finch <Ltd>", "12 Quay Street", "Pipeline Big sales", "as of 21 November 2026"):
        assert said in found
    assert "Amount × likelihood, opportunity by opportunity" in found


def test_a_logo_is_printed_and_a_broken_one_is_not(tmp_path):
    from PIL import Image

    logo = BytesIO()
    Image.new("RGBA", (300, 60), "navy").save(logo, "PNG")
    for picture in (logo.getvalue(), b"no picture", b""):
        assert len(printed(add_up(asked(), many(3)), letterhead=Letterhead("Acme", (), picture)))


def test_the_file_says_what_it_is():
    document = printed(add_up(asked(), many(3)))
    about = document.get_metadata_dict()
    assert about["Title"].startswith("Weighted forecast")
    assert about["Author"] == "Ann Lee"
    assert "All pipelines" in about["Subject"]
    bookmarks = [bookmark.get_title() for bookmark in document.get_toc()]
    assert "By month and stage" in bookmarks
    assert "What the words mean" in bookmarks


@pytest.mark.parametrize(
    "name",
    [
        "<b>bold</b> & <font size=900>",
        "&amp; &#65; ]]> %PDF",
        "a\x00\x07\x1b[31mb",
        "\u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645",
        "emoji 😀👩‍👩‍👧",
        "\ud800",
        "日本語テスト 北京 한국",
        "x" * 10_000,
        "word " * 2_000,
        "(parens) \\ back",
        "",
    ],
)
def test_any_name_prints_as_text(name):
    row = a_row(name=name, company=name, owner=name, stage=name)
    for group in ("stage", "owner"):
        document = printed(add_up(asked(group=group, pipeline=name), [row]), letterhead=Letterhead(name, (name,)))
        assert page_picture(pdf_of(add_up(asked(), [row])), 0, 100).width == 100
        assert len(document) < 8


def pdf_of(forecast):
    pdf = BytesIO()
    print_forecast(forecast, pdf, PrintOptions(AT))
    return pdf.getvalue()


def test_markup_is_not_obeyed():
    assert "<b>bold</b> & co" in words(printed(add_up(asked(), [a_row(name="<b>bold</b> & co")])))


def test_an_empty_forecast_says_so():
    found = printed(add_up(asked(), []))
    assert len(found) == 1
    assert "Nothing to forecast" in words(found)


def test_twelve_digits_do_not_run_into_each_other():
    rows = [
        a_row("999999999999.99", 99, name="A very long name of an opportunity, eighty letters of it, and then some")
    ]
    found = words(printed(add_up(asked(), rows * 3)))
    assert "999,999,999,999.99 989,999,999,999.99" in found


def test_the_reader_has_his_own_numbers_and_dates():
    found = words(printed(add_up(asked(), [a_row("1250.50")]), formats=Formats("de_DE")))
    assert "1.250,50" in found
    assert "Dezember 2026" in found


def test_all_five_hundred_rows_are_printed_once():
    rows = many(500)
    found = words(printed(add_up(asked(), rows)))
    assert all(len(re.findall(rf"\b{row.name}\b", found)) == 1 for row in rows)


def test_the_opportunities_can_be_left_away():
    assert "Deal" not in words(printed(add_up(asked(), many(3)), with_opportunities=False))


def test_a_file_that_cannot_be_written_is_refused_in_one_sentence(tmp_path):
    forecast = add_up(asked(), many(3))
    with pytest.raises(UnreadableFile, match="does not exist"):
        print_forecast(forecast, tmp_path / "nowhere" / "f.pdf", PrintOptions(AT))
    path = tmp_path / "f.pdf"
    assert print_forecast(forecast, path, PrintOptions(AT)) == page_count(path.read_bytes())


def test_printing_can_be_stopped_and_leaves_nothing(tmp_path):
    def stop(done, total):
        raise LookupError

    with pytest.raises(LookupError):
        print_forecast(add_up(asked(), many(3)), tmp_path / "f.pdf", PrintOptions(AT), stop)
    assert list(tmp_path.iterdir()) == []
