"""The desk on which pages are tried."""

from tests.views.records.desk import desk, english

__all__ = ["desk", "english"]
