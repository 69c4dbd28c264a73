from decimal import Decimal

import pytest

from crm_desktop.models.reports import Chart
from crm_desktop.models.reports.chart import MOST_BARS, height_of, placed, report_chart, title_of
from crm_desktop.models.reports.report import Bar


def chart(values, upright=False, parts=False):
    bars = tuple(Bar(f"Name {n}", Decimal(value), str(value), Decimal(value) / 2 if parts else Decimal(0))
                 for n, value in enumerate(values))  # fmt: skip
    return Chart("Won", bars, upright, ("All", "Part") if parts else ())


@pytest.mark.parametrize("upright", [True, False])
@pytest.mark.parametrize("values", [[3, 6, 0], [0, 0], [5], list(range(40)), []])
def test_bars_are_as_long_as_their_values_and_stay_inside(upright, values):
    drawn = chart(values, upright, parts=True)
    high = height_of(drawn)
    bars = placed(drawn, 500, high)
    lengths = [each.high if upright else each.wide for each in bars]
    most = max((each.bar.value for each in bars), default=0)
    for each, length in zip(bars, lengths, strict=True):
        assert length == pytest.approx(float(each.bar.value / most) * max(lengths) if most else 0)
        assert 0 <= each.x <= each.x + each.wide <= 500
        assert 0 <= each.y <= each.y + each.high <= high
    assert report_chart(drawn, 500, high).contents is not None


def test_a_chart_that_does_not_show_all_says_so():
    assert title_of(chart([1] * 30)) == f"Won: the first {MOST_BARS} of 30"
    assert len(placed(chart([1] * 30), 500, 300)) == MOST_BARS
    assert title_of(chart([1] * 30, upright=True)) == "Won"


def test_names_of_any_length_and_script_are_drawn():
    long = Chart("Won", (Bar("Ж" * 300 + " مرحبا <b>&", Decimal(1), "1"),))
    report_chart(long, 500, height_of(long))
