"""A mail to be finished and sent by the user's own mail program, with a PDF that is attached already."""

from email.message import EmailMessage
from email.policy import SMTP


def draft_with(subject: str, text: str, name: str, pdf: bytes) -> bytes:
    """As a file that Outlook, Thunderbird and Apple Mail open as a mail that is not sent yet."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = " ".join(subject.split())
    mail["X-Unsent"] = "1"
    mail.set_content(text)
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    return bytes(mail)
