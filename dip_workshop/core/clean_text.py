"""Text from the keyboard, the clipboard or a file, made fit to keep.

Every edge passes what it takes in through `clean`; nothing further in has to
think of half a character or of one that no font, file or screen can hold.
"""

import re
from typing import Final, NamedTuple

from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TEXT
from dip_workshop.core.wording import tr

_REPLACEMENT: Final = "\ufffd"
# A vertical tab is the line break of Word, the last two are Unicode's own.
LINE_BREAK: Final = "\r\n|[\n\r\v\f\x85\u2028\u2029]"
_HALF_CHARACTERS: Final = "[\ud800-\udfff]"
# Controls but tab and line feed, and the marks that turn the order of what follows them.
_UNSEEN: Final = "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"


class Cleaned(NamedTuple):
    """A text that can be kept; `replaced` of its characters were mended or left out."""

    text: str
    replaced: int


def clean(text: str) -> Cleaned:
    """Return the text without what cannot be kept, and how many characters that were.

    Line ends become one line feed each and do not count as replaced. Half
    characters become U+FFFD; unseen controls and marks that turn the reading
    order are left out. Raises DomainError past the length that one text may have.
    """
    if len(text) > LONGEST_TEXT:
        raise DomainError(
            tr(
                "This text has {count:,} characters and the most is {most:,},"
                " so it was not added; share it out over several.",
                count=len(text),
                most=LONGEST_TEXT,
            )
        )
    if text.isprintable():  # most are, and this tells at once
        return Cleaned(text, 0)
    lines = re.sub(LINE_BREAK, "\n", text)
    whole, halves = re.subn(_HALF_CHARACTERS, _REPLACEMENT, lines)
    seen, unseen = re.subn(_UNSEEN, "", whole)
    return Cleaned(seen, halves + unseen)


def words_of(text: str, complaint: str) -> str:
    """Return a text without the space round it; DomainError, the complaint, where none is left."""
    words = text.strip()
    if not words:
        raise DomainError(complaint)
    return words
