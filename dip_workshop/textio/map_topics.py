"""The topics of a mind map while a file is read: counted, cleaned, and none without words."""

import html
import re
from collections.abc import Callable
from typing import Final, NamedTuple

from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import Mended, mend_garbled, told_of_mending
from dip_workshop.core.limits import LONGEST_TEXT, MOST_NOTES
from dip_workshop.core.mind_maps import MindMap, Topic
from dip_workshop.core.wording import tr, tr_count

MOST_LEVELS: Final = 100
MOST_SHEETS: Final = 200
LONGEST_RAW: Final = 10 * LONGEST_TEXT
# Of all topics with all that stands above each: long texts far down are long many times.
MOST_LETTERS: Final = 10_000_000
# Formatting as programs write it; what merely looks like it, such as "a <b", is somebody's words.
_ATTRIBUTES: Final = r"(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>"
_BREAKS: Final = re.compile(rf"<(?:br|/?(?:p|div|li|tr|h[1-6])){_ATTRIBUTES}", re.IGNORECASE)
_TAGS: Final = re.compile(
    r"</?(?:a|b|body|code|div|em|font|head|html|i|img|li|mark|ol|p|pre|s|small|span|strike|"
    rf"strong|sub|sup|table|tbody|td|tr|u|ul|br|h[1-6]){_ATTRIBUTES}",
    re.IGNORECASE,
)
_STYLES: Final = re.compile(r"<(style|title)\b[^<>]*>[^<]*</\1>", re.IGNORECASE)


class RawTopic(NamedTuple):
    """A topic as it stands in a file; the middle has depth 0."""

    depth: int
    text: str
    note: str = ""


class ReadMap(NamedTuple):
    """A mind map that was read, and what should be said of it."""

    found: MindMap
    told: tuple[str, ...]


class TopicList:
    """Takes the topics of a file one by one; DomainError once they are too many or too deep."""

    def __init__(self, file_name: str) -> None:
        self.topics: list[RawTopic] = []
        self.locked = 0
        self._file_name = file_name

    def add(self, depth: int, text: str, note: str = "") -> None:
        """Take one more topic."""
        if len(self.topics) > MOST_NOTES:
            raise DomainError(
                tr(
                    "{name} has more than {most:,} topics, so nothing was imported; "
                    "please divide it.",
                    name=self._file_name,
                    most=MOST_NOTES,
                )
            )
        if depth > MOST_LEVELS:
            raise DomainError(
                tr(
                    "{name} has topics more than {most} levels deep, so nothing was imported; "
                    "please divide it.",
                    name=self._file_name,
                    most=MOST_LEVELS,
                )
            )
        self._check_length(text, note)
        self.topics.append(RawTopic(depth, text, note))

    def set_text(self, place: int, text: str) -> None:
        """Give a topic its words, which follow it in the file."""
        self._check_length(text)
        self.topics[place] = self.topics[place]._replace(text=text)

    def add_note(self, place: int, note: str) -> None:
        """Put a note behind what is noted of a topic already."""
        whole = "\n".join(filter(None, (self.topics[place].note, note.strip())))
        self._check_length(whole)
        self.topics[place] = self.topics[place]._replace(note=whole)

    def read(self, title: str = "") -> ReadMap:
        """Return the map; where many topics stand by themselves, its title is the middle."""
        alone = sum(not topic.depth for topic in self.topics) == 1
        deeper = 0 if alone else 1
        raw = [topic._replace(depth=topic.depth + deeper) for topic in self.topics]
        if not alone:
            raw.insert(0, RawTopic(0, title))
        mending = _Mending(self._too_long)
        middle, *topics = [
            Topic(one.depth, mending.words(one.text), mending.words(one.note)) for one in raw
        ]
        kept = _with_words(topics)
        if not kept:
            raise DomainError(
                tr("{name} holds no topics, so nothing was imported.", name=self._file_name)
            )
        self._check_letters(kept)
        blank = len(topics) - len(kept)
        told = (*mending.told(), _told_of_blank(blank), _told_of_locked(self.locked))
        found = MindMap(middle.text, tuple(kept), middle.note)
        return ReadMap(found, tuple(filter(None, told)))

    def _check_length(self, *texts: str) -> None:
        """Refuse what is too long even if most of it is formatting, before anybody looks at it."""
        longest = max(map(len, texts))
        if longest > LONGEST_RAW:
            raise self._too_long(longest)

    def _too_long(self, count: int) -> DomainError:
        return DomainError(
            tr(
                "A text in {name} has {count:,} characters and the most is {most:,}, "
                "so nothing was imported; please divide it.",
                name=self._file_name,
                count=count,
                most=LONGEST_TEXT,
            )
        )

    def _check_letters(self, topics: list[Topic]) -> None:
        ways = [0] * (MOST_LEVELS + 2)
        letters = 0
        for topic in topics:
            ways[topic.depth] = ways[topic.depth - 1] + len(topic.text)
            letters += ways[topic.depth] + len(topic.note)
        if letters > MOST_LETTERS:
            raise too_large(self._file_name)


