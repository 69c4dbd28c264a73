"""One import as it is remembered: which file, which mapping, and what became of its rows."""

from peewee import IntegerField, TextField

from crm_desktop.models.leads import LeadList
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.wording import say


class ListImport(Record):
    """An import that was done; its change undoes it."""

    change_id = IntegerField(help_text="The change that wrote it")
    kind = TextField(verbose_name="As", help_text="leads, people, companies or opportunities")
    file_name = TextField(verbose_name="File")
    file_hash = TextField(index=True, help_text="SHA-256 of the content")
    sheet = TextField(verbose_name="Sheet", default="")
    list = Reference(LeadList, verbose_name="List", null=True, backref="imports", when_deleted="clear")
    rows = IntegerField(verbose_name="Rows", default=0)
    created = IntegerField(verbose_name="Created", default=0)
    updated = IntegerField(verbose_name="Updated", default=0)
    skipped = IntegerField(verbose_name="Skipped", default=0)
    refused = IntegerField(verbose_name="Refused", default=0)
    mapping = TextField(default="{}", help_text="JSON: {header: field}, as it was when the list came in")
    refused_rows = TextField(default="[]", help_text="JSON: the refused rows with their reasons, to save as a workbook")

    def __str__(self) -> str:
        """As people call it."""
        return say("the import of {file_name}", file_name=self.file_name)


class ImportedRows(Record):
    """Which rows an import brought: by them the same list is known again in another format, or with more rows."""

    list_import = Reference(ListImport, backref="imported_rows", when_deleted="delete")
    kind = TextField(index=True)
    fingerprints = TextField(help_text="Base64 of eight bytes a row")


class RememberedMapping(Record):
    """Which column went to which field: by a name, or without one by the headers of the file."""

    kind = TextField()
    name = TextField(default="", help_text="As the user called it; empty for the one that comes back by itself")
    headers_key = TextField(help_text="The folded headers, joined")
    mapping = TextField(help_text="JSON: {header: field}")

    class Meta:
        """The last one wins."""

        indexes = ((("kind", "name", "headers_key"), True),)
