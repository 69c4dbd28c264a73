"""Walks through the whole program in each language, in a process of its own, as the scale is chosen before Qt begins.

    QT_SCALE_FACTOR=2 python -m tests.languages.walk FOLDER de fr

prints what does not fit and what was left in English, a line of JSON for each.
"""

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LOGNAME"] = "Ada Winter"

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QItemSelectionModel,
    QPoint,
    QRect,
    QSize,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFileDialog, QMenu, QPushButton, QWidget

from crm_desktop.models.reports.catalogue import REPORTS
from crm_desktop.models.wording import speak, tongue
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.translation import Translation
from crm_desktop.views.theme import dress
from tests.languages.fitting import kind, misfits
from tests.languages.invented import INVENTED, invented
from tests.languages.reading import Reader, texts_of
from tests.languages.scenes import Stage, known_texts, scenes
from tests.languages.stray_windows import note_stray_windows

PATIENCE_SECONDS = 120
SIZES = {"1": QSize(1280, 800), "2": QSize(960, 560)}
"""A usual window, and a small one, as two pixels in place of one leave less room."""
RECORDS = {"Leads": "lead", "People": "person", "Companies": "company", "Opportunities": "opportunity"}
VIEWS = ("Today", *RECORDS, "Pipeline", "Forecast", "Reports", "Data health", "Imports", "Settings")
OTHERS = ("activities", "history", "guidelines", "recycle_bin", "call_runs")
ASKING = ("lead.quick", "help.shortcuts", "help.about")
"""Actions that ask without an ellipsis, besides those for something new."""
LEFT_OUT = ("report.export", "file.quit")
"""They ask by a dialog of Qt's own, or leave."""
SELECT_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
ROWS_ASKED = 3


class Walk:
    """Goes everywhere in one language, and notes what is wrong, each text once."""

    def __init__(self, folder: Path, size: QSize, code: str) -> None:
        self._code = code
        self._noted: dict[str, tuple[str, str]] = {}
        self._met: set[object] = set()
        self._read_already: set[str] = set()
        self._shortened: set[str] = set()
        _note_shortened(self._shortened)
        self._folder = folder
        with closing(sqlite3.connect(folder / "demo.crmdb")) as file:
            self._reader = Reader(file, code, known_texts(folder))
        self._session = opened(folder)
        self._window = self._session.window
        self._window.resize(size)
        self._rest()

    def findings(self) -> Iterator[dict[str, str]]:
        for place in self._places():
            self._look(place, self._window)
            self._ask_all(place)
            self._open_menus(place)
        for place, met in scenes(Stage(self._session, self._folder, self._rest)):
            if isinstance(met, str):
                self._read(place, "a sentence", met)
            else:
                self._look(place, met)
        self._session.close()
        for error in _errors:
            yield {"language": self._code, "place": "anywhere", "text": repr(error), "wrong": "an error"}
        _errors.clear()
        for text, (place, wrong) in self._noted.items():
            yield {"language": self._code, "place": place, "text": text, "wrong": wrong}

    def _places(self) -> Iterator[str]:
        for view in VIEWS:
            self._window.go(view)
            self._rest()
            yield view
            yield from self._within(view)
        for other in OTHERS:
            self._window.open(other, 0)
            self._rest()
            yield other

    def _within(self, view: str) -> Iterator[str]:
        page = self._window.page
        steps: list[tuple[str, Callable[[], object]]] = []
        if view in RECORDS:
            steps.append(("one selected", lambda: page.table.selectRow(0)))
            steps.append(("two selected", lambda: page.table.setSelection(QRect(0, 0, 9, 40), SELECT_ROWS)))
            steps.append(("record", lambda: self._window.open(RECORDS[view], page.model.ids()[0])))
        elif view in ("Forecast", "Data health"):
            steps += [
                (page.tabs.tabText(at), lambda at=at: page.tabs.setCurrentIndex(at))
                for at in range(1, page.tabs.count())
            ]
        elif view == "Settings":
            steps += [
                (page.list.item(at).text(), lambda at=at: page.list.setCurrentRow(at))
                for at in range(1, page.list.count())
            ]
        elif view == "Reports":
            steps += [(report.key, lambda key=report.key: page.open_report(key)) for report in REPORTS]
        for name, step in steps:
            step()
            self._rest()
            yield f"{view}, {name}"

    def _look(self, place: str, window: QWidget) -> None:
        self._shortened.clear()
        window.grab()
        for wrong, text in misfits(window):
            self._note(place, text, wrong)
        seen = list(texts_of(window))
        told = "\n".join(text for _, text in seen)
        for text in self._shortened & set(tongue().texts.values()):
            if text not in told:
                self._note(place, text, "is painted shortened, and nothing says the whole")
        for widget, text in seen:
            self._read(place, kind(widget), text)

    def _read(self, place: str, where: str, text: str) -> None:
        if text not in self._read_already:
            self._read_already.add(text)
            if left := self._reader.left_in_english(text):
                self._note(place, text, f"{where}: {left} is English")

    def _note(self, place: str, text: str, wrong: str) -> None:
        self._noted.setdefault(text, (place, wrong))

    def _ask_all(self, place: str) -> None:
        """Each dialog that can be asked for from here, once in a walk."""
        for offered in self._window.offered():
            for action, made in offered.all():
                asks = action.text.endswith("…") or action.name.endswith(".new") or action.name in ASKING
                met = action.name, made.text()
                if asks and made.isEnabled() and met not in self._met and action.name not in LEFT_OUT:
                    self._met.add(met)
                    self._ask(f"{place}, {action.name}", made.trigger)
        for button in self._window.page.findChildren(QPushButton):
            met = type(button.parent()), button.text()
            if button.isVisible() and button.isEnabled() and button.text().endswith("…") and met not in self._met:
                self._met.add(met)
                self._ask(f"{place}, {button.text()}", button.click)

    def _open_menus(self, place: str) -> None:
        """What can be done with what is in the first rows, and with a header."""
        for view in self._window.page.findChildren(QAbstractItemView):
            if not view.isVisible() or not view.model():
                continue
            for row in range(min(view.model().rowCount(view.rootIndex()), ROWS_ASKED)):
                at = view.visualRect(view.model().index(row, 0, view.rootIndex())).center()
                _ask_for_menu(view, view.viewport(), at)
                if isinstance(menu := QApplication.activePopupWidget(), QMenu):
                    self._look(f"{place}, menu of {kind(view)}", menu)
                    menu.close()

    def _ask(self, place: str, trigger: Callable[[], object]) -> None:
        trigger()
        self._rest()
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                if type(dialog) not in self._met and not isinstance(dialog, QFileDialog):
                    self._met.add(type(dialog))
                    self._look(place, dialog)
                dialog.reject()
        self._rest()

    def _rest(self) -> None:
        rest(self._session)


