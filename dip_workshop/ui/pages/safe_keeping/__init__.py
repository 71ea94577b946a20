"""The cards of the page “Safe keeping”."""
