"""Put a line into the order and the shapes in which it is drawn, from left to right."""

import unicodedata
from collections.abc import Callable

_INVISIBLE = frozenset({"Cc", "Cf"})
_TABS = {ord("\t"): " "}


def as_drawn(text: str, _has: Callable[[str], bool]) -> str:
    """Return the characters of one line as a painter sets them, glyph after glyph.

    Composed (NFC), tabs as spaces; control and format characters, which have
    no shape of their own, are shown as nothing. `has` tells whether a font
    has a character.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.translate(_TABS))
    return "".join(c for c in composed if unicodedata.category(c) not in _INVISIBLE)
