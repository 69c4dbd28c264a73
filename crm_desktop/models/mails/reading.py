"""Reads a mail from the bytes of a file, by what they are and not by what the file is called."""

from crm_desktop.models.mails.eml import read_eml
from crm_desktop.models.mails.mail import Mail
from crm_desktop.models.mails.msg import read_msg
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def read_mail(content: bytes, name: str) -> Mail:
    """The mail. Raises Refused for a file that holds none."""
    mail = read_msg(content, name) if content.startswith(_OLE) else read_eml(content)
    if not mail.says_anything:
        raise Refused(say("{name} is no mail: it names nobody who wrote or received it.", name=name))
    return mail
