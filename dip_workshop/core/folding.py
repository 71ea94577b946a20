"""Texts as a search compares them."""


def folded(text: str) -> str:
    """Return a text without case and accents."""
    import unicodedata  # not before something is looked for

    apart = unicodedata.normalize("NFD", text.casefold())
    return apart if apart.isascii() else "".join(c for c in apart if not unicodedata.combining(c))
