"""The page of one change."""

from PySide6.QtCore import QPoint

from crm_desktop.history import History
from crm_desktop.models.changes import Change, change
from crm_desktop.models.editing import edit_record
from crm_desktop.models.people import Person
from crm_desktop.views import design
from crm_desktop.views.history.change_page import ChangePage
from tests.makers import make_person


def test_its_lines_stand_below_its_sentence(background, user, qtbot, answered):
    ann = make_person("Ann Lee")
    with change("edit_person", by=user) as opened:
        edit_record(Person, ann.id, {"title": "Director"}, ann.version)
    page = ChangePage(background, History(background, user))
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show_record(Change.select().order_by(Change.id.desc()).get().id)
    answered()
    page.show()
    assert opened.sentence == page._heading.text() == "Changed Job title of Ann Lee"
    assert page.model.rowCount() == 1
    left = page._table.viewport().mapTo(page, QPoint(0, 0)).x()
    assert page._heading.mapTo(page, QPoint(0, 0)).x() == design.WINDOW_MARGIN
    assert design.WINDOW_MARGIN - design.SPACE_8 <= left < design.WINDOW_MARGIN
