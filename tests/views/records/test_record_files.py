"""Files on a record page: dropped, listed, opened, saved, deleted; a mail becomes an activity, a card fills blanks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from crm_desktop.dialogs.show_code import Code, ShowCode
from crm_desktop.dialogs.take_card import TakeCard
from crm_desktop.models.activities import Activity
from crm_desktop.models.files import files_of
from crm_desktop.models.leads import Lead
from crm_desktop.views.companies.company_page import CompanyPage
from crm_desktop.views.leads.lead_page import LeadPage
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage
from crm_desktop.views.people.person_page import PersonPage
from crm_desktop.views.records.record_files import size_text
from crm_desktop.views.records.ways_out import map_of
from tests.makers import make_company, make_lead, make_opportunity, make_person
from tests.views.records.desk import dialog_of

MAIL = "From: bob@acme.com\nTo: ada@us.example\nSubject: Offer\nDate: Tue, 17 Nov 2026 10:30:00 +0100\n\nHere it is.\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Acme\nTEL;TYPE=WORK:0171 555\nEMAIL:other@acme.com\nEND:VCARD\n"


def drop(desk, page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    desk.answered()


def shown(page):
    return [row.text() for row in page.files.rows()]


def choose(desk, page, name, text):
    """Chooses from the menu of a file."""
    menu = page.files.row_named(name).menu()
    next(action for action in menu.actions() if action.text() == text).trigger()
    desk.answered()


@pytest.fixture
def offer(tmp_path):
    """A file to drop."""
    path = tmp_path / "offer.pdf"
    path.write_bytes(b"PDF" * 500)
    return path


@pytest.fixture
def opened(monkeypatch):
    """The addresses that were opened outside."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


@pytest.mark.parametrize(
    ("kind", "maker"),
    [
        (LeadPage, make_lead),
        (PersonPage, make_person),
        (CompanyPage, make_company),
        (OpportunityPage, make_opportunity),
    ],
)
def test_a_file_that_is_dropped_is_kept_and_listed(desk, offer, kind, maker):
    record = maker("Ann Lee")
    page = desk.opened(kind, record.id)
    drop(desk, page, offer)
    assert shown(page) == ["offer.pdf"]
    assert desk.said == ["Kept offer.pdf with Ann Lee"]


def test_a_mail_that_is_dropped_stands_on_the_timeline(desk, tmp_path):
    (tmp_path / "offer.eml").write_text(MAIL)
    page = desk.opened(LeadPage, make_lead("Bob Roe", email="bob@acme.com").id)
    drop(desk, page, tmp_path / "offer.eml")
    assert (Activity.get().kind, Activity.get().direction, Activity.get().subject) == ("email", "in", "Offer")
    assert desk.said == ["Logged an email with Bob Roe"]


def test_add_file_asks_for_files(desk, offer, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(offer)], ""))
    page = desk.opened(LeadPage, make_lead().id)
    desk.run(page, "lead_page.file")
    assert shown(page) == ["offer.pdf"]


def test_a_file_opens_as_a_copy_that_cannot_be_edited(desk, offer, opened):
    page = desk.opened(LeadPage, make_lead().id)
    drop(desk, page, offer)
    page.files.row_named("offer.pdf").click()
    desk.answered()
    copy = Path(opened[0].toLocalFile())
    assert copy.read_bytes() == offer.read_bytes()
    assert copy.stat().st_mode & 0o222 == 0
    page.files.row_named("offer.pdf").click()
    desk.answered()
    assert len(opened) == 2, "again"


def test_a_program_is_not_run_by_a_click(desk, tmp_path, opened):
    (tmp_path / "invoice.pdf.exe").write_bytes(b"MZ")
    page = desk.opened(LeadPage, make_lead().id)
    drop(desk, page, tmp_path / "invoice.pdf.exe")
    page.files.row_named("invoice.pdf.exe").click()
    desk.answered()
    assert opened == []
    assert desk.refused == [
        "invoice.pdf.exe is a program, and opening it would run it. If you trust it, save it first."
    ]


