"""Copies of the file as a whole, made and put back before any store is open.

What opens the file stands on this package; `safe_keeping` does the same for an open store.
"""
