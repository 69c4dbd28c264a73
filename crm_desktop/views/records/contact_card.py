"""The card of somebody whom a phone may know: given to a phone as a code, taken from a vCard that is dropped."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm_desktop.models.exports.qr_code import contact_code
from crm_desktop.models.mails.cards import blanks_to_fill, fill_from_card, read_card
from crm_desktop.views.actions import Action

if TYPE_CHECKING:
    from crm_desktop.views.records.sheet_page import SheetPage


class ContactCard(QObject):
    """Of the record that its page shows."""

    def __init__(self, page: "SheetPage") -> None:
        """Lives as long as the page."""
        super().__init__(page)
        self._page = page

    def action(self) -> Action:
        """Shows the code."""
        name = f"{self._page.kind}_page.code"
        return Action(name, "Code for the phone…", self._show_code, "", "", self._page.is_shown, group=26)

    def take(self, path: Path) -> None:
        """Asks which blanks the card in this file is to fill."""
        self._page.background.read(partial(read_card, path), self.ask_about)

    def _show_code(self) -> None:
        sheet = self._page.sheet
        if sheet is not None:
            self._page.background.read(partial(contact_code, sheet), partial(self._show_made, sheet.name))

    def _show_made(self, name: str, modules: list[list[int]]) -> None:
        from crm_desktop.dialogs.show_code import ShowCode

        ShowCode(name, modules, self._page).open()

    def ask_about(self, found: dict[str, str]) -> None:
        """With what was found in a card, by field name."""
        page, sheet = self._page, self._page.sheet
        if sheet is None:
            return
        from crm_desktop.dialogs.take_card import TakeCard

        def fill(values: dict[str, str]) -> None:
            page.do(f"edit_{page.kind}", partial(fill_from_card, page.edit_deed(), sheet.id, values, sheet.version))

        dialog = TakeCard(sheet.name, blanks_to_fill(page.kind, sheet.values, found), page)
        dialog.answered.connect(fill)
        dialog.open()
