"""A database of its own on the test server, with accounts that are gone afterwards."""

import uuid
from collections.abc import Iterator
from urllib.parse import urlsplit

import psycopg
import pytest

from crm_desktop.models.accounts import make_account
from crm_desktop.models.accounts.grants import group_name
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import found
from crm_desktop.models.users import User
from crm_desktop.models.users.editing import add_user
from tests.conftest import POSTGRES, server_database

PASSWORD = "Correct horse 1"


class Team:
    """A server with its owner, and everybody's way to it."""

    def __init__(self, url: str) -> None:
        self.url, self.owner = url, found("Ada", country="US")
        self.mark = uuid.uuid4().hex[:8]

    def account(self, name: str) -> str:
        return f"crmtest_{name.lower()}_{self.mark}"

    def with_account(self, name: str, role: str) -> User:
        with change("add_user", by=self.owner):
            user = add_user(name, role=role)
        with change("make_account", by=self.owner):
            make_account(user.id, self.account(name), PASSWORD, user.version)
        return User.find(user.id)

    def address(self, name: str, password: str = PASSWORD) -> str:
        parts = urlsplit(self.url)
        who = f"{self.account(name)}:{password.replace(' ', '%20')}"
        return parts._replace(netloc=f"{who}@{parts.hostname}:{parts.port or 5432}").geturl()

    def come(self, name: str) -> User:
        """Opens the database by that account, as a start does."""
        self.go()
        open_database(self.address(name))
        return found()

    def return_as_owner(self) -> None:
        self.go()
        open_database(self.url)

    def go(self) -> None:
        close_database()
        proxy.obj = None

    def raw(self, name: str) -> "psycopg.Connection[tuple[object, ...]]":
        """Past all of our own checks."""
        return psycopg.connect(self.address(name), autocommit=True)


@pytest.fixture
def team() -> Iterator[Team]:
    if not POSTGRES:
        pytest.skip("CRM_TEST_POSTGRES names no server")
    with server_database() as url:
        open_database(url)
        made = Team(url)
        try:
            yield made
        finally:
            made.go()
            _drop_roles(url, made)


def _drop_roles(url: str, team: Team) -> None:
    name = urlsplit(url).path.strip("/")
    groups = [group_name(name, role) for role in ("viewer", "member", "administrator")]
    with psycopg.connect(url, autocommit=True) as server:
        rows = server.execute(
            "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s) OR rolname LIKE %s", (groups, f"crmtest%{team.mark}")
        ).fetchall()
        for (role,) in rows:
            server.execute(f'DROP OWNED BY "{role}"')
            server.execute(f'DROP ROLE "{role}"')
