"""Our own in the place of PyInstaller's: that one takes places and carriers along, 20 MB that we never ask for."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [*collect_submodules("phonenumbers.data"), *collect_submodules("phonenumbers.shortdata")]
