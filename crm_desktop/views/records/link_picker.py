"""Picks the record that a field links to, or names one that is to be made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.models.record import Searchable
from crm_desktop.models.sheets import Link
from crm_desktop.models.suggestions import suggestions
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.record_picker import Match, RecordPicker


class LinkPicker(RecordPicker):
    """A picker whose value is a `Link`, a name to be made, or None."""

    def __init__(
        self, background: Background, model: type[Searchable], new_text: str = "", parent: QWidget | None = None
    ) -> None:
        """`new_text` is such as "New company"; empty when none can be made here."""

        def find(text: str) -> Sequence[Match]:
            return [Match(found.id, found.name, found.detail) for found in suggestions(model, text)]

        super().__init__(background, find, new_text, placeholder=say("Type a name"), parent=parent)
        self._kind = model.noun()

    @property
    def is_settled(self) -> bool:
        """True when a record was chosen, or a new one asked for."""
        return self.value() is not None

    def value(self) -> Link | str | None:  # type: ignore[override]
        """The record, or the name of one to be made."""
        chosen = super().value()
        if chosen is not None:
            return Link(self._kind, chosen, self.text().strip())
        return self.new_name() or None

    def set_value(self, value: Link | str | None) -> None:  # type: ignore[override]
        """Shows a link."""
        if isinstance(value, Link):
            super().set_value(value.id, value.name)
        else:
            super().set_value(None)
            self.set_new_name(value or "")
