"""What the company requires has a star on the record's page and shows also when it is empty."""

from crm_desktop.models.changes import change
from crm_desktop.models.data_health.required import require_fields
from crm_desktop.models.users import our_office
from crm_desktop.views.companies.company_page import CompanyPage
from tests.makers import make_company


def require(user, *names):
    with change("require", by=user):
        require_fields("company", names, our_office().version)


def test_a_required_field_has_a_star_and_is_not_folded_away(desk, user):
    require(user, "employees")
    page = desk.opened(CompanyPage, make_company("Acme").id)
    line = page.groups_shown.lines["employees"]
    assert line.label.text() == "Employees *"
    assert line.isVisible()
    assert page.groups_shown.lines["industry"].label.text() == "Industry"


def test_a_field_that_is_required_no_more_loses_its_star_at_once(desk, user):
    require(user, "employees")
    page = desk.opened(CompanyPage, make_company("Acme").id)
    desk.history.do("require_fields", lambda: require_fields("company", ["phone"], our_office().version))
    desk.answered()
    desk.qtbot.waitUntil(lambda: page.groups_shown.lines["phone"].label.text() == "Phone *")
    assert page.groups_shown.lines["employees"].label.text() == "Employees"
