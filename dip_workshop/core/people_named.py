"""Names of people of a workshop's own list, as they stand in what the room says.

A name that is also a word of every day ("Will"), and initials that mean something on
a ward ("OT"), are not told from these: the guard is silent about them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dip_workshop.core.ward_words import is_ward_word

_FEWEST_OF_A_NAME: Final = 3
_FEWEST_OF_INITIALS: Final = 2
_MOST_INITIALS: Final = 4
_OF_A_WARD: Final = (
    "AE AF AM AP BD BM BP CD CT CV DN DR EC ED EN EPR ET GP HB HCA HR IC ICU ID IM IT ITU IV LA LP"
    " MA MAU MI MR MRI MRSA MS NA NB NG NHS NI NO OD OK OP OPD OT PA PC PE PM PO PR PRN PT QI RN SC"
    " SHO SN SOP STN SW TB TED TPN TTA TTO TV TX UK US UTI VTE WC XR"
)
# Titles, and what people are called on a list in the place of a name.
_OF_A_LIST: Final = (
    "anaesthetist facilitator governor lead miss mrs observer prof professor quality "
    "radiographer scribe surgeon timekeeper trainee volunteer"
)
_NO_INITIALS: Final = frozenset(_OF_A_WARD.split())
_NO_NAMES: Final = frozenset(_OF_A_LIST.split())


@lru_cache(maxsize=4)
def pattern_of(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return what finds any of these names in a text, None where none of them can be told."""
    spellings = {spelt for name in names for part in _parts(name) for spelt in _spellings(part)}
    if not spellings:
        return None
    found = "|".join(re.escape(each) for each in sorted(spellings, key=len, reverse=True))
    # A keyboard writes the one, a list that was pasted has the other.
    found = re.sub("['’]", "['’]", found)
    return re.compile(rf"(?<![\w\-])(?:{found})(?![\w\-])")


def _parts(name: str) -> Iterator[str]:
    """Yield the words of a name by which its owner can be known, initials without full stops."""
    for word in name.replace(",", " ").split():
        part = word.strip(".()").replace(".", "")
        if is_ward_word(part) or part in _NO_INITIALS or part.casefold() in _NO_NAMES:
            continue
        if len(part) >= (_FEWEST_OF_INITIALS if _are_initials(part) else _FEWEST_OF_A_NAME):
            yield part


def _are_initials(part: str) -> bool:
    return part.isupper() and len(part) <= _MOST_INITIALS


def _spellings(part: str) -> Iterable[str]:
    """Return how a part may be written: initials stay capitals, a name has one at least."""
    if _are_initials(part):
        return part, ".".join(part), f"{'.'.join(part)}."
    capital = part[0].upper() + part[1:]
    return capital, capital.upper(), part.title()
