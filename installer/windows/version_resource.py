"""What Windows shows of the program's file: its version, name and maker."""

import re
from collections.abc import Sequence

LANGUAGE, UNICODE = 0x0409, 1200


def numbers(version: str) -> tuple[int, int, int, int]:
    """Windows knows four numbers and no letters: 1.2.0rc1 is 1.2.0.1 to it."""
    found = [int(number) for number in re.findall(r"\d+", version)][:4]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def strings(version: str, name: str, file_name: str, description: str) -> Sequence[tuple[str, str]]:
    """The texts of the file's properties."""
    return (
        ("CompanyName", name),
        ("FileDescription", description),
        ("FileVersion", version),
        ("InternalName", name),
        ("LegalCopyright", "MIT License"),
        ("OriginalFilename", file_name),
        ("ProductName", name),
        ("ProductVersion", version),
    )
