"""What makes the Windows program, on Debian with wine as on Windows itself."""
