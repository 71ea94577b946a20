"""Mind maps written as other programs write them, to be read again."""

import json
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from dip_workshop.core.mind_maps import MindMap, Topic
from dip_workshop.textio.mind_map_files import maps_in
from dip_workshop.textio.tables import ImportedTable

PARTS = {"manifest.json": "{}", "metadata.json": "{}"}
Write = Callable[[MindMap], tuple[str, bytes]]


def zipped(parts: dict[str, str]) -> bytes:
    folder = BytesIO()
    with zipfile.ZipFile(folder, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return folder.getvalue()


def nested(
    found: MindMap, begin: Callable[[Topic], str], end: str, children: tuple[str, str] = ("", "")
) -> str:
    """Write a map as elements one in the other; `children` stands round those below a topic."""
    written: list[str] = []
    depth = -1
    for topic in (Topic(0, found.middle, found.note), *found.topics):
        written += [children[0]] if topic.depth > depth >= 0 else []
        if topic.depth <= depth:
            written += [end, *[children[1], end] * (depth - topic.depth)]
        written.append(begin(topic))
        depth = topic.depth
    return "".join((*written, end, *[children[1], end] * depth))


def as_opml(found: MindMap) -> tuple[str, bytes]:
    body = nested(
        found,
        lambda topic: f"<outline text={quoted(topic.text)} _note={quoted(topic.note)}>",
        "</outline>",
    )
    return "a.opml", f"<opml version='2.0'><body>{body}</body></opml>".encode()


def as_freemind(found: MindMap) -> tuple[str, bytes]:
    body = nested(
        found,
        lambda topic: (
            f"<node TEXT={quoted(topic.text)}><richcontent TYPE='NOTE'><html><body><p>"
            f"{escape(topic.note)}</p></body></html></richcontent>"
        ),
        "</node>",
    )
    return "a.mm", f'<map version="1.0.1">{body}</map>'.encode("utf-16")


def as_old_xmind(found: MindMap) -> tuple[str, bytes]:
    body = nested(
        found,
        lambda topic: (
            f"<topic><title>{escape(topic.text)}</title>"
            f"<notes><plain>{escape(topic.note)}</plain></notes>"
        ),
        "</topic>",
        ('<children><topics type="attached">', "</topics></children>"),
    )
    whole = f'<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0"><sheet>{body}</sheet>'
    return "a.xmind", zipped({"content.xml": f"{whole}</xmap-content>", "meta.xml": ""})


def as_xmind(found: MindMap) -> tuple[str, bytes]:
    ways: list[dict[str, object]] = []
    for topic in (Topic(0, found.middle, found.note), *found.topics):
        made: dict[str, object] = {
            "title": topic.text,
            "notes": {"plain": {"content": topic.note}},
            "children": {"attached": []},
        }
        del ways[topic.depth :]
        if ways:
            ways[-1]["children"]["attached"].append(made)  # type: ignore[index]
        ways.append(made)
    sheets = [{"title": "Sheet 1", "rootTopic": ways[0]}]
    return "a.xmind", zipped({**PARTS, "content.json": json.dumps(sheets)})


def quoted(text: str) -> str:
    return quoteattr(text, {"\n": "&#10;"})


def as_ishikawa(found: MindMap) -> tuple[str, bytes]:
    topics = (Topic(0, found.middle), *found.topics)
    lines = ("  " * topic.depth + topic.text for topic in topics)
    return "a.mmd", "\n".join(("ishikawa-beta", *lines)).encode()


def as_mindmap(found: MindMap) -> tuple[str, bytes]:
    topics = (Topic(0, found.middle), *found.topics)
    lines = (f'{"  " * topic.depth}n{n}["{topic.text}"]' for n, topic in enumerate(topics))
    return "a.txt", "\n".join(("mindmap", *lines)).encode()


WITH_NOTES: Sequence[Write] = (as_opml, as_freemind, as_old_xmind, as_xmind)
LINES: Sequence[Write] = (as_ishikawa, as_mindmap)


def read(name: str, data: bytes) -> ImportedTable:
    (sheet,) = maps_in(data, Path(name))
    return sheet.read(lambda: None)
