"""Texts as a search compares them."""

from collections.abc import Iterable


def folded(text: str) -> str:
    """Return a text without case and accents."""
    import unicodedata  # not before something is looked for

    apart = unicodedata.normalize("NFD", text.casefold())
    return apart if apart.isascii() else "".join(c for c in apart if not unicodedata.combining(c))


def holds_words(text: str, words: Iterable[str]) -> bool:
    """Return whether a text holds each of some words, which are folded already."""
    there = folded(text)
    return all(word in there for word in words)
