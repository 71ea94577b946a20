"""Texts, tables and plans, in from files and the clipboard and out again."""
