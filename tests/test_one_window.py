import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from crm_desktop.one_window import OneWindow, hand_over, is_claimed

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from crm_desktop.one_window import OneWindow
app = QCoreApplication([])
claim = OneWindow(sys.argv[1], Path(sys.argv[2]))
claim.handed_over.connect(lambda files: print(files, flush=True))
assert claim.claim()
claim.listen()
print("claimed", flush=True)
app.exec()
"""


@pytest.fixture
def place(tmp_path):
    return str(tmp_path / "Büro.crmdb")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "claims"
    made.mkdir()
    return made


@pytest.fixture
def claims(place, folder, qapp):
    made = []

    def claim(of=place):
        made.append(OneWindow(of, folder))
        return made[-1]

    yield claim
    for each in made:
        each.release()


@pytest.fixture
def other_process(place, folder):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, place, str(folder)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert process.stdout.readline().strip() == "claimed"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_one_database_has_one_window(claims, tmp_path):
    assert claims().claim()
    assert not claims().claim()
    assert claims(str(tmp_path / "other.crmdb")).claim()


def test_a_second_start_hands_its_files_to_the_running_window(claims, place, folder, qtbot):
    first, got, answers = claims(), [], []
    first.claim()
    first.listen()
    first.handed_over.connect(got.append)
    paths = [Path("Messe Köln.xlsx"), folder / "b.csv"]
    second = threading.Thread(target=lambda: answers.append(hand_over(place, paths, folder)))
    second.start()
    qtbot.waitUntil(lambda: bool(answers))
    second.join()
    assert answers == [True]
    assert got == [[str(path.absolute()) for path in paths]]


def test_a_second_start_without_a_file_only_shows_the_window(claims, place, folder, qtbot):
    first, got, answers = claims(), [], []
    first.claim()
    first.listen()
    first.handed_over.connect(got.append)
    second = threading.Thread(target=lambda: answers.append(hand_over(place, [], folder)))
    second.start()
    qtbot.waitUntil(lambda: bool(answers))
    second.join()
    assert got == [[]]


def test_another_process_is_reached(other_process, place, folder, qapp):
    assert is_claimed(place, folder)
    assert hand_over(place, [Path("list.csv")], folder)
    assert "list.csv" in other_process.stdout.readline()


def test_what_a_killed_process_left_behind_is_no_window(other_process, place, folder, claims, qtbot):
    other_process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    other_process.wait()
    first, got, answers = claims(), [], []
    assert first.claim()
    first.listen()
    first.handed_over.connect(got.append)
    second = threading.Thread(target=lambda: answers.append(hand_over(place, [], folder)))
    second.start()
    qtbot.waitUntil(lambda: bool(answers))
    second.join()
    assert answers == [True]


def test_nobody_answers_where_nobody_listens(place, folder, qapp):
    assert not is_claimed(place, folder)
    assert not hand_over(place, [], folder, seconds=0)


def test_a_window_that_is_closed_leaves_its_database_to_others(claims):
    first = claims()
    first.claim()
    first.listen()
    first.release()
    assert claims().claim()


def test_what_is_no_greeting_of_ours_is_not_followed(claims, place, folder, qtbot):
    from PySide6.QtNetwork import QLocalSocket

    from crm_desktop.one_window import _address, name_for

    first, got = claims(), []
    first.claim()
    first.listen()
    first.handed_over.connect(got.append)
    socket = QLocalSocket()
    socket.connectToServer(_address(folder, name_for(place)))
    assert socket.waitForConnected(5000)
    socket.write(b"hello\n")
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert got == []


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="asks for rights")
def test_a_folder_without_rights_opens_a_window_all_the_same(place, tmp_path, qapp):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    assert OneWindow(place, folder).claim()
