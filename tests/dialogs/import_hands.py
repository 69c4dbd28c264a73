"""Hands for the tests of the import: they press, type and wait as people do."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabBar

from crm_desktop.background import Background
from crm_desktop.dialogs.import_list import COLUMNS, ROWS, ImportList


class Hands:
    """Leads one dialog from step to step."""

    def __init__(self, dialog: ImportList, background: Background, qtbot) -> None:
        self.dialog, self._background, self._qtbot = dialog, background, qtbot

    def wait(self) -> None:
        """Until all that was asked has been answered."""
        self._qtbot.waitUntil(lambda: self._background.idle, timeout=20_000)

    def press(self, name: str) -> None:
        """A button that is seen, by its accessible name or the beginning of it."""
        seen = [button for button in self.dialog.findChildren(QPushButton) if button.isVisible()]
        found = [b for b in seen if b.accessibleName() == name] or [
            b for b in seen if b.accessibleName().startswith(name)
        ]
        assert found, f"there is no button “{name}” among {[button.accessibleName() for button in seen]}"
        self._qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.wait()

    def to_columns(self, path: Path) -> None:
        """The second step."""
        self.dialog.read(path)
        self.wait()
        self.press("Next")
        assert self.dialog.step == COLUMNS

    def to_rows(self, path: Path) -> None:
        """The third."""
        self.to_columns(path)
        self.press("Next")
        assert self.dialog.step == ROWS

    def choose(self, header: str, field: str | None) -> None:
        """Another field for a column."""
        choice = self.choice(header)
        choice.set_value(field)
        choice.edited.emit()
        self.wait()

    def choice(self, header: str):
        """Where a column goes."""
        return next(choice for choice in self.dialog.columns.list.choices if choice.accessibleName() == header)

    def remark(self, header: str):
        """What stands behind it."""
        columns = self.dialog.columns.list
        return columns.remarks[columns.choices.index(self.choice(header))]

    def tabs(self) -> list[str]:
        """The kinds of rows with their counts."""
        bar = self.dialog.rows.findChild(QTabBar)
        return [" ".join(bar.tabText(at).split()) for at in range(bar.count())]

    def becomes(self) -> list[str]:
        """The first column of the rows that are shown."""
        model = self.dialog.rows.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def cell(self, row: int, label: str):
        """The index of a cell that is shown."""
        model = self.dialog.rows.model
        labels = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        return model.index(row, labels.index(label))

    def mend(self, row: int, label: str, text: str) -> None:
        """Types over a cell, and goes on with Enter."""
        table = self.dialog.rows.table
        table.setCurrentIndex(self.cell(row, label))
        table.setFocus()
        self._qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.viewport().findChild(QLineEdit)
        editor.selectAll()
        self._qtbot.keyClicks(editor, text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: table.state() != table.State.EditingState)
        self.wait()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """In the table of rows."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self._qtbot.keyClick(self.dialog.rows.table, key, held)
        self.wait()

    def texts(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())
