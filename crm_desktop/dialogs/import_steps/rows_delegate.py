"""How a row of the preview is drawn: its fate as a badge with its reason, bad and odd cells on a tint."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from crm_desktop.dialogs.import_steps.rows_model import FATE_ROLE
from crm_desktop.dialogs.import_steps.sheet_view import Hairlines, Index
from crm_desktop.models.imports.preview import DUPLICATE, LEFT_OUT, NEW, REFUSED, UPDATES
from crm_desktop.models.wording import capitalised, say, to_say
from crm_desktop.views import design
from crm_desktop.views.design import Hue, Size
from crm_desktop.views.widgets.badge import badge_width, paint_badge

State = QStyle.StateFlag
BADGES = to_say({
    NEW: ("New", Hue.GREEN), UPDATES: ("Updates‖one", Hue.BLUE), DUPLICATE: ("Duplicate", Hue.NEUTRAL),
    REFUSED: ("Refused‖one", Hue.RED), LEFT_OUT: ("Left out‖one", Hue.NEUTRAL),
})  # fmt: skip
PADDING = design.SPACE_8


class RowsDelegate(Hairlines):
    """Draws the first column itself, and what is wrong so that it is found while scrolling."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == 0:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == 0:
            self._paint_fate(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.setAutoFillBackground(True)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        rect.setWidth(max(rect.width(), 160))
        editor.setGeometry(rect)

    def _paint_fate(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        word, hue = BADGES[index.data(FATE_ROLE)]
        word = say(word)
        rect, palette = option.rect.adjusted(PADDING, 0, -PADDING, -1), option.palette
        paint_badge(painter, rect, word, design.tint(hue, palette))
        rest = rect.adjusted(badge_width(word) + PADDING, 0, 0, 0)
        reason = without_fate(str(index.data() or ""))
        if not reason or rest.width() < 2 * PADDING:
            return
        painter.save()
        font = design.font(Size.BASE)
        painter.setFont(font)
        painter.setPen(design.quiet_text(palette))
        shown = QFontMetrics(font).elidedText(reason[:400], Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()


def without_fate(sentence: str) -> str:
    """The reason alone, since the badge says the fate: “lead Ann Lee”, “It has no name.”"""
    for beginning in (say("Refused: "), duplicate := say("Duplicate of "), say("Updates ")):
        if sentence.startswith(beginning):
            kept = sentence.removeprefix(beginning)
            return say("of {kept}", kept=kept) if beginning == duplicate else kept
    head, parted, rest = sentence.partition(" · ")
    made = say("new {words}{with_deal}", words="", with_deal="")
    return rest if parted else ("" if head.startswith((capitalised(made), say("Left out"))) else head)
