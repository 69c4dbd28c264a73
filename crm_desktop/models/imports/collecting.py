"""Lists of a million cells, and the collector of circular garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """Keeps the collector from walking through a long list again and again while it grows.

    A list has no circles to find, and the walks are a third of the time of an import.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
