"""The table of one noun with all that the four nouns share: editing in place, import, export, delete, the trail."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.build_filter import BuildFilter
from crm_desktop.dialogs.edit_together import EditTogether
from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.dialogs.merge_records import MergeRecords
from crm_desktop.dialogs.tag_records import TagRecords
from crm_desktop.history import History, Written
from crm_desktop.models.bulk_editing import can_be_edited_together, edit_cells, edit_together
from crm_desktop.models.changes import Actor
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.own_fields.in_records import is_own
from crm_desktop.models.record import Record
from crm_desktop.models.record_search import RecordSearch
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link
from crm_desktop.models.tags import tag_records
from crm_desktop.models.wording import capitalised, say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.page import Navigator
from crm_desktop.views.query_box import QueryBox
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.records import clipboard
from crm_desktop.views.records.edits import EditDeed, Edits
from crm_desktop.views.records.own_columns import own_column
from crm_desktop.views.records.saved_views import SavedViews
from crm_desktop.views.records.trail import Trail
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.search_box import SearchBox

# More side by side cannot be read.
MOST_MERGED = 6


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
        paste_list: Callable[[str], object] | None = None,
    ) -> None:
        """`import_list` asks for a file; `handing_out` takes what is shown. Without them there are no buttons.

        `paste_list` imports what was copied elsewhere, when it is pasted with nothing selected.
        """
        self.history, self.background, self.user = history, background, user
        self._import_list, self._handing_out, self._paste_list = import_list, handing_out, paste_list
        self.vocabulary = Vocabulary(background, history)
        fields = self.fields(self.vocabulary)
        super().__init__(
            background, settings, navigator, in_order(fields, self.shown_columns), self.subsets(), self._empty_state(),
            self.sort, self.descending,
        )  # fmt: skip
        self.vocabulary.setParent(self)
        self.saved = SavedViews(self, background, history, user)
        self._built_in, self._own_fields = len(self.model.columns), list[object]()
        self.vocabulary.changed.connect(self._show_own_fields)
        self._edits = Edits(history, f"edit_{self.kind}", self.edit_deed(), self)
        self._new_id: int | None = None
        self.model.edited = self._edit
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
                   primary=True),
            *super().actions(),
            Action(f"{self.kind}.build_filter", "Build filter…", self.build_filter, "Ctrl+Shift+F", "filter",
                   menu="Edit", group=40),
            *self.saved.actions(),
            *self.own_actions(),
            Action(f"{self.kind}.assign", "Assign…", partial(self.edit_together, "owner"), "", "person",
                   self.has_selection, partial(self.counted_text, "Assign…", "Assign {}…"), selection=True, group=27),
            Action(f"{self.kind}.edit", "Edit…", self.edit_together, "Ctrl+Shift+E", "edit",
                   lambda: bool(self.model.count), partial(self.counted_text, "Edit…", "Edit {}…", True),
                   selection=True, group=28),
            Action(f"{self.kind}.copy", "Copy", self.copy, "Ctrl+C", "copy", self.has_selection, menu="Edit", group=20),
            Action(f"{self.kind}.paste", "Paste", self.paste, "Ctrl+V", menu="Edit", group=20),
            Action(f"{self.kind}.log", "Log activity…", self.log, "Ctrl+L", "note", self.has_selection, selection=True,
                   group=20),
            Action(f"{self.kind}.tag", "Tag…", self.tag, "Ctrl+Shift+T", "tag", self.has_selection, selection=True,
                   label=partial(self.counted_text, "Tag…", "Tag {}…"), group=25),
            Action(f"{self.kind}.merge", "Merge…", self._merge, icon="merge", enabled=self._can_merge, selection=True,
                   label=partial(self.counted_text, "Merge…", "Merge {}…"), group=40),
            Action(f"{self.kind}.delete", "Delete", self._delete, "Del", "delete", self.has_selection,
                   label=partial(self.counted_text, "Delete", "Delete {}"), selection=True, group=90),
        ]  # fmt: skip
        if self._handing_out is not None:
            found[:0] = self._ways_out(self._handing_out)
        if self._import_list is not None:
            found.insert(0, Action(f"{self.kind}.import", "Import…", self._import_list, icon="import",
                                   menu="", button=True))  # fmt: skip
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

    def filter_box(self) -> SearchBox:
        """One that knows the query language."""
        made = QueryBox(f"Filter {self.many}", self.background, self.model_class, self.user)
        made.build_wanted.connect(self.build_filter)
        return made

    def build_filter(self) -> None:
        """Puts the filter together from rows."""
        dialog = BuildFilter(self.background, self.model_class, self.user, self.query(), self)
        dialog.answered.connect(self.filter.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def own_actions(self) -> list[Action]:
        """What can be done with this kind of record only."""
        return []

    def do_to_selection(self, deed: str, work: Callable[..., object]) -> None:
        """One change for everything that is selected; `work(ids, progress=…)` says what it did."""
        self.model.when_known(lambda: self._do(deed, work, self.selected_ids()))

    def _do(self, deed: str, work: Callable[..., object], ids: Sequence[int]) -> None:
        if ids:
            self.history.do(deed, partial(work, list(ids), progress=report_progress))

    def edit_together(self, field: str = "") -> None:
        """Asks for one field of what is selected; of everything that is shown when nothing is."""
        columns = [each for each in self.model.columns if each.editor and can_be_edited_together(self.kind, each.name)]
        is_selected = self.has_selection()
        count = self.table.selected_count() if is_selected else self.model.count
        words = self.one if count == 1 and is_selected else formats.count_text(count, self.one, self.many)
        dialog = EditTogether(say(words if is_selected else f"all {words}"), columns, self, field)
        dialog.answered.connect(partial(self._edit_together, is_selected))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _edit_together(self, is_selected: bool, field: str, value: Any) -> None:
        kind, many = self.kind, self.many
        plain = value.id if isinstance(value, Link) else value

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return edit_together(kind, ids, field, plain, many, progress)

        def begin() -> None:
            self._do(f"edit_{many}_together", work, self.selected_ids() if is_selected else self.model.ids())

        self.model.when_known(begin)

    def copy(self) -> None:
        """The selected rows with their headers, for a spreadsheet."""
        columns, ids, search = self._shown_columns(), self.selected_ids(), self.model.search
        today = self.model.today()

        def read() -> str:
            clipboard.refuse_many(len(ids), len(columns))
            return clipboard.copied(columns, clipboard.rows_in_order(search.rows, ids), today)

        self.background.read(read, QApplication.clipboard().setText, self._refused_clipboard)

    def paste(self) -> None:
        """Cells of a spreadsheet into the columns from the current one on; a list when nothing is selected."""
        text = QApplication.clipboard().text()
        if not self.has_selection():
            if self._paste_list is not None and ("\t" in text or "\n" in text.strip()):
                self._paste_list(text)
            else:
                self.history.refused.emit(say(f"Select the {self.many} first into which you want to paste."))
            return
        try:
            values = self._pasted(text)
        except Refused as refusal:
            self.history.refused.emit(str(refusal))
            return
        kind, many = self.kind, self.many
        self.history.do("paste_cells", lambda: edit_cells(kind, values, many, report_progress))

    def _pasted(self, text: str) -> clipboard.Values:
        columns = self._shown_columns()
        at = self.table.currentIndex().column()
        names = [column.name for column in columns]
        name = self.model.columns[at].name if at >= 0 else names[0]
        columns = columns[names.index(name) if name in names else 0 :]
        cells = clipboard.without_headers(clipboard.cells_of(text), columns)
        if not cells:
            raise Refused("There is nothing to paste here.")
        ids: Sequence[int] = self.selected_ids()
        if len(ids) == 1:
            first = self.model.row_of(ids[0])
            ids = self.model.ids()[first : first + len(cells)]
        if len(cells) not in (1, len(ids)):
            raise Refused(f"{len(cells):,} rows were copied, and there are {len(ids):,} to paste them into.")
        return clipboard.laid_out(cells, ids, columns, self.model.today())

    def _shown_columns(self) -> list[Column]:
        by_name = {column.name: column for column in self.model.columns}
        return [by_name[name] for name in self.table.shown_columns()]

    def _refused_clipboard(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.history.refused.emit(str(error))

    def log(self) -> None:
        """Asks for one activity of everything that is selected."""
        ids = self.selected_ids()
        records = [self.model.record(row) for row in self.model.rows_of(set(ids))]
        dialog = LogActivity(
            self.background, [(self.kind, each) for each in ids], [each.name for each in records if each], self
        )
        dialog.answered.connect(lambda entry: self.history.do("log_activity", entry.log))
        dialog.open()

    def tag(self) -> None:
        """Asks which tags everything that is selected gets and loses."""
        count = self.table.selected_count()
        whom = self.one if count == 1 else formats.count_text(count, self.one, self.many)
        dialog = TagRecords(whom, self.vocabulary.tags, self)
        dialog.answered.connect(self._tag)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tag(self, add: Sequence[str], remove: Sequence[str]) -> None:
        model, many = self.model_class, self.many

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return tag_records(model, ids, add, remove, many, progress)

        self.do_to_selection(f"tag_{self.many}", work)

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
            return say(together).format(f"all {formats.count_text(self.model.count, self.one, self.many)}")
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

    def _can_merge(self) -> bool:
        return 2 <= self.table.selected_count() <= MOST_MERGED

    def _merge(self) -> None:
        ids, kind = list(self.selected_ids()), self.kind
        dialog = MergeRecords(self.background, kind, ids, self)
        dialog.answered.connect(
            lambda keep, take, seen: self.history.do(
                "merge_records", lambda: merge_records(kind, ids, keep, take, seen), self.select_new
            )
        )
        dialog.open()

    def _delete(self) -> None:
        model, many = self.model_class, self.many

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return delete_records(model, ids, many, progress)

        self.do_to_selection(f"delete_{self.kind}", work)

    def _ways_out(self, out: HandingOut) -> list[Action]:
        """What leaves the program, of the selection or of all that is shown."""

        def way(name: str, text: str, go: Callable[[Any], None], shortcut: str = "", icon: str = "") -> Action:
            return Action(f"{self.kind}.{name}", text, lambda: go(self._shown_records()), shortcut, icon,
                          lambda: bool(self.model.count), menu="File", button=name == "export", group=20)  # fmt: skip

        found = [way("export", "Export…", out.export, "Ctrl+E", "export")]
        if self.exported_as in ("leads", "people", "companies"):
            found += [
                way("labels", "Print labels…", out.print_labels),
                way("call_sheet", "Print call sheet…", out.print_call_sheet),
            ]
        return found

    def _shown_records(self) -> Any:
        from crm_desktop.dialogs.export_records import ShownRecords

        model, user = self.model_class, self.user
        asked = f" that match “{self.query()}”" if self.query() else ""
        subset = f"{self.subset()} {self.many}" if len(self.subsets()) > 1 else capitalised(self.many)
        return ShownRecords(
            self.exported_as, self.one, self.many, self.model.ids(), self.selected_ids(), self.table.shown_columns(),
            lambda: RecordSearch(model, user).ids(), f"{subset}{asked}" if not self.has_selection() else "",
        )  # fmt: skip

    def _edit(self, row: Any, column: Column, value: Any) -> None:
        def refused(sentence: str) -> None:
            self.model.forget_edit(row.id, column.name)
            self.history.refused.emit(sentence)

        self._edits.edit(row.id, {column.name: value}, row.version, refused)

    def _empty_state(self) -> EmptyState:
        new, other = (self.new_text, self.new), ("Import…", self._import_list)
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
