"""Mails that were saved as files: read as well as they can be, and logged with whom they are about."""

from crm_desktop.models.mails.logging import log_mail
from crm_desktop.models.mails.mail import Address, Attachment, Mail
from crm_desktop.models.mails.reading import read_mail
from crm_desktop.models.mails.taking_in import Taken, is_mail_name, take_in

__all__ = ["Address", "Attachment", "Mail", "Taken", "is_mail_name", "log_mail", "read_mail", "take_in"]
