"""A program that is killed in the middle of an import leaves nothing of it, on a file and on a server."""

import subprocess
import sys
from pathlib import Path

from crm_desktop.models.changes import Change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.keeping.checking import check
from crm_desktop.models.leads import Lead
from tests.models.imports.test_importing import csv_file

_PROGRAM = """
import sys, time
from crm_desktop.models.database import open_database
from crm_desktop.models.imports.importing import import_rows
from crm_desktop.models.imports.preview import preview_rows
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_table

def wait_to_be_killed(done, total):
    if done >= 5000:
        print(done, flush=True)
        time.sleep(60)

open_database(sys.argv[1])
table = read_table(sys.argv[2])
preview = preview_rows(table, mapping_for(table, "leads"), ImportChoices(duplicates="overwrite"))
import_rows(preview, None, progress=wait_to_be_killed)
"""


def test_killed_in_the_middle_nothing_is_there_and_the_import_can_be_done_again(
    database_url: str, tmp_path: Path
) -> None:
    open_database(database_url)
    found("Ada", country="US")
    path = csv_file(tmp_path, "Name,Email", *(f"Lead {n},lead{n}@example.com" for n in range(12_000)))
    close_database()
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, database_url, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "5000"
        process.kill()
    open_database(database_url)
    assert check().problems == []
    assert Lead.select().count() == ListImport.select().count() == Change.select().count() == 0
    assert import_file(path).created == 12_000
    close_database()
