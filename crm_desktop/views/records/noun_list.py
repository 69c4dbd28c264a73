"""The table of one noun with all that the four nouns share: editing in place, import, export, delete, the trail."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.changes import Actor
from crm_desktop.models.own_fields.in_records import is_own
from crm_desktop.models.record import Record
from crm_desktop.models.record_search import RecordSearch
from crm_desktop.models.wording import capitalised, say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.page import Navigator
from crm_desktop.views.query_box import QueryBox
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.records.edits import EditDeed, Edits
from crm_desktop.views.records.noun_clipboard import NounClipboard
from crm_desktop.views.records.own_columns import own_column
from crm_desktop.views.records.saved_views import SavedViews
from crm_desktop.views.records.selection_deeds import SelectionDeeds
from crm_desktop.views.records.trail import Trail
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.view_tabs import part_text
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.search_box import SearchBox


class HandingOut(Protocol):
    """Where records go that leave the program: a file, labels, a call sheet."""

    def export(self, records: Any, /) -> None:
        """Asks for the form, then writes."""

    def print_labels(self, records: Any, /) -> None:
        """Shows the pages first."""

    def print_call_sheet(self, records: Any, /) -> None:
        """Shows the pages first."""


class NounList(RecordList):
    """A noun's list says its columns, subsets and words; the rest is here."""

    model_class: ClassVar[type[Record]]
    exported_as: ClassVar[str]
    """The noun in the plural, as the command line calls it."""
    sort: ClassVar[str] = "name"
    descending: ClassVar[bool] = False
    icon: ClassVar[str]
    shown_columns: ClassVar[tuple[str, ...]]
    """The columns to begin with, in order; all others can be chosen."""
    empty_sentence: ClassVar[str]
    new_text: ClassVar[str]
    saves_views = True
    import_first: ClassVar[bool] = False
    """An empty table proposes the import before the first one by hand."""

    _read_views = False

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: Actor | None,
        trail: Trail | None = None,
        *,
        import_list: Callable[[], object] | None = None,
        handing_out: HandingOut | None = None,
        paste_list: Callable[[str, str], object] | None = None,
    ) -> None:
        """`import_list` asks for a file; `handing_out` takes what is shown. Without them there are no buttons.

        `paste_list` imports what was copied elsewhere as this noun, when it is pasted with nothing selected.
        """
        self.history, self.background, self.user = history, background, user
        self._import_list, self._handing_out = import_list, handing_out
        self.vocabulary = Vocabulary(background, history)
        fields = self.fields(self.vocabulary)
        super().__init__(
            background, settings, navigator, in_order(fields, self.shown_columns), self.subsets(), self._empty_state(),
            self.sort, self.descending,
        )  # fmt: skip
        self.vocabulary.setParent(self)
        self.clipboard, self.deeds = NounClipboard(self, paste_list), SelectionDeeds(self)
        self.saved = SavedViews(self, background, history, user)
        self._built_in, self._own_fields = len(self.model.columns), list[object]()
        self.vocabulary.changed.connect(self._show_own_fields)
        self._edits = Edits(history, f"edit_{self.kind}", self.edit_deed(), self)
        self._new_id: int | None = None
        self.model.edited = None if history.only_read else self._edit
        self.model.counted.connect(lambda _: self._select_new())
        if trail is not None:
            trail.follow(self.kind, self.model.ids)

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        """All fields by name."""
        raise NotImplementedError

    def subsets(self) -> list[Subset]:
        """The tabs."""
        raise NotImplementedError

    def edit_deed(self) -> EditDeed:
        """Such as `edit_lead`."""
        raise NotImplementedError

    def new(self) -> None:
        """Asks for a new record."""
        raise NotImplementedError

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done here, in the order of the bulk bar: what is done most comes first."""
        found = [
            Action(f"{self.kind}.new", self.new_text, self.new, "Ctrl+N", "add", button=True,
                   primary=True, changes=True),
            *super().actions(),
            Action(f"{self.kind}.build_filter", "Build filter…", self.build_filter, "Ctrl+Shift+F", "filter",
                   menu="Edit", group=40),
            *self.saved.actions(),
            *self.own_actions(),
            Action(f"{self.kind}.copy", "Copy", self.clipboard.copy, "Ctrl+C", "copy", self.has_selection, menu="Edit",
                   group=20),
            Action(f"{self.kind}.paste", "Paste", self.clipboard.paste, "Ctrl+V", menu="Edit", group=20, changes=True),
            *self.deeds.actions(),
        ]  # fmt: skip
        if self._handing_out is not None:
            found[:0] = self._ways_out(self._handing_out)
        if self._import_list is not None:
            found.insert(0, Action(f"{self.kind}.import", "Import…", self._import_list, icon="import",
                                   menu="", button=True, changes=True))  # fmt: skip
        return sorted(found, key=lambda action: action.group if action.selection else 0)

    def refresh(self, change: Written) -> None:
        """The saved views, too."""
        super().refresh(change)
        self.saved.refresh(change)

    def shown(self) -> None:
        """Reads the saved views once."""
        super().shown()
        if not self._read_views:
            self._read_views = True
            self.saved.read()

    def return_to(self, whereabouts: Any) -> None:
        """The saved views are read when it is shown."""
        super().return_to(whereabouts)
        if whereabouts.view is not None:
            self.saved.want(whereabouts.view)

    def filter_box(self) -> SearchBox:
        """One that knows the query language."""
        made = QueryBox(
            capitalised(say("Filter {many}", many=say(self.many))), self.background, self.model_class, self.user
        )
        made.build_wanted.connect(self.build_filter)
        return made

    def build_filter(self) -> None:
        """Puts the filter together from rows."""
        from crm_desktop.dialogs.build_filter import BuildFilter

        dialog = BuildFilter(self.background, self.model_class, self.user, self.query(), self)
        dialog.answered.connect(self.filter.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def own_actions(self) -> list[Action]:
        """What can be done with this kind of record only."""
        return []

    def do_to_selection(self, deed: str, work: Callable[..., object]) -> None:
        """One change for everything that is selected; `work(ids, progress=…)` says what it did."""
        self.deeds.do(deed, work)

    def select_new(self, record_id: int) -> None:
        """A record that was just made, as soon as the table has it; one goes on with the next."""
        self._new_id = record_id
        self._select_new()

    def _select_new(self) -> None:
        if self._new_id is not None and self.model.row_of(self._new_id) >= 0:
            self.table.select_record(self._new_id)
            self._new_id = None

    def open_new(self, record_id: int) -> None:
        """The page of a record that was just made, to say more about it."""
        self._navigator.open(self.kind, record_id)

    def counted_text(self, alone: str, together: str, or_all: bool = False) -> str:
        """`together` with the count, such as "Mark 12 leads dead", when several are selected.

        `or_all`: with the count of all that are shown when none is.
        """
        count = self.table.selected_count()
        if or_all and not count and self.model.count:
            return say(together).format(
                say("all {count}", count=formats.count_text(self.model.count, self.one, self.many))
            )
        return say(alone) if count < 2 else say(together).format(formats.count_text(count, self.one, self.many))

    def _show_own_fields(self) -> None:
        """Columns for the fields that an administrator added; the table shows those that it showed the last time."""
        fields = self.vocabulary.own_fields(self.kind)
        columns = [own_column(field).but(hidden=True) for field in fields]
        told: list[object] = [(field.id, field.name, field.type, field.choices, field.help) for field in fields]
        if told != self._own_fields:
            self._own_fields = told
            self.model.show_last_columns(columns, self._built_in)
        sort = self.model.sort_name
        if is_own(sort) and sort not in [column.name for column in columns]:
            self.model.show(sort=self.sort, descending=self.descending)

    def _ways_out(self, out: HandingOut) -> list[Action]:
        """What leaves the program, of the selection or of all that is shown."""

        def way(name: str, text: str, go: Callable[[Any], None], shortcut: str = "", icon: str = "") -> Action:
            return Action(f"{self.kind}.{name}", text, lambda: go(self._shown_records()), shortcut, icon,
                          lambda: bool(self.model.count), menu="File", button=name == "export", group=20)  # fmt: skip

        found = [way("export", say("Export…"), out.export, "Ctrl+E", "export")]
        if self.exported_as in ("leads", "people", "companies"):
            found += [
                way("labels", say("Print labels…"), out.print_labels),
                way("call_sheet", say("Print call sheet…"), out.print_call_sheet),
            ]
        return found

    def _shown_records(self) -> Any:
        from crm_desktop.dialogs.export_records import ShownRecords

        search, order = RecordSearch(self.model_class, self.user), (self.model.sort_name, self.model.descending)
        asked = say(" that match “{query}”", query=self.query()) if self.query() else ""
        many = capitalised(say(self.many))
        subset = f"{many} · {part_text(self.subset())}" if len(self.subsets()) > 1 else many
        return ShownRecords(
            self.exported_as, self.one, self.many, self.model.ids(), self.selected_ids(), self.table.shown_columns(),
            lambda: search.ids("", *order), f"{subset}{asked}" if not self.has_selection() else "",
        )  # fmt: skip

    def _edit(self, row: Any, column: Column, value: Any) -> None:
        def refused(sentence: str) -> None:
            self.model.forget_edit(row.id, column.name)
            self.history.refused.emit(sentence)

        self._edits.edit(row.id, {column.name: value}, row.version, refused)

    def _empty_state(self) -> EmptyState:
        new, other = (self.new_text, self.new), (say("Import…"), self._import_list)
        first, second = (other, new) if self.import_first and self._import_list is not None else (new, other)
        made = EmptyState(self.empty_sentence, first[0], first[1], self.icon)
        if second[1] is not None:
            _put_beside(made, second[0], second[1])
        return made


def _put_beside(state: EmptyState, text: str, pressed: Callable[[], object]) -> None:
    """A second way to begin, beside the first."""
    layout = state.layout()
    assert isinstance(layout, QVBoxLayout)
    other = QPushButton(text)
    other.clicked.connect(lambda: pressed())
    row = QHBoxLayout()
    row.setSpacing(design.SPACE_8)
    at = layout.indexOf(state.button)
    layout.removeWidget(state.button)
    row.addWidget(state.button)
    row.addWidget(other)
    layout.insertLayout(at, row)
    layout.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)


def in_order(fields: Mapping[str, Column], shown: Sequence[str]) -> list[Column]:
    """The columns to begin with, then all others, hidden; the name is never edited in the table."""
    first = [fields[name].but(editor=None) if name == "name" else fields[name] for name in shown]
    return [*first, *(column.but(hidden=True) for name, column in fields.items() if name not in shown)]
