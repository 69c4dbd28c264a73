"""Accounts on a server: made, followed by what becomes of their users, taken away; and what is refused."""

import logging

import psycopg
import pytest

from crm_desktop.models.accounts import make_account, new_password, proposed_account, remove_account
from crm_desktop.models.changes import Change, ChangeEntry, change
from crm_desktop.models.database import database as proxy
from crm_desktop.models.database import open_database
from crm_desktop.models.founding import found
from crm_desktop.models.refusals import Refused, UnreadableFile
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from crm_desktop.models.users.editing import add_user, edit_user
from tests.server_team import PASSWORD, Team

pytestmark = pytest.mark.postgres


def can_connect(team: Team, name: str, password: str = PASSWORD) -> bool:
    try:
        psycopg.connect(team.address(name, password)).close()
    except psycopg.OperationalError:
        return False
    return True


def may(team: Team, name: str, table: str, privilege: str) -> bool:
    sql = "SELECT has_table_privilege(%s, %s, %s)"
    return bool(proxy.execute_sql(sql, (team.account(name), table, privilege)).fetchone()[0])


def exists(team: Team, name: str) -> bool:
    sql = "SELECT 1 FROM pg_roles WHERE rolname = %s"
    return proxy.execute_sql(sql, (team.account(name),)).fetchone() is not None


def kept_of(team: Team, name: str) -> str:
    sql = "SELECT rolpassword FROM pg_authid WHERE rolname = %s"
    return str(proxy.execute_sql(sql, (team.account(name),)).fetchone()[0])


def edit(team: Team, user: User, **values: object) -> None:
    with change("edit_user", by=team.owner):
        edit_user(user.id, values, User.find(user.id).version)


def test_another_role_is_another_group_and_undo_takes_it_back(team: Team) -> None:
    ben = team.with_account("Ben", "viewer")
    assert not may(team, "Ben", "lead", "INSERT")
    edit(team, ben, role="member")
    assert may(team, "Ben", "lead", "INSERT")
    assert not may(team, "Ben", "stage", "UPDATE")
    edit(team, ben, role="administrator")
    assert may(team, "Ben", "stage", "UPDATE")
    undo(by=team.owner)
    assert not may(team, "Ben", "stage", "UPDATE")
    assert may(team, "Ben", "lead", "INSERT")


