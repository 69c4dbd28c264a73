"""The first win makes a company a customer; when the last one is taken back, it is again what it was (S4)."""

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


def stays_customer(company_id: int) -> None:
    """After an earlier win was undone: a later one, which found a customer already, still makes it one."""
    company = Company.get_or_none(Company.id == company_id)
    if company is not None and company.relationship in BEFORE_CUSTOMER and wins_of(company_id):
        company.relationship = "customer"
        company.save()


def take_back_win(win: Outcome, company_id: int | None) -> None:
    """Removes the event. The company is what it was before, unless another win stands, which remembers it then."""
    before = win.relationship_before
    win.delete_instance()
    if company_id is None:
        return
    left = wins_of(company_id)
    if not left:
        _no_customer(company_id, before or BEFORE_CUSTOMER[0])
    elif before and not left[0].relationship_before:
        left[0].relationship_before = before
        left[0].save()


def _no_customer(company_id: int, before: str) -> None:
    company = Company.find(company_id)
    if company.relationship == "customer":
        company.relationship = before
        company.save()
