"""A program that ends at once leaves a note, which the next start finds once."""

import os
import subprocess
import sys
import time

import pytest

from crm_desktop.hard_crash import FORGOTTEN_SECONDS, HardCrashes

CRASH = """
import sys, faulthandler
from pathlib import Path
from crm_desktop.hard_crash import HardCrashes
noting = HardCrashes(Path(sys.argv[1]))
noting.begin()
{then}
"""


def run(folder, then):
    return subprocess.run([sys.executable, "-c", CRASH.format(then=then), str(folder)], check=False).returncode


def test_a_crash_in_a_library_is_found_once_at_the_next_start(tmp_path):
    assert run(tmp_path, "faulthandler._sigsegv()") != 0
    report = HardCrashes(tmp_path).left()
    assert report.startswith("CRM Desktop")
    assert "Fatal Python error: Segmentation fault" in report
    assert str(tmp_path) not in report
    assert HardCrashes(tmp_path).left() == ""
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_is_closed_leaves_nothing(tmp_path):
    assert run(tmp_path, "noting.end()") == 0
    assert list(tmp_path.iterdir()) == []
    HardCrashes(tmp_path).end()


def test_another_window_that_is_open_keeps_its_file(tmp_path):
    (tmp_path / "hard-crash-1-1.txt").write_text("")
    assert HardCrashes(tmp_path).left() == ""
    assert (tmp_path / "hard-crash-1-1.txt").exists()
    long_ago = time.time() - FORGOTTEN_SECONDS - 1
    os.utime(tmp_path / "hard-crash-1-1.txt", (long_ago, long_ago))
    HardCrashes(tmp_path).left()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["", "nothing of a crash\n"])
def test_a_folder_that_cannot_be_had_stops_nobody(tmp_path, words):
    (tmp_path / "logs").write_text(words)
    noting = HardCrashes(tmp_path / "logs")
    noting.begin()
    assert noting.left() == ""
    noting.end()
