"""Backups: made in time, copied elsewhere, put back."""
