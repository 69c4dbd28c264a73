"""What the columns of our own exports are called: a colleague may have written one in another language."""

import json
from collections.abc import Callable, Iterator
from functools import cache, partial

from crm_desktop.models.imports.fields import english_header_of, header_of
from crm_desktop.resources import resource

Header = Callable[[str, str], str]
"""By kind and field."""


def ways_to_call() -> Iterator[Header]:
    """As in the language that is spoken, then as in English, then as in each other."""
    yield header_of
    yield english_header_of
    for catalogue in _catalogues():
        yield partial(_header_in, catalogue)


def _header_in(catalogue: dict[str, str], kind: str, field: str) -> str:
    english = english_header_of(kind, field)
    return catalogue.get(english, english).partition("‖")[0]


@cache
def _catalogues() -> list[dict[str, str]]:
    return [json.loads(each.read_text(encoding="utf-8")) for each in sorted(resource("translations").glob("*.json"))]
