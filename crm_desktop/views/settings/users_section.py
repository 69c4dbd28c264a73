"""Who works with the program, and what they may do."""

from functools import partial

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.users import ROLES, User
from crm_desktop.models.users.editing import add_user, edit_user
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section, free_name
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField

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


class UsersSection(Section):
    """One list; nobody is ever deleted from it, since the history names them."""

    title = "Users"
    remark = "A user is someone who works with CRM Desktop, never a person one does business with."
    kinds = ("app_user",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.users = ListEditor(say("Users"), "user", COLUMNS, remove_text="", can_order=False)
        self.content.addWidget(self.users)
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

    def _edit(self, user: User, field: str, value: object) -> None:
        self.write("edit_user", partial(edit_user, user.id, {field: value}, user.version))


def _users() -> list[User]:
    return list(User.select().order_by(User.active.desc(), User.name))
