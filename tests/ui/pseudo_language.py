"""A language that nobody speaks: every text bracketed, accented and much longer.

What is shown and stands outside the brackets was never given to a translator,
or was put together from pieces; what does not fit will not fit in Welsh.
"""

import re
from collections.abc import Iterable
from itertools import cycle, islice

OPEN, CLOSE = "«", "»"
LONGER = 0.4
ACCENTED = str.maketrans("aeiouAEIOUcnsyzCNSYZ", "àéîöùÀÉÎÖÙçñšýžÇÑŠÝŽ")
FILLING = "öñé ẅörd ţöö "
_NAMED = re.compile(r"(\{[^{}]*\}|\([^()]*\*\.[^()]*\))")
# The names of keys are those on the keyboard, of products those on the box.
_KEYS = re.compile(
    r"\b((Ctrl|Alt|Shift)\+)+(Page (Up|Down)|PgUp|PgDown|Home|End|Enter|Return|Delete|Space|Up|Down"
    r"|Left|Right|[A-Z0-9=+\-,.])|\bF\d+\b|\b(Page (Up|Down)|Home|End|Return|Enter|Delete|Del|Space"
    r"|Backspace|Esc|Tab|Left|Right|Up|Down)\b"
)
_NAMES = ("DIP Workshop", "NHS", "PICK", "Qt", "PySide6", "Python", "SQLite")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"</?span>|</?p>")


def pseudo(source: str, _count: int | None = None) -> str:
    """Return a text in the language; the names in braces stay for the values."""
    parts = _NAMED.split(source)
    accented = "".join(
        part if number % 2 else part.translate(ACCENTED) for number, part in enumerate(parts)
    )
    letters = sum(len(part) for part in parts[::2])
    filling = "".join(islice(cycle(FILLING), int(letters * LONGER))).strip()
    return f"{OPEN}{accented}{' ' if filling else ''}{filling}{CLOSE}"


def outside_brackets(text: str) -> list[str]:
    """Return the stretches of a text that are in no bracket."""
    found, depth = [""], 0
    for character in text:
        if character == OPEN:
            depth += 1
        elif character == CLOSE:
            depth = max(0, depth - 1)
            found.append("")
        elif not depth:
            found[-1] += character
    return [stretch for stretch in found if stretch.strip()]


class Known:
    """What people typed: all that may stand outside the brackets."""

    def __init__(self, texts: Iterable[str]) -> None:
        typed = tuple(texts)
        self._texts = {reading(text) for text in typed for reading in (_words, _letters)} - {""}
        self._all = "\n".join(sorted(self._texts))

    def untranslated(self, text: str) -> str:
        """Return what of a shown text is neither translated nor typed by people, or nothing."""
        shown = _MARKUP.sub("", text)
        left = (part for stretch in outside_brackets(shown) for part in self._unknown(stretch))
        return " | ".join(part.strip() for part in left)

    def _unknown(self, stretch: str, marks: str = "\n“”·:;,") -> list[str]:
        """Return the parts of a stretch that nobody typed, split ever finer."""
        if self._holds(_words(stretch)) or self._holds(_letters(stretch)):
            return []
        for number, mark in enumerate(marks):
            if mark in stretch:
                rest = marks[number + 1 :]
                return [u for part in stretch.split(mark) for u in self._unknown(part, rest)]
        return [stretch]

    def _holds(self, words: str) -> bool:
        """Return whether words are a text that people typed, or a good part of one."""
        return not words or words in self._texts or (len(words) >= 8 and words in self._all)


def _without_names(text: str) -> str:
    for name in _NAMES:
        text = text.replace(name, "")
    return _KEYS.sub("", text)


def _words(text: str) -> str:
    """Return the words of a text run together: numbers and single letters only mark it."""
    return "".join(_WORD.findall(_without_names(text))).casefold()


def _letters(text: str) -> str:
    """Return every letter of a text: a line may break in the middle of a word."""
    return "".join(filter(str.isalpha, _without_names(text))).casefold()
