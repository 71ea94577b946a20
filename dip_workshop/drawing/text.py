"""Measure and break text; the only place where a line break is decided."""

import re
import unicodedata
from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache
from typing import Protocol

from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.picture import Run, TextLine
from dip_workshop.drawing.roles import Role

LINE_SPACING = 1.3
# Longer ones, such as addresses, may be broken where that prints larger.
LONGEST_ORDINARY_WORD = 20

# Down from the top of a line: the letters' full reach then stays within their line.
_BASELINE = 1.02
_TOLERANCE = 1e-9
_TEXTS_KEPT = 20_000
_WORDS_KEPT = 20_000
_SIZES_KEPT = 32
_ZERO_WIDTH_JOINER = "\u200d"
# Patterns are compiled when a text first needs them: most need none.
_LINE_BREAK = r"\r\n|[\n\r\v\f\x85\u2028\u2029]"
# Not \s: a no-break space must hold its words together.
_SPACE = r" \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = rf"([{_SPACE}]*)([^{_SPACE}]+)"
_HYPHENATED_WORD = rf"([{_SPACE}]*)([^{_SPACE}]*?\w-(?=\w)|[^{_SPACE}]+)"


class TextMetrics(Hashable, Protocol):
    """Widths of text in the bundled fonts, at any size."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the advance width of one line of text."""

    def runs(self, text: str, *, bold: bool = False) -> tuple[Run, ...]:
        """Return the text as stretches in one font file each, lacking characters substituted."""


def wrap(
    metrics: TextMetrics, text: str, size: float, width: float, *, bold: bool = False
) -> tuple[str, ...]:
    """Return the lines of a text in a width; words that are too long are broken, none is cut.

    Line breaks in the text are kept and a text without words is one empty
    line. Lines also break after a hyphen inside a word. Spaces at a break are
    left out; nothing else is: a character that is wider than the width stands
    alone on its line.
    """
    return _wrapped_text(metrics, text, size, width, bold)


def is_torn(text: str, lines: tuple[str, ...]) -> bool:
    """Return whether the lines of a text break inside one of its words of ordinary length."""
    whole = set(_unbroken(" ".join(lines)))
    return any(len(word) <= LONGEST_ORDINARY_WORD and word not in whole for word in _unbroken(text))


def text_block(
    metrics: TextMetrics,
    lines: tuple[str, ...],
    top_left: Point,
    size: float,
    role: Role = Role.INK,
    *,
    bold: bool = False,
    centred_in: float | None = None,
) -> tuple[TextLine, ...]:
    """Return lines set below one another from a top left corner, each `LINE_SPACING` sizes high.

    `centred_in` is the width in whose middle each line stands. Empty lines
    take their room but are not drawn.
    """
    if not lines:
        return ()
    drawn = []
    left, top = top_left
    for number, line in enumerate(lines):
        runs = metrics.runs(line, bold=bold)
        indent = 0.0
        if centred_in is not None:
            indent = (centred_in - sum(run.advance for run in runs) * size) / 2
        baseline = top + (number * LINE_SPACING + _BASELINE) * size
        if runs:
            drawn.append(TextLine(Point(left + indent, baseline), runs, size, role))
    return tuple(drawn)


def block_height(lines: tuple[str, ...], size: float) -> float:
    """Return the height that lines fill, `LINE_SPACING` sizes each."""
    return len(lines) * size * LINE_SPACING


def _unbroken(text: str) -> list[str]:
    """Return the pieces of a text that a line should not break."""
    return text.replace("-", "- ").split()


# A board is laid out after every edit, and nearly all its texts are the same as before.
@lru_cache(maxsize=_TEXTS_KEPT)
def _wrapped_text(
    metrics: TextMetrics, text: str, size: float, width: float, bold: bool
) -> tuple[str, ...]:
    widths = _widths(metrics, size, bold)
    # No line break is printable.
    if text.isprintable():
        return tuple(_wrapped(text, widths, width + _TOLERANCE))
    return tuple(
        line
        for paragraph in re.split(_LINE_BREAK, text)
        for line in _wrapped(paragraph, widths, width + _TOLERANCE)
    )


class _Widths(dict[str, float]):
    """The widths of words in one size, each measured once: they come again and again."""

    def __init__(self, measure: Callable[[str], float]) -> None:
        super().__init__()
        self._measure = measure

    def __missing__(self, word: str) -> float:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        width = self[word] = self._measure(word)
        return width


@lru_cache(maxsize=_SIZES_KEPT)
def _widths(metrics: TextMetrics, size: float, bold: bool) -> _Widths:
    return _Widths(lambda word: metrics.width(word, size, bold=bold))


def _wrapped(paragraph: str, widths: _Widths, width: float) -> list[str]:
    words = paragraph.split(" ")
    # Most texts have one space between words and no other: no pattern need be matched for these.
    if paragraph.isascii() and not ("-" in paragraph or "\t" in paragraph or "" in words):
        return _set_apart_by_one_space(words, widths, width)
    pattern = _HYPHENATED_WORD if "-" in paragraph else _WORD
    lines: list[str] = []
    line, used = "", 0.0
    for gap, word in re.findall(pattern, paragraph):
        word_width = widths[word]
        needed = used + word_width + widths[gap]
        if needed <= width:
            line, used = line + gap + word, needed
            continue
        if line:
            lines.append(line)
        line, used = word, word_width
        if word_width > width:
            *full, line = _broken(word, widths, width)
            lines.extend(full)
            used = widths[line]
    return [*lines, line]


def _set_apart_by_one_space(words: list[str], widths: _Widths, width: float) -> list[str]:
    space = widths[" "]
    lines: list[str] = []
    begin, used = 0, 0.0
    for at, word_width in enumerate(map(widths.__getitem__, words)):
        needed = used + word_width + space if at > begin else word_width
        if needed <= width:
            used = needed
            continue
        if at > begin:
            lines.append(" ".join(words[begin:at]))
        begin, used = at, word_width
        if word_width > width:
            *full, words[at] = _broken(words[at], widths, width)
            lines.extend(full)
            used = widths[words[at]]
    return [*lines, " ".join(words[begin:])]


def _broken(word: str, widths: _Widths, width: float) -> Iterator[str]:
    """Yield a word in pieces as long as fit, one letter with its marks at the least."""
    piece = ""
    for cluster in _clusters(word):
        if piece and widths[piece + cluster] > width:
            yield piece
            piece = ""
        piece += cluster
    yield piece


def _clusters(word: str) -> Iterator[str]:
    """Yield each letter with the marks upon it and what a joiner ties to it."""
    cluster = ""
    for char in word:
        if cluster and not (_leans_back(char) or cluster[-1] == _ZERO_WIDTH_JOINER):
            yield cluster
            cluster = ""
        cluster += char
    yield cluster


def _leans_back(char: str) -> bool:
    is_skin_tone = "\U0001f3fb" <= char <= "\U0001f3ff"
    return is_skin_tone or unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}
