import logging
import sys

import pytest

from crm_desktop.crash import Reporter
from crm_desktop.models.refusals import Refused


@pytest.fixture
def reporter(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    made = Reporter(tmp_path / "logs")
    made.install()
    yield made
    for handler in list(logging.getLogger("crm_desktop").handlers):
        handler.close()
        logging.getLogger("crm_desktop").removeHandler(handler)


def fail(error):
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_written_down_and_can_be_copied(reporter):
    seen = []
    reporter.crashed.connect(lambda sentence, report: seen.append((sentence, report)))
    fail(KeyError("a bug"))
    sentence, report = seen[0]
    assert "Your data is safe" in sentence
    assert "KeyError: 'a bug'" in report
    assert report.startswith("CRM Desktop")
    assert "KeyError: 'a bug'" in reporter.log_path().read_text(encoding="utf-8")


def test_a_refusal_that_nobody_took_is_still_a_sentence(reporter):
    seen = []
    reporter.refused.connect(seen.append)
    fail(Refused("The name is missing."))
    assert seen == ["The name is missing."]
    assert not reporter.log_path().exists()


def test_a_folder_that_cannot_be_written_stops_nobody(reporter, tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    seen = []
    reporter.crashed.connect(lambda *news: seen.append(news))
    fail(KeyError("a bug"))
    assert len(seen) == 1
