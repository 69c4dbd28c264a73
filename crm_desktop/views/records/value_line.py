"""One field of a record page: its label, and its value, which is edited where it stands."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from crm_desktop.models.editing import doubt_about
from crm_desktop.models.own_fields.own_field import BY_ID
from crm_desktop.models.wording import in_sentence, say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.columns import RIGHT, Column, Look
from crm_desktop.views.records.fields import is_long
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.records.value_button import ValueButton
from crm_desktop.views.records.ways_out import WayOut, way_out
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.help_button import EXPLAINED, HelpButton
from crm_desktop.views.widgets.labels import Label, small

MOST_OF_A_LINE = 300
REASONS_TO_STAY = (
    Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason,
)  # fmt: skip


class ValueLine(QWidget):
    """Reads as text; a click, Tab, Enter or F2 edits it, Enter or leaving saves, Escape restores."""

    edited = Signal(str, object)
    """The field's name and its new value."""
    way_out_wanted = Signal(object)
    """A `WayOut` (see `ways_out.py`) was pressed: call, write, visit, open."""

    label: Label | None = None

    def __init__(
        self,
        column: Column,
        today: Callable[[], date] = date.today,
        as_title: bool = False,
        labelled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`column` says what the value is, how it looks and with what it is edited; a title needs no label."""
        super().__init__(parent)
        self.column = column
        self._today = today
        self._value: Any = None
        self._editable = column.editor is not None
        self._editor: Any = None
        self._labelled = labelled and not as_title
        self.button = ValueButton(column.title, as_title)
        self.button.clicked.connect(self.begin)
        self.button.reached.connect(lambda: QTimer.singleShot(0, self, self.begin))
        self._out = QToolButton(autoRaise=True)
        self._out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._out.setFixedHeight(design.CONTROL_HEIGHT)
        self._out.hide()
        self._leads_to: WayOut | None = None
        self._out.clicked.connect(lambda: self.way_out_wanted.emit(self._way()))
        self._remark = small("")
        self._news = ""
        self._remark.setWordWrap(True)
        self._remark.setContentsMargins(design.SPACE_8, 0, 0, design.SPACE_4)
        self._remark.hide()
        self._set_up_layout()
        self.show_value(None)

    @property
    def value(self) -> Any:
        """As it is shown."""
        return self._value

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to read."""
        if self._value is False:  # a mark that is not set; of an own field it is an answer
            return not self.column.name.startswith(BY_ID)
        return self._value is None or self._value == ""

    @property
    def is_editing(self) -> bool:
        """True while the editor stands in the value's place."""
        return self._editor is not None

    def show_value(self, value: Any) -> None:
        """Another value, or the same read again; an edit under way is left alone, but told of another value."""
        is_news, self._value = self.is_editing and value != self._value, value
        shown = self.column.value(SimpleNamespace(**{self.column.name: value}))
        said = self.text_of(value)
        if said and self.column.look is Look.TAGS:
            self.button.show_badges(shown)
        elif said:
            hue = self.column.hue(shown) if self.column.look is Look.BADGE and self.column.hue else None
            text = value if is_long(self.column) else formats.shortened(said, MOST_OF_A_LINE)
            self.button.show_text(text, hue=hue, tabular=self.column.look in RIGHT)
        else:
            self.button.show_text(
                say("Add {column}", column=in_sentence(self.column.title)) if self._editable else "–", quiet=True
            )
        self._show_way()
        if is_news:
            self._news = say("Changed meanwhile to “{text}”.", text=said) if said else say("Emptied meanwhile.")
        self.remark(self._news or doubt_about(self.column.name, value))

    def lead_to(self, out: WayOut | None) -> None:
        """Where it leads together with other values, such as a street with its city."""
        self._leads_to = out
        if not self.is_editing:
            self._show_way()

    def _way(self) -> WayOut | None:
        return self._leads_to or way_out(self.column.way or self.column.name, self._value)

    def _show_way(self) -> None:
        out = self._way()
        self._out.setVisible(out is not None)
        if out is not None:
            self._out.setIcon(icons.icon(out.icon))
            self._out.setToolTip(out.text)
            self._out.setAccessibleName(out.text)

    def set_editable(self, editable: bool) -> None:
        """A record that is kept as it was is only read."""
        self._editable = editable and self.column.editor is not None
        self.button.set_editable(self._editable)
        self.show_value(self._value)

    def mark_required(self, required: bool) -> None:
        """A star at the label of what the company requires."""
        if self.label is not None:
            title = self.column.title
            self.label.setText(f"{title} *" if required else title)
            self.label.setToolTip(say("Required") if required else self.column.hint)

    def text_of(self, value: Any) -> str:
        """A value as it would stand here."""
        return self.column.said(self.column.value(SimpleNamespace(**{self.column.name: value})), self._today())

    def remark(self, sentence: str) -> None:
        """What is odd about the value, or why another was refused; below it, until it is shown again."""
        self._remark.setText(sentence)
        self._remark.setVisible(bool(sentence))

    def begin(self) -> None:
        """Puts the editor in the value's place."""
        if self._editor is not None or not self._editable or self.column.editor is None:
            return
        editor: Any = self.column.editor(self)
        editor.setAccessibleName(self.column.title)
        editor.set_value(self._value)
        editor.installEventFilter(self)
        editor.edited.connect(self._edited)
        self._editor = editor
        self._line.replaceWidget(self.button, editor)
        QWidget.setTabOrder(self.button, editor)
        editor.show()
        self.button.hide()
        self._out.hide()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            # All of it, seen from its beginning.
            editor.setSelection(len(editor.text()), -len(editor.text()))

    def commit(self, stay: bool = False) -> None:
        """Saves what stands in the editor, if it can be meant; with `stay` the focus remains on the value."""
        if self._editor is None:
            return
        problem = self._editor.problem()
        if problem:
            self.remark(problem)
            return
        value = self._editor.value()
        self._end(stay)
        if value != self._value and not (value is None and self.is_empty):
            self.show_value(value)
            self.edited.emit(self.column.name, value)
        else:
            self.show_value(self._value)

    def cancel(self) -> None:
        """Restores what stood there."""
        self._end(stay=True)
        self.show_value(self._value)

    def _end(self, stay: bool) -> None:
        editor, self._editor = self._editor, None
        self._news = ""
        if editor is None:
            return
        editor.removeEventFilter(self)
        self._line.replaceWidget(editor, self.button)
        self.button.show()
        if stay:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()

    def _edited(self) -> None:
        # What is chosen is meant at once; what is typed, when it is left.
        if isinstance(self._editor, ChoiceField) or (isinstance(self._editor, LinkPicker) and self._editor.is_settled):
            QTimer.singleShot(0, self, lambda: self.commit(stay=True))
        self.remark(self._news)

    def _set_up_layout(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(design.SPACE_4)
        self._line.addWidget(self.button, 1)
        self._line.addWidget(self._out, 0, Qt.AlignmentFlag.AlignTop)
        if self.column.name in EXPLAINED and self._labelled:
            explain = HelpButton(EXPLAINED[self.column.name])
            explain.setFixedHeight(design.CONTROL_HEIGHT)
            explain.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from value to value; F1 opens the guide
            self._line.addWidget(explain, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._line)
        right.addWidget(self._remark)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(design.SPACE_4)
        if self._labelled:
            self.label = self._made_label()
            whole.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)
        self.button.set_editable(self._editable)

    def _made_label(self) -> Label:
        label = Label(self.column.title, quiet=True)
        label.setBuddy(self.button)
        label.setWordWrap(True)
        label.setToolTip(self.column.hint)
        return label

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._editor is not None and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif self._editor is not None and enter:
            self.commit(stay=True)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and event.reason() not in REASONS_TO_STAY:  # type: ignore[attr-defined]
            QTimer.singleShot(0, self, self._left)
        elif event.type() == QEvent.Type.KeyPress and is_long(self.column) and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commit(stay=True)
                return True
        return False

    def _left(self) -> None:
        """The focus went on; not into a list or calendar that belongs to the editor."""
        if self._editor is not None and not self._editor.hasFocus():
            self.commit()
