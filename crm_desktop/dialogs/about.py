"""Which program this is, in which version, on which database."""

from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget


class About(QMessageBox):
    """The box behind Help, or the program's own menu on macOS."""

    def __init__(self, database: str, parent: QWidget) -> None:
        """`database` is the path or URL that is open; a password in it is not shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("About CRM Desktop")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(f"CRM Desktop {version('crm-desktop')}")
        shown = database.rpartition("@")[2] if "://" in database else database
        self.setInformativeText(
            f"From a bought list to a printed forecast, in one program and one file.\n\nDatabase: {shown}\n"
            f"Qt {qVersion()}, used under the LGPL. This program is free software under the MIT licence."
        )
