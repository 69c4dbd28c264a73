"""What the user sees: widgets, and beside them their Qt item models."""
