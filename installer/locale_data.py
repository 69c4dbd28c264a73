"""What Babel knows of the world's languages, without what no page, report or import of ours ever asks.

All languages stay, since users have any; two thirds of each are names of units, cities' clocks and other languages.
"""

import pickle
from pathlib import Path

UNUSED = (
    "unit_patterns",
    "unit_display_names",
    "compound_unit_patterns",
    "time_zones",
    "meta_zones",
    "languages",
    "scripts",
    "variants",
    "currency_names_plural",
    "compact_currency_formats",
    "date_fields",
    "interval_formats",
)


def shortened(file: Path, to: Path) -> Path:
    """The file with the rest, in the folder `to`, under its name."""
    # Babel's own file, from the package that is shipped.
    known = pickle.loads(file.read_bytes())
    for part in UNUSED:
        known.pop(part, None)
    to.mkdir(parents=True, exist_ok=True)
    place = to / file.name
    place.write_bytes(pickle.dumps(known, 2))
    return place
