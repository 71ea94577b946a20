"""What time it is, and how it is shown."""
