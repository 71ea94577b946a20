"""XMind's files: a ZIP folder with the topics in content.json, or in content.xml up to XMind 8."""

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.textio.map_topics import MOST_SHEETS, TopicList, too_large
from dip_workshop.textio.map_xml import read_old_xmind, steps_in

LARGEST_CONTENT = 10_000_000
_JSON: Final = "content.json"
_XML: Final = "content.xml"
_MANIFESTS: Final = ("manifest.json", "META-INF/manifest.xml")
_LOCKED: Final = b"encrypt"
# The first stands below a topic, the others beside it: all of them hold somebody's words.
_ATTACHED: Final = "attached"


def is_xmind(parts: list[str]) -> bool:
    """Return whether a ZIP folder is XMind's of today, whatever its name ends in."""
    return _JSON in parts and any(name in parts for name in _MANIFESTS)


def read_xmind(data: bytes, file_name: str) -> list[tuple[str, TopicList]]:
    """Return the sheets of a map, each with its name."""
    with zipfile.ZipFile(BytesIO(data)) as folder:
        parts = set(folder.namelist())
        part = _part(folder, _JSON if _JSON in parts else _XML, file_name)
        manifests = (_part(folder, name, file_name) for name in _MANIFESTS if name in parts)
        if any(_LOCKED in manifest.lower() for manifest in manifests):
            raise locked(file_name)
    if _JSON not in parts:
        return read_old_xmind(steps_in(part, file_name), file_name)
    sheets = json.loads(part)
    if len(sheets) > MOST_SHEETS:
        raise too_large(file_name)
    return [
        (str(sheet.get("title") or ""), _topics(sheet.get("rootTopic") or {}, file_name))
        for sheet in sheets
    ]


def _part(folder: zipfile.ZipFile, name: str, file_name: str) -> bytes:
    part = folder.getinfo(name)
    if part.flag_bits & 1:
        raise locked(file_name)
    if part.file_size > LARGEST_CONTENT:
        raise too_large(file_name)
    return folder.read(part)


def locked(file_name: str) -> DomainError:
    """Return what is said of a map that has a password."""
    return DomainError(
        tr(
            "{name} has a password, so nothing was imported. "
            "Open it in XMind, take the password away and save it.",
            name=file_name,
        )
    )


def _topics(root: dict[str, Any], file_name: str) -> TopicList:
    topics = TopicList(file_name)
    pending: list[tuple[int, dict[str, Any]]] = [(0, root)]
    while pending:
        depth, topic = pending.pop()
        topics.add(depth, str(topic.get("title") or ""), _note(topic))
        pending += [(depth + 1, child) for child in reversed(tuple(_below(topic)))]
    return topics


def _below(topic: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the topics below one, and behind them those that stand free or sum it up."""
    children = topic.get("children") or {}
    for name in sorted(children, key=lambda name: name != _ATTACHED):
        yield from children[name]


def _note(topic: dict[str, Any]) -> str:
    notes = topic.get("notes") or {}
    forms = (notes.get("plain"), notes.get("realHTML"), notes.get("html"))
    words = (form.get("content") for form in forms if isinstance(form, dict))
    return next((word for word in words if isinstance(word, str) and word.strip()), "")
