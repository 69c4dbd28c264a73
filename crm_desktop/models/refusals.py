"""Ways the business says no. The message is one clear sentence, shown to the user as it is."""


class Refused(Exception):  # noqa: N818 - the business's own word for it
    """The business says no: shown as a sentence in place, exit status 1."""


class ChangedSince(Refused):
    """Somebody else has changed the record that one was about to change."""


class ConnectionLost(Refused):
    """The server or the share of the database does not answer; it may again."""


class OpenElsewhere(Refused):
    """A file that could be opened, but somebody has it open on another computer: the user is asked."""


class UnreadableFile(Refused):
    """A file or database that cannot be read; names the file and the cause, exit status 2."""


class DamagedDatabase(UnreadableFile):
    """A database file of which a backup is to be restored."""


class PasswordNeeded(UnreadableFile):
    """A file that opens with a password: none was given, or a wrong one."""


class WrongCall(Refused):
    """A call that cannot be meant: an unknown field, a wrong date; exit status 2."""
