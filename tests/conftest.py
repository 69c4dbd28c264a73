"""What every test may use: a fresh database on SQLite and on PostgreSQL, a user, and a screen that needs no screen."""

import gc
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the tests read English

from crm_desktop.background import Background, collect_what_is_due
from crm_desktop.models.changes import _open
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import found
from crm_desktop.models.users import User
from crm_desktop.models.vocabulary import TABLES
from crm_desktop.models.wording import Wording, speak, use
from crm_desktop.models.words_of.tongue import ENGLISH
from crm_desktop.settings import Settings
from tests.watchdog import Watchdog, no_query_on_the_gui_thread

REAL_LISTS = Path(__file__).parent.parent.parent / "shared" / "data"
POSTGRES = os.environ.get("CRM_TEST_POSTGRES", "")

gc.disable()  # a collection on a thread of the test runner's could delete widgets there, and crash


@pytest.fixture(autouse=True)
def garbage_collected_here() -> Iterator[None]:
    """After a test, on the GUI thread, and never by Python itself."""
    yield
    collect_what_is_due(all_of_it=True)
    assert not gc.isenabled()


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test writes a backup or a log among those of whoever runs it."""
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path_factory.getbasetemp() / "own" / name))


@pytest.fixture(autouse=True)
def the_first_language() -> Iterator[None]:
    """Whatever words a test chose, the next one finds the first."""
    yield
    use(Wording())
    speak(ENGLISH)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database file, migrated once; tests copy it."""
    path = tmp_path_factory.mktemp("empty") / "empty.crmdb"
    open_database(str(path))
    close_database()
    return path


@pytest.fixture(scope="session")
def empty_server() -> Iterator[str]:
    """A new database on the test server, migrated once; tests empty its tables."""
    if not POSTGRES:
        pytest.skip("CRM_TEST_POSTGRES names no server")
    with server_database() as url:
        open_database(url)
        close_database()
        yield url


@contextmanager
def server_database() -> Iterator[str]:
    """A database of its own on the test server."""
    name = f"crm_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(POSTGRES, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        yield urlsplit(POSTGRES)._replace(path=f"/{name}").geturl()
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The business and the journeys run on both databases; what only shows it, on SQLite."""
    if "database_url" in metafunc.fixturenames:
        shows = {"views", "dialogs"} & set(metafunc.definition.path.parts)
        server = [] if shows else [pytest.param("postgres", marks=pytest.mark.postgres)]
        metafunc.parametrize("database_url", ["sqlite", *server], indirect=True)


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new, migrated database that holds nothing: a file, or a database on the test server."""
    if request.param == "sqlite":
        path = tmp_path / "test.crmdb"
        shutil.copyfile(request.getfixturevalue("empty_file"), path)
        return str(path)
    url: str = request.getfixturevalue("empty_server")
    with psycopg.connect(url, autocommit=True) as server:
        tables = ", ".join(f'"{model._meta.table_name}"' for model in TABLES)
        server.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
        left = server.execute(r"SELECT indexname FROM pg_indexes WHERE indexname LIKE '%\_own\_%'").fetchall()
        for (name,) in left:  # else the next own field of this number would have the type of the last one
            server.execute(f'DROP INDEX "{name}"')
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[str]:
    """An opened, new database; answers its path or URL."""
    open_database(database_url)
    yield database_url
    assert _open.get() is None, "a test left a change open"
    close_database()
    proxy.obj = None  # or the next test reads a file that is gone


@pytest.fixture
def user(database: str) -> User:
    """The user who works in the new database."""
    return found("Ada", country="US")


watchdog = Watchdog()


@pytest.fixture(autouse=True)
def gui_thread_kept_free() -> Iterator[None]:
    """No view and no dialog may query in the GUI thread."""
    with no_query_on_the_gui_thread(watchdog):
        yield


@pytest.fixture
def background(qapp: Any, request: pytest.FixtureRequest) -> Iterator[Background]:
    """Closed at the end with its threads' connections, and before the test's database is."""
    if "database_url" in request.fixturenames:
        request.getfixturevalue("database")
    made = Background()
    yield made
    made.close()


@pytest.fixture
def answered(background: Background, qtbot: Any) -> Callable[[], None]:
    """Waits until all that was asked in the background has been answered."""
    return lambda: qtbot.waitUntil(lambda: background.idle)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Preferences of this test alone."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture(autouse=True)
def gui_thread_timed(request: pytest.FixtureRequest) -> Iterator[None]:
    """How long each round of the event loop takes, in tests that have one."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    with watchdog.watching(request.node.nodeid.partition("::")[2]):
        yield


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its findings over to the run that started it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["holds"] = watchdog.holds


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """A worker of pytest-xdist has ended."""
    watchdog.holds.extend(tuple(hold) for hold in getattr(node, "workeroutput", {}).get("holds", []))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The longest rounds; the aim is 50 ms."""
    if watchdog.holds and not os.environ.get("PYTEST_XDIST_WORKER"):
        terminalreporter.section("rounds of the event loop that took over 50 ms")
        for line in watchdog.lines():
            terminalreporter.line(line)


@pytest.fixture
def real_lists() -> Path:
    """The folder of the real lists; skips where it is absent."""
    if not REAL_LISTS.is_dir():
        pytest.skip("the real lists are not beside the project")
    return REAL_LISTS
