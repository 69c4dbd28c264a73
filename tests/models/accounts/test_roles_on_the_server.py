"""The server itself keeps each role to what it may do: connections as each, with and without our own checks."""

from datetime import date

import psycopg
import pytest
from peewee import DatabaseError

from crm_desktop import command_line
from crm_desktop.arrival import arrive, keep_week, shorten_history
from crm_desktop.models.accounts import renew_grants
from crm_desktop.models.accounts.grants import group_name
from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import change, history
from crm_desktop.models.database import database, spoken
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.own_fields import OwnField
from crm_desktop.models.own_fields.defining import define
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import LostReason, Stage
from crm_desktop.models.refusals import Refused, UnreadableFile
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.vocabulary import TABLES
from tests.makers import make_lead, make_opportunity, stage_named
from tests.server_team import Team

pytestmark = pytest.mark.postgres
LOCKED = {"app_user", "office", "pipeline", "stage", "lead_status", "own_field", "quota", "currency_rate"}


def refused_by_server(connection, statement):
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


def test_who_connects_with_an_account_is_its_user(team: Team) -> None:
    ben = team.with_account("Ben", "member")
    assert team.come("Ben").id == ben.id
    team.return_as_owner()
    assert found_name(team) != "Ben"


def found_name(team: Team) -> str:
    from crm_desktop.models.founding import found

    return str(found().name)


