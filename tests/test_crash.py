import sys

import pytest

from crm_desktop.crash import Reporter, around
from crm_desktop.log import LOG_BYTES, end_log, log
from crm_desktop.models.refusals import Refused


@pytest.fixture
def reporter(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    end_log()  # another test's program may have begun one
    made = Reporter(tmp_path / "logs")
    made.install()
    yield made
    made.end()
    end_log()


@pytest.fixture
def log_file(tmp_path):
    return tmp_path / "logs" / "crm-desktop.log"


def fail(error):
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_written_down_and_can_be_copied(reporter, log_file):
    seen = []
    reporter.crashed.connect(lambda sentence, report: seen.append((sentence, report)))
    reporter.note("edit_lead")
    fail(KeyError("Ann Lee"))
    sentence, report = seen[0]
    assert "Your data is safe" in sentence
    assert "builtins.KeyError" in report
    assert "Done last: edit_lead" in report
    assert report.startswith("CRM Desktop")
    assert "builtins.KeyError" in log_file.read_text(encoding="utf-8")
    assert "Ann" not in report + log_file.read_text(encoding="utf-8")


def test_a_refusal_that_nobody_took_is_still_a_sentence(reporter, log_file):
    seen = []
    reporter.refused.connect(seen.append)
    fail(Refused("The name is missing."))
    assert seen == ["The name is missing."]
    assert not log_file.exists()


def test_a_folder_that_cannot_be_written_stops_nobody(reporter, tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    seen = []
    reporter.crashed.connect(lambda *news: seen.append(news))
    fail(KeyError("a bug"))
    assert len(seen) == 1
    reporter.begin()


def test_the_log_begins_with_the_version_and_turns_over(reporter, log_file):
    reporter.begin()
    reporter.begin()
    assert "starts." in log_file.read_text(encoding="utf-8")
    for _ in range(6):
        log.info("x" * (LOG_BYTES // 2))
    assert log_file.read_text(encoding="utf-8").count("starts.") == 0, "it has turned over"
    files = sorted(path.name for path in log_file.parent.glob("crm-*"))
    assert files == ["crm-desktop.log", "crm-desktop.log.1", "crm-desktop.log.2", "crm-desktop.log.3"]
    assert sum(path.stat().st_size for path in log_file.parent.iterdir()) < 4 * LOG_BYTES + 1000


def test_only_the_last_deeds_are_told(reporter):
    seen = []
    reporter.crashed.connect(lambda _, report: seen.append(report))
    for number in range(40):
        reporter.note("first" if number < 20 else "last")
    fail(KeyError("a bug"))
    assert "first" not in seen[0].split("\n\n")[0]


def test_the_screen_and_the_language_are_told(qapp):
    assert {"Qt", "language", "platform", "screen"} <= set(around())


def test_what_ended_an_earlier_window_at_once_is_offered(reporter, log_file):
    log_file.parent.mkdir()
    (log_file.parent / "hard-crash-1-1.txt").write_text(
        "Fatal Python error: Aborted\n\nCurrent thread 0x7f (most recent"
    )
    seen = []
    reporter.crashed.connect(lambda *news: seen.append(news))
    reporter.begin()
    [(sentence, report)] = seen
    assert "ended unexpectedly" in sentence
    assert "Fatal Python error: Aborted" in report
    reporter.end()
    assert list(log_file.parent.glob("hard-crash-*")) == []
