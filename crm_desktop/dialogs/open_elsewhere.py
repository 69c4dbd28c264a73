"""Somebody has the file open on another computer: look at it, open it all the same, or choose another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.places import title
from crm_desktop.models.wording import say
from crm_desktop.opening import ANYWAY, Way
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import Label

WIDTH = 460


class OpenElsewhereAsked(QDialog):
    """Three buttons; the one that harms nothing is the first. Open it with `open()`."""

    answered = Signal(object)
    """The `Way` in which it is opened; choosing another is `rejected`."""

    def __init__(self, place: str, sentence: str, parent: QWidget) -> None:
        """`sentence` says who has it open, where and since when."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(say("Open {name}", name=title(place)))
        self._sentence = sentence
        said, advice = (
            Label(sentence),
            Label(
                say(
                    "Two who write into one file at the same time wait for each other; a server does not let them wait."
                ),
                quiet=True,
            ),
        )
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.look = buttons.addButton(say("Open to look"), role)
        self.anyway = buttons.addButton(say("Open anyway"), role)
        self.another = buttons.addButton(say("Choose another…"), QDialogButtonBox.ButtonRole.RejectRole)
        self.look.clicked.connect(lambda: self._answer(Way(to_look=self._sentence)))
        self.anyway.clicked.connect(lambda: self._answer(ANYWAY))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        for label in (said, advice):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(buttons)
        self.look.setDefault(True)
        self.look.setFocus()
        self.setMinimumWidth(WIDTH)

    def _answer(self, way: Way) -> None:
        self.accept()
        self.answered.emit(way)
