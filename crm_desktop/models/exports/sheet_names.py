"""What a sheet of a workbook may be called."""

LONGEST_NAME = 31
_REFUSED = str.maketrans({":": ",", "/": "-", "\\": "-", "[": "(", "]": ")", "*": None, "?": None})


def sheet_name(title: str) -> str:
    """The title without what Excel refuses: it may hold a colon in some languages, and words of the team's own."""
    return title.translate(_REFUSED)[:LONGEST_NAME].strip(" '")
