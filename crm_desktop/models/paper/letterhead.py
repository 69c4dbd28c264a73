"""Whose paper it is: name, address and logo at the top of a report."""

from dataclasses import dataclass

from crm_desktop.models.users import Office, our_office


@dataclass(frozen=True)
class Letterhead:
    """The company that hands the report out."""

    company: str = ""
    lines: tuple[str, ...] = ()
    logo: bytes = b""


def our_letterhead() -> Letterhead:
    """From the office of this database."""
    return letterhead_of(our_office())


def letterhead_of(office: Office) -> Letterhead:
    """Address in one line, ways to be reached in the next; what is not known takes no room."""
    reached = [value for value in (office.phone, office.email, office.website) if value]
    address = ", ".join(line.strip() for line in office.address.splitlines() if line.strip())
    lines = tuple(line for line in (address, " · ".join(reached)) if line)
    return Letterhead(office.name, lines, office.logo_bytes)
