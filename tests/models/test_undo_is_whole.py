"""The program is killed in the middle of an undo: the database holds all of it or none, and goes on from there."""

import os
import subprocess
import sys

import pytest

from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import Change, change, latest_undoable
from crm_desktop.models.database import close_database, is_server, open_database
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.search_index import MatchKey, contains
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.models.test_undo_consistency import contents

MANY = 600
KILLED = """
import os, signal, sys
from crm_desktop.models import changes, reversing, search_index, undoing
from crm_desktop.models.database import open_database

open_database(sys.argv[1])
steps = int(sys.argv[3])

def counted(work):
    def do(*given, **named):
        global steps
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return work(*given, **named)
    return do

search_index.drop_keys = counted(search_index.drop_keys)
search_index.add_keys = counted(search_index.add_keys)
reversing.conclude = undoing.conclude = counted(undoing.conclude)
undoing._mark = counted(undoing._mark)
undoing.undo(int(sys.argv[2]))
print("done")
"""


@pytest.mark.skipif(os.name == "nt", reason="a signal that cannot be caught is POSIX's")
@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_killed_in_the_middle_of_an_undo_nothing_of_it_is_there(database: str, user: User, step: int) -> None:
    with change("import", by=user) as opened:
        status = LeadStatus.get(LeadStatus.kind == "open")
        insert_records(Lead, [{"name": f"Old {i}", "status": status, "email": f"{i}@x.org"} for i in range(MANY)])
        update_records(Lead, {lead.id: {"name": f"New {lead.id}"} for lead in Lead.select().limit(MANY // 2)})
    before, keys = contents(), MatchKey.select().count()
    close_database()
    call = [sys.executable, "-c", KILLED, database, str(opened.id), str(step)]
    killed = subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)
    assert (killed.returncode, killed.stdout) == (-9, ""), killed.stderr
    open_database(database)
    assert contents() == before
    assert MatchKey.select().count() == keys
    assert Lead.select().where(contains(Lead, "new")).count() == MANY // 2
    assert (Change.select().count(), latest_undoable(user).id) == (1, opened.id)
    undo(by=user)
    assert (Lead.select().count(), MatchKey.select().count()) == (0, 0)
    assert is_server(database) or Lead.select().where(contains(Lead, "old")).count() == 0
