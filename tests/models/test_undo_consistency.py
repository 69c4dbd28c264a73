"""Any sequence of edits, conversions, imports, moves, merges, deletions, undos and redos: undoing all of it leaves the
database as it was at the start, on a file and on a server."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from crm_desktop.models import search_index
from crm_desktop.models.activities import log_activity
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import UNDO, Change, change, history, latest_redoable, latest_undoable
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, database, is_sqlite, open_database
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.founding import found
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.list_import import RememberedMapping
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import convert_leads
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, day_of, move_to_stage
from crm_desktop.models.own_fields.defining import define
from crm_desktop.models.own_fields.own_field import OwnField
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import MatchKey, keys_of
from crm_desktop.models.tags import set_tags
from crm_desktop.models.undoing import later_changes, redo, undo
from crm_desktop.models.vocabulary import RECORDS, SEARCHED, TABLES
from tests.conftest import POSTGRES, server_database
from tests.makers import make_company, make_lead, make_opportunity, make_person

WORDS = st.sampled_from(["Ann", "Zoë O’Neil", "Björk & Söner", "x" * 200, "Иван", "李 小龍", "a'b\"c", ""])
KINDS = st.sampled_from([Lead, Person, Company, Opportunity])
IGNORED = {"version", "updated_on"}
_servers = ExitStack()


def contents() -> dict[str, list[tuple[int, dict[str, Any]]]]:
    def values(record: Record) -> dict[str, Any]:
        return {name: value for name, value in record.stored().items() if name not in IGNORED}

    # How the columns of a list were mapped is a habit, which stays when the import is undone.
    kept = [model for model in RECORDS if model is not RememberedMapping]
    return {model.noun(): [(r.id, values(r)) for r in model.select().order_by(model.id)] for model in kept}


@pytest.fixture(scope="module", autouse=True)
def _servers_closed() -> Iterator[None]:
    # A bulk of thirty is one, so that the ways of bulks are gone here without their time.
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(search_index, "BULK_ROWS", 20)
        yield
    _servers.close()
    _server.cache_clear()


@cache
def _server() -> str:
    """One database on the server for all examples; each begins with its tables emptied."""
    url = _servers.enter_context(server_database())
    open_database(url)
    close_database()
    return url


class Office(RuleBasedStateMachine):
    """Somebody works, changes their mind, and changes it again."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        open_database(self.where())
        self.user = found("Ada", country="US")
        self.start = contents()

    def where(self) -> str:
        """A database that holds nothing."""
        return str(Path(self._folder.name) / "test.crmdb")

    def teardown(self) -> None:
        for step in history(10_000):
            held = Change.get_by_id(step.id)
            if held.undone:
                continue
            if held.deed == UNDO:
                # What was undone before is done again where that was its turn; else it stays undone, which is as well.
                with suppress(Refused):
                    redo(held.undoes.id, by=self.user)
            elif not held.is_reversal:
                undo(held.id, by=self.user)
        assert contents() == self.start
        assert MatchKey.select().count() == 0
        close_database()
        self._folder.cleanup()

    @rule(name=WORDS)
    def make(self, name: str) -> None:
        company = make_company(name or "Acme")
        person = make_person(name or "Ann", company=company, email="a@x.org")
        make_opportunity(name or "Deal", company=company, person=person)

    @rule(name=WORDS, count=st.sampled_from([1, 3, 30]))
    def make_many(self, name: str, count: int) -> None:
        first = make_lead(name or "Ann", phone="070 123 45 67")
        with change("import", by=self.user):
            insert_records(Lead, [{"name": f"{name} {i}", "status": first.status} for i in range(count)])

    @rule(way=st.sampled_from(["skip", "fill", "overwrite", "create"]), kind=st.sampled_from(["leads", "people"]))
    def import_a_file(self, way: str, kind: str) -> None:
        path = Path(self._folder.name) / "list.csv"
        path.write_text("Name,Company,Email,City\nAnn,Acme,a@x.org,Rome\nZoë,Globex,z@x.org,Oslo\n", encoding="utf-8")
        with suppress(Refused):
            import_file(path, kind, self.user, choices=ImportChoices(duplicates=way))  # type: ignore[arg-type]

    @rule(data=st.data())
    def convert(self, data: st.DataObject) -> None:
        lead = self._any(Lead, data)
        if lead is not None:
            with suppress(Refused), change("convert", by=self.user):
                convert_leads([lead.id], data.draw(st.sampled_from(["", "Deal"])))

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        deal, stage = self._any(Opportunity, data), self._any(Stage, data)
        if deal is not None:
            with suppress(Refused), change("move", by=self.user) as opened:
                move_to_stage(deal.id, stage.id, Closing(day_of(opened.at), reason="Price"))

    @rule(model=KINDS, data=st.data())
    def merge(self, model: type[Record], data: st.DataObject) -> None:
        one, other = self._any(model, data), self._any(model, data)
        if one is not None and one.id != other.id:
            with suppress(Refused), change("merge", by=self.user):
                merge_records(model.noun(), [one.id, other.id])

    @rule(model=KINDS, data=st.data())
    def log(self, model: type[Record], data: st.DataObject) -> None:
        record = self._any(model, data)
        if record is not None:
            with suppress(Refused), change("log", by=self.user):
                log_activity("call", [(model.noun(), record.id)], subject="Rang", direction="out")

    @rule(model=KINDS, name=WORDS, data=st.data())
    def edit(self, model: type[Record], name: str, data: st.DataObject) -> None:
        record = self._any(model, data)
        if record is not None:
            with change("edit", by=self.user):
                record.note, record.name = name, name or "?"
                own = OwnField.get_or_none(OwnField.kind == model.noun())
                if own is not None:
                    record.own = {**record.own, str(own.id): name}
                record.save()
                set_tags(record, [name[:10]])

    @rule(model=KINDS)
    def add_an_own_field(self, model: type[Record]) -> None:
        with suppress(Refused), change("define", by=self.user):
            define(model.noun(), "Shoe size")

    @rule(model=KINDS, data=st.data())
    def delete(self, model: type[Record], data: st.DataObject) -> None:
        record = self._any(model, data)
        if record is not None:
            with suppress(Refused), change("delete", by=self.user):
                record.delete_instance()

    @rule()
    def undo_last(self) -> None:
        if latest_undoable(self.user) is not None:
            undo(by=self.user)

    @precondition(lambda self: latest_redoable(self.user) is not None)
    @rule()
    def redo_last(self) -> None:
        redo(by=self.user)

    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        """What is later stands in the way exactly when it is named; left, it stays, and a redo is the way back."""
        chosen = self._any_change(data, undone=False)
        if chosen is None:
            return
        before, later = contents(), later_changes(chosen.id)
        if not later:
            undo(chosen.id, by=self.user)
            return
        with pytest.raises(Refused):
            undo(chosen.id, by=self.user)
        assert contents() == before
        way = data.draw(st.sampled_from(["leave", "take"]))
        with suppress(Refused):
            undo(chosen.id, by=self.user, later=way)  # type: ignore[arg-type]
            if way == "leave":
                here = {(kind, number): values for kind, rows in contents().items() for number, values in rows}
                then = {(kind, number): values for kind, rows in before.items() for number, values in rows}
                for each in later:
                    assert here.get((each.record, each.id)) == then.get((each.record, each.id))
            if way == "leave" or data.draw(st.booleans()):
                redo(chosen.id, by=self.user)
                assert contents() == before

    @rule(data=st.data())
    def redo_any(self, data: st.DataObject) -> None:
        chosen = self._any_change(data, undone=True)
        if chosen is not None:
            with suppress(Refused):
                redo(chosen.id, by=self.user)

    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        before = contents()
        record = self._any(Company, data)
        try:
            with change("fail", by=self.user):
                if record is not None:
                    record.delete_instance()
                raise Refused("No.")
        except Refused:
            assert contents() == before

    @invariant()
    def the_search_index_and_the_match_keys_are_in_step(self) -> None:
        for model in SEARCHED:
            if is_sqlite():
                database.execute_sql(
                    f"INSERT INTO {model.noun()}_search ({model.noun()}_search, rank) VALUES ('integrity-check', 1)"
                )
            wanted = {(key, r.id) for r in model.select() for key in keys_of(model, r.matched_values())}
            query = MatchKey.select(MatchKey.key, MatchKey.record_id).where(MatchKey.record == model.noun())
            assert set(query.tuples()) == wanted

    def _any(self, model: type[Record], data: st.DataObject) -> Any:
        ids = [row.id for row in model.select(model.id).order_by(model.id)]
        return model.find(data.draw(st.sampled_from(ids))) if ids else None

    def _any_change(self, data: st.DataObject, undone: bool) -> Any:
        found = [each for each in history(12) if each.undone == undone and not each.is_reversal]
        return data.draw(st.sampled_from(found)) if found else None


class OfficeOnServer(Office):
    """The same on PostgreSQL."""

    def where(self) -> str:
        with psycopg.connect(_server(), autocommit=True) as server:
            tables = ", ".join(f'"{model._meta.table_name}"' for model in TABLES)
            server.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
        return _server()


_often = settings(max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))
TestOffice = Office.TestCase
TestOffice.settings = _often
TestOfficeOnServer = pytest.mark.postgres(
    pytest.mark.skipif(not POSTGRES, reason="CRM_TEST_POSTGRES names no server")(OfficeOnServer.TestCase)
)
TestOfficeOnServer.settings = settings(_often, max_examples=4)
