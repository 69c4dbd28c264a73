"""Any sequence of edits, deletions, undos and redos: undoing all of it leaves the database as it was at the start."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from crm_desktop.models.changes import change, latest_redoable, latest_undoable
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record, insert_records
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import MatchKey, keys_of
from crm_desktop.models.tags import set_tags
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.vocabulary import RECORDS, SEARCHED
from tests.makers import make_company, make_lead, make_opportunity, make_person

WORDS = st.sampled_from(["Ann", "Zoë O’Neil", "Björk & Söner", "x" * 200, "Иван", "李 小龍", "a'b\"c", ""])
IGNORED = {"version", "updated_on"}


def contents() -> dict[str, list[tuple[int, dict[str, Any]]]]:
    def values(record: Record) -> dict[str, Any]:
        return {name: value for name, value in record.stored().items() if name not in IGNORED}

    return {model.noun(): [(r.id, values(r)) for r in model.select().order_by(model.id)] for model in RECORDS}


class Office(RuleBasedStateMachine):
    """Somebody works, changes their mind, and changes it again."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        open_database(str(Path(self._folder.name) / "test.crmdb"))
        self.user = found("Ada")
        self.start = contents()

    def teardown(self) -> None:
        while latest_undoable(self.user) is not None:
            undo(by=self.user)
        assert contents() == self.start
        assert MatchKey.select().count() == 0
        close_database()
        self._folder.cleanup()

    @rule(name=WORDS)
    def make(self, name: str) -> None:
        company = make_company(name or "Acme")
        person = make_person(name or "Ann", company=company, email="a@x.org")
        make_opportunity(name or "Deal", company=company, person=person)

    @rule(name=WORDS, count=st.sampled_from([1, 3, 520]))
    def import_many(self, name: str, count: int) -> None:
        first = make_lead(name or "Ann", phone="070 123 45 67")
        with change("import", by=self.user):
            insert_records(Lead, [{"name": f"{name} {i}", "status": first.status} for i in range(count)])

    @rule(model=st.sampled_from([Lead, Person, Company, Opportunity]), name=WORDS, data=st.data())
    def edit(self, model: type[Record], name: str, data: st.DataObject) -> None:
        record = self._any(model, data)
        if record is not None:
            with change("edit", by=self.user):
                record.note, record.name = name, name or "?"
                record.save()
                set_tags(record, [name[:10]])

    @rule(model=st.sampled_from([Lead, Person, Company, Opportunity]), data=st.data())
    def delete(self, model: type[Record], data: st.DataObject) -> None:
        record = self._any(model, data)
        if record is not None:
            with change("delete", by=self.user):
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
            database.execute_sql(
                f"INSERT INTO {model.noun()}_search ({model.noun()}_search, rank) VALUES ('integrity-check', 1)"
            )
            wanted = {(key, r.id) for r in model.select() for key in keys_of(model, r.matched_values())}
            query = MatchKey.select(MatchKey.key, MatchKey.record_id).where(MatchKey.record == model.noun())
            assert set(query.tuples()) == wanted

    def _any(self, model: type[Record], data: st.DataObject) -> Any:
        ids = [row.id for row in model.select(model.id)]
        return model.find(data.draw(st.sampled_from(ids))) if ids else None


TestOffice = Office.TestCase
TestOffice.settings = settings(
    max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
