"""The run sheet and its plans: in words, made, and while it is run."""
