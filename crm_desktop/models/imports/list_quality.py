"""What became of each list: whether it was worth its money, in one query."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from peewee import JOIN, Case, fn

from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Outcome
from crm_desktop.models.users.currency_rates import all_rates, in_ours
from crm_desktop.models.wording import say, to_say

_HUNDREDTH = Decimal("0.01")
_ASKED = {"leads": "", "dead": " status:dead", "contacted": " -engagement:none", "converted": " has:converted_on"}

_EXPORTED = to_say((
    ("name", "List", "text"), ("supplier", "Supplier", "text"), ("bought_on", "Bought on", "date"),
    ("rows", "Rows", "number"), ("duplicates", "Duplicates", "number"), ("leads", "Leads", "number"),
    ("dead", "Dead‖many", "number"), ("contacted", "Contacted‖many", "number"),
    ("converted", "Converted‖many", "number"),
    ("won", "Won‖money", "money"), ("cost", "Cost", "money"), ("cost_per_qualified", "Per qualified lead", "money"),
))  # fmt: skip


@dataclass(frozen=True)
class ListQuality:
    """One list in figures."""

    id: int
    name: str
    supplier: str
    bought_on: date | None
    cost: Decimal | None
    rows: int
    """Of all files that were imported as this list."""
    duplicates: int
    """Rows of them that were known already, or left out."""
    leads: int
    dead: int
    contacted: int
    """Leads that somebody has written to, called or met."""
    converted: int
    """Leads that were qualified: they became people and companies to do business with."""
    won: Decimal
    """What the opportunities that came of them were won with."""

    @property
    def cost_per_qualified(self) -> Decimal | None:
        """None without a cost, and while nobody has been qualified."""
        if self.cost is None or not self.converted:
            return None
        return (self.cost / self.converted).quantize(_HUNDREDTH)

    def query(self, figure: str) -> str:
        """What to look for among leads to see the rows that a figure counts; empty when it counts none of them."""
        asked = {
            "leads": "",
            "dead": " status:dead",
            "contacted": " -engagement:none",
            "converted": " has:converted_on",
        }
        return f"list:{self.id}{asked[figure]}" if figure in asked else ""


def save_list_quality(path: Path) -> int:
    """Writes the lists in figures as a workbook; answers how many."""
    # Imported here: it takes a while to load, and is wanted seldom.
    from crm_desktop.models.exports.workbook import write_workbook

    names = [name for name, _, _ in _EXPORTED]
    columns = [(say(label), kind) for _, label, kind in _EXPORTED]
    rows = [[getattr(held, name) for name in names] for held in list_quality()]
    return write_workbook(path, say("Lists"), columns, rows)


def list_quality() -> list[ListQuality]:
    """Every list, the one bought last in front."""
    imports: Any = (
        ListImport.select(
            ListImport.list, fn.SUM(ListImport.rows).alias("rows"), fn.SUM(ListImport.skipped).alias("skipped")
        )
        .where(ListImport.list.is_null(False))
        .group_by(ListImport.list)
        .alias("imports")
    )
    leads: Any = (
        Lead.select(
            Lead.list,
            fn.COUNT(Lead.id).alias("leads"),
            _count(LeadStatus.kind == "dead").alias("dead"),
            _count(Lead.engagement != "none").alias("contacted"),
            _count(Lead.converted_on.is_null(False)).alias("converted"),
        )
        .join(LeadStatus)
        .where(Lead.list.is_null(False))
        .group_by(Lead.list)
        .alias("leads")
    )
    won = _won()
    query: Any = (
        LeadList.select(
            LeadList.id, LeadList.name, LeadList.supplier, LeadList.bought_on, LeadList.cost,
            *(
                fn.COALESCE(figure, 0)
                for figure in (
                    imports.c.rows, imports.c.skipped, leads.c.leads, leads.c.dead, leads.c.contacted,
                    leads.c.converted,
                )
            ),
        )
        .join(imports, JOIN.LEFT_OUTER, on=(imports.c.list_id == LeadList.id))
        .join(leads, JOIN.LEFT_OUTER, on=(leads.c.list_id == LeadList.id))
        .order_by(LeadList.bought_on.desc(nulls="LAST"), LeadList.id.desc())
    )  # fmt: skip
    return [_told(*row, won.get(row[0], Decimal(0))) for row in query.tuples()]


def _won() -> dict[int, Decimal]:
    """What was won by list, in our money; an opportunity that several leads of a list became counts once."""
    query: Any = (
        Lead.select(Lead.list, Outcome.id, Outcome.amount, Outcome.currency, Outcome.rate, Outcome.on)
        .join(Outcome, on=(Outcome.opportunity == Lead.opportunity))
        .where(Outcome.kind == "won", Lead.list.is_null(False), Outcome.amount.is_null(False))
        .distinct()
    )
    rates, found = all_rates(), dict[int, Decimal]()
    for of, _, amount, code, kept, on in query.tuples():
        worth, money = in_ours(amount, code, kept or rates.on(code, on), rates.base)
        if worth is not None and money in ("", rates.base):
            found[of] = found.get(of, Decimal(0)) + worth
    return found


def _count(condition: Any) -> Any:
    return fn.SUM(Case(None, [(condition, 1)], 0))


def _told(number: int, name: str, supplier: str, bought_on: Any, cost: Any, *figures: Any) -> ListQuality:
    *counts, won = figures
    rows, duplicates, leads, dead, contacted, converted = map(int, counts)
    return ListQuality(
        number, name, supplier, bought_on, cost, rows, duplicates, leads, dead, contacted, converted, won
    )
