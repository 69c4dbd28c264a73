"""Every page of the window on 100,000 leads and 100,000 people: how long until all of it stands there, and how long the
longest round of the event loop held the window meanwhile.

    uv run python benchmarks/pages.py [--leads 100000] [--people 100000] [--keep FILE_OR_SERVER] [--beside]

With `--beside` Data health looks for duplicates all the while, which is the longest work that nobody waits for.
"""

import argparse
import os
import tempfile
import time
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from filled import opened
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtWidgets import QApplication

from crm_desktop.loading import prepare
from crm_desktop.models.database import close_database
from crm_desktop.models.duplicates import likely_pairs
from crm_desktop.pages import code_of_all
from crm_desktop.session import Session
from crm_desktop.settings import Settings

NOTES = 50_000
TWICE = ("first", "again")


class Rounds:
    """The longest round of the event loop since it was asked last."""

    def __init__(self) -> None:
        self._began = self._longest = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._asleep)

    def _awake(self) -> None:
        self._began = time.perf_counter()

    def _asleep(self) -> None:
        if self._began:
            self._longest = max(self._longest, time.perf_counter() - self._began)

    def longest(self) -> float:
        found, self._longest = self._longest, 0.0
        return found


def main() -> None:
    """Fills a database, then opens each page twice."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--keep", default="", help="a filled file or server to use again")
    parser.add_argument("--beside", action="store_true")
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or str(Path(folder) / "pages.crmdb")
        opened(path, asked.leads, asked.people, NOTES)
        close_database()
        session = Session(path, Settings(Path(folder) / "settings.ini"), lambda _: None)
        session.open(False, print)
        session.window.show()

        def wait(under_way: int = 0) -> None:
            while session.user is None or session.background._under_way > under_way:  # noqa: SLF001 - nobody else asks
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

        wait()
        for module in prepare(code_of_all()):
            import_module(module)  # as the program does once its first page is there
        rounds = Rounds()
        beside = None
        names = [view.stable_name for view in session.window.navigation.views.views]
        for turn, name in [(turn, name) for turn in TWICE for name in names]:
            if asked.beside and name == "Data health":
                continue
            if asked.beside and (beside is None or beside.ended):
                beside = session.background.read(likely_pairs, takes_long=True)
            rounds.longest()
            start, worked = time.perf_counter(), time.process_time()
            session.go(name)
            wait(0 if beside is None else 1)
            app.processEvents()
            took, processor = (time.perf_counter() - start) * 1000, (time.process_time() - worked) * 1000
            print(
                f"{name:14} {turn:6} {took:7.0f} ms   held {rounds.longest() * 1000:5.0f}   processor {processor:7.0f}"
            )
        session.close()


if __name__ == "__main__":
    main()
