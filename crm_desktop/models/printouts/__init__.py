"""Printouts: what leaves on paper apart from the forecast. Mailing labels, and a sheet to make calls from."""

from crm_desktop.models.printouts.call_sheet import print_call_sheet
from crm_desktop.models.printouts.label_sheets import SHEETS, LabelSheet, sheet_named
from crm_desktop.models.printouts.labels import print_labels
from crm_desktop.models.printouts.printed import Printed

__all__ = ["SHEETS", "LabelSheet", "Printed", "print_call_sheet", "print_labels", "sheet_named"]
