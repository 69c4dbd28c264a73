"""What the user is asked: one file, one question."""
