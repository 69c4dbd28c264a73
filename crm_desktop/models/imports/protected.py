"""Workbooks under a password, which nobody but msoffcrypto-tool opens."""

from io import BytesIO
from zipfile import ZipFile

import msoffcrypto
from msoffcrypto.exceptions import FileFormatError, InvalidKeyError

from crm_desktop.models.imports.source import Source
from crm_desktop.models.refusals import PasswordNeeded
from crm_desktop.models.wording import say

_UNASKED = "VelvetSweatshop"
"""Excel protects workbooks against writing with this password, and opens them without asking for one."""
_LONGEST = 255
_MANIFEST, _LONGEST_MANIFEST = "META-INF/manifest.xml", 1 << 20


def unlocked(source: Source, password: str | None) -> Source:
    """What lies under the password. Without one, tries the one that Excel itself never asks for."""
    if is_encrypted_ods(source):
        raise source.unreadable(say("it is protected by a password. Save it without one and import it again"))
    try:
        with source.open() as file:
            book, plain = msoffcrypto.OfficeFile(file), BytesIO()
            tried = (password or _UNASKED)[:_LONGEST]
            if book.format == "ooxml":
                book.load_key(password=tried, verify_password=True)
            else:
                book.load_key(password=tried)
            book.decrypt(plain)
    except InvalidKeyError:
        cause = say("the password is wrong") if password else say("it is protected by a password")
        raise PasswordNeeded(say("“{source}” can't be read: {cause}.", source=source.name, cause=cause)) from None
    except FileFormatError:
        raise source.unreadable(say("it is protected in a way that only the program it was made with opens")) from None
    except Exception as error:
        # The library trusts what it reads, so a damaged file may fail anywhere in it.
        raise source.unreadable(say("it is protected by a password, and damaged")) from error
    return Source(source.path, plain.getvalue())


def is_encrypted_ods(source: Source) -> bool:
    """The parts of an encrypted open document look like damage; its manifest says what they are."""
    with source.open() as file:
        if file.read(2) != b"PK":
            return False
        with ZipFile(file) as archive:
            if _MANIFEST not in archive.namelist():
                return False
            with archive.open(_MANIFEST) as manifest:
                return b"encryption-data" in manifest.read(_LONGEST_MANIFEST)
