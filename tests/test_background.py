import sys
import threading
import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from crm_desktop.background import READERS, TURN_SECONDS, Cancelled, report_progress


def test_an_answer_arrives_on_the_gui_thread(background, qtbot):
    seen = []
    background.read(threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()


def test_writes_happen_one_after_another_in_the_order_asked(background, qtbot):
    order, done = [], []
    for number in range(20):
        background.write(lambda number=number: order.append(number), lambda _: done.append(1))
    qtbot.waitUntil(lambda: len(done) == 20)
    assert order == list(range(20))


def test_reads_go_on_while_a_write_is_busy(background, qtbot):
    release, read, written = threading.Event(), [], []
    background.write(release.wait, written.append)
    background.read(lambda: "read", read.append)
    qtbot.waitUntil(lambda: read == ["read"])
    assert not written
    release.set()
    qtbot.waitUntil(lambda: bool(written))
    assert background.idle


def test_long_reads_hold_up_no_other_read(background, qtbot):
    release, long, read = threading.Event(), [], []
    for _ in range(READERS + 1):
        background.read(release.wait, long.append, takes_long=True)
    background.read(lambda: "read", read.append)
    qtbot.waitUntil(lambda: read == ["read"])
    assert not long
    release.set()
    qtbot.waitUntil(lambda: len(long) == READERS + 1)
    assert background.idle


def test_long_reads_that_nobody_waits_for_any_more_are_dropped_at_the_end(background, qtbot):
    started, release, done = threading.Event(), threading.Event(), []
    background.read(lambda: (started.set(), release.wait()), takes_long=True)
    background.read(lambda: done.append("never begun"), takes_long=True)
    assert started.wait(5)
    threading.Timer(0.05, release.set).start()
    background.close()
    qtbot.waitUntil(lambda: background.idle)
    assert not done


def test_a_worker_that_computes_hands_the_interpreter_over_soon(background, qtbot):
    done = []
    background.read(lambda: "computed", done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert sys.getswitchinterval() <= TURN_SECONDS


def test_the_answer_of_cancelled_work_is_dropped(background, qtbot):
    started, release, seen, ended = threading.Event(), threading.Event(), [], []
    task = background.read(lambda: (started.set(), release.wait()), seen.append)
    task.when_ended(lambda: ended.append(True))
    assert started.wait(5)
    task.cancel()
    release.set()
    qtbot.waitUntil(lambda: ended == [True])
    assert not seen


def test_a_write_that_was_cancelled_too_late_still_answers(background, qtbot):
    started, release, seen = threading.Event(), threading.Event(), []
    task = background.write(lambda: (started.set(), release.wait())[1], seen.append)
    never = background.write(lambda: "never begun", seen.append)
    assert started.wait(5)
    task.cancel()
    never.cancel()
    release.set()
    qtbot.waitUntil(lambda: never.ended)
    assert seen == [True]


def test_cancelled_work_stops_at_its_next_progress(background, qtbot):
    started, stopped, reports = threading.Event(), [], []

    def count_for_ever():
        try:
            for number in range(10_000_000):
                report_progress(number, 10_000_000)
                started.set()
                time.sleep(0)
        except Cancelled:
            stopped.append(True)
            raise

    task = background.write(count_for_ever, progressed=lambda done, total: reports.append((done, total)))
    qtbot.waitUntil(lambda: bool(reports))
    task.cancel()
    qtbot.waitUntil(lambda: task.ended)
    assert stopped == [True]


def test_progress_is_told_a_few_times_only(background, qtbot):
    reports, done = [], []

    def count():
        for number in range(1, 50_001):
            report_progress(number, 50_000)

    background.write(count, done.append, progressed=lambda *report: reports.append(report))
    qtbot.waitUntil(lambda: bool(done))
    assert reports[-1] == (50_000, 50_000)
    assert len(reports) < 50


def test_an_error_reaches_the_asker(background, qtbot):
    errors = []
    background.read(lambda: 1 / 0, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_error_nobody_waits_for_is_reported_as_a_bug(background, qtbot):
    with qtbot.captureExceptions() as caught:
        background.read(lambda: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_widget_deleted_meanwhile_gets_no_answer(background, qtbot):
    class Asker(QObject):
        def answered(self, answer):
            seen.append(answer)

    release, asker, seen = threading.Event(), Asker(), []
    task = background.read(release.wait, asker.answered)
    asker.deleteLater()
    asker.destroyed.connect(release.set)
    qtbot.waitUntil(lambda: task.ended)
    assert not seen


def test_what_work_refers_to_is_never_let_go_on_a_worker(background, qtbot):
    class Held:
        def __del__(self):
            threads.append(threading.current_thread())

    threads = []
    held = Held()
    task = background.read(lambda held=held: None)
    del held
    qtbot.waitUntil(lambda: task.ended)
    QApplication.processEvents()
    assert not threads[0].name.startswith(("read", "write"))


def test_reads_wait_until_the_database_is_open(background, qtbot, tmp_path):
    from crm_desktop.models.database import database

    order = []
    background.open(str(tmp_path / "new.crmdb"), lambda _: order.append("opened"))
    background.read(lambda: database.execute_sql("select 1").fetchone(), order.append)
    qtbot.waitUntil(lambda: len(order) == 2)
    assert set(order) == {"opened", (1,)}


def test_a_query_under_way_is_interrupted(background, qtbot, tmp_path):
    from crm_desktop.models.database import database

    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
    opened, seen = [], []
    background.open(str(tmp_path / "new.crmdb"), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    started = threading.Event()
    task = background.read(lambda: (started.set(), database.execute_sql(endless).fetchone()), seen.append, seen.append)
    assert started.wait(5)
    qtbot.waitUntil(lambda: task.cancel() or task.ended)
    assert not seen


def test_what_is_asked_after_the_end_is_neither_done_nor_answered(background, qtbot):
    done, answers = [], []
    background.read(lambda: "early", answers.append)
    background.close()
    asked = background.read(lambda: done.append("late"), answers.append, answers.append)
    qtbot.wait(20)
    assert asked.cancelled
    assert (done, answers) == ([], [])
    assert background.idle
