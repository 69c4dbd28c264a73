"""Asks for another pipeline, and for the stage there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.pipelines.destinations import Destination
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import ShortenedLabel, small

WIDTH = 380


class MoveToPipeline(QDialog):
    """A small sheet. Open it with `open()`; it answers a `Place`."""

    answered = Signal(object)

    def __init__(self, name: str, destinations: Sequence[Destination], parent: QWidget | None = None) -> None:
        """`name` of the opportunity, or how many; `destinations` are the other pipelines."""
        super().__init__(parent)
        self.setWindowTitle(say("Move to another pipeline"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._destinations = {each.id: each for each in destinations}
        self.pipeline = ChoiceField([(each.id, each.name) for each in destinations])
        self.stage = ChoiceField()
        form = Form()
        form.add_row(("Pipeline", self.pipeline), ("Stage", self.stage))
        note = small(say("What it was won for stays in every report of the past; it may be won again there."))
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(say("Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setEnabled(bool(destinations))
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(name, design.Size.SECTION, design.font().Weight.DemiBold))
        layout.addWidget(form)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        done.setDefault(True)
        self.pipeline.edited.connect(self._show_stages)
        self._show_stages()
        self.pipeline.setFocus()

    def _show_stages(self) -> None:
        destination = self._destinations.get(self.pipeline.value())
        self.stage.clear()
        self.stage.set_choices([(place.id, place.name) for place in (destination.places if destination else ())])
        self.stage.setCurrentIndex(0)

    def _answer(self) -> None:
        places = self._destinations[self.pipeline.value()].places
        self.answered.emit(next(place for place in places if place.id == self.stage.value()))
        self.accept()
