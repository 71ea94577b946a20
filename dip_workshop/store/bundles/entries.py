"""What a bundle holds, and the JSON entries in which that is written; see docs/bundle-format.md."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from hashlib import sha256
from typing import Any, Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ABSENT, Change
from dip_workshop.core.history import Step, StepHead
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Record, field_values
from dip_workshop.store.bundles import limits

FORMAT: Final = "DIP Workshop bundle"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"
# The parts in the order in which they are written and read.
PARTS: Final = ("records", "steps", "changes", "drafts")
_NAME: Final = re.compile(r"(?:records|steps|changes|drafts)[0-9]{3}\.json")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Bundle:
    """One workshop with all its history, and the texts that were still being typed."""

    workshop_id: RecordId
    title: str
    board: Board
    steps: tuple[Step, ...]
    drafts: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> dict[str, int]:
        """Return how much of everything there is, as the manifest tells it."""
        return {
            "records": len(self.board),
            "steps": len(self.steps),
            "changes": sum(len(step.changes) for step in self.steps),
            "drafts": len(self.drafts),
        }


def is_known_name(name: str) -> bool:
    """Return whether a bundle may hold an entry of this name."""
    return name == MANIFEST or _NAME.fullmatch(name) is not None


def entries_of(bundle: Bundle) -> dict[str, bytes]:
    """Return the entries of a bundle: the same bytes for the same workshop, the manifest last."""
    entries: dict[str, bytes] = {}
    for part, items in _items(bundle).items():
        for number, data in enumerate(_parts(part, items), 1):
            entries[f"{part}{number:03}.json"] = data
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "workshop": bundle.workshop_id,
        "title": bundle.title,
        "counts": bundle.counts,
        "entries": [
            {"name": name, "bytes": len(data), "sha256": sha256(data).hexdigest()}
            for name, data in entries.items()
        ],
    }
    return {**entries, MANIFEST: _written(manifest).encode()}


def _items(bundle: Bundle) -> dict[str, Iterable[Json]]:
    by_id = sorted(bundle.board, key=lambda record: record.id)
    return {
        "records": map(_record, by_id),
        "steps": (_head(step.head) for step in bundle.steps),
        "changes": (_change(step.head, c) for step in bundle.steps for c in step.changes),
        "drafts": ({"place": place, "text": text} for place, text in sorted(bundle.drafts.items())),
    }


def _parts(name: str, items: Iterable[Json]) -> Iterator[bytes]:
    """Yield the items as one JSON document after another, an item a line."""
    lines: list[str] = []
    size = 0
    for item in items:
        lines.append(_written(item))
        size += len(lines[-1].encode())
        if size > limits.FULL_PART:
            yield _document(name, lines)
            lines, size = [], 0
    if lines:
        yield _document(name, lines)


def _document(name: str, lines: list[str]) -> bytes:
    joined = ",\n".join(lines)
    return f'{{"{name}":[\n{joined}\n]}}\n'.encode()


def _record(record: Record) -> Json:
    return {"id": record.id, "type": type(record).__name__, "values": field_values(record)}


def _head(head: StepHead) -> Json:
    return {
        "id": head.id,
        "counter": head.counter,
        "replica": head.replica_id,
        "scope": head.scope,
        "kind": head.kind.value,
        "label": head.label,
        "of": head.of,
        "made_at": head.made_at,
    }


def _change(head: StepHead, change: Change) -> Json:
    written: Json = {
        "step": head.id,
        "record": change.record_id,
        "type": change.type_name,
        "field": change.field,
        "after": change.after,
    }
    return written if change.before is ABSENT else written | {"before": change.before}


_written = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False
).encode
