"""The parts of the dialog that converts a lead."""
