"""The database cannot be opened: says why, and offers the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

FILES = "CRM Desktop databases (*.crmdb);;All files (*)"


class DatabaseProblem(QMessageBox):
    """Nothing else can be done before this is answered, so it is a box."""

    chosen = Signal(str)
    """The path of another database to open, or of a new one."""
    left = Signal()
    """The user gives up."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        """`sentence` names the database and the cause."""
        super().__init__(QMessageBox.Icon.Warning, "CRM Desktop", "The database cannot be opened.", parent=parent)
        self.setInformativeText(sentence)
        self._another = self.addButton("Open another…", QMessageBox.ButtonRole.AcceptRole)
        self._new = self.addButton("New database…", QMessageBox.ButtonRole.ActionRole)
        self.addButton("Quit", QMessageBox.ButtonRole.RejectRole)
        for button in self.buttons():
            button.setAccessibleName(button.text())
        self.finished.connect(self._answer)

    def _answer(self) -> None:
        path = ""
        if self.clickedButton() is self._another:
            path, _ = QFileDialog.getOpenFileName(self.parentWidget(), "Open database", "", FILES)
        elif self.clickedButton() is self._new:
            path, _ = QFileDialog.getSaveFileName(self.parentWidget(), "New database", "office.crmdb", FILES)
        if path:
            self.chosen.emit(path)
        else:
            self.left.emit()
