"""Start of the frozen Windows program to its first window on the screen, beside a bare PySide6 window.

    DISPLAY=:1 python3 benchmarks/start_windows.py [--runs 5]

On Debian, after `.ci/windows`: both run under the same wine on the same X server, wine's own start included in both.
The bare window is run by the same Windows Python and libraries that the program was frozen from. Asks for xdotool.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from installer.windows import build, wine

FLOOR = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
window, table = QMainWindow(), QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.setWindowTitle("CRM Desktop: the floor")
window.show()
app.exec()
"""


def main() -> None:
    """Prints one table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    asked = options.parse_args()
    bare = [str(wine.PYTHON / "pythonw.exe"), "-c", FLOOR]  # without a console, as the program
    ours = [str(build.FOLDER / "crm-desktop.exe"), "--demo"]
    seconds([*ours])  # the demo's data is made once, and files are read once
    seconds([*bare])
    runs = [(seconds(bare), seconds(ours)) for _ in range(asked.runs)]
    floor, program = (statistics.median(times) for times in zip(*runs, strict=True))
    size = sum(path.stat().st_size for path in build.FOLDER.rglob("*") if path.is_file()) / 1e6
    print(f"bare PySide6 window, Windows Python   {floor:5.2f} s")
    print(f"frozen program's window               {program:5.2f} s   {program / floor:4.2f} x")
    print(f"size of the frozen folder             {size:5.0f} MB")


def seconds(command: list[str]) -> float:
    """Until a window stands on the screen; the program is ended then."""
    begun = time.monotonic()
    process = subprocess.Popen(
        ["wine", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **wine.environment(), "PYTHONPATH": wine.python_path()},
    )
    look = ["xdotool", "search", "--onlyvisible", "--name", "CRM Desktop"]
    while not subprocess.run(look, capture_output=True).stdout.strip():
        if process.poll() is not None or time.monotonic() - begun > 120:
            raise SystemExit(f"{command[0]} shows no window.")
        time.sleep(0.02)
    taken = time.monotonic() - begun
    subprocess.run(["wineserver", "-k"], env={**os.environ, **wine.environment()}, check=False)
    process.wait()
    subprocess.run(["wineserver", "-w"], env={**os.environ, **wine.environment()}, check=False)
    # What is killed leaves its claim on the database. wine gives the next program the same number, so that it would
    # take itself for the one that has it, and wait for its answer.
    for claim in (wine.PREFIX / "drive_c" / "users").glob("*/Temp/crm-desktop-*.lock"):
        claim.unlink()
    return taken


if __name__ == "__main__":
    main()