def test_a_file_is_saved_where_one_wants_it(desk, offer, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.pdf"), ""))
    page = desk.opened(LeadPage, make_lead().id)
    drop(desk, page, offer)
    choose(desk, page, "offer.pdf", "Save as…")
    assert (tmp_path / "mine.pdf").read_bytes() == offer.read_bytes()


def test_a_deleted_file_comes_back_with_undo(desk, offer):
    page = desk.opened(LeadPage, make_lead().id)
    drop(desk, page, offer)
    choose(desk, page, "offer.pdf", "Delete")
    assert shown(page) == []
    desk.history.undo()
    desk.answered()
    assert shown(page) == ["offer.pdf"]


def test_what_cannot_be_kept_is_said(desk, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    page = desk.opened(LeadPage, make_lead().id)
    drop(desk, page, tmp_path / "empty.txt")
    assert desk.refused == ["empty.txt is empty, so there is nothing to keep."]


def test_a_card_fills_blanks_after_it_was_shown(desk, tmp_path):
    (tmp_path / "ann.vcf").write_text(CARD)
    lead = make_lead(email="ann@acme.com")
    page = desk.opened(LeadPage, lead.id)
    drop(desk, page, tmp_path / "ann.vcf")
    dialog = dialog_of(page, TakeCard, desk.qtbot)
    assert Lead.find(lead.id).phone == "", "nothing is written before it is confirmed"
    button = dialog.findChild(QDialogButtonBox).buttons()
    next(each for each in button if each.text() == "Fill in").click()
    desk.answered()
    filled = Lead.find(lead.id)
    assert (filled.phone, filled.company_name, filled.email) == ("0171 555", "Acme", "ann@acme.com")
    assert desk.said == ["Changed Company and Phone of Ann Lee, from a vCard"]


def test_a_card_that_says_nothing_new_offers_nothing(desk, tmp_path):
    (tmp_path / "ann.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ANN@acme.com\nEND:VCARD\n")
    page = desk.opened(LeadPage, make_lead(email="ann@acme.com").id)
    drop(desk, page, tmp_path / "ann.vcf")
    dialog = dialog_of(page, TakeCard, desk.qtbot)
    assert [button.text() for button in dialog.findChild(QDialogButtonBox).buttons()] == ["Close"]
    dialog.reject()


def test_a_card_on_an_opportunity_is_kept_as_a_file(desk, tmp_path):
    (tmp_path / "ann.vcf").write_text(CARD)
    deal = make_opportunity()
    drop(desk, desk.opened(OpportunityPage, deal.id), tmp_path / "ann.vcf")
    assert [row.name for row in files_of("opportunity", deal.id)] == ["ann.vcf"]


def test_an_address_leads_to_a_map(desk, opened):
    page = desk.opened(LeadPage, make_lead(street="1 Main St", city="Springfield", country="US").id)
    page.groups_shown.lines["street"]._out.click()
    assert bytes(opened[0].toEncoded()).endswith(b"search?query=1%20Main%20St%2C%20Springfield%2C%20US")


def test_a_country_alone_is_no_place_to_show() -> None:
    assert map_of(["", "", "", "", "Germany"]) is None


@pytest.mark.parametrize(("size", "said"), [(999, "999 bytes"), (23_400, "23 kB"), (2_340_000, "2.3 MB")])
def test_sizes_are_said_as_people_say_them(size, said):
    assert size_text(size) == said


@pytest.mark.parametrize(("kind", "maker"), [(LeadPage, make_lead), (PersonPage, make_person)])
def test_a_contact_is_shown_as_a_code_for_the_phone(desk, kind, maker):
    page = desk.opened(kind, maker("Ann Lee", phone="0171 555").id)
    desk.run(page, f"{page.kind}_page.code")
    dialog = dialog_of(page, ShowCode, desk.qtbot)
    code = dialog.findChild(Code)
    picture = code.grab().toImage()
    colours = {picture.pixelColor(x, x).name() for x in range(0, picture.width(), 3)}
    assert colours == {"#ffffff", "#000000"}, "black on white, whatever the appearance"
    dialog.reject()
