"""The driver diagram: an aim, what drives it, and the changes to test, from left to right."""
