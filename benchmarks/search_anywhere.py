"""Search anywhere, keystroke by keystroke, beside the bare queries.

    uv run python benchmarks/search_anywhere.py [--leads 1000000] [--people 100000] [--notes 100000] [--server URL]

The floor is one query per table that no box can do without: the first six rows that hold the words, out of the search
index, with the driver alone. Ours is what the worker does for each pause in the typing: ranking, details, links and
notes included; the GUI thread is free meanwhile.
"""

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
from filled import opened

from crm_desktop.models.database import close_database, is_server
from crm_desktop.models.finding import find_anything

# As they are typed, letter by letter.
WORDS = (
    "ann lee", "steel", "north12 pumps", "dorte jackel77", "oslo", "ivo.novak.4711", "brochure", "+1 212 0004711",
    "xyzzy", "lee", "quote 4711",
)  # fmt: skip


def keystrokes() -> list[str]:
    """What stands in the box after each letter."""
    return [word[:end] for word in WORDS for end in range(1, len(word) + 1)]


def bare(path: str) -> Callable[[str], object]:
    """The queries alone."""
    tables = ("person", "company", "opportunity", "lead")
    if is_server(path):
        server = psycopg.connect(path)

        def ask_server(text: str) -> None:
            for table in tables:
                held = " AND ".join("search_text LIKE %s" for _ in text.split())
                asked = [f"%{word.lower()}%" for word in text.split()]
                server.execute(f'SELECT id, name FROM "{table}" WHERE {held} LIMIT 6', asked).fetchall()

        return ask_server
    file = sqlite3.connect(path)

    def ask_file(text: str) -> None:
        words = [word for word in text.split() if len(word) > 2]
        for table in tables:
            if words:
                rows = f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH ? LIMIT 6"
                asked = " AND ".join(f'"{word}"' for word in words)
                file.execute(f'SELECT id, name FROM "{table}" WHERE id IN ({rows})', (asked,)).fetchall()

    return ask_file


def measured(ask: Callable[[str], object]) -> tuple[float, float, float, str]:
    """Median, 95th of a hundred and worst over all keystrokes, in milliseconds; and the worst text."""
    times = []
    for text in keystrokes():
        start = time.perf_counter()
        ask(text)
        times.append(((time.perf_counter() - start) * 1000, text))
    taken = sorted(taken for taken, _ in times)
    return statistics.median(taken), taken[int(len(taken) * 0.95)], taken[-1], max(times)[1]


def main() -> None:
    """Fills once, then measures both."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--notes", type=int, default=100_000)
    parser.add_argument("--server", default="", help="an empty PostgreSQL database")
    parser.add_argument("--keep", default="", help="a filled file to use again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.server or options.keep or str(Path(folder) / "search.crmdb")
        user = opened(path, options.leads, options.people, options.notes)
        if options.server:  # as the server does by itself within minutes
            with psycopg.connect(path, autocommit=True) as server:
                server.execute("VACUUM ANALYZE")
        floor = measured(bare(path))
        ours = measured(lambda text: find_anything(text, user))
        close_database()
    print(
        f"{len(keystrokes())} keystrokes; {options.leads:,} leads, {options.people:,} people, {options.notes:,} notes"
    )
    for name, (median, high, worst, text) in (("bare queries", floor), ("search anywhere", ours)):
        print(f"{name:>16}: median {median:6.1f} ms, p95 {high:6.1f} ms, worst {worst:6.1f} ms (“{text}”)")


if __name__ == "__main__":
    main()
