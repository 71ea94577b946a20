"""Mind maps kept as XML: OPML, those of FreeMind and Freeplane, and of XMind as it was once.

Read by defusedxml: a file that brings entities of its own is refused before one is
put in the place of its name.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, Final, NamedTuple

from dip_workshop.textio.map_topics import MOST_SHEETS, TopicList, too_large

MOST_ELEMENTS = 500_000
# XMind puts three elements round each topic.
MOST_NESTED = 400
_DECLARED: Final = "<?xml"
_RICH: Final = "richcontent"


class Step(NamedTuple):
    """An element that begins or ends, and the names of those round it, the nearest last."""

    begins: bool
    name: str
    element: Any
    around: tuple[str, ...]

    def is_in(self, *names: str) -> bool:
        """Return whether these are the nearest round it."""
        return self.around[len(self.around) - len(names) :] == names

    def attribute(self, *names: str) -> str:
        """Return the first of these attributes that says anything, else ""."""
        return next(filter(None, (self.element.get(name) for name in names)), "")


Reader = Callable[[Iterator[Step], str], "list[tuple[str, TopicList]]"]


def steps_in(data: bytes, file_name: str) -> Iterator[Step]:
    """Yield what begins and ends in an XML text, each element emptied once it was seen."""
    # Imported for a mind map alone: a list or a table is read without.
    from defusedxml.ElementTree import iterparse

    around: list[str] = []
    count = 0
    for event, element in iterparse(BytesIO(data), events=("start", "end")):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            count += 1
            if count > MOST_ELEMENTS or len(around) > MOST_NESTED:
                raise too_large(file_name)
            yield Step(True, name, element, tuple(around[-2:]))
            around.append(name)
        else:
            around.pop()
            yield Step(False, name, element, tuple(around[-2:]))
            if _RICH not in around:
                element.clear()


def undeclared(text: str) -> bytes:
    """Return a text as UTF-8, without the line that says otherwise of itself."""
    bare = text.lstrip("\ufeff\r\n\t ")
    if bare.startswith(_DECLARED):
        bare = bare.partition("?>")[2]
    return bare.encode("utf-8", errors="replace")


def read_opml(steps: Iterator[Step], file_name: str) -> list[tuple[str, TopicList]]:
    """Return the topics of an outline, whose title is in its head."""
    topics, depth, title = TopicList(file_name), -1, ""
    for step in steps:
        if step.name == "outline":
            depth += 1 if step.begins else -1
            if step.begins:
                topics.add(depth, step.attribute("text", "title"), step.attribute("_note", "note"))
        elif step.name == "title" and not step.begins and step.is_in("head"):
            title = step.element.text or ""
    return [(title, topics)]


def read_freemind(steps: Iterator[Step], file_name: str) -> list[tuple[str, TopicList]]:
    """Return the topics of a map of FreeMind or Freeplane, whose root is the middle."""
    topics, open_topics = TopicList(file_name), [0]
    for step in steps:
        if step.name == "node":
            if not step.begins:
                open_topics.pop()
                continue
            topics.locked += bool(step.attribute("ENCRYPTED_CONTENT"))
            topics.add(len(open_topics) - 1, step.attribute("TEXT"))
            open_topics.append(len(topics.topics) - 1)
        elif step.name == _RICH and not step.begins and step.is_in("node"):
            _take_rich(topics, open_topics[-1], step)
    return [("", topics)]


def _take_rich(topics: TopicList, place: int, step: Step) -> None:
    words = _words(step.element)
    if step.attribute("TYPE") != "NODE":
        topics.add_note(place, words)
    elif not topics.topics[place].text:
        topics.set_text(place, words)


def _words(element: Any) -> str:
    """Return what stands in an element: HTML as it is, or a plain text."""
    return "".join(map(_written, element)) or (element.text or "")


def _written(element: Any) -> str:
    from defusedxml.ElementTree import tostring

    for part in element.iter():
        part.tag = part.tag.rpartition("}")[2]
    if element.tag != "html":
        return "".join(element.itertext())
    return str(tostring(element, encoding="unicode"))


def read_old_xmind(steps: Iterator[Step], file_name: str) -> list[tuple[str, TopicList]]:
    """Return the sheets of a map of XMind up to its version 8, each with its name."""
    sheets: list[tuple[str, TopicList]] = []
    open_topics: list[int] = []
    for step in steps:
        if step.begins:
            if step.name == "sheet":
                if len(sheets) >= MOST_SHEETS:
                    raise too_large(file_name)
                sheets.append(("", TopicList(file_name)))
            elif step.name == "topic" and sheets:
                topics = sheets[-1][1]
                topics.add(len(open_topics), "")
                open_topics.append(len(topics.topics) - 1)
        elif step.name == "topic" and open_topics:
            open_topics.pop()
        elif step.name == "title" and step.is_in("sheet"):
            sheets[-1] = (step.element.text or "", sheets[-1][1])
        elif step.name == "title" and step.is_in("topic") and open_topics:
            sheets[-1][1].set_text(open_topics[-1], step.element.text or "")
        elif step.name == "plain" and step.is_in("topic", "notes") and open_topics:
            sheets[-1][1].add_note(open_topics[-1], step.element.text or "")
    return sheets
