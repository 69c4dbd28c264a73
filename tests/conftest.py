"""What every test may use: a fresh database on SQLite and on PostgreSQL, a user, and a screen that needs no screen."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from crm_desktop.models.changes import _open
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.users import User

REAL_LISTS = Path(__file__).parent.parent.parent / "shared" / "data"
POSTGRES = os.environ.get("CRM_TEST_POSTGRES", "")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new database may be made: a file, and a schema of its own on the test server."""
    if request.param == "sqlite":
        yield str(tmp_path / "test.crmdb")
        return
    if not POSTGRES:
        pytest.skip("CRM_TEST_POSTGRES names no server")
    name = f"crm_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(POSTGRES, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        yield urlsplit(POSTGRES)._replace(path=f"/{name}").geturl()
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def database(database_url: str) -> Iterator[str]:
    """An opened, new database; answers its path or URL."""
    open_database(database_url)
    yield database_url
    assert _open.get() is None, "a test left a change open"
    close_database()


@pytest.fixture
def user(database: str) -> User:
    """The user who works in the new database."""
    return found("Ada", country="US")


@pytest.fixture
def real_lists() -> Path:
    """The folder of the real lists; skips where it is absent."""
    if not REAL_LISTS.is_dir():
        pytest.skip("the real lists are not beside the project")
    return REAL_LISTS
