"""Missing data: looked for in the background, counted per owner, each number one click from its records."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import Written
from crm_desktop.models.data_health import Gap, MissingData, look_through, reminder
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.data_health.gap_rows_view import GapRowsView
from crm_desktop.views.data_health.gap_table import GapTable
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, small

SHOWN = ("lead", "lead_status", "person", "company", "opportunity", "app_user", "own_field", "office")


class MissingPage(Page):
    """The figures, or the records of one of them."""

    title = "Missing data"

    def __init__(
        self, background: Background, navigator: Navigator, settings: Settings, today: Callable[[], date] = date.today
    ) -> None:
        """Looks when it is first shown."""
        super().__init__()
        self._background, self._navigator, self._today = background, navigator, today
        self._found: MissingData | None = None
        self._is_stale, self._is_looking = True, False
        self._looking: Iterator[MissingData] = iter(())
        self.table = GapTable()
        self.rows = GapRowsView(background, settings)
        self._count = Label(quiet=True)
        self._none = EmptyState("Nothing is missing. Good.", "Look again", self.look, "data-health")
        self._buttons = QHBoxLayout()
        self._lay_out()
        self.table.opened.connect(self._show_rows)
        self.table.moved.connect(self.actions_changed)
        self.rows.left.connect(self._leave_rows)
        self.rows.opened.connect(lambda kind, record_id: navigator.open(kind, record_id))

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with the column that has the keys."""
        return [
            Action("missing.remind", "Copy reminder", self.copy_reminder, "Ctrl+Shift+C", "email",
                   self._has_owner, button=True,
                   hint=lambda: say("A note to the owner of the chosen column, to be pasted into a mail")),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Buttons at the top."""
        for name in ("health.look", "missing.remind"):
            self._buttons.addWidget(offered.button(name))

    def refresh(self, change: Written) -> None:
        """Looks again when it comes back, or at once what an undo has changed."""
        if not change.touches(*SHOWN):
            return
        if self.isVisible():
            self.look()
        else:
            self._is_stale = True

    def shown(self) -> None:
        """Looks at first, and again when something was changed meanwhile."""
        if self._is_stale:
            self.look()
        (self.rows.table if self.way_back() else self.table).setFocus()

    def look(self) -> None:
        """Looks through everything again; what changes meanwhile makes it look once more."""
        self._is_stale = self._is_looking
        if not self._is_looking:
            self._looking = look_through(self._today())
            self._look_on()

    def _look_on(self) -> None:
        """One check is one read: what is known stands there at once, and other long reads have their turn."""
        self._is_looking = True
        looking = self._looking
        task = self._background.read(lambda: next(looking, None), self._looked, takes_long=True)
        task.when_ended(self._ended)

    def way_back(self) -> Callable[[], object] | None:
        """From the records of a number to the numbers."""
        return self._leave_rows if self._front.currentWidget() is self.rows else None

    def copy_reminder(self) -> None:
        """A note to the owner of the column, ready to be pasted."""
        whose = self.table.gaps.owner_at(self.table.currentIndex())
        if self._found is not None and whose is not None:
            QGuiApplication.clipboard().setText(reminder(self._found, *whose))
            self._count.setText(say("The reminder to {whose} is in the clipboard", whose=whose[1]))

    def _has_owner(self) -> bool:
        return self.table.isVisible() and self.table.gaps.owner_at(self.table.currentIndex()) is not None

    def _ended(self) -> None:
        self._is_looking = False

    def _looked(self, found: MissingData | None) -> None:
        if found is None:  # the server was away in between
            self.look()
            return
        # What was found before stays until all is known again.
        if self._found is None or self._found.pending or not found.pending:
            self._show(found)
        if found.pending:
            self._look_on()
        elif self._is_stale and self.isVisible():
            self.look()

    def _show(self, found: MissingData) -> None:
        self._found = found
        self.table.show_missing(found)
        gaps = found.count()
        counted = say(
            "{gaps} in {records}",
            gaps=formats.count_text(gaps, "gap", "gaps"),
            records=formats.count_text(found.records, "record", "records"),
        )
        self._count.setText(" · ".join((counted, say("Looking…"))) if found.pending else counted)
        shown = self.rows.gap
        if self._front.currentWidget() is self.rows and shown is not None:
            self._show_again(found, shown)
        else:
            self._front.setCurrentWidget(self.table if gaps or found.pending else self._none)
        self.actions_changed.emit()

    def _show_again(self, found: MissingData, shown: Gap) -> None:
        """The records of the same number, as they are now."""
        again = next((gap for gap in found.gaps if gap.check.name == shown.check.name), None)
        if again is None:
            self._leave_rows()
        elif again is not shown and (again.by_owner != shown.by_owner or again.check.fields):
            self.rows.show_gap(again, self.rows.owner, dict(found.owners).get(self.rows.owner, ""))

    def _show_rows(self, gap: Gap, owner: int, name: str) -> None:
        self.rows.show_gap(gap, owner, name)
        self._front.setCurrentWidget(self.rows)
        self.rows.table.setFocus()
        self.actions_changed.emit()

    def _leave_rows(self) -> None:
        has_gaps = self._found is not None and self._found.count()
        self._front.setCurrentWidget(self.table if has_gaps else self._none)
        self.table.setFocus()
        self.actions_changed.emit()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._front = QStackedWidget()
        indented = QWidget()
        inner = QHBoxLayout(indented)
        inner.setContentsMargins(design.SPACE_4, 0, 0, 0)
        inner.addWidget(self._front)
        for widget in (self.table, self.rows, self._none):
            self._front.addWidget(widget)
        remark = small(say("Open records only. What is required is chosen in Settings."))
        remark.setWordWrap(True)
        self._buttons.setSpacing(design.SPACE_8)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_12)
        head.addWidget(self._count)
        head.addWidget(remark, 1)
        head.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(indented, 1)
