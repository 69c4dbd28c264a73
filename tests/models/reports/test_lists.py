from datetime import date
from decimal import Decimal

from crm_desktop.models.leads import LeadStatus
from tests.models.reports.past import answer, converted, figures, lead, make_list, opened, win


def test_each_list_with_what_became_of_it(user):
    fair, web = make_list("Fair", cost=Decimal(50), bought_on=date(2026, 2, 1)), make_list("Web")
    won = opened("Chairs", 100)
    win(won, date(2026, 3, 5))
    lead("A", list=fair, engagement="one-way")
    lead("B", list=fair, status=LeadStatus.select().where(LeadStatus.kind == "dead").get())
    converted(list=fair, converted_on=date(2026, 3, 3), opportunity=won)
    lead("C", list=web)
    found = answer("lists", "list")
    assert figures(found) == {
        "Fair": [3, 1, 2, 1, Decimal(1) / 3, 100, 50, 50],
        "Web": [1, 0, 0, 0, 0, 0, None, None],
        "Total": [4, 1, 2, 1, Decimal(1) / 4, 100, 50, None],
    }
    assert found.statement == "25% of 4 leads of 2 lists were qualified"
    assert list(figures(answer("lists", "list", list=web.id))) == ["Web", "Total"]


def test_no_list_has_come_in(user):
    assert answer("lists", "list").statement == "No list has come in yet"
