"""The board with 5,000 open cards: its data beside the bare SELECT, its pictures beside the visible cards alone.

    uv run python benchmarks/board.py [--cards 5000] [--runs 9]

Aims: the first paint at most 100 ms after the data is there, a frame while dragging at most 16 ms.
"""

import argparse
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.board import board
from crm_desktop.models.opportunities.board_cards import Board, BoardFilter, moved
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import live_stages
from crm_desktop.settings import Settings
from crm_desktop.views.pipelines.board_area import BoardArea
from crm_desktop.views.theme import dress

TODAY = date(2026, 11, 22)
SIZE = (1440, 900)
SELECT = """
    SELECT o.id, o.stage_id, o.stage_since, o.name, c.name, p.name, o.amount, o.currency, o.likelihood, o.close_on,
        o.next_action, o.next_action_on
    FROM opportunity o LEFT JOIN company c ON c.id = o.company_id LEFT JOIN person p ON p.id = o.person_id
    WHERE o.pipeline_id = 1
"""


def fill(path: str, count: int) -> None:
    """Seeded open opportunities in four stages."""
    dice = random.Random(2026)
    open_database(path)
    user = found("Ada", country="US")
    stages = [stage for stage in live_stages(1) if stage.kind == "open"]
    with change("fill", by=user) as opened:
        companies = insert_records(Company, [{"name": f"Company {number}"} for number in range(400)])
        people = insert_records(Person, [{"name": f"Person {number}"} for number in range(900)])
        rows = []
        for number in range(count):
            stage = dice.choice(stages)
            rows.append(
                {
                    "name": f"Framework contract {number}",
                    "company": dice.choice(companies),
                    "person": dice.choice(people),
                    "pipeline": stage.pipeline_id,
                    "stage": stage.id,
                    "stage_since": opened.at - timedelta(days=dice.randrange(40)),
                    "amount": Decimal(dice.randrange(1_000, 90_000)),
                    "likelihood": stage.likelihood,
                    "close_on": TODAY + timedelta(days=dice.randrange(-20, 200)),
                    "next_action": "Call",
                    "next_action_on": TODAY + timedelta(days=dice.randrange(-9, 20)),
                    "owner": user.id,
                }
            )
        insert_records(Opportunity, rows)


def milliseconds(work: Callable[[], object], runs: int, before: Callable[[], object] = lambda: None) -> list[float]:
    """How long `work` took each time."""
    found_times = []
    for _ in range(runs):
        before()
        began = time.perf_counter()
        work()
        found_times.append((time.perf_counter() - began) * 1000)
    return found_times


def select(path: str) -> int:
    """The floor of the data: the driver alone."""
    with sqlite3.connect(path) as connection:
        return len(connection.execute(SELECT).fetchall())


def paint() -> None:
    """Whatever waits to be laid out and painted, as the event loop would."""
    QApplication.processEvents()


def visible_cards(area: BoardArea) -> list[tuple[object, object, QRect]]:
    """Which cards are in sight, who draws them, and where."""
    seen = []
    for column in area.columns:
        view = column.list
        for row in range(view.cards.rowCount()):
            rect = view.visualRect(view.cards.index(row))
            if rect.top() > view.viewport().height():
                break
            seen.append((view.painter, view.cards.cards[row], rect.adjusted(0, 0, -12, -8)))
    return seen


def paint_alone(seen: list[tuple[object, object, QRect]], area: BoardArea) -> None:
    """The floor of the picture: the same cards on a bare pixmap."""
    ground = QPixmap(*SIZE)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    for draw, card, rect in seen:
        draw.paint_card(painter, rect, card, area.palette())  # type: ignore[attr-defined]
    painter.end()


def drag_frames(area: BoardArea, runs: int) -> list[float]:
    """Each movement of the mouse with a card in hand, until it is painted."""
    source = area.columns[0].list.viewport()
    area.columns[0].list.select_ids([area.columns[0].list.cards.cards[2].id])
    start = area.columns[0].list.visualRect(area.columns[0].list.cards.index(2)).center()

    def mouse(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        spot = QPointF(source.mapToGlobal(at))
        keys = Qt.KeyboardModifier.NoModifier
        buttons = Qt.MouseButton.LeftButton
        QApplication.sendEvent(source, QMouseEvent(kind, QPointF(at), spot, button, buttons, keys))

    mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    mouse(QEvent.Type.MouseMove, start + QPoint(20, 20), Qt.MouseButton.NoButton)
    steps = iter(range(1, 20_000))

    def frame() -> None:
        step = next(steps)
        mouse(QEvent.Type.MouseMove, start + QPoint(20 + step * 7 % 900, 20 + step * 3 % 300), Qt.MouseButton.NoButton)
        QApplication.processEvents()

    frames = milliseconds(frame, runs * 40)
    area.columns[0].list.give_up_drag()
    return frames


def tell(name: str, ours: list[float], floor: list[float] | None = None) -> None:
    """A line for RESULTS.md."""
    median, worst = statistics.median(ours), max(ours)
    ratio = f", {median / statistics.median(floor):.2f} × the floor" if floor else ""
    print(f"{name:<38} median {median:7.2f} ms, longest {worst:7.2f} ms{ratio}")


def main() -> None:
    """Fills a database in a temporary folder, then measures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cards", type=int, default=5000)
    asked.add_argument("--runs", type=int, default=9)
    options = asked.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "board.crmdb")
        dress(app, Settings(Path(folder) / "settings.ini"))
        began = datetime.now()
        fill(path, options.cards)
        print(f"{options.cards:,} open cards, filled in {(datetime.now() - began).total_seconds():.1f} s")
        measure(path, options.runs)
        close_database()


def measure(path: str, runs: int) -> None:
    """All of it, floor beside ours."""

    def read() -> Board:
        return board(1, BoardFilter(), TODAY)

    tell("data, beside the bare SELECT", milliseconds(read, runs), milliseconds(lambda: select(path), runs))
    shown = read()
    area = BoardArea()
    area.resize(*SIZE)
    area.show()
    area.show_board(shown, TODAY)
    paint()
    seen = visible_cards(area)
    floor = milliseconds(lambda: paint_alone(seen, area), runs)
    tell(f"painting the {len(seen)} visible cards alone", floor)

    def first() -> None:
        fresh = BoardArea()
        fresh.resize(*SIZE)
        fresh.show()
        fresh.show_board(shown, TODAY)
        paint()
        fresh.close()

    tell("first paint", milliseconds(first, runs), floor)
    target, card = shown.columns[1].stage.id, shown.columns[0].cards[3].id

    def move() -> None:
        area.show_board(moved(shown, [card], target), TODAY)
        paint()

    tell("a move, until it is painted", milliseconds(move, runs, lambda: area.show_board(shown, TODAY)), floor)
    area.show_board(shown, TODAY)
    paint()
    tell("a frame while dragging", drag_frames(area, runs), floor)


if __name__ == "__main__":
    main()
