"""What has to be beside the frozen program so that About can tell versions and licences.

PyInstaller's own `recursive=True` leaves out what is required through an extra, such as psycopg's binary part.
"""

from crm_desktop.shipped import distributions

# Required by name, but nothing of it is in the program: each is left out of the specification with its reason.
LEFT_OUT = {"pytz", "dnspython"}
# What installers note for themselves, lists of what a library was built with, and half a megabyte of one's own parts.
NOT_TOLD = ("INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json", "sboms/")


def shipped_names() -> list[str]:
    """The distributions whose metadata, licence texts included, the frozen program carries: for `copy_metadata`."""
    return [name for found in distributions() if (name := str(found.metadata["Name"])) not in LEFT_OUT]


if __name__ == "__main__":
    print("\n".join(shipped_names()))  # noqa: T201 - asked for by whoever runs it
