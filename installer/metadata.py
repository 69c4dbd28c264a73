"""What has to be beside the frozen program so that About can tell versions and licences.

PyInstaller's own `recursive=True` leaves out what is required through an extra, such as psycopg's binary part.
"""

from crm_desktop.shipped import distributions


def shipped_names() -> list[str]:
    """The distributions whose metadata, licence texts included, the frozen program carries: for `copy_metadata`."""
    return [found.metadata["Name"] for found in distributions()]


if __name__ == "__main__":
    print("\n".join(shipped_names()))  # noqa: T201 - asked for by whoever runs it
