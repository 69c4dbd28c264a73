"""What the first window does not need is not loaded before it is painted."""

import json
import os
import subprocess
import sys

import pytest

START = """
import json, sys
import crm_desktop.__main__
from crm_desktop.commands.parsing import parse
from crm_desktop.commands.place import start
call = parse(["--database", sys.argv[1]])
begun = start(call.database, call.demo, call.files)
from pathlib import Path
from PySide6.QtWidgets import QApplication
from crm_desktop.application import Program
from crm_desktop.crash import Reporter
from crm_desktop.session import Session
from crm_desktop.settings import Settings

def painted(*_):
    print(json.dumps(sorted(sys.modules)))
    app.quit()

Session.open = painted
app = QApplication([])
program = Program(app, Settings(Path(sys.argv[2])), Reporter(Path(sys.argv[2]).parent))
program.start(begun)
app.exec()
program.close()
"""
# Each costs tens of milliseconds, and is read on a worker while the window stands already.
LATER = (
    "peewee", "playhouse", "psycopg_binary", "sqlite3", "babel", "openpyxl", "python_calamine", "reportlab",
    "pypdfium2", "phonenumbers", "email_validator", "nameparser", "rapidfuzz", "dateutil", "vobject", "icalendar",
    "segno", "charset_normalizer", "PIL", "hashlib", "asyncio", "importlib.metadata", "urllib.request",
    "http.client",
    "platformdirs", "PySide6.QtNetwork", "crm_desktop.models.database", "crm_desktop.models.record",
    "crm_desktop.models.imports", "crm_desktop.models.leads", "crm_desktop.models.changes", "crm_desktop.dialogs",
    "crm_desktop.views.widgets.form", "crm_desktop.views.widgets.message_bar", "crm_desktop.views.record_table",
    "crm_desktop.views.leads", "crm_desktop.views.today", "crm_desktop.views.welcome", "crm_desktop.tray",
)  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", START, str(folder / "a.crmdb"), str(folder / "settings.ini")],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("module", LATER)
def test_the_first_window_does_not_wait_for(module, loaded):
    assert module not in loaded


LISTS = ("leads.leads", "people.people", "companies.companies", "opportunities.opportunities")
# Each is read once the first rows are there.
AFTER_THE_ROWS = (
    "email_validator", "charset_normalizer", "olefile", "openpyxl", "reportlab", "crm_desktop.dialogs.convert_lead",
    "crm_desktop.dialogs.merge_records", "crm_desktop.models.mails", "crm_desktop.views.records.sheet_page",
)  # fmt: skip


@pytest.mark.parametrize("view", LISTS)
def test_the_first_rows_do_not_wait_for_what_is_opened_from_them(view):
    read = f"import json, sys, crm_desktop.models.founding, crm_desktop.views.{view}; print(json.dumps([*sys.modules]))"
    done = subprocess.run([sys.executable, "-c", read], capture_output=True, text=True, check=True)
    assert not {*AFTER_THE_ROWS} & {*json.loads(done.stdout)}
