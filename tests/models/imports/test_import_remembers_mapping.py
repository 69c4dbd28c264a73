"""An import keeps which column went where."""

import json

from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.importing import import_file


def test_an_import_keeps_the_mapping_it_was_done_with(user, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text("Name,Email,Reason of visit\nAnn,ann@example.com,x\n", encoding="utf-8")
    import_file(path, by=user, columns={"Reason of visit": "note"})
    held = ListImport.get()
    assert json.loads(held.mapping) == {"Name": "name", "Email": "email", "Reason of visit": "note"}
