"""Parts shared by views and dialogs."""
