"""Mails and attachments dragged straight out of another program, as Windows hands them over."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from crm_desktop.models.activities import Activity
from crm_desktop.models.files import KeptFile
from crm_desktop.views.people.person_page import PersonPage
from crm_desktop.views.records.dragged_files import CONTENTS, NAMES, DraggedFiles, names_in
from tests.makers import make_person

MAIL = b"From: Bob <bob@example.org>\r\nTo: Ann <ann@example.org>\r\nSubject: Your offer\r\n\r\nYes, please."


def descriptor(*names, told=None):
    """A FILEGROUPDESCRIPTORW."""
    entries = [bytes(72) + name.encode("utf-16-le")[:518].ljust(520, b"\0") for name in names]
    return struct.pack("<I", len(names) if told is None else told) + b"".join(entries)


def handed_over(**files):
    """Mime data as Qt makes it of a mail from Outlook: names, and contents by their index."""
    mime = QMimeData()
    mime.setData(NAMES, descriptor(*files["names"]))
    for at, content in enumerate(files["contents"]):
        if content:
            mime.setData(f"{CONTENTS};index={at}", content)
    return mime


def drop(desk, page, mime):
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    desk.answered()


def test_mails_and_attachments_are_taken_though_they_stand_on_no_disk(desk):
    ann = make_person("Ann", email="ann@example.org")
    page = desk.opened(PersonPage, ann.id)
    drop(desk, page, handed_over(names=["Your offer.eml", "plan.pdf"], contents=[MAIL, b"%PDF-1.7 plan"]))
    assert Activity.get(Activity.kind == "email").subject == "Your offer"
    assert "plan.pdf" in {file.name for file in KeptFile.select()}
    assert desk.refused == []


def test_two_mails_of_one_subject_are_both_taken(desk):
    page = desk.opened(PersonPage, make_person("Ann").id)
    drop(desk, page, handed_over(names=["Hello.eml", "Hello.eml"], contents=[MAIL, MAIL.replace(b"please", b"thanks")]))
    assert Activity.select().where(Activity.kind == "email").count() == 2


def test_a_program_that_tells_names_and_hands_nothing_over_is_explained(desk):
    page = desk.opened(PersonPage, make_person("Ann").id)
    drop(desk, page, handed_over(names=["Hello.msg"], contents=[b""]))
    assert desk.refused == [
        "The other program did not hand over the mail; drag it to the desktop first, and from there here."
    ]
    assert Activity.select().count() == 0


def test_one_file_without_an_index_is_taken(tmp_path):
    mime = QMimeData()
    mime.setData(NAMES, descriptor("note.txt"))
    mime.setData(CONTENTS, b"text")
    held = DraggedFiles()
    assert held.are_in(mime)
    assert [(path.name, path.read_bytes()) for path in held.take(mime)] == [("note.txt", b"text")]


@pytest.mark.parametrize("name", ["..\\..\\evil.exe", "/etc/passwd", "C:\\a\\b.msg", "a:b?.msg", "", "\u202egpj.exe"])
def test_a_name_is_never_a_way_out_of_its_folder(name):
    (told,) = names_in(descriptor(name))
    assert told
    assert not set(told) & set('/\\:?*"<>|\u202e')


@given(st.binary(max_size=2_000), st.integers(0, 2**32 - 1))
def test_a_damaged_descriptor_tells_what_it_holds_and_no_more(rest, told):
    assert len(names_in(struct.pack("<I", told) + rest)) == min(told, len(rest) // 592)
    assert names_in(rest[:3]) == []