def _ask_for_menu(view: QAbstractItemView, port: QWidget, at: QPoint) -> None:
    """As a click with the other button does."""
    if view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
        view.customContextMenuRequested.emit(at)
    else:
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(port, QContextMenuEvent(reason, at, port.mapToGlobal(at)))


def opened(folder: Path) -> Session:
    """The program on its demo data."""
    settings = Settings(folder / "settings.ini")
    settings.tray_icon = settings.backups = False
    session = Session(str(folder / "demo.crmdb"), settings, print)
    session.window.show()
    session.open(True, _raise)
    _until(lambda: session.user is not None)
    return session


def rest(session: Session) -> None:
    """Until nothing is read or laid out any more."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the loop of the program does
        _until(lambda: session.background.idle)


def _until(met: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not met():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > end:
            raise TimeoutError("The window did not come to rest.")


def _raise(error: Exception) -> None:
    raise error


_errors: list[BaseException] = []


def _failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _errors.append(error)
    sys.__excepthook__(kind, error, trace)


_shorten = QFontMetrics.elidedText


def _note_shortened(found: set[str]) -> None:
    """All that is painted is shortened in this one way."""

    def noting(metrics: QFontMetrics, text: str, *how: object) -> str:
        shown = _shorten(metrics, text, *how)  # type: ignore[arg-type]
        if shown != text:
            found.add(text)
        return shown

    QFontMetrics.elidedText = noting  # type: ignore[method-assign,assignment]


def main(folder: Path, codes: list[str]) -> None:
    qInstallMessageHandler(lambda *_: None)  # the screen that needs no screen tells of what it cannot
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames", "getExistingDirectory"):
        setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    sys.excepthook = _failed
    note_stray_windows(_errors)
    app = QApplication([])
    settings = Settings(folder / "look.ini")
    settings.appearance = "light"
    translation = Translation(app)
    dress(app, settings)
    opened(folder).close()  # whose data are English in every language
    for code in codes:
        translation.speak("en" if code in INVENTED else code)
        if code in INVENTED:
            speak(invented(code))
        for found in Walk(folder, SIZES[os.environ.get("QT_SCALE_FACTOR", "1")], code).findings():
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        sys.stderr.write(f"{code}: {time.process_time():.0f} s of the processor\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
