"""Compare what people wrote with the letters that were found on paper.

Both sides are brought to one form: line breaks fall anywhere on paper, even
inside a word, a letter that no font has is printed as a substitute, and a
reader of PDFs spells ligatures and Arabic shapes out. So white space, hyphens,
marks above letters and letters without a shape do not count.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from dip_workshop.drawing.text import TextMetrics

# Labels and repeated table headers may stand between two texts.
_LARGEST_GAP = 500
_LEFT_OUT = frozenset({"Cc", "Cf", "Cn", "Cs", "Zs", "Zl", "Zp", "Mn", "Pd"})
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_RIGHT_TO_LEFT = re.compile(f"[{_RIGHT_TO_LEFT}]")
# Signs between words change sides in a line that runs both ways, so letters alone are compared.
_ONE_WAY_WORD = re.compile(rf"(?:(?![{_RIGHT_TO_LEFT}])\w)+|(?:(?=[{_RIGHT_TO_LEFT}])\w)+")


def missing_texts(
    texts: Iterable[str], shown: Iterable[str], printed: Iterable[str], metrics: TextMetrics
) -> tuple[str, ...]:
    """Return the texts that are not in any one of the `printed` stretches of pages.

    A text counts as found where a stretch has it as often as all `texts`
    together have it, and as often as all that was to be `shown` there: of two
    equal notes both must be found, and a note "Bed" is not found in "Bed linen".
    """
    kept, asked_for = tuple(texts), tuple(shown)
    stretches = tuple(normal(stretch) for stretch in printed)
    if _all_in_order(kept, asked_for, stretches, metrics):
        return ()
    corpora = tuple(_joined(corpus, metrics) for corpus in (kept, asked_for))
    # In one line with words from right to left, the signs of any other text change sides too.
    ways = (_parts, _words) if any(map(_HAS_RIGHT_TO_LEFT.search, stretches)) else (_parts,)
    verdicts = {
        text: any(_are_found(way(text), corpora, stretches, metrics) for way in ways)
        for text in set(kept)
    }
    return tuple(text for text in kept if not verdicts[text])


def _all_in_order(
    texts: tuple[str, ...],
    asked_for: tuple[str, ...],
    stretches: tuple[str, ...],
    metrics: TextMetrics,
) -> bool:
    """Return whether a stretch has all that was asked for, one after another, texts included.

    The common case, in a time that grows with the length alone.
    """
    if Counter(texts) - Counter(asked_for):
        return False
    parts = [_spellings(part, metrics) for text in asked_for for part in _parts(text)]
    return any(_follow_one_another(parts, stretch) for stretch in stretches)


def _follow_one_another(parts: list[tuple[str, ...]], stretch: str) -> bool:
    place = 0
    for spellings in parts:
        reach = place + len(spellings[0]) + _LARGEST_GAP
        ends = [
            stretch.find(s, place, reach) + len(s) for s in spellings if s in stretch[place:reach]
        ]
        if not ends:
            return False
        place = min(ends)
    return True


def normal(text: str) -> str:
    """Return the form in which texts are compared."""
    # Taken apart, for a mark left on its letter would be told from one that a reader spells alone.
    return unicodedata.normalize("NFKD", text).translate(_letters)


def _are_found(
    parts: list[str], corpora: tuple[str, ...], stretches: tuple[str, ...], metrics: TextMetrics
) -> bool:
    spelt = {_spellings(part, metrics) for part in parts}
    needed = {part: max(_count(part, corpus) for corpus in corpora) for part in spelt}
    return any(
        all(_count(part, stretch) >= count for part, count in needed.items())
        for stretch in stretches
    )


def _joined(texts: Iterable[str], metrics: TextMetrics) -> str:
    parts = (part for text in texts for part in _parts(text))
    return "\0".join(_spellings(part, metrics)[0] for part in parts)


def _parts(text: str) -> list[str]:
    """Return the text itself, or its words where some of them run from right to left."""
    return _ONE_WAY_WORD.findall(text) if _HAS_RIGHT_TO_LEFT.search(text) else [text]


def _words(text: str) -> list[str]:
    return _ONE_WAY_WORD.findall(text) or [text]


def _spellings(part: str, metrics: TextMetrics) -> tuple[str, ...]:
    """Return a part as drawn and, where it runs from right to left, as read as well."""
    drawn = "".join(run.text for run in metrics.runs(part))
    if not _HAS_RIGHT_TO_LEFT.search(drawn):
        return (normal(drawn),)
    return tuple({normal(drawn[::-1]): None, normal(drawn): None})


def _count(spellings: tuple[str, ...], stretch: str) -> int:
    return sum(stretch.count(spelling) for spelling in spellings if spelling)


class _Letters(dict[int, str]):
    """A translation table that leaves out what does not count, grown as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = "" if unicodedata.category(letter) in _LEFT_OUT else letter
        return self[code]


_letters = _Letters()
