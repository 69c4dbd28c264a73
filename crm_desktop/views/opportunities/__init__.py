"""Opportunities: the table and the page of one."""
