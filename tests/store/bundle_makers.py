"""Bundles for tests: real ones from the sample workshop, and what it takes to spoil one."""

import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from io import BytesIO
from typing import Any

from dip_workshop.catalogue import KINDS, RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId, new_id
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.kinds import Selection
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.bundles.entries import MANIFEST, Bundle, entries_of
from dip_workshop.store.bundles.packing import pack

REPLICA = ReplicaId("0123456789abcdef")
Entries = dict[str, bytes]
Json = Any


def bundle_from_boards(*boards: Board, drafts: Mapping[str, str] | None = None) -> Bundle:
    """Return a bundle whose history has a step for each board."""
    root = workshop_of(boards[-1])
    steps = tuple(
        Step(
            StepHead(
                new_id(),
                number,
                REPLICA,
                root.id,
                StepKind.DO,
                f"Step {number}",
                None,
                1e9 + number,
            ),
            diff(before, after),
        )
        for number, (before, after) in enumerate(zip((Board(), *boards), boards, strict=False), 1)
    )
    return Bundle(root.id, root.text, boards[-1], steps, drafts or {})


@cache
def sample_bundle() -> Bundle:
    """Return the sample workshop, retitled in a second step, with a draft."""
    board = sample_workshop("2026-02-03")
    root = workshop_of(board)
    drafts = {str(root.id): "Bloods n"}
    return bundle_from_boards(board, board.change(root.id, text="Ward 7B"), drafts=drafts)


@cache
def small_bundle() -> Bundle:
    """Return a workshop with every kind of exercise and two texts on each."""
    board = new_workshop("Ward")
    for kind in KINDS:
        board, exercise_id = kind.create(board)
        board = kind.capture.add(board, Selection(exercise_id), ("Bloods", "Letters")).board
    return bundle_from_boards(board, drafts={str(workshop_of(board).id): "Bloods n"})


def sample_entries() -> Entries:
    """Return the entries of the sample."""
    return entries_of(sample_bundle())


def with_json(entries: Entries, name: str, change: Callable[[Json], Json]) -> Entries:
    """Return the entries with the JSON of one changed, and the manifest made to agree."""
    document = change(json.loads(entries[name]))
    return agreed({**entries, name: json.dumps(document).encode()})


def with_bytes(entries: Entries, name: str, data: bytes) -> Entries:
    """Return the entries with one put in the place of another, and the manifest made to agree."""
    return agreed({**entries, name: data})


def agreed(entries: Entries) -> Entries:
    """Return the entries with a manifest that gives the hash and size of each."""
    manifest = json.loads(entries[MANIFEST])
    manifest["entries"] = [
        {"name": name, "bytes": len(data), "sha256": sha256(data).hexdigest()}
        for name, data in entries.items()
        if name != MANIFEST
    ]
    return {**entries, MANIFEST: json.dumps(manifest).encode()}


def zipped(entries: Mapping[str, bytes]) -> bytes:
    """Return the entries as the program packs them."""
    return pack(entries)


def plain_zip(
    files: list[tuple[str | zipfile.ZipInfo, bytes]], method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Return a ZIP as anybody could make it, with any names and twice the same."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def patched(data: bytes, at: int, form: str, *values: int) -> bytes:
    """Return the bytes with numbers written over a place."""
    changed = bytearray(data)
    struct.pack_into(form, changed, at, *values)
    return bytes(changed)


def first_id(entries: Entries) -> RecordId:
    """Return the id of the first record."""
    return RecordId(json.loads(entries["records001.json"])["records"][0]["id"])


TYPES = RECORD_TYPES
