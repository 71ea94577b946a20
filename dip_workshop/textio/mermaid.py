"""Mermaid's texts for a mind map and for a fishbone: a line a topic, set in as deep as it stands.

A line set in less than the first of a fishbone, or as far, is a bone: so Mermaid has it.
Words of a mind map may stand in a shape: `id[words]`, `((words))`, `id["words"]`.
"""

import html
import re
from collections.abc import Iterator
from typing import Final

from dip_workshop.textio.map_topics import LONGEST_RAW, TopicList

_MINDMAP: Final = "mindmap"
_FISHBONES: Final = ("ishikawa-beta", "ishikawa")
_COMMENT: Final = "%%"
_DIRECTIVE: Final = ("%%{", "}%%")
_FENCE: Final = re.compile(
    r"\s*(?:```+|~~~+)\s*mermaid\s*\n(.*?)(?:\n[ \t]*(?:```|~~~)|\Z)", re.DOTALL
)
_FRONT: Final = re.compile(r"\s*---[ \t]*\n(?:.*\n)*?[ \t]*---[ \t]*\n")
_DECORATION: Final = ("::icon(", ":::")
# Quoted words may go over several lines.
_QUOTED: Final = re.compile(r'(?<=[(\[{)-])"[^"]*"(?=[)\]}(-])')
_BREAK_IN_WORDS: Final = "\x1f"
_SHAPE: Final = re.compile(
    r"[^\s()\[\]{}\"]*?"
    r"(?:\(\((?P<circle>.*)\)\)|\(-(?P<cloud>.*)-\)|\)\)(?P<bang>.*)\(\(|-\)(?P<burst>.*)\(-"
    r"|\{\{(?P<hexagon>.*)\}\}|\((?P<round>.*)\)|\[(?P<square>.*)\]|\)(?P<puff>.*)\()"
)
_ENTITY: Final = re.compile(r"#(\d{1,7}|[A-Za-z]{2,8});")
_MARKDOWN: Final = re.compile(r"(\*\*|__|\*|_)(?=\S)(.{1,200}?)(?<=\S)\1")


def kind_of(text: str) -> str:
    """Return "mindmap" or "ishikawa-beta" where a text begins as one of these, else ""."""
    first = next(_lines(_body(text)), "").strip().lower()
    return first if first in (_MINDMAP, *_FISHBONES) else ""


def read_mermaid(text: str, file_name: str) -> TopicList:
    """Return the topics of a mind map or a fishbone."""
    is_fishbone = kind_of(text) != _MINDMAP
    body = _body(text)
    if not is_fishbone:
        body = _QUOTED.sub(lambda found: found.group().replace("\n", _BREAK_IN_WORDS), body)
    lines = _lines(body)
    next(lines)
    topics = TopicList(file_name)
    above: list[int] = []
    for line in lines:
        words = line.strip()
        if not is_fishbone:
            if words.startswith(_DECORATION):
                continue
            words = _in_shape(words)
        indent = len(line) - len(line.lstrip())
        # What is set in no further than the middle stands below it all the same.
        while len(above) > 1 and above[-1] >= indent:
            above.pop()
        topics.add(len(above), _decoded(words) if len(words) <= LONGEST_RAW else words)
        above.append(max(indent, above[0] + 1) if above else indent)
    return topics


def _body(text: str) -> str:
    """Return what Mermaid draws: without a fence of Markdown, settings and directives."""
    text = "\n".join(text.replace("\ufeff", "").splitlines())
    fenced = _FENCE.match(text)
    text = fenced.group(1) if fenced else text
    front = _FRONT.match(text)
    return _without_directives(text[front.end() :] if front else text)


def _without_directives(text: str) -> str:
    opening, closing = _DIRECTIVE
    parts, start = [], 0
    while (begin := text.find(opening, start)) >= 0:
        end = text.find(closing, begin)
        if end < 0:
            break
        parts.append(text[start:begin])
        start = end + len(closing)
    return "".join((*parts, text[start:]))


def _lines(body: str) -> Iterator[str]:
    """Yield the lines that say anything, without comments."""
    for line in body.split("\n"):
        words = line.strip()
        if words and not words.startswith(_COMMENT):
            yield line


def _in_shape(words: str) -> str:
    """Return the words in a shape, and those of a line without one as they are."""
    if len(words) > LONGEST_RAW:
        return words
    found = _SHAPE.fullmatch(words) or _SHAPE.fullmatch(words.partition(_COMMENT)[0].rstrip())
    if not found:
        return words
    inner = next(filter(None, found.groups()), "").strip()
    if len(inner) > 1 and inner.startswith('"') and inner.endswith('"'):
        inner = inner[1:-1]
    if len(inner) > 1 and inner.startswith("`") and inner.endswith("`"):
        inner = _MARKDOWN.sub(r"\2", inner[1:-1])
    return inner.replace(_BREAK_IN_WORDS, "\n")


def _decoded(words: str) -> str:
    """Return words with the codes for signs that Mermaid itself uses turned into these."""
    return _ENTITY.sub(lambda found: _sign(found.group(1)) or found.group(), words)


def _sign(name: str) -> str:
    written = f"&#{name};" if name.isdigit() else f"&{name};"
    sign = html.unescape(written)
    return sign if sign != written and sign.isprintable() else ""
