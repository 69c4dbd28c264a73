"""What the first step shows while there is no list: where to drop it, what is wrong with it, or its password."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.foot import plain_button
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.labels import Label, small

ASK = to_say("Drop a list here")
KINDS_READ = to_say("Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet")
WORDS_WIDTH, PASSWORD_WIDTH = 520, 240
RADIUS, DASH = 10, 5.0


class ListWanted(QWidget):
    """A quiet place with a frame, where a list is dropped, chosen or pasted."""

    password_given = Signal(str)

    def __init__(
        self, choose: Callable[[], object], paste: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Asks for a list."""
        super().__init__(parent)
        self._sentence = Label(say(ASK), Size.SECTION)
        self._remark = Label(say(KINDS_READ), quiet=True)
        for label in (self._sentence, self._remark):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WORDS_WIDTH)
        self.choose = plain_button(say("Choose file…"), choose)
        self.choose.setDefault(True)
        self.paste = plain_button(say("Paste"), paste)
        keys = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        self.paste.setToolTip(say("Cells copied from a spreadsheet ({keys})", keys=keys))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(say("Password"))
        self.password.setFixedWidth(PASSWORD_WIDTH)
        self.open = plain_button(say("Open‖do"), self._give)
        self.password.textChanged.connect(lambda text: self.open.setEnabled(bool(text)))
        self._lay_out()
        self._say(say(ASK), say(KINDS_READ))

    def show_reading(self, name: str) -> None:
        """It is on its way."""
        self._say(say("Reading {name}…", name=name), "")
        self._offer(buttons=False, password=False)

    def show_problem(self, sentence: str) -> None:
        """It can't be read; another one may."""
        self._say(sentence, say(KINDS_READ))
        self._offer(buttons=True, password=False)

    def ask_password(self, sentence: str) -> None:
        """Asked in place, as often as it is wrong; another file may be chosen, too."""
        self._say(sentence, "")
        self._offer(buttons=True, password=True)
        self.password.clear()
        self.open.setEnabled(False)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())

    def _say(self, sentence: str, remark: str) -> None:
        for label, text in ((self._sentence, sentence), (self._remark, remark)):
            label.setText(text)
            label.setVisible(bool(text))
            # A layout that centres does not ask how high wrapped text is.
            label.setMinimumHeight(label.heightForWidth(WORDS_WIDTH))

    def _offer(self, *, buttons: bool, password: bool) -> None:
        self.choose.setVisible(buttons)
        self.paste.setVisible(buttons)
        self._asked.setVisible(password)
        # Enter does what is asked for.
        self.choose.setDefault(not password)
        self.open.setDefault(password)

    def _lay_out(self) -> None:
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(design.SPACE_8)
        label = small(say("Password"))
        label.setBuddy(self.password)
        for part in (label, self.password, self.open):
            asked.addWidget(part)
        self._asked.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(design.SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(design.SPACE_16)
        layout.addStretch(2)
        layout.addWidget(Symbol("import"), 0, middle)
        layout.addWidget(self._sentence, 0, middle)
        layout.addWidget(self._remark, 0, middle)
        layout.addWidget(self._asked, 0, middle)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(design.outline(self.palette()), 1.5)
        pen.setDashPattern([DASH, DASH])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
