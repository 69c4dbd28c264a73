"""Step 3: what every row becomes. Each kind of rows and of problems is one click away; what is wrong is mended here."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task, report_progress
from crm_desktop.dialogs.import_steps.problem_list import ProblemList
from crm_desktop.dialogs.import_steps.row_policies import AS_OTHERS
from crm_desktop.dialogs.import_steps.rows_found import NAMES, PROBLEM, Kinds, holding
from crm_desktop.dialogs.import_steps.rows_model import RowsModel
from crm_desktop.dialogs.import_steps.rows_view import RowsView
from crm_desktop.dialogs.import_steps.whole_file import WholeFile
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.search_box import SearchBox

PANEL_WIDTH = 252
MOST_LOOKED_AT = 5_000
FILTER_WIDTH, FILTER_NARROWEST = 170, 110


class RowsStep(QWidget):
    """The whole file as it will be, and the choices that change it."""

    changed = Signal(object)
    """Other `ImportChoices`, by which the rows are to be decided anew."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Empty until `show_kinds`."""
        super().__init__(parent)
        self._background = background
        self._kinds: Kinds | None = None
        self.choices = ImportChoices()
        self._shown: list[str] = []
        self._problem, self._words = "", ""
        self._searching: Task[list[int]] | None = None
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setAccessibleName(say("Kinds of rows"))
        self.filter = SearchBox(say("Filter rows"))
        self.picked = QPushButton()
        self.picked.setAutoDefault(False)
        self.model = RowsModel(self)
        self.table = RowsView(self.model)
        self.problems = ProblemList()
        self.whole_file = WholeFile()
        self._lay_out()
        self._connect()
        self._show_picked(0)

    def show_kinds(self, kinds: Kinds, *, keep_rows: bool = False) -> None:
        """What was decided; `keep_rows` when rows were mended, which stay where they are though they became better."""
        same = keep_rows and self._kinds is not None and self._kinds.preview.mapping == kinds.preview.mapping
        self._kinds, self.choices = kinds, kinds.preview.choices
        self.whole_file.show_choices(kinds.preview, self.choices)
        front = self._front()
        self._show_tabs(kinds, front if same or front == PROBLEM or kinds.rows.get(front) else "")
        self._show_problems()
        if same:
            self.model.show_again(kinds.preview)
            self._show_picked(self.table.selected_count())
        else:
            self._show_rows()

    def show_kind(self, kind: str) -> None:
        """Brings the rows of one kind to the front."""
        if kind in self._shown:
            self._tabs.setCurrentIndex(self._shown.index(kind))

    def show_problem(self, words: str) -> None:
        """The rows that have this problem, on a tab of their own; those of all kinds when there are no words."""
        assert self._kinds is not None
        self._problem = words
        self._show_tabs(self._kinds, front=PROBLEM if words else "")
        self._show_problems()
        self._show_rows()

    def treat_selected(self, policy: str) -> None:
        """Another policy for the selected rows."""
        rows = set(self.table.selected_rows())
        told = {row: kept for row, kept in self.choices.row_policies.items() if row not in rows}
        if policy != AS_OTHERS:
            told |= dict.fromkeys(rows, policy)
        self._choose(replace(self.choices, row_policies=told))

    def _mend(self, row: int, column: int, text: str) -> None:
        self._choose(replace(self.choices, mended={**self.choices.mended, (row, column): text}))

    def _edited(self) -> None:
        if self._kinds is not None:
            self._choose(self.whole_file.chosen(self.choices, self._kinds.preview.kind))

    def _pad(self) -> None:
        self._choose(replace(self.choices, pad_postal_codes=not self.choices.pad_postal_codes))

    def _choose(self, choices: ImportChoices) -> None:
        if choices != self.choices:
            self.choices = choices
            self.changed.emit(choices)

    def _show_tabs(self, kinds: Kinds, front: str) -> None:
        """Kinds that have rows, and the one in front, though its last row may just have been mended."""
        counts = {kind: len(rows) for kind, rows in kinds.rows.items()}
        wanted = ["", *(kind for kind, count in counts.items() if count or kind == front)]
        if self._problem:
            wanted.append(PROBLEM)
            counts[PROBLEM] = len(self._problem_rows())
        self._tabs.blockSignals(True)
        if wanted != self._shown:
            while self._tabs.count():
                self._tabs.removeTab(0)
            self._shown = wanted
            for _ in wanted:
                self._tabs.addTab("")
        for at, kind in enumerate(wanted):
            count = counts[kind] if kind else len(kinds.preview.fates)
            self._tabs.setTabText(at, f"{say(NAMES.get(kind, 'All'))}  {formats.number_text(count)}")
        self._tabs.setCurrentIndex(wanted.index(front) if front in wanted else 0)
        self._tabs.blockSignals(False)

    def _show_problems(self) -> None:
        assert self._kinds is not None
        preview = self._kinds.preview
        self.problems.show_problems(self._kinds.problems, self._problem)
        self.problems.show_short_codes(preview.short_codes, padded=self.choices.pad_postal_codes)

    def _tab_chosen(self) -> None:
        if self._front() != PROBLEM and self._problem:
            assert self._kinds is not None
            self._problem, front = "", self._front()
            self._show_tabs(self._kinds, front)
            self._show_problems()
        self._show_rows()

    def _front(self) -> str:
        return self._shown[max(self._tabs.currentIndex(), 0)] if self._shown else ""

    def _problem_rows(self) -> Sequence[int]:
        assert self._kinds is not None
        return next((found.rows for found in self._kinds.problems if found.words == self._problem), [])

    def _search(self, words: str) -> None:
        self._words = words
        self._show_rows()

    def _show_rows(self) -> None:
        """Rows that hold the words are looked for off the GUI thread; there may be a million."""
        if self._kinds is None or not self._shown:
            return
        if self._searching is not None:
            self._searching.cancel()
        rows, preview, words = self._rows(), self._kinds.preview, self._words
        if not words:
            self._show_found(rows)
            return
        self._searching = self._background.read(
            lambda: holding(preview, rows, words, report_progress), self._show_found
        )

    def _rows(self) -> Sequence[int]:
        assert self._kinds is not None
        kind = self._front()
        if kind == PROBLEM:
            return self._problem_rows()
        return self._kinds.rows[kind] if kind else range(len(self._kinds.preview.fates))

    def _show_found(self, rows: Sequence[int]) -> None:
        if self._kinds is not None:
            self.table.show_rows(self._kinds.preview, rows, self.palette())

    def _show_picked(self, count: int) -> None:
        preview = self._kinds.preview if self._kinds else None
        if count > MOST_LOOKED_AT:
            self.table.policies.offer_all()
        else:
            self.table.policies.update(preview, self.table.selected_rows())
        self.picked.setVisible(count > 0)
        self.picked.setText(f"{formats.count_text(count, 'row', 'rows')} …")
        self.picked.setAccessibleName(say("What to do with {rows}", rows=formats.count_text(count, "row", "rows")))

    def _open_menu(self) -> None:
        self.table.open_menu(self.picked.mapToGlobal(QPoint(0, self.picked.height() + 2)))

    def _lay_out(self) -> None:
        self.filter.setMinimumWidth(FILTER_NARROWEST)
        self.filter.setMaximumWidth(FILTER_WIDTH)
        self.filter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tools = QHBoxLayout()
        tools.setSpacing(design.SPACE_8)
        tools.addWidget(self._tabs)
        tools.addStretch(1)
        tools.addWidget(self.picked)
        tools.addWidget(self.filter, 100)
        left = QVBoxLayout()
        left.setSpacing(design.SPACE_8)
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        inside = QWidget()
        panel = QVBoxLayout(inside)
        panel.setContentsMargins(0, 0, design.SPACE_12, 0)
        panel.setSpacing(design.SPACE_12)
        panel.addWidget(self.problems)
        panel.addWidget(self.whole_file, 1)
        self.panel = QScrollArea()
        self.panel.setFrameShape(QFrame.Shape.NoFrame)
        self.panel.setWidgetResizable(True)
        self.panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel.setFixedWidth(PANEL_WIDTH)
        self.panel.setWidget(inside)
        self.panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_24)
        layout.addLayout(left, 1)
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(lambda _: self._tab_chosen())
        self._tabs.tabBarClicked.connect(lambda at: self._tab_chosen() if at == self._tabs.currentIndex() else None)
        self.filter.searched.connect(self._search)
        self.filter.left.connect(self.table.setFocus)
        self.picked.clicked.connect(self._open_menu)
        self.table.picked.connect(self._show_picked)
        self.table.policy_chosen.connect(self.treat_selected)
        self.model.mended.connect(self._mend)
        self.problems.chosen.connect(self.show_problem)
        self.problems.pad_wanted.connect(self._pad)
        self.whole_file.edited.connect(self._edited)
