"""Makes the pictures of the documentation from the running program on its demo data.

Run from the project's root: `uv run python docs/make_images.py [--language de] [folder]`. In English these are all
windows, light and dark; in another language those that its guide shows, in light.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", "/usr/share/fonts/truetype")
os.environ["LOGNAME"] = "Ada Winter"

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from crm_desktop.dialogs.about import About
from crm_desktop.languages import NAMES
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.wording import say
from crm_desktop.resources import resource
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.translation import Translation
from crm_desktop.views.theme import dress

PATIENCE_SECONDS = 60
SIZE = QSize(1280, 800)
CONVERSION = QSize(1200, 760)
IMPORT = QSize(1080, 700)
INVENTED_PLACE = "/home/ada/Documents/Northlight.crmdb"
"""The demo's own is a temporary one."""
DOCS = Path(__file__).parent


def main(folder: Path, language: str) -> None:
    """Every window in light and in dark; in other languages than English what the guide shows, in light."""
    folder.mkdir(parents=True, exist_ok=True)
    looks = {"light": "", "dark": "-dark"} if language == "en" else {"light": ""}
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.ini")
        settings.appearance, settings.language = "light", language
        Translation(app).speak(language)
        dress(app, settings)
        app.setWindowIcon(QIcon(str(resource("crm-desktop.svg"))))
        database = str(Path(place) / "demo.crmdb")
        session = Session(database, settings, print)
        session.window.resize(SIZE)
        session.window.show()
        session.open(True, _raise)
        _until(app, lambda: session.user is not None and session.background.idle)
        open_database(database)
        shown = _records()
        close_database()
        for look, ending in looks.items():
            settings.appearance = look
            _views(app, session, folder, ending)
            for kind, record_id in shown.items():
                session.window.open(kind, record_id)
                _save(app, session, session.window, folder / f"{kind}{ending}.png")
            session.window.open("history", 0)
            _save(app, session, session.window, folder / f"history{ending}.png")
            _dialogs(app, session, folder, ending, shown["lead"])
            _import(app, session, folder, ending, Path(place))
        session.close()
    if language != "en":
        for picture in folder.glob("*.png"):
            if f"/{picture.name})" not in (DOCS / "guide.md").read_text(encoding="utf-8"):
                picture.unlink()


def _records() -> dict[str, int]:
    """The records that show most."""
    working = Lead.select().join(LeadStatus).where(LeadStatus.kind == "open", Lead.engagement == "two-way")
    lead = working.order_by(Lead.id).first() or Lead.select().get()
    company = max(Company.select(), key=lambda c: (c.opportunities.count(), c.people.count()))
    person = Person.select().where(Person.company == company).order_by(Person.id).first() or Person.select().get()
    query = Opportunity.select().where(Opportunity.outcome == "open", Opportunity.amount.is_null(False))
    opportunity = max(query, key=lambda o: (o.people.count(), o.moves.count()))
    return {"lead": lead.id, "company": company.id, "person": person.id, "opportunity": opportunity.id}


def _views(app: QApplication, session: Session, folder: Path, ending: str) -> None:
    for view in session.window.navigation.views.views:
        session.go(view.stable_name)
        _save(app, session, session.window, folder / f"{view.stable_name.lower().replace(' ', '-')}{ending}.png")


def _dialogs(app: QApplication, session: Session, folder: Path, ending: str, lead_id: int) -> None:
    session.window.open("lead", lead_id)
    _until(app, lambda: session.background.idle)
    for name, action in (("convert-lead", "lead_page.convert"), ("new-lead", "lead.quick")):
        _trigger(session, action)
        _save_dialog(app, session, folder / f"{name}{ending}.png")
    session.go("Forecast")
    _until(app, lambda: session.background.idle)
    _trigger(session, "forecast.print")
    _save_dialog(app, session, folder / f"print-forecast{ending}.png")
    about = About(session.background, INVENTED_PLACE, session.window)
    about.open()
    _save_dialog(app, session, folder / f"about{ending}.png")


def _import(app: QApplication, session: Session, folder: Path, ending: str, place: Path) -> None:
    """The steps of an import of a list with some names that are known, and one row that says nothing."""
    known = _known_leads(session.path_or_url)
    lines = ["Visitors of the autumn fair;;;;", "Full name;Firm;E-mail;Telephone;Postcode"]
    lines += [f"{lead.name};{lead.company_name};{lead.email};{lead.phone};{lead.postal_code}" for lead in known]
    lines += ["Ines Calder;Marlowe Optics Ltd;ines@marlowe-optics.example;+44 20 7946 0911;SE1 7PB", ";;;;no name here"]
    lines += ["Olaf Brandt;Feinmess GmbH;o.brandt@feinmess.example;+49 30 23125 018;04315"]
    file = place / "autumn-fair.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    session.import_files([file])
    _until(app, lambda: _dialog(session) is not None and session.background.idle)
    for name, button in (("columns", "Next"), ("rows", "Next")):
        dialog = _dialog(session)
        assert dialog is not None
        dialog.resize(IMPORT)  # as above
        next(each for each in dialog.findChildren(QPushButton) if each.text() == say(button)).click()
        _save(app, session, dialog, folder / f"import-{name}{ending}.png")
    dialog.reject()
    app.processEvents()


def _known_leads(database: str) -> list[Lead]:
    """Two that a bought list may hold again."""
    open_database(database)
    try:
        return list(Lead.select().where(Lead.email != "").order_by(Lead.id).limit(2))
    finally:
        close_database()


def _trigger(session: Session, name: str) -> None:
    for offered in session.window.offered():
        for action, made in offered.all():
            if action.name == name:
                made.trigger()
                return
    raise LookupError(name)


def _save_dialog(app: QApplication, session: Session, path: Path) -> None:
    _until(app, lambda: _dialog(session) is not None)
    dialog = _dialog(session)
    assert dialog is not None
    if path.name.startswith("convert"):
        dialog.resize(CONVERSION)  # its size on a usual screen; the one of this script is small
    _save(app, session, dialog, path)
    dialog.reject()
    app.processEvents()


def _dialog(session: Session) -> QDialog | None:
    return next((d for d in session.window.findChildren(QDialog) if d.isVisible()), None)


def _save(app: QApplication, session: Session, widget: QWidget, path: Path) -> None:
    _until(app, lambda: session.background.idle)
    session.window.messages.clear()
    for _ in range(8):  # animations and late layouts
        app.processEvents()
        time.sleep(0.05)
    _until(app, lambda: session.background.idle)
    widget.grab().save(str(path))
    with Image.open(path) as picture:  # 256 colours are enough, and a third of the bytes
        picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
    sys.stdout.write(f"{path.name}\n")


def _until(app: QApplication, met: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    app.processEvents()
    while not met():
        app.processEvents()
        time.sleep(0.01)
        if time.monotonic() > end:
            raise TimeoutError("The window did not come to rest.")


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", nargs="?", type=Path)
    asked.add_argument("--language", choices=NAMES, default="en")
    given = asked.parse_args()
    usual = DOCS / "images" if given.language == "en" else DOCS / given.language / "images"
    main(given.folder or usual, given.language)
