"""Who is called now: the name, the company and the number, large enough to be read from a chair."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.call_runs import CallCard
from crm_desktop.models.call_runs.progress import Phone
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.design import Size
from crm_desktop.views.records.ways_out import phone_url
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, small

NO_PHONE = to_say("No phone number is known. Skip goes on to the next one.")
LONGEST_NOTE = 400


class CallerCard(QWidget):
    """One lead or person, and the way to the telephone."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        """Shows nothing until `show_card`."""
        super().__init__(parent)
        self._today = today
        self._card: CallCard | None = None
        self.dialled = ""
        """The field of the number that was dialled last."""
        self.name = ShortenedLabel("", Size.TITLE, QFont.Weight.DemiBold)
        self._who, self._facts = ShortenedLabel(quiet=True), Label(quiet=True)
        self._facts.setWordWrap(True)
        self._avatar = Avatar()
        self.phone = QPushButton()
        self.phone.setFont(design.font(Size.TITLE, tabular=True))
        self.phone.setIconSize(QSize(design.ICON, design.ICON))
        self.phone.setAutoDefault(False)
        self.phone.clicked.connect(self.dial)
        self._hint, self._no_phone = small(say("D dials")), Label(say(NO_PHONE))
        self._others = QHBoxLayout()
        self._others.setSpacing(design.SPACE_8)
        self._lay_out()

    def show_card(self, card: CallCard) -> None:
        """Somebody, perhaps with other numbers than a moment ago."""
        self._card, self.dialled = card, ""
        self.name.show_text(card.name)
        self._avatar.show_name(card.name)
        self._who.show_text(" · ".join(part for part in (card.title, card.company, card.place) if part) or " ")
        self._facts.setText(self._told(card))
        self._facts.setVisible(bool(self._facts.text()))
        self.phone.setVisible(bool(card.phones))
        self._hint.setVisible(bool(card.phones))
        self._no_phone.setVisible(not card.phones)
        while (item := self._others.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if card.phones:
            first, *others = card.phones
            self.phone.setText(first.number)
            self.phone.setAccessibleName(say("Dial {number}", number=first.number))
            self.phone.setToolTip(f"{first.label} (D)")
            self.phone.setIcon(icons.icon("call"))
            for phone in others:
                self._others.addWidget(self._other(phone))
            self._others.addStretch(1)

    def can_dial(self) -> bool:
        """Is there a number?"""
        return self._card is not None and bool(self._card.phones)

    def dial(self) -> None:
        """Hands the first number to the telephone program."""
        if self._card is not None and self._card.phones:
            self._dial(self._card.phones[0])

    def _dial(self, phone: Phone) -> None:
        self.dialled = phone.name
        QDesktopServices.openUrl(QUrl(phone_url(phone.number)))

    def _other(self, phone: Phone) -> QPushButton:
        button = QPushButton(icons.icon("call"), f"{phone.label} {phone.number}")
        button.setAccessibleName(say("Dial {number}", number=phone.number))
        button.setFlat(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._dial(phone))
        return button

    def _told(self, card: CallCard) -> str:
        lines = [" · ".join(part for part in (card.email, say("from {list}", list=card.origin) if card.origin else "",)
                            if part)]  # fmt: skip
        if card.next_action or card.next_action_on:
            when = formats.when_text(card.next_action_on, self._today())
            lines.append(say("Planned: {action}", action=f"{card.next_action}, {when}" if when else card.next_action))
        if card.note:
            lines.append(card.note if len(card.note) <= LONGEST_NOTE else f"{card.note[: LONGEST_NOTE - 1]}…")
        return "\n".join(line for line in lines if line)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self.name)
        words.addWidget(self._who)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_12)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(design.SPACE_12)
        numbers.addWidget(self.phone)
        numbers.addWidget(self._hint)
        numbers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addLayout(numbers)
        layout.addWidget(self._no_phone)
        layout.addLayout(self._others)
        layout.addWidget(self._facts)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
