"""Asks what many leads become together: shows them grouped by company first, then answers all decisions at once."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QHeaderView, QTreeView, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.conversion.group_tree_model import GroupTreeModel
from crm_desktop.dialogs.conversion.target_choice import TargetChoice
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import ConversionSuggestion, suggest_conversion
from crm_desktop.models.leads.grouping import (
    DEAL_EACH_FIRM,
    DEAL_EACH_LEAD,
    NO_DEAL,
    ConversionPlan,
    PlannedGroup,
    PlannedLead,
    plan_conversion,
)
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import clauses, listed, say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label, small

SIZE = QSize(980, 720)
CHOICE_WIDTH = 300
_MADE = to_say(
    {
        "person": ("a new person", "{count:,} new people"),
        "company": ("a new company", "{count:,} new companies"),
        "opportunity": ("a new opportunity", "{count:,} new opportunities"),
    }
)
_HELD = to_say({"person": ("1 person", "{count:,} people"), "company": ("1 company", "{count:,} companies")})


class ConvertMany(QDialog):
    """Open it with `open()`; it answers choices by lead and writes nothing."""

    answered = Signal(object)

    def __init__(self, background: Background, lead_ids: Sequence[int], parent: QWidget | None = None) -> None:
        """Shows the groups when they were found."""
        super().__init__(parent)
        self._background = background
        self.setWindowTitle(say("Convert leads together"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.plan: ConversionPlan | None = None
        self._asked: Task[Any] | None = None
        self.model = GroupTreeModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(say("Leads by company"))
        self.tree.setUniformRowHeights(True)
        self.deals = ChoiceField(
            [
                (NO_DEAL, say("No {kind}", kind=say("opportunity"))),
                (DEAL_EACH_FIRM, say("One for each company")),
                (DEAL_EACH_LEAD, say("One for each lead")),
            ]
        )
        self.reason = TextField(say("Why they are qualified all the same"))
        self.sentence = Label(say("Reading…"))
        self.choice: TargetChoice | None = None
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.convert = self._buttons.addButton(say("Convert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.convert.setEnabled(False)
        self._lay_out()
        self.convert.setDefault(True)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self.model.edited.connect(self._check)
        self.deals.edited.connect(self._check)
        self.tree.selectionModel().currentChanged.connect(self._show_choice)
        background.read(partial(plan_conversion, list(lead_ids)), self._show, self._refuse)

    def _show(self, plan: ConversionPlan) -> None:
        self.plan = plan
        self.model.show_groups(plan.groups)
        if len(plan.groups) <= 50:
            self.tree.expandAll()
        self._form.set_row_visible(self.reason, plan.without_contact() > 0)
        self._check()
        first = self.model.index(0, 0)
        self.tree.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.convert.setFocus()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.sentence.setText(str(error))

    def _show_choice(self, index: QModelIndex, _: QModelIndex | None = None) -> None:
        """What the line in front may become; the likely matches come from the background."""
        if self._asked is not None:
            self._asked.cancel()
        if self.choice is not None:
            self.choice.deleteLater()
            self.choice = None
        meant = self.model.meant(index)
        if meant is None:
            return
        group, lead = meant
        if (lead.person if lead is not None else group.leads[0].company) is None:
            return
        asked = lead if lead is not None else group.leads[0]
        self._asked = self._background.read(lambda: (group, lead, suggest_conversion(asked.id)), self._offer)

    def _offer(self, found: tuple[PlannedGroup, PlannedLead | None, ConversionSuggestion]) -> None:
        group, lead, suggestion = found
        self.choice = TargetChoice(self._background, *(("person", Person) if lead else ("company", Company)))
        likely = list(suggestion.people if lead else suggestion.companies)
        held = lead.match if lead else group.match
        if held is not None:
            likely = [held, *(one for one in likely if one.id != held.id)]
        self.choice.offer(likely, held, True if lead else group.with_company)
        self.choice.none.setVisible(lead is None and all(each.person is not None for each in group.leads))
        self.choice.edited.connect(partial(self._chosen, group, lead))
        self._side.insertWidget(0, self.choice)

    def _chosen(self, group: PlannedGroup, lead: PlannedLead | None) -> None:
        if self.choice is None or self.choice.problem():
            return
        if lead is not None:
            lead.match, lead.same_as = self.choice.match(), None
        else:
            group.match, group.with_company = self.choice.match(), self.choice.is_wanted
        self.model.tell(self.tree.currentIndex())

    def _check(self) -> None:
        if self.plan is None:
            return
        count = sum(len(group.included) for group in self.plan.groups)
        said = [say("Converts {value}", value=say("1 lead") if count == 1 else say("{count:,} leads", count=count))]
        counts = self.plan.counts(self.deals.value())
        made = [say(words[new > 1], count=new) for kind, words in _MADE.items() if (new := counts[kind][0])]
        held = [say(words[old > 1], count=old) for kind, words in _HELD.items() if (old := counts[kind][1])]
        said += [f"{', '.join(made)}"] if made else []
        said += [say("adds to {held}", held=listed(held))] if held else []
        if self.plan.converted:
            said.append(say("{count:,} converted before stay as they are", count=self.plan.converted))
        self.sentence.setText(f"{clauses(said)}." if count else say("Tick the leads to convert."))
        self.convert.setEnabled(count > 0)

    def _answer(self) -> None:
        if self.plan is not None and self.convert.isEnabled():
            self.answered.emit(self.plan.choices(self.deals.value(), self.reason.value() or ""))
            self.accept()

    def _lay_out(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(say("What will happen"))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        ground = self.tree.palette()
        ground.setColor(QPalette.ColorRole.Highlight, design.selection(self.palette()))
        ground.setColor(QPalette.ColorRole.HighlightedText, design.text(self.palette()))
        self.tree.setPalette(ground)
        self._form = Form()
        self._form.add(say("Opportunities"), self.deals)
        self._form.add("Reason", self.reason)
        side = QWidget()
        side.setFixedWidth(CHOICE_WIDTH)
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(design.SPACE_16)
        self._side.addStretch(1)
        self._side.addWidget(self._form)
        both = QHBoxLayout()
        both.setSpacing(design.SPACE_16)
        both.addWidget(self.tree, 1)
        both.addWidget(side)
        last = QHBoxLayout()
        last.setSpacing(design.SPACE_16)
        last.addWidget(self.sentence, 1)
        last.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(design.SPACE_12)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        hint = small(
            say("Leads of one company are together. Untick who stays a lead; choose at the right who is meant.")
        )
        layout.addWidget(hint)
        layout.addLayout(both, 1)
        layout.addLayout(last)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
