"""Texts as a search compares them."""

import unicodedata


def folded(text: str) -> str:
    """Return a text without case and accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return apart if apart.isascii() else "".join(c for c in apart if not unicodedata.combining(c))
