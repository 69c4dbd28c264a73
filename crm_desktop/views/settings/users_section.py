"""Who works with the program, and what they may do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.server_account import ServerAccount
from crm_desktop.history import History
from crm_desktop.models.accounts import has_accounts, make_account, new_password, proposed_account, remove_account
from crm_desktop.models.users import ROLES, User
from crm_desktop.models.users.editing import add_user, edit_user
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section, free_name
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import section, small

_ROLES = dict(ROLES)
_ACTIVE = to_say([(True, "Active"), (False, "Left")])
COLUMNS = (
    ListColumn("name", "Name", lambda parent: TextField(parent=parent)),
    ListColumn("email", "Email", lambda parent: TextField(parent=parent), width=220),
    ListColumn(
        "role", "Role", lambda parent: ChoiceField(said(ROLES), parent=parent), lambda role: say(_ROLES[role]), 140,
        help="Administrators also change settings, users and lists; viewers only look",
    ),
    ListColumn(
        "active", "Active", lambda parent: ChoiceField(said(_ACTIVE), parent=parent),
        lambda is_active: say("Active" if is_active else "Left"), 90,
        help="Who has left owns nothing new, and what they did stays told",
    ),
)  # fmt: skip
ACCOUNT = ListColumn("account", "Server account", width=140, help="By which they connect to the server")


class UsersSection(Section):
    """One list; nobody is ever deleted from it, since the history names them."""

    title = "Users"
    remark = "A user is someone who works with CRM Desktop, never a person one does business with."
    kinds = ("app_user",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        columns = (*COLUMNS, ACCOUNT) if has_accounts() else COLUMNS
        self.users = ListEditor(say("Users"), "user", columns, remove_text="", can_order=False)
        self.content.addWidget(self.users)
        self.make_button = QPushButton(say("Make account…"))
        self.password_button = QPushButton(say("New password…"))
        self.remove_button = QPushButton(say("Remove account…"))
        self.answer = small("")
        self.answer.setWordWrap(True)
        # What the server's administrator is to run is copied from here.
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if has_accounts():
            self._add_accounts()
        self.content.addStretch(1)
        self.users.add_wanted.connect(self._add)
        self.users.edited.connect(self._edit)

    def read(self) -> None:
        """Reads the users."""
        self.background.read(_users, self.users.show_rows)

    def _add(self) -> None:
        name = free_name(say("New user"), self.users.model.rows)

        def work() -> int:
            return add_user(name).id

        self.write("add_user", work, self.users.edit_when_shown)

    def _add_accounts(self) -> None:
        said = small(
            say(
                "With an account of their own on the server, the server itself keeps everybody to their role, "
                "whichever program they use."
            )
        )
        said.setWordWrap(True)
        self.content.addWidget(section(say("Server accounts")))
        self.content.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_8)
        for button, work in (
            (self.make_button, self._make_account), (self.password_button, self._new_password),
            (self.remove_button, self._remove_account),
        ):  # fmt: skip
            button.clicked.connect(work)
            button.setEnabled(False)
            row.addWidget(button)
        row.addStretch(1)
        self.content.addLayout(row)
        self.content.addWidget(self.answer)
        self.users.chosen.connect(self._show_accounts)
        self.users.model.modelReset.connect(lambda: self._show_accounts(None))

    def _show_accounts(self, user: User | None) -> None:
        self.make_button.setEnabled(user is not None and not user.account)
        for button in (self.password_button, self.remove_button):
            button.setEnabled(user is not None and bool(user.account))

    def _make_account(self) -> None:
        user = self.users.current_row()
        dialog = ServerAccount(user.name, proposed_account(user.name), True, self)
        dialog.answered.connect(
            lambda account, password: self._do(
                "make_account",
                partial(make_account, user.id, account, password, user.version),
                say("{name} connects as “{account}” from now on.", name=user.name, account=account),
            )
        )
        dialog.open()

    def _new_password(self) -> None:
        user = self.users.current_row()
        dialog = ServerAccount(user.name, user.account, False, self)
        dialog.answered.connect(
            lambda _, password: self._do(
                "new_password",
                partial(new_password, user.id, password),
                say("{name} connects with the new password from now on.", name=user.name),
            )
        )
        dialog.open()

    def _remove_account(self) -> None:
        user = self.users.current_row()
        sentence = say(
            "“{account}” is taken off the server, and {user} connects no more. Undo does not bring it back.",
            account=user.account,
            user=user,
        )
        asked = QMessageBox(QMessageBox.Icon.Question, say("Remove account"), sentence, parent=self)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        remove = asked.addButton(say("Remove account"), QMessageBox.ButtonRole.AcceptRole)
        remove.clicked.connect(lambda: self._do("remove_account", partial(remove_account, user.id, user.version), ""))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()

    def _do(self, deed: str, work: Callable[[], object], sentence: str) -> None:
        self.history.do(deed, work, lambda _: self._answer(sentence), self._answer)

    def _answer(self, sentence: str) -> None:
        self.answer.setText(sentence)
        self.read()

    def _edit(self, user: User, field: str, value: object) -> None:
        self.write("edit_user", partial(edit_user, user.id, {field: value}, user.version))


def _users() -> list[User]:
    return list(User.select().order_by(User.active.desc(), User.name))
