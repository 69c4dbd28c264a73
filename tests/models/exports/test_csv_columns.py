"""A column that is looked at as a whole is written as its cells would be one by one."""

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.exports.csv_file import quoted, write_columns

TEXTS = st.text(st.sampled_from("ab ,;\"'=+-@\t\r\n1é"), max_size=6)


@given(cells=st.lists(TEXTS | st.sampled_from(["Acme, Inc.", "+1 212", "plain", ""]), min_size=1, max_size=6))
def test_texts_are_quoted_and_made_harmless_alike(tmp_path_factory, cells):
    made = tmp_path_factory.getbasetemp() / "columns.csv"
    write_columns(made, ["Number", "Text"], [[list(range(len(cells))), cells]])
    lines = [f"{number},{quoted(cell)}" for number, cell in enumerate(cells)]
    assert made.read_bytes().decode("utf-8-sig") == "\r\n".join(["Number,Text", *lines, ""])