def test_who_has_left_connects_no_more_until_they_are_let_in_again(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    assert can_connect(team, "Ben")
    edit(team, ben, active=False)
    assert not can_connect(team, "Ben")
    assert not may(team, "Ben", "lead", "SELECT")
    undo(by=team.owner)
    assert can_connect(team, "Ben")
    assert may(team, "Ben", "lead", "INSERT")


def test_a_removed_account_is_gone_and_does_not_come_back_by_undo(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    with change("remove_account", by=team.owner) as opened:
        remove_account(ben.id, ben.version)
    assert not exists(team, "Ben")
    with pytest.raises(Refused, match="The server has no account"):
        undo(opened.id, by=team.owner)
    assert User.find(ben.id).account is None


def test_taking_back_that_an_account_was_made_takes_it_off_the_server(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    undo(by=team.owner)
    assert not exists(team, "Ben")
    assert User.find(ben.id).account is None
    with pytest.raises(Refused, match="The server has no account"):
        redo(by=team.owner)


def test_a_refused_change_leaves_no_account_on_the_server(team: Team) -> None:
    with change("add_user", by=team.owner):
        ben = add_user("Ben")

    def make_and_fail() -> None:
        make_account(ben.id, team.account("Ben"), PASSWORD, ben.version)
        raise ValueError("later")

    with pytest.raises(ValueError, match="later"), change("make_account", by=team.owner):
        make_and_fail()
    assert not exists(team, "Ben")


def test_another_password_holds_and_stands_nowhere(team: Team, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ben = team.with_account("Ben", "member")
    kept = kept_of(team, "Ben")
    with change("new_password", by=team.owner):
        new_password(ben.id, "Battery staple 2")
    assert kept.startswith("SCRAM-SHA-256$")
    assert kept_of(team, "Ben") not in (kept, "")
    assert can_connect(team, "Ben", "Battery staple 2")
    trusts_everybody = can_connect(team, "Ben", "neither of them")
    assert trusts_everybody or not can_connect(team, "Ben")
    told = [str(row) for model in (Change, ChangeEntry) for row in model.select().dicts()]
    spoken = " ".join([*told, *(record.getMessage() for record in caplog.records if "psycopg" not in record.name)])
    assert "Battery" not in spoken
    assert "horse" not in spoken


@pytest.mark.parametrize(
    ("account", "password", "why"),
    [
        ("Ben Smith", PASSWORD, "is no name for an account"),
        ("pg_ben", PASSWORD, "is no name for an account"),
        ('b"; DROP ROLE x', PASSWORD, "is no name for an account"),
        ("crm_test", PASSWORD, "has an account “crm_test” already"),
        ("crmtest_short", "short", "8 characters"),
    ],
)
def test_what_cannot_be_an_account_is_refused(team: Team, account: str, password: str, why: str) -> None:
    if account == "crm_test":
        account = str(proxy.execute_sql("SELECT session_user::text").fetchone()[0])
        why = f"has an account “{account}” already"
    with change("add_user", by=team.owner):
        ben = add_user("Ben")
    with pytest.raises(Refused, match=why), change("make_account", by=team.owner):
        make_account(ben.id, account, password, ben.version)


def test_an_account_that_is_no_user_s_is_told(team: Team) -> None:
    ben, _ = team.with_account("Ben", "member"), team.with_account("Eve", "viewer")
    proxy.execute_sql("UPDATE app_user SET account = NULL WHERE id = %s", (ben.id,))
    with pytest.raises(Refused, match="is no user's here"):
        team.come("Ben")
    team.return_as_owner()
    proxy.execute_sql(f'REVOKE "{group_of(team)}" FROM "{team.account("Ben")}"')
    with pytest.raises(UnreadableFile, match="The server does not let you do this in"):
        team.come("Ben")


def group_of(team: Team) -> str:
    from crm_desktop.models.accounts.grants import groups

    return groups()["member"]


def test_an_administrator_without_the_right_is_told_what_to_run(team: Team) -> None:
    team.with_account("Grace", "administrator")
    ben = team.with_account("Ben", "member")
    grace = team.come("Grace")
    with pytest.raises(Refused, match=r"its administrator runs: REVOKE .* GRANT "), change("edit_user", by=grace):
        edit_user(ben.id, {"role": "viewer"}, ben.version)
    assert User.find(ben.id).role == "member"
    with change("add_user", by=grace):
        eve = add_user("Eve", role="viewer")
    with pytest.raises(Refused) as refusal, change("make_account", by=grace):
        make_account(eve.id, team.account("Eve"), PASSWORD, eve.version)
    assert f'CREATE ROLE "{team.account("Eve")}" LOGIN PASSWORD ' in str(refusal.value)
    assert "horse" not in str(refusal.value)
    sql = str(refusal.value).partition("runs: ")[2].replace("'…'", f"'{PASSWORD}'")
    with psycopg.connect(team.url, autocommit=True) as server:
        server.execute(sql.encode())
    with change("make_account", by=grace):
        make_account(eve.id, team.account("Eve"), "", eve.version)
    assert team.come("Eve").id == eve.id


def test_a_member_gives_no_accounts(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    for deed in (lambda: make_account(1, "x", PASSWORD, 1), lambda: new_password(ben.id, PASSWORD)):
        with pytest.raises(Refused, match="Only an administrator may give accounts"), change("try", by=ben):
            deed()


def test_an_account_that_other_databases_use_keeps_its_login(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    other = f"crmtest_other_{team.mark}"
    proxy.execute_sql(f'CREATE ROLE "{other}"')
    proxy.execute_sql(f'GRANT "{other}" TO "{team.account("Ben")}"')
    with change("remove_account", by=team.owner):
        remove_account(ben.id, ben.version)
    assert can_connect(team, "Ben")
    assert not may(team, "Ben", "lead", "SELECT")


def test_a_file_has_no_accounts(tmp_path: object) -> None:
    open_database(f"{tmp_path}/a.crmdb")
    ada = found("Ada", country="US")
    with pytest.raises(Refused, match="this database is a file"), change("make_account", by=ada):
        make_account(ada.id, "ada", PASSWORD, ada.version)
    proxy.obj.close()
    proxy.obj = None


@pytest.mark.parametrize(
    ("name", "account"), [("Zoë Müller", "zoe_muller"), ("Ada", "ada"), ("李", "user"), ("3M", "user_3m")]
)
def test_an_account_is_proposed_by_the_user_s_name(name: str, account: str) -> None:
    assert proposed_account(name) == account
