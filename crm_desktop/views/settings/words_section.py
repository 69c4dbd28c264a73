"""Which words the team uses for the steps of its work, and whether it works with leads at all."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.users import Office, our_office
from crm_desktop.models.users.team_words import choose_words, use_leads
from crm_desktop.models.wording import LANGUAGES, NOUNS, Wording, in_sentence, say, to_say
from crm_desktop.views import design
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small

STEPS = to_say(
    {
        "unengaged": "Never engaged",
        "lead": "Engaged, not qualified",
        "person": "Qualified: somebody",
        "company": "Qualified: an organisation",
        "opportunity": "A deal",
        "customer": "After the first win",
    }
)


class WordsSection(Section):
    """One choice of five, and two words for each step that may be the team's own."""

    title = "Sales language"
    remark = "The records are the same in every language; what they are called follows at once, for everybody."
    kinds = ("office",)
    guidelines_wanted = Signal()
    """The page on which the team says what it means by these words."""

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self._version = 0
        self.language = ChoiceField(LANGUAGES)
        self.words = {(kind, place): TextField() for kind in NOUNS for place in range(2)}
        self.leads = QCheckBox(say("Work with leads"))
        self.leads.setAccessibleName(say("Work with leads"))
        self._lay_out()
        self.language.edited.connect(self._choose_language)
        for field in self.words.values():
            field.editingFinished.connect(self._keep_words)
        self.leads.clicked.connect(self._switch_leads)

    def read(self) -> None:
        """Reads the office."""
        self.background.read(our_office, self._show)

    def _lay_out(self) -> None:
        form = Form()
        form.add("Language", self.language)
        self.content.addWidget(form)
        grid = QGridLayout()
        grid.setHorizontalSpacing(design.SPACE_12)
        grid.setVerticalSpacing(design.SPACE_8)
        for column, heading in enumerate((say("Step"), say("One"), say("Many"))):
            grid.addWidget(small(heading), 0, column)
        for row, kind in enumerate(NOUNS, start=1):
            grid.addWidget(small(say(STEPS[kind])), row, 0)
            for place, many in enumerate((say("One"), say("Many"))):
                field = self.words[kind, place]
                field.setAccessibleName(f"{say(STEPS[kind])}, {in_sentence(many)}")
                grid.addWidget(field, row, place + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.content.addLayout(grid)
        self.content.addWidget(
            small(say("Type another word to use your own; empty the field to use the language's again."))
        )
        self.guidelines = QPushButton(say("Guidelines…"))
        self.guidelines.setAccessibleName(say("Guidelines…"))
        self.guidelines.setToolTip(say("What the team means by these words"))
        self.guidelines.clicked.connect(self.guidelines_wanted)
        below = QHBoxLayout()
        below.addWidget(self.guidelines)
        below.addStretch(1)
        self.content.addLayout(below)
        self.content.addSpacing(design.SPACE_12)
        self.content.addWidget(self.leads)
        self.content.addWidget(small(say("Without leads, people and companies are entered and imported at once.")))
        self.content.addStretch(1)

    def _show(self, office: Office) -> None:
        self._version = office.version
        self.language.set_value(office.sales_language)
        wording, base = office.wording, Wording(office.sales_language)
        for (kind, place), field in self.words.items():
            own, usual = wording.noun(kind), base.noun(kind)
            field.setPlaceholderText((usual.one, usual.many)[place])
            if not field.hasFocus() or not field.isModified():
                field.set_value((own.one, own.many)[place] if own != usual else "")
        self.leads.setChecked(office.uses_leads)

    def _choose_language(self) -> None:
        language = str(self.language.value())
        self.write("choose_words", partial(choose_words, language, self._own(), self._version), self._kept)

    def _keep_words(self) -> None:
        field = self.sender()
        if isinstance(field, TextField) and field.isModified():
            own = self._own()
            if any(bool(one) != bool(many) for one, many in own.values()):
                return  # the other one of the two is still to come
            field.setModified(False)
            self._choose_language()

    def _own(self) -> dict[str, tuple[str, str]]:
        found = {kind: (self._word(kind, 0), self._word(kind, 1)) for kind in NOUNS}
        return {kind: words for kind, words in found.items() if any(words)}

    def _word(self, kind: str, place: int) -> str:
        return str(self.words[kind, place].value() or "").strip()

    def _switch_leads(self, wanted: bool) -> None:
        self.write("use_leads", partial(use_leads, wanted, self._version), self._kept)

    def _kept(self, version: int) -> None:
        self._version = version
