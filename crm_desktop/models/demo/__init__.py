"""The demo: an invented office and its last year, for whoever wants to see the program at work."""

from crm_desktop.models.demo.filling import fill_demo, fill_when_empty, is_demo, is_empty

__all__ = ["fill_demo", "fill_when_empty", "is_demo", "is_empty"]
