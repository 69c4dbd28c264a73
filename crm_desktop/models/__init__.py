"""The business: what a CRM knows and does. Nothing in here has heard of Qt."""
