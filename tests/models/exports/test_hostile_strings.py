"""The hostile strings of BLNS go out and come back as they were, in every kind of file."""

import json
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.exports import KINDS, export_records
from crm_desktop.models.exports.vcard import FIELDS
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.remembering import RememberedMapping
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User

pytestmark = pytest.mark.real_lists
PLACES = ("title", "street", "city", "state", "note")


def strings(folder: Path) -> list[str]:
    """As an import leaves them: one line, no controls, no blanks at the ends."""
    found = json.loads((folder / "validity/blns.json").read_text(encoding="utf-8"))
    return [" ".join("".join(c for c in text if c.isprintable() or c in " \t").split()) for text in found]


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
@pytest.mark.parametrize("plural", ["leads", "people"])
def test_hostile_strings_come_back(user: User, real_lists: Path, tmp_path: Path, plural: str, ending: str) -> None:
    kind = KINDS[plural]
    texts = strings(real_lists)
    status = {"status": kind.model._meta.fields["status"].rel_model.get()} if plural == "leads" else {}
    rows: list[dict[str, Any]] = [
        {
            "name": f"Ann No{number}", "first_name": "Ann", "last_name": f"No{number}", "owner": user, **status,
            **{place: texts[(number + at * 7) % len(texts)] for at, place in enumerate(PLACES)},
        }
        for number in range(len(texts))
    ]  # fmt: skip
    with change("make", by=user):
        ids = insert_records(kind.model, rows)
    before = values_of(kind, ids, ending)
    path = tmp_path / f"out.{ending}"
    assert export_records(kind, ids, path) == len(texts)
    undo(by=user)
    RememberedMapping.delete().execute()
    result = import_file(path, plural, user, choices=ImportChoices(duplicates="create"))
    assert (result.created, result.refused) == (len(texts), 0)
    made = [record.id for record in kind.model.select(kind.model.id).order_by(kind.model.id)]
    differing = [pair for pair in zip(before, values_of(kind, made, ending), strict=True) if pair[0] != pair[1]]
    assert not [{k: (a[k], b[k]) for k in a if a[k] != b[k]} for a, b in differing]


def values_of(kind: Any, ids: list[int], ending: str) -> list[dict[str, Any]]:
    names = [n for n in (FIELDS if ending == "vcf" else kind.names) if n in kind.names]
    names = [name for name in names if name not in ("id", "created_on", "updated_on", "engagement", "list")]
    return list(kind.rows(ids, kind.chosen(names)))
