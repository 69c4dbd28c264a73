"""CRM Desktop: from a bought list to a printed forecast."""
