"""Measure and break text; the only place where a line break is decided."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from dip_workshop.core.clean_text import LINE_BREAK
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
# Not \s: a no-break space must hold its words together.
_SPACE = r" \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = rf"([{_SPACE}]*)([^{_SPACE}]+)"
_HYPHENATED_WORD = rf"([{_SPACE}]*)([^{_SPACE}]*?\w-(?=\w)|[^{_SPACE}]+)"
_HYPHEN_INSIDE = r"(?<=\w)-(?=\w)"
# No text without a hyphen holds it, and no text that is printable.
_NO_SPACE = "\b-"
_PLAIN_LETTERS = "".join(map(chr, range(0x20, 0x7F)))


class TextMetrics(Hashable, Protocol):
    """Widths of text in the bundled fonts, at any size."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the advance width of one line of text."""

    def measure(self, *, bold: bool = False) -> Callable[[str], float]:
        """Return what tells the advance width of one line of text at size 1."""

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


def line_counts(metrics: TextMetrics, texts: Iterable[str], size: float, width: float) -> list[int]:
    """Return how many lines `wrap` makes of each text; of most they are counted and not made."""
    words, parts = _plain_words(metrics, size, False), _widths(metrics, size, False)
    room = width + _TOLERANCE
    return [_line_count(t, words, room) or _counted_apart(t, words, parts, room) for t in texts]


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
    return lines_height(len(lines), size)


def lines_height(count: int, size: float) -> float:
    """Return the height that so many lines fill."""
    return count * size * LINE_SPACING


def _unbroken(text: str) -> list[str]:
    """Return the pieces of a text that a line should not break."""
    return text.replace("-", "- ").split()


# A board is laid out after every edit, and nearly all its texts are the same as before.
@lru_cache(maxsize=_TEXTS_KEPT)
def _wrapped_text(
    metrics: TextMetrics, text: str, size: float, width: float, bold: bool
) -> tuple[str, ...]:
    room = width + _TOLERANCE
    words = _plain_words(metrics, size, bold)
    plain = _plainly_wrapped(text, words, room)
    if plain:
        return tuple(plain)
    parts = _widths(metrics, size, bold)
    return tuple(
        line
        for paragraph in _paragraphs(text)
        for line in _plainly_wrapped(paragraph, words, room) or _wrapped(paragraph, parts, room)
    )


def _paragraphs(text: str) -> Sequence[str]:
    # No line break is printable.
    return (text,) if text.isprintable() else re.split(LINE_BREAK, text)


class _Widths(dict[str, float]):
    """The widths of words in one size, each measured once: they come again and again."""

    def __init__(self, metrics: TextMetrics, size: float, bold: bool) -> None:
        super().__init__()
        self._measure, self._size = metrics.measure(bold=bold), size

    def __missing__(self, word: str) -> float:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        width = self[word] = self._measure(word) * self._size
        return width


class _NotPlain(Exception):
    """A text that has more in it than printable words and spaces."""


class _PlainWords(_Widths):
    """The widths of words in one size, each with a space behind it; _NotPlain for any other text.

    Most texts are printable words with a space between them: no pattern need be
    matched for these. Between two spaces is an empty word.
    """

    def __init__(self, metrics: TextMetrics, size: float, bold: bool) -> None:
        super().__init__(metrics, size, bold)
        # A word is as wide as its letters: nearly all are measured by looking these up.
        letters = {letter: self._measure(letter) * size for letter in _PLAIN_LETTERS}
        self._letter, self.space = letters.__getitem__, letters[" "]

    def __missing__(self, word: str) -> float:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        try:
            width = sum(map(self._letter, word), self.space)
        except KeyError:
            width = self._width_of_rare(word)
        self[word] = width
        return width

    def _width_of_rare(self, word: str) -> float:
        if word == _NO_SPACE:
            return -self.space
        # Of all white space a space alone is printable.
        if not word.isprintable():
            raise _NotPlain
        return self._measure(word) * self._size + self.space


@lru_cache(maxsize=_SIZES_KEPT)
def _widths(metrics: TextMetrics, size: float, bold: bool) -> _Widths:
    return _Widths(metrics, size, bold)


@lru_cache(maxsize=_SIZES_KEPT)
def _plain_words(metrics: TextMetrics, size: float, bold: bool) -> _PlainWords:
    return _PlainWords(metrics, size, bold)


def _first_words(text: str, widths: _PlainWords, width: float) -> list[int]:
    """Return which words of a text begin its lines; nothing where more must be looked at."""
    firsts: list[int] = []
    words = text.split(" ")
    if "-" in text or not all(words):
        return firsts
    # A line may end with the space behind its last word.
    room = used = width + widths.space
    try:
        for at, word_width in enumerate(map(widths.__getitem__, words)):
            used += word_width
            if used > room:
                if word_width > room:
                    return []
                firsts.append(at)
                used = word_width
    except _NotPlain:
        return []
    return firsts


def _line_count(text: str, widths: _PlainWords, width: float) -> int:
    """Return in how many lines the words of a text stand; 0 where more must be looked at.

    It is what `_first_words` tells, and of a few more texts, in half the time:
    of ten thousand notes the lines are counted, of those in sight they are made.
    """
    # A line may end with the space behind its last word.
    room = left = width + widths.space
    lines = 1
    try:
        words = _parted(text) if "-" in text else text.split(" ")
        for word_width in map(widths.__getitem__, words):
            if word_width > left:
                # A word that is too long; or none, where spaces reach past the end of a line.
                if not widths.space < word_width <= room:
                    return 0
                lines += 1
                left = room
            left -= word_width
    except _NotPlain:
        return 0
    return lines if words[0] else 0


def _parted(text: str) -> list[str]:
    """Return the words of a text, in parts where a line may break after a hyphen inside one.

    `_NO_SPACE` stands behind each part but the last: it takes back the space that every word has.
    """
    if not text.isprintable():
        raise _NotPlain
    return re.sub(_HYPHEN_INSIDE, f"- {_NO_SPACE} ", text).split(" ")


def _counted_apart(text: str, widths: _PlainWords, parts: _Widths, width: float) -> int:
    """Return how many lines a text has, paragraph by paragraph; of the plain they are counted."""
    return sum(
        _line_count(paragraph, widths, width) or len(_wrapped(paragraph, parts, width))
        for paragraph in _paragraphs(text)
    )


def _plainly_wrapped(paragraph: str, widths: _PlainWords, width: float) -> list[str]:
    firsts = _first_words(paragraph, widths, width)
    words = paragraph.split(" ")
    return [" ".join(words[first:end]) for first, end in pairwise([*firsts, None])]


def _wrapped(paragraph: str, widths: _Widths, width: float) -> list[str]:
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
    import unicodedata  # not before a word is broken

    is_skin_tone = "\U0001f3fb" <= char <= "\U0001f3ff"
    return is_skin_tone or unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}