class _Mending:
    """Makes words plain and turns garbled signs back, and remembers how many."""

    def __init__(self, too_long: Callable[[int], DomainError]) -> None:
        self._lines, self._sign, self._replaced = 0, "", 0
        self._too_long = too_long

    def words(self, text: str) -> str:
        """Return a text as it can be kept, without formatting and the space round it."""
        mended = mend_garbled(plain(text))
        self._lines += mended.lines
        self._sign = self._sign or mended.sign
        if len(mended.text) > LONGEST_TEXT:
            raise self._too_long(len(mended.text))
        cleaned = clean(mended.text)
        self._replaced += cleaned.replaced
        return cleaned.text.strip()

    def told(self) -> tuple[str, ...]:
        """Return sentences on what was mended."""
        replaced = tr_count(
            "{n:,} character that cannot be kept was replaced or left out.",
            "{n:,} characters that cannot be kept were replaced or left out.",
            self._replaced,
        )
        return (
            told_of_mending(Mended("", self._lines, self._sign)),
            replaced if self._replaced else "",
        )


def plain(text: str) -> str:
    """Return a text without the HTML that programs keep its looks in; one without any as it is."""
    if not _TAGS.search(text):
        return text
    if "<html" in text.lower():
        text = " ".join(_STYLES.sub("", text).split())
    bare = html.unescape(_TAGS.sub("", _BREAKS.sub("\n", text)))
    return "\n".join(filter(None, (line.strip() for line in bare.split("\n"))))


def too_large(file_name: str) -> DomainError:
    """Return what is said of a map that is larger inside than the program takes in."""
    return DomainError(
        tr(
            "{name} is too large inside to be read, so nothing was imported; please divide it.",
            name=file_name,
        )
    )


def _with_words(topics: list[Topic]) -> list[Topic]:
    """Return the topics that have words; what stands below another one moves up."""
    kept: list[Topic] = []
    above: list[tuple[int, int]] = []
    for topic in topics:
        while above and above[-1][0] >= topic.depth:
            above.pop()
        depth = above[-1][1] if above else 0
        if topic.text:
            depth += 1
            kept.append(topic._replace(depth=depth))
        above.append((topic.depth, depth))
    return kept


def _told_of_blank(count: int) -> str:
    if not count:
        return ""
    return tr_count(
        "{n:,} topic without words is left out; what stands below it has moved up.",
        "{n:,} topics without words are left out; what stands below them has moved up.",
        count,
    )


def _told_of_locked(count: int) -> str:
    if not count:
        return ""
    return tr_count(
        "What stands below {n:,} topic has a password and is left out.",
        "What stands below {n:,} topics has a password and is left out.",
        count,
    )
