"""Asks how the forecast is to be printed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.print_dialog import ORIENTATIONS, PAPERS, PrintDialog, push_button
from crm_desktop.models.forecasts import Forecast, Question
from crm_desktop.models.forecasts.around import Around, read_around
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.forecasts.statement import title_of
from crm_desktop.models.forecasts.workbook import write_forecast_workbook
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.paper.printed import PrintedPages
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views.widgets.choice_field import ChoiceField

BY = to_say((("month", "Month"), ("quarter", "Quarter"), ("year", "Year")))
GROUPS = to_say((
    ("stage", "Stage"), ("owner", "Owner"), ("category", "Category"), ("pipeline", "Pipeline"), ("company", "Company"),
))  # fmt: skip


@dataclass(frozen=True)
class PrintedForecast(PrintedPages):
    """The pages, and the forecast that they tell."""

    forecast: Forecast
    around: Around | None


class PrintForecast(PrintDialog):
    """Paper, orientation, periods, groups; the preview follows."""

    def __init__(
        self,
        background: Background,
        forecast: Forecast,
        ask_again: Callable[[Question], Forecast],
        letterhead: Letterhead,
        formats: Formats,
        printed_by: str,
        paper: str = "A4",
        parent: QWidget | None = None,
    ) -> None:
        """`ask_again` is called on a worker thread for other periods or groups than those of `forecast`."""
        self._ask_again, self.forecast = ask_again, forecast
        self._around: Around | None = None
        self._letterhead, self._formats, self._printed_by = letterhead, formats, printed_by
        self.file_name = say("Forecast {as_of}", as_of=forecast.question.as_of.isoformat())
        self.paper, self.orientation = ChoiceField(said(PAPERS)), ChoiceField(said(ORIENTATIONS))
        self.by, self.group = ChoiceField(said(BY)), ChoiceField(said(GROUPS))
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.by.set_value(forecast.question.by)
        self.group.set_value(forecast.question.group)
        self.listed, self.around = QCheckBox(say("List the opportunities")), QCheckBox(say("Changes, quotas and trust"))
        self.save_workbook = push_button(say("Save workbook…"), self._ask_for_workbook)
        for box in (self.listed, self.around):
            box.setChecked(True)
        super().__init__(background, parent)
        self.setWindowTitle(say("Print forecast"))
        self.resize(980, 660)
        self.paper.edited.connect(lambda: self.chosen.emit(self.paper.value()))
        for field in (self.paper, self.orientation, self.by, self.group):
            field.edited.connect(self.make)
        for box in (self.listed, self.around):
            box.toggled.connect(lambda _: self.make())
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [
            (say("Paper"), self.paper),
            (say("Orientation"), self.orientation),
            (say("By"), self.by),
            (say("Grouped by"), self.group),
        ]

    def boxes(self) -> list[QCheckBox]:
        return [self.around, self.listed]

    def buttons(self) -> list[QPushButton]:
        return [self.save_workbook, *super().buttons()]

    def print_options(self) -> PrintOptions:
        """What has been chosen."""
        paper = Paper("Letter" if self.paper.value() == "Letter" else "A4", bool(self.orientation.value()))
        by, listed = self._printed_by, self.listed.isChecked()
        return PrintOptions(datetime.now(), by, paper, self._letterhead, self._formats, listed)

    def printing(self) -> Callable[[], PrintedForecast]:
        options, ask, known, is_whole = self.print_options(), self._ask_again, self.forecast, self.around.isChecked()
        wanted = replace(known.question, by=self.by.value(), group=self.group.value())

        def work() -> PrintedForecast:
            forecast = known if wanted == known.question else ask(wanted)
            pdf, around = BytesIO(), read_around(forecast) if is_whole else None
            pages = print_forecast(forecast, pdf, replace(options, around=around), report_progress)
            return PrintedForecast(pdf.getvalue(), pages, options.paper, forecast, around)

        return work

    def said(self, printed: PrintedForecast) -> str:
        self.forecast, self._around = printed.forecast, printed.around
        return ""

    def statement(self) -> str:
        return title_of(self.forecast, self._formats)

    def write_workbook(self, path: Path) -> None:
        """Writes the same forecast as a workbook."""
        work = partial(_write_workbook, self.forecast, path, self._formats, self._around)
        task = self._background.read(work, lambda written: self._say_saved(written, written.name), self._failed)
        self.messages.follow(say("Saving {name}…", name=path.name), task)

    def _ask_for_workbook(self) -> None:
        self.ask_for_file(say("Save workbook"), say("Workbook") + " (*.xlsx)", "xlsx", self.write_workbook)


def _write_workbook(forecast: Forecast, path: Path, formats: Formats, around: Around | None) -> Path:
    write_forecast_workbook(forecast, path, formats, around)
    return path
