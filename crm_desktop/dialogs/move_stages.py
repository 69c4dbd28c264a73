"""Asks where the open opportunities of each stage go, before their pipeline is merged or retired."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from crm_desktop.models.pipelines.destinations import Destination
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label, small

WIDTH = 480
ALONG = 0
"""The stage is taken along."""


@dataclass(frozen=True)
class LeavingStage:
    """A stage that goes, and how many open opportunities stand in it."""

    id: int
    name: str
    likelihood: int
    opened: int


class MoveStages(QDialog):
    """A sheet: into which pipeline, and there a stage for each. Open it with `open()`.

    It answers the pipeline's id and {stage: stage there, or `ALONG`}.
    """

    answered = Signal(int, object)

    def __init__(
        self,
        title: str,
        sentence: str,
        stages: Sequence[LeavingStage],
        destinations: Sequence[Destination],
        likelihoods: Mapping[int, int],
        done_text: str,
        can_take_along: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`destinations` are the other pipelines with their open stages, of which `likelihoods` are known."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._stages, self._can_take_along, self._likelihoods = stages, can_take_along, likelihoods
        self._destinations = {each.id: each for each in destinations}
        self.pipeline = ChoiceField([(each.id, each.name) for each in destinations])
        self.places = {stage.id: ChoiceField() for stage in stages}
        said = Label(sentence)
        said.setWordWrap(True)
        form = Form()
        form.add("Pipeline", self.pipeline)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(done_text, QDialogButtonBox.ButtonRole.AcceptRole)
        done.setEnabled(bool(destinations))
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(said)
        layout.addWidget(form)
        layout.addLayout(self._rows())
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        done.setDefault(True)
        self.pipeline.edited.connect(self._show_places)
        self._show_places()
        self.pipeline.setFocus()

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(design.SPACE_12)
        grid.setVerticalSpacing(design.SPACE_8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for row, stage in enumerate(self._stages):
            field = self.places[stage.id]
            field.setAccessibleName(say("{stage} goes to", stage=stage.name))
            grid.addWidget(Label(stage.name), row, 0)
            grid.addWidget(
                small(formats.count_text(stage.opened, "open", "open") if stage.opened else say("empty")), row, 1
            )
            grid.addWidget(field, row, 2)
        return grid

    def _show_places(self) -> None:
        """The stage of the same name where there is one, else the one that is about as likely."""
        destination = self._destinations.get(self.pipeline.value())
        open_places = [place for place in (destination.places if destination else ()) if place.kind == "open"]
        for stage in self._stages:
            field = self.places[stage.id]
            field.clear()
            along = [(ALONG, say("Take the stage along"))] if self._can_take_along else []
            field.set_choices([*((place.id, place.name) for place in open_places), *along])
            nearest = sorted(
                open_places,
                key=lambda place, stage=stage: (  # type: ignore[misc]
                    place.name.casefold() != stage.name.casefold(),
                    abs(self._likelihoods.get(place.id, 0) - stage.likelihood),
                ),
            )
            if nearest:
                field.set_value(nearest[0].id)

    def _answer(self) -> None:
        self.answered.emit(self.pipeline.value(), {stage: field.value() for stage, field in self.places.items()})
        self.accept()
