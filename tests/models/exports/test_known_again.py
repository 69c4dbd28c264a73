"""A list that we exported holds nothing new for the database that it came from."""

from datetime import date
from pathlib import Path

import pytest

from crm_desktop.models.demo import fill_when_empty
from crm_desktop.models.exports import KINDS, export_records
from crm_desktop.models.imports.importing import import_file


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
def test_importing_our_own_export_again_finds_nothing_new(database: object, tmp_path: Path, ending: str) -> None:
    user = fill_when_empty(date(2026, 11, 22))
    for plural in ("leads", "people", "companies"):
        kind = KINDS[plural]
        ids = [record.id for record in kind.model.select(kind.model.id)]
        path = tmp_path / f"{plural}.{ending}"
        assert export_records(kind, ids, path) == len(ids)
        result = import_file(path, plural, user)
        assert (result.created, result.updated, result.refused, result.skipped) == (0, 0, 0, len(ids)), plural
        assert kind.model.select().count() == len(ids)
