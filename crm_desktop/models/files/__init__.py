"""Files that are kept with records: contracts, drawings, what came with a mail."""

from crm_desktop.models.files.keeping import FileRow, content_of, delete_file, files_of, forget_contents, keep_file
from crm_desktop.models.files.kept_file import LARGEST, FileContent, FileLink, KeptFile

__all__ = [
    "LARGEST", "FileContent", "FileLink", "FileRow", "KeptFile", "content_of", "delete_file", "files_of",
    "forget_contents", "keep_file",
]  # fmt: skip