def test_a_viewer_opens_reads_and_writes_nothing_at_opening(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    with change("make", by=team.owner):
        make_lead(name="Zoë")
    team.with_account("Eve", "viewer")
    before = len(history(1000))
    eve = team.come("Eve")
    arrived = arrive(False, "Leads", None)
    assert (arrived.user.id, arrived.footing.only_read) == (eve.id, "As a viewer you may look at everything.")
    assert [lead.name for lead in Lead.select()] == ["Zoë"]
    team.go()
    assert command_line.main(["--database", team.address("Eve"), "list", "leads"]) == 0
    assert "Zoë" in capsys.readouterr().out
    assert command_line.main(["--database", team.address("Eve"), "history"]) == 0
    assert command_line.main(["--database", team.address("Eve"), "check"]) == 0
    assert command_line.main(["--database", team.address("Eve"), "--demo", "list", "leads"]) in (0, 1, 2)
    assert "Something went wrong" not in capsys.readouterr().err
    team.return_as_owner()
    assert len(history(1000)) == before


def test_a_viewer_s_raw_statements_are_refused_for_every_table(team: Team) -> None:
    team.with_account("Eve", "viewer")
    with team.raw("Eve") as eve:
        for model in TABLES:
            table = model._meta.table_name
            eve.execute(f'SELECT count(*) FROM "{table}"')
            refused_by_server(eve, f'DELETE FROM "{table}"')
            refused_by_server(eve, f'INSERT INTO "{table}" DEFAULT VALUES')
            refused_by_server(eve, f'TRUNCATE "{table}" CASCADE')
        refused_by_server(eve, "UPDATE lead SET name = 'x'")
        refused_by_server(eve, "SELECT nextval(pg_get_serial_sequence('lead', 'id'))")
        refused_by_server(eve, "UPDATE app_user SET role = 'administrator'")
        refused_by_server(eve, "DELETE FROM schema_migration")


def test_a_member_does_the_work_of_the_day(team: Team) -> None:
    with change("make", by=team.owner):
        deal = make_opportunity()
    team.with_account("Ben", "member")
    ben = team.come("Ben")
    arrive(False, "Leads", None)
    with change("prune_history", by=ben):
        shorten_history()
    keep_week()
    with change("make", by=ben):
        make_lead(name="Zoë")
        status = LeadStatus.get()
        ids = insert_records(Lead, [{"name": f"Lead {n}", "status": status, "email": f"{n}@x.org"} for n in range(600)])
        update_records(Lead, {ids[0]: {"city": "Rome"}})
        Person.create(name="Ann", email="ann@x.org")
    undo(by=ben)
    redo(by=ben)
    assert Lead.select().count() == 601
    with change("lose", by=ben):
        move_to_stage(deal.id, stage_named("Lost").id, Closing(date.today(), reason="Moved to Mars"))
    undo(by=ben)
    assert not LostReason.select().where(LostReason.name == "Moved to Mars").exists()
    with change("delete", by=ben):
        Person.get(Person.name == "Ann").delete_instance()


def test_a_member_s_raw_statements_change_nothing_of_what_all_work_by(team: Team) -> None:
    team.with_account("Ben", "member")
    with team.raw("Ben") as ben:
        for table in sorted(LOCKED):
            refused_by_server(ben, f'UPDATE "{table}" SET version = 2')
            refused_by_server(ben, f'DELETE FROM "{table}"')
            refused_by_server(ben, f'INSERT INTO "{table}" DEFAULT VALUES')
        refused_by_server(ben, "UPDATE lost_reason SET name = 'x'")
        refused_by_server(ben, "DELETE FROM change_entry")
        refused_by_server(ben, "UPDATE change_entry SET after = 'x'")
        refused_by_server(ben, "ALTER TABLE lead ADD COLUMN x TEXT")
        refused_by_server(ben, "DROP TABLE lead")
        refused_by_server(ben, f'GRANT "{group_name(ben.info.dbname, "administrator")}" TO session_user')


def test_what_the_server_refuses_is_one_sentence(team: Team) -> None:
    team.with_account("Ben", "member")
    team.come("Ben")
    stage = Stage.get()
    stage.name = "Tea"
    # Nobody acts, so that our own check lets it through.
    with pytest.raises(DatabaseError) as refusal, change("force"):
        stage.save()
    said = spoken(refusal.value)
    assert isinstance(said, Refused)
    assert str(said).startswith("The server does not let you change this")


def test_an_administrator_keeps_everything_but_the_tables_themselves(team: Team) -> None:
    team.with_account("Grace", "administrator")
    grace = team.come("Grace")
    arrive(False, "Leads", None)
    with change("settings", by=grace):
        stage = Stage.get()
        stage.name = "Tea"
        stage.save()
        define("lead", "Seats", "number")
    assert not indexes_of_own_fields()
    with team.raw("Grace") as raw:
        refused_by_server(raw, "DROP TABLE lead")
        refused_by_server(raw, "ALTER TABLE lead ADD COLUMN x TEXT")
    team.return_as_owner()
    found_name(team)
    assert len(indexes_of_own_fields()) == OwnField.select().count() == 1


def indexes_of_own_fields() -> list[str]:
    return [index.name for index in database.get_indexes("lead") if index.name.startswith("lead_own_")]


def test_new_tables_are_granted_when_the_owner_opens_the_database(team: Team) -> None:
    team.with_account("Eve", "viewer")
    assert not renew_grants()
    database.execute_sql(f'REVOKE ALL ON tag FROM "{group_name(database.database, "viewer")}"')
    assert renew_grants()
    assert not renew_grants()
    with team.raw("Eve") as eve:
        eve.execute("SELECT count(*) FROM tag")


def test_an_older_schema_waits_for_the_owner(team: Team) -> None:
    team.with_account("Ben", "member")
    database.execute_sql("DELETE FROM schema_migration WHERE name LIKE '0017%%'")
    with pytest.raises(UnreadableFile, match="is of an older version; an administrator of the server"):
        team.come("Ben")


def test_names_of_groups_are_as_short_as_the_server_takes_and_never_the_same() -> None:
    names = {group_name(f"{'ü' * 40}{n}", role) for n in range(3) for role in ("viewer", "member", "administrator")}
    assert len(names) == 9
    assert all(len(name.encode()) <= 63 for name in names)
    assert group_name("team", "viewer") == "crm_team_viewers"
