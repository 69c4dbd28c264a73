"""A field that an administrator has added to a kind of record."""

from peewee import IntegerField, TextField

from crm_desktop.models.folding import fold
from crm_desktop.models.own_values import Lines
from crm_desktop.models.record import Record
from crm_desktop.models.wording import to_say

KINDS = to_say([
    ("lead", "Leads"), ("person", "People"), ("company", "Companies"), ("opportunity", "Opportunities"),
    ("activity", "Activities"),
])  # fmt: skip
TYPES = to_say([
    ("text", "Text"), ("number", "Number"), ("money", "Money"), ("date", "Date"), ("choice", "Choice"),
    ("yes_no", "Yes or no"), ("link", "Link"),
])  # fmt: skip
# How a column, a mapping or a query names an own field: by its name, or by its id, which a new name leaves as it is.
BY_NAME, BY_ID = "own:", "own."


class OwnField(Record):
    """One own field. Its values stand in the column `own` of its records, by its id.

    What it becomes is said by the name of a field, or `own.<id>`; empty, it goes to the own field of the same name.
    """

    KEPT_BY = "administrator"

    kind = TextField(verbose_name="Of", choices=KINDS)
    name = TextField(verbose_name="Name")
    type = TextField(verbose_name="Type", choices=TYPES, default="text")
    choices = Lines(verbose_name="Choices", default=())
    help = TextField(verbose_name="Help", default="")
    position = IntegerField(verbose_name="Order", default=0)
    becomes_person = TextField(verbose_name="Becomes of a person", default="")
    becomes_company = TextField(verbose_name="Becomes of a company", default="")
    becomes_opportunity = TextField(verbose_name="Becomes of an opportunity", default="")

    class Meta:
        """Each name once among the fields of a kind."""

        indexes = ((("kind", "name"), True),)

    @property
    def key(self) -> str:
        """What its value stands under in a record's `own`."""
        return str(self.id)

    @property
    def column(self) -> str:
        """What tables and saved columns call it, whatever its name is later on."""
        return f"{BY_ID}{self.id}"

    def __str__(self) -> str:
        """As people call it."""
        return self.name


def fields_for(noun: str) -> list[OwnField]:
    """The own fields of a kind ("lead", "person"…), in order."""
    return list(OwnField.select().where(OwnField.kind == noun).order_by(OwnField.position, OwnField.id))


def named(noun: str, name: str) -> OwnField | None:
    """The own field that `name` means: its name in any case, with or without `own:`, `_` for spaces; or `own.<id>`."""
    return among(fields_for(noun), name)


def among(fields: list[OwnField], name: str) -> OwnField | None:
    """`named`, among fields that were read before."""
    if name.startswith(BY_ID):
        return next((field for field in fields if field.column == name), None)
    wanted = plain_name(name.removeprefix(BY_NAME))
    return next((field for field in fields if plain_name(field.name) == wanted), None)


def plain_name(name: str) -> str:
    """The name as it is compared."""
    return fold(name.replace("_", " "))
