"""What is done to everything that is selected in a noun's table, in one change: edit, tag, log, merge, delete."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from crm_desktop.background import report_progress
from crm_desktop.models.bulk_editing import can_be_edited_together, edit_together
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.sheets import Link
from crm_desktop.models.tags import tag_records
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.actions import Action

if TYPE_CHECKING:
    from crm_desktop.views.records.noun_list import NounList

# More side by side cannot be read.
MOST_MERGED = 6


class SelectionDeeds(QObject):
    """Asks what is to be done, and does it through the history."""

    def __init__(self, page: "NounList") -> None:
        """`page` says what is selected."""
        super().__init__(page)
        self._page = page

    def actions(self) -> list[Action]:
        """In the order of the bulk bar."""
        page = self._page
        kind, chosen, counted = page.kind, page.has_selection, page.counted_text
        return [
            Action(f"{kind}.assign", "Assign…", partial(self.edit_together, "owner"), "", "person",
                   chosen, partial(counted, "Assign…", "Assign {}…"), selection=True, group=27, changes=True),
            Action(f"{kind}.edit", "Edit…", self.edit_together, "Ctrl+Shift+E", "edit",
                   lambda: bool(page.model.count), partial(counted, "Edit…", "Edit {}…", True),
                   selection=True, group=28, changes=True),
            Action(f"{kind}.log", "Log activity…", self.log, "Ctrl+L", "note", chosen, selection=True, group=20,
                   changes=True),
            Action(f"{kind}.tag", "Tag…", self.tag, "Ctrl+Shift+T", "tag", chosen, selection=True,
                   label=partial(counted, "Tag…", "Tag {}…"), group=25, changes=True),
            Action(f"{kind}.merge", "Merge…", self.merge, icon="merge", enabled=self._can_merge, selection=True,
                   label=partial(counted, "Merge…", "Merge {}…"), group=40, changes=True),
            Action(f"{kind}.delete", "Delete", self.delete, "Del", "delete", chosen,
                   label=partial(counted, "Delete", "Delete {}"), selection=True, group=90, changes=True),
        ]  # fmt: skip

    def do(self, deed: str, work: Callable[..., object]) -> None:
        """One change for everything that is selected; `work(ids, progress=…)` says what it did."""
        self._page.model.when_known(lambda: self._do(deed, work, self._page.selected_ids()))

    def edit_together(self, field: str = "") -> None:
        """Asks for one field of what is selected; of everything that is shown when nothing is."""
        from crm_desktop.dialogs.edit_together import EditTogether

        page = self._page
        columns = [each for each in page.model.columns if each.editor and can_be_edited_together(page.kind, each.name)]
        is_selected = page.has_selection()
        count = page.table.selected_count() if is_selected else page.model.count
        words = page.one if count == 1 and is_selected else formats.count_text(count, page.one, page.many)
        dialog = EditTogether(words if is_selected else say("all {records}", records=words), columns, page, field)
        dialog.answered.connect(partial(self._edit_together, is_selected))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def log(self) -> None:
        """Asks for one activity of everything that is selected."""
        from crm_desktop.dialogs.log_activity import LogActivity

        page = self._page
        ids = page.selected_ids()
        records = [page.model.record(row) for row in page.model.rows_of(set(ids))]
        dialog = LogActivity(
            page.background, [(page.kind, each) for each in ids], [each.name for each in records if each], page
        )
        dialog.answered.connect(lambda entry: page.history.do("log_activity", entry.log))
        dialog.open()

    def tag(self) -> None:
        """Asks which tags everything that is selected gets and loses."""
        from crm_desktop.dialogs.tag_records import TagRecords

        page = self._page
        count = page.table.selected_count()
        whom = say(page.one) if count == 1 else formats.count_text(count, page.one, page.many)
        dialog = TagRecords(whom, page.vocabulary.tags, page)
        dialog.answered.connect(self._tag)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def merge(self) -> None:
        """Asks which value stays where the selected ones differ."""
        from crm_desktop.dialogs.merge_records import MergeRecords

        page = self._page
        ids, kind = list(page.selected_ids()), page.kind
        dialog = MergeRecords(page.background, kind, ids, page)
        dialog.answered.connect(
            lambda keep, take, seen: page.history.do(
                "merge_records", lambda: merge_records(kind, ids, keep, take, seen), page.select_new
            )
        )
        dialog.open()

    def delete(self) -> None:
        """At once: Undo is offered, and the recycle bin keeps them."""
        model, many = self._page.model_class, self._page.many

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return delete_records(model, ids, many, progress)

        self.do(f"delete_{self._page.kind}", work)

    def _do(self, deed: str, work: Callable[..., object], ids: Sequence[int]) -> None:
        if ids:
            self._page.history.do(deed, partial(work, list(ids), progress=report_progress))

    def _edit_together(self, is_selected: bool, field: str, value: Any) -> None:
        page = self._page
        kind, many = page.kind, page.many
        plain = value.id if isinstance(value, Link) else value

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return edit_together(kind, ids, field, plain, many, progress)

        def begin() -> None:
            self._do(f"edit_{many}_together", work, page.selected_ids() if is_selected else page.model.ids())

        page.model.when_known(begin)

    def _tag(self, add: Sequence[str], remove: Sequence[str]) -> None:
        model, many = self._page.model_class, self._page.many

        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return tag_records(model, ids, add, remove, many, progress)

        self.do(f"tag_{many}", work)

    def _can_merge(self) -> bool:
        return 2 <= self._page.table.selected_count() <= MOST_MERGED
