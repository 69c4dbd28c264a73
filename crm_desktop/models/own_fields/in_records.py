"""Values of own fields among those of a record's other fields: named `own.<id>` or `own:<name>`."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.own_fields.own_field import BY_ID, BY_NAME, named
from crm_desktop.models.own_fields.reading import read
from crm_desktop.models.own_values import Own
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say

GONE = to_say("This field has been removed meanwhile.")


def is_own(name: str) -> bool:
    """Does it name an own field?"""
    return name.startswith((BY_ID, BY_NAME))


def with_own(noun: str, values: Mapping[str, Any], held: Own) -> Own:
    """What `own` holds when these values are given to a record that held `held`; blanks take theirs away.

    Raises Refused for a field that is gone or a value it cannot have.
    """
    own = {**held, **values.get("own", {})}
    for name, value in values.items():
        if not is_own(name):
            continue
        field = named(noun, name)
        if field is None:
            raise Refused(
                say("The field {name} has been removed meanwhile.", name=name[4:])
                if name.startswith(BY_NAME)
                else say(GONE)
            )
        kept = read(field, value)
        if kept is None:
            own.pop(field.key, None)
        else:
            own[field.key] = kept
    return own
