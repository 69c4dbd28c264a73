"""One line that says who or what a record is: title at company, phone, e-mail, website, each where it leads."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crm_desktop.models.sheets import Link
from crm_desktop.views import design, formats
from crm_desktop.views.records.fields import bare_address
from crm_desktop.views.records.ways_out import way_out

OURS = "record"
MOST_LETTERS = 80


@dataclass(frozen=True)
class Part:
    """Some words, and where they lead."""

    text: str
    url: str = ""
    link: Link | None = None
    before: str = ""
    """Such as "Director at", which leads nowhere."""


def part_of(name: str, value: object) -> Part | None:
    """A field's value as a part, leading where that field leads; None when there is nothing to say."""
    if not value:
        return None
    out = way_out(name, value)
    text = value.name if isinstance(value, Link) else str(value)
    if name == "website":
        text = bare_address(text)
    return Part(text, out.url if out else "", out.link if out else None)


class IdentityLine(QLabel):
    """Wraps when it must; its links are reached by keyboard too."""

    opened = Signal(object)
    """The `Link` of a record of ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self._links: dict[str, Link] = {}
        self._parts: list[Part | None] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self._follow)

    def show_parts(self, parts: list[Part | None]) -> None:
        """Another record's; parts that are None are left out."""
        self._parts = parts
        known = [part for part in parts if part is not None]
        self._links = {f"{OURS}:{part.link.kind}/{part.link.id}": part.link for part in known if part.link}
        quiet = design.quiet_text(self.palette()).name()
        between = f' <span style="color:{quiet}">·</span> '
        self.setText(f'<div dir="ltr">{between.join(self._markup(part) for part in known)}</div>')
        self.setAccessibleName(" · ".join(" ".join(filter(None, (part.before, part.text))) for part in known))

    def _markup(self, part: Part) -> str:
        # Isolated, so that a name from right to left does not turn its neighbours round.
        text = f"\u2068{escape(formats.shortened(part.text, MOST_LETTERS))}\u2069"
        target = f"{OURS}:{part.link.kind}/{part.link.id}" if part.link else part.url
        before = f"{escape(formats.shortened(part.before, MOST_LETTERS))} " if part.before else ""
        colour = design.accent(self.palette()).name()
        if not target:
            return before + text
        return f'{before}<a href="{escape(target)}" style="color:{colour};text-decoration:none">{text}</a>'

    def focusNextPrevChild(self, next_one: bool) -> bool:
        at = self.selectionStart()
        moved = super().focusNextPrevChild(next_one)
        if moved and not next_one and self.hasFocus() and at >= 0 and self.selectionStart() == at:
            return QWidget.focusNextPrevChild(self, next_one)  # Qt stays on the first link for ever
        return moved

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._parts:
            self.show_parts(self._parts)  # its colours stand in its text

    def _follow(self, target: str) -> None:
        if target in self._links:
            self.opened.emit(self._links[target])
        else:
            QDesktopServices.openUrl(QUrl(target))
