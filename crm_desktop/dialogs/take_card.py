"""Shows what a vCard would fill in a record, before it does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.mails.cards import CardField
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.form import Facts
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, small

WIDTH = 420


class TakeCard(QDialog):
    """Open it with `open()`; it answers the values for the fields that are blank."""

    answered = Signal(object)
    """A dict of values by field name."""

    def __init__(self, title: str, fields: Sequence[CardField], parent: QWidget | None = None) -> None:
        """`title` is whose page the card was dropped on."""
        super().__init__(parent)
        self.setWindowTitle(say("Fill in from vCard"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self._fills = {field.name: field.card for field in fields if field.fills}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(title, design.Size.SECTION, QFont.Weight.DemiBold))
        if self._fills:
            layout.addWidget(_wrapped(small(say("These fields are blank and will be filled:"))))
            layout.addWidget(Facts([(say(field.label), field.card) for field in fields if field.fills]))
        else:
            layout.addWidget(_wrapped(Label(say("The card says nothing for a field that is blank."))))
        differing = [field for field in fields if not field.fills]
        if differing:
            layout.addWidget(_wrapped(small(say("These say something else already, and stay as they are:"))))
            layout.addWidget(
                Facts(
                    [
                        (say(field.label), say("{held}  (card: {card})", held=field.held, card=field.card))
                        for field in differing
                    ]
                )
            )
        layout.addStretch(1)
        layout.addWidget(self._buttons())
        # What wraps says only for a width how high it is.
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _buttons(self) -> QDialogButtonBox:
        if not self._fills:
            buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        else:
            buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
            buttons.addButton(say("Fill in"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        return buttons

    def _answer(self) -> None:
        self.answered.emit(self._fills)
        self.accept()


def _wrapped(label: Label) -> Label:
    label.setWordWrap(True)
    return label
