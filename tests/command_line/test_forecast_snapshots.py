"""Snapshots and the bridge, as Monday's scheduled job types them."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from tests.command_line.conftest import Run
from tests.makers import make_opportunity


@pytest.fixture(autouse=True)
def one_deal(database_url: str) -> None:
    """100, in two months."""
    open_database(database_url)
    user = found("Ada", country="US")
    make_opportunity(amount=Decimal(100), likelihood=50, close_on=date.today() + timedelta(days=60), owner=user)
    close_database()


def test_a_snapshot_is_kept_and_the_next_forecast_is_compared_with_it(run_json: Run, run: Run, tmp_path: Path) -> None:
    kept = run_json("forecast", "--snapshot", "Board")["snapshot"]
    bridge = run_json("forecast", "--since", "Board")["bridge"]
    assert (bridge["snapshot"], bridge["start"], bridge["start"] == bridge["end"]) == (
        kept,
        {"count": 1, "amount": "100.00", "weighted": "50.00"},
        True,
    )
    assert bridge["parts"]["new"] == {"count": 0, "amount": "0.00", "weighted": "0.00"}
    status, out, _ = run("forecast", tmp_path / "f.pdf", "--since", "last", "--group", "company")
    assert status == 0
    assert "Since the snapshot of" in out
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")


def test_one_a_week_is_enough(run_json: Run, run: Run) -> None:
    assert run_json("forecast", "--weekly")["snapshot"] is not None
    assert run_json("forecast", "--weekly")["snapshot"] is None
    assert "This week has its snapshot already." in run("forecast", "--weekly")[1]


def test_a_snapshot_that_is_not_there_is_refused_in_one_sentence(run: Run) -> None:
    assert run("forecast", "--since", "last") == (1, "", "There is no snapshot yet.\n")
    assert run("forecast", "--since", "2020-01-01") == (1, "", "There is no snapshot “2020-01-01”.\n")
