"""The tags there are: renamed, merged and deleted on all records at once."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.move_records import MoveRecords
from crm_desktop.history import History
from crm_desktop.models.tags import TagInUse, delete_tag, merge_tags, rename_tag, tags_in_use
from crm_desktop.models.wording import say
from crm_desktop.views import formats, icons
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.field import TextField

COLUMNS = (
    ListColumn("name", "Tag", lambda parent: TextField(limit=80, parent=parent)),
    ListColumn("count", "Records", text=formats.number_text, width=90, is_number=True),
)


class TagsSection(Section):
    """One list; a tag is made where a record gets it."""

    title = "Tags"
    remark = "A new tag is made where a record gets it: on its page, in a table, or for a whole selection."
    kinds = ("tag", "tagging")

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.tags = ListEditor(say("Tags"), "tag", COLUMNS, remove_text=say("Delete"), can_order=False)
        self.merge_button = QPushButton(icons.icon("merge"), say("Merge into…"))
        self.tags.take_button(self.merge_button)
        self.content.addWidget(self.tags)
        self.content.addStretch(1)
        self.merge_button.clicked.connect(self._merge)
        self.tags.edited.connect(
            lambda row, _, value: self.write("rename_tag", partial(rename_tag, row.id, value or ""))
        )
        self.tags.remove_wanted.connect(lambda row: self.write("delete_tag", partial(delete_tag, row.id)))
        self.tags.chosen.connect(self._chosen)

    def read(self) -> None:
        """Reads the tags and counts their records."""
        self.background.read(tags_in_use, self._show)

    def _show(self, rows: list[TagInUse]) -> None:
        self.tags.show_rows(rows)
        self._chosen(self.tags.current_row())

    def _chosen(self, row: TagInUse | None) -> None:
        self.merge_button.setEnabled(row is not None and len(self.tags.model.rows) > 1)

    def _merge(self) -> None:
        tag: TagInUse = self.tags.current_row()
        have = say("has") if tag.count == 1 else say("have")
        sentence = say(
            "{records} {have} the tag {tag}.",
            records=formats.count_text(tag.count, "record", "records"),
            have=have,
            tag=tag.name,
        )
        others = [(row.id, row.name) for row in self.tags.model.rows if row.id != tag.id]
        dialog = MoveRecords(say("Merge tag"), sentence, others, say("Merge"), self, label=say("Merge into"))
        dialog.answered.connect(lambda other: self.write("merge_tags", partial(merge_tags, tag.id, other)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
