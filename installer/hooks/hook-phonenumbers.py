"""Our own in the place of PyInstaller's: that one takes places and carriers along, 20 MB that we never ask for."""

from importlib.util import find_spec
from pathlib import Path

# What is known of each country is imported by its name, when a number of that country comes.
_HOME = Path(find_spec("phonenumbers").origin).parent
hiddenimports = [
    f"phonenumbers.{folder}.{path.stem}"
    for folder in ("data", "shortdata")
    for path in (_HOME / folder).glob("[a-z]*.py")
]
