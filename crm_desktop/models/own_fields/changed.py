"""Which own fields a change wrote, by their names, from what to what; for the history."""

import json
from dataclasses import dataclass

from crm_desktop.models.changes import ChangeEntry
from crm_desktop.models.own_fields.own_field import OwnField
from crm_desktop.models.own_fields.reading import shown_of
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class OwnChange:
    """One own field with both values in words; `column` names it to `edit_record`."""

    column: str
    name: str
    old: str
    new: str


def changed(old: str | None, new: str | None) -> list[OwnChange]:
    """The parts of a record's column `own`, as a change holds it before and after."""
    before, after = json.loads(old or "{}"), json.loads(new or "{}")
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    found = []
    for key in sorted(keys, key=int):
        field = _field(int(key))
        if field is not None:
            texts = shown_of(field, before.get(key)), shown_of(field, after.get(key))
            found.append(OwnChange(field.column, field.name, *texts))
    return found


def _field(field_id: int) -> OwnField | None:
    """The field, also one that is gone: as it was when it was taken away."""
    held: OwnField | None = OwnField.get_or_none(OwnField.id == field_id)
    if held is not None:
        return held
    gone = ChangeEntry.select().where(
        ChangeEntry.record == OwnField.noun(), ChangeEntry.first_id == field_id, ChangeEntry.action == "deleted"
    )
    entry = gone.order_by(ChangeEntry.id.desc()).first()
    if entry is None:
        return None
    return OwnField(id=field_id, name=say("{old} (removed)", old=entry.old["name"]), type=entry.old["type"])
