"""The first win makes a company a customer; when the last one is taken back, it is again what it was (S4)."""

from collections.abc import Iterable, Mapping

from crm_desktop.models.changes import Values
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities.opportunity import Opportunity, Outcome

# A supplier or partner who buys stays what the user made of them.
BEFORE_CUSTOMER = ("prospect", "former customer")


def wins_of(company_id: int) -> list[Outcome]:
    """Every win with this company, in every pipeline, the first one first."""
    query = Outcome.select().join(Opportunity).where(Opportunity.company == company_id, Outcome.kind == "won")
    return list(query.order_by(Outcome.id))


def count_win(win: Outcome, company_id: int | None) -> None:
    """Makes the company a customer, if it is none; the win remembers what it was before."""
    company = Company.get_or_none(Company.id == company_id)
    if company is None or company.relationship not in BEFORE_CUSTOMER:
        return
    win.relationship_before = company.relationship
    win.save()
    company.relationship = "customer"
    company.save()


def move_wins(opportunity: Opportunity, from_company_id: int | None) -> None:
    """After an opportunity has changed its company: its wins make the new one a customer, and the old one no more."""
    for win in (
        Outcome.select().where(Outcome.opportunity == opportunity.id, Outcome.kind == "won").order_by(Outcome.id)
    ):
        before, win.relationship_before = win.relationship_before, ""
        win.save()
        _let_go(from_company_id, before)
        count_win(win, opportunity.company_id)


def settle_undone_wins(deleted: Iterable[Values], opportunities: Mapping[int, Values]) -> None:
    """After wins were taken back by an undo: each company is a customer if, and only if, a win still makes it one.

    `opportunities` are those that went with them, by id.
    """
    for win in deleted:
        if win["kind"] != "won" or not win["relationship_before"]:
            continue
        opportunity = Opportunity.get_or_none(Opportunity.id == win["opportunity"])
        gone = opportunities.get(win["opportunity"], {}).get("company")
        _let_go(opportunity.company_id if opportunity is not None else gone, win["relationship_before"])


def take_back_win(win: Outcome, company_id: int | None) -> None:
    """Removes the event. The company is what it was before, unless another win stands, which remembers it then."""
    before = win.relationship_before
    win.delete_instance()
    _let_go(company_id, before)


def _let_go(company_id: int | None, before: str) -> None:
    """A win that found the company as it was `before` counts no more; another one that stands remembers it then."""
    company = Company.get_or_none(Company.id == company_id)
    if company is None:
        return
    left = wins_of(company.id)
    if not left:
        _become(company, "customer", before or BEFORE_CUSTOMER[0])
        return
    if before and not left[0].relationship_before:
        left[0].relationship_before = before
        left[0].save()
    if before:
        _become(company, before, "customer")


def _become(company: Company, relationship: str, other: str) -> None:
    if company.relationship == relationship:
        company.relationship = other
        company.save()
