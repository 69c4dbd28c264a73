"""What happened with a record: its timeline, and the composer on top of it."""
