"""The people who work with the program; never person records (S0)."""

from peewee import BooleanField, TextField

from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.wording import to_say

ROLES = to_say([("administrator", "Administrator"), ("member", "Member"), ("viewer", "Viewer")])


class User(Record):
    """Someone who works with the program."""

    KEPT_BY = "administrator"

    name = TextField(verbose_name="Name", unique=True)
    email = TextField(verbose_name="Email", default="")
    role = TextField(verbose_name="Role", choices=ROLES, default="member")
    active = BooleanField(verbose_name="Active", default=True)
    account = TextField(verbose_name="Server account", null=True, unique=True, help_text="By which they connect")

    class Meta:
        """`user` is a reserved word on PostgreSQL."""

        table_name = "app_user"

    def __str__(self) -> str:
        """As people call them."""
        return self.name


def owner_field() -> Reference:
    """The owner that leads, people, companies, opportunities and activities have: their creator, unless said."""
    return Reference(User, column_name="owner_id", backref="+", null=True, when_deleted="refuse", verbose_name="Owner")
