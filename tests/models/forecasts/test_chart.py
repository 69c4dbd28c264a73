from datetime import date

from reportlab.graphics import renderSVG

from crm_desktop.models.forecasts import add_up
from crm_desktop.models.forecasts.chart import bars, forecast_chart
from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.formats import Formats
from tests.models.forecasts.rows import a_row, asked


def months(count, **values):
    rows = [
        a_row(str(1000 * (1 + number % 5)), 60, date(2027 + number // 12, number % 12 + 1, 9))
        for number in range(count)
    ]
    return add_up(asked(**values), rows)


def test_the_dark_part_of_a_bar_is_its_weighted_amount():
    (bar,) = bars(add_up(asked(), [a_row("1000", 25)]), 400, 160)
    assert bar.weighted == bar.amount / 4
    assert bar.left >= 0
    assert bar.left + bar.width <= 400


def test_bars_stay_inside_the_drawing_however_many_there_are():
    for count in (1, 12, 60):
        placed = bars(months(count), 400, 160)
        assert len(placed) == count
        assert all(bar.left >= 0 and bar.left + bar.width <= 400 and bar.amount < 160 for bar in placed)


def test_the_chart_says_months_years_and_figures():
    svg = renderSVG.drawToString(forecast_chart(months(3), 400, 160, Formats()))
    for said in ("Jan", "Feb", "2027", "1K", "600", "Weighted"):
        assert f">{said}<" in svg


def test_labels_that_would_touch_are_left_away():
    svg = renderSVG.drawToString(forecast_chart(months(60), 400, 160, Formats()))
    assert svg.count(">Jan<") <= 5
    assert ">1K<" not in svg


def test_an_empty_or_negative_forecast_draws_no_bar_below_the_line():
    assert bars(add_up(asked(), []), 400, 160) == []
    (bar,) = bars(add_up(asked(), [a_row("-1000")]), 400, 160)
    assert bar.amount == bar.weighted == 0


def test_the_screen_may_choose_its_colours():
    svg = renderSVG.drawToString(forecast_chart(months(2), 400, 160, Formats(), ChartInk(amount="#ff0000")))
    assert "rgb(100%,0%,0%)" in svg
