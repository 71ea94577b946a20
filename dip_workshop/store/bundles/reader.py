"""A bundle from a stranger, read entry by entry; nothing is believed that is not checked."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from hashlib import sha256
from typing import Any, Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ABSENT, Change, RecordTypes
from dip_workshop.core.history import Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.limits import LONGEST_TEXT, MOST_NOTES
from dip_workshop.core.records import Idea, PlainValue, Record, record_from_values
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Workshop, exercise_of
from dip_workshop.store.bundles import limits
from dip_workshop.store.bundles.entries import FORMAT, MANIFEST, PARTS, VERSION, Bundle, Json
from dip_workshop.store.bundles.errors import damaged, not_a_bundle, too_large, too_new
from dip_workshop.store.bundles.strict_json import NotPlain, is_whole_text, read_json
from dip_workshop.store.bundles.values import FieldChecks, is_id, is_name, is_replica

Heard = Callable[[float], None]

_HASH: Final = re.compile(r"[0-9a-f]{64}")
_KINDS: Final = frozenset(StepKind)
_HEAD_KEYS: Final = {"id", "counter", "replica", "scope", "kind", "label", "of", "made_at"}
_CHANGE_KEYS: Final = {"step", "record", "type", "field", "after"}
_MOST: Final = {
    "records": limits.MOST_RECORDS,
    "steps": limits.MOST_STEPS,
    "changes": limits.MOST_CHANGES,
    "drafts": limits.MOST_DRAFTS,
}
_DIGITS: Final = 3  # of the number in an entry's name
_LATEST: Final = 32_503_680_000  # seconds from 1970 to 3000: Windows names no later day

Values = dict[RecordId, dict[str, PlainValue]]


@dataclass(slots=True)
class _Found:
    """What has been read so far; `names` keeps one copy of each id that many changes repeat."""

    rows: list[Record] = field(default_factory=list)
    heads: dict[str, StepHead] = field(default_factory=dict)
    changes: defaultdict[str, list[Change]] = field(default_factory=lambda: defaultdict(list))
    type_names: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    names: dict[str, str] = field(default_factory=dict)


def bundle_from(entries: Mapping[str, bytes], types: RecordTypes, heard: Heard) -> Bundle:
    """Return what the entries hold; BundleRefused where anything in them does not agree.

    `heard` is called between two entries with how much is done, and may raise.
    """
    manifest = _manifest(entries)
    found, checks = _Found(), FieldChecks(types)
    order = sorted(entries.keys() - {MANIFEST}, key=_reading_order)
    for number, name in enumerate(order):
        heard(number / len(order))
        _take_part(found, name, entries[name], types, checks)
    if dict(found.counts) != {k: n for k, n in manifest["counts"].items() if n}:
        raise damaged()
    heard(1.0)
    return _agreed(found, manifest, types)


def _manifest(entries: Mapping[str, bytes]) -> Json:
    """Return the manifest after holding every other entry to it."""
    if MANIFEST not in entries:
        raise not_a_bundle()
    manifest = _json(entries[MANIFEST])
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise not_a_bundle()
    version = manifest.get("version")
    if type(version) is int and version > VERSION:
        raise too_new()
    counts, listed = manifest.get("counts"), manifest.get("entries")
    is_whole = (
        type(version) is int
        and version == VERSION
        and manifest.keys() == {"format", "version", "workshop", "title", "counts", "entries"}
        and is_id(manifest["workshop"])
        and is_whole_text(manifest["title"], LONGEST_TEXT)
        and isinstance(counts, dict)
        and counts.keys() == set(PARTS)
        and all(type(count) is int for count in counts.values())
        and isinstance(listed, list)
    )
    if not is_whole or not isinstance(listed, list):
        raise damaged()
    _check_hashes(listed, entries)
    return manifest


def _check_hashes(listed: list[Any], entries: Mapping[str, bytes]) -> None:
    """Hold each entry to the size and hash that the manifest gives; none may be left over."""
    names: list[str] = []
    for item in listed:
        if not isinstance(item, dict) or item.keys() != {"name", "bytes", "sha256"}:
            raise damaged()
        data = entries.get(item["name"]) if isinstance(item["name"], str) else None
        is_hash = isinstance(item["sha256"], str) and _HASH.fullmatch(item["sha256"])
        if data is None or item["name"] == MANIFEST or not is_hash:
            raise damaged()
        if item["bytes"] != len(data) or sha256(data).hexdigest() != item["sha256"]:
            raise damaged()
        names.append(item["name"])
    if sorted(names) != sorted(entries.keys() - {MANIFEST}):
        raise damaged()


def _reading_order(name: str) -> tuple[int, str]:
    return PARTS.index(name.removesuffix(".json")[:-_DIGITS]), name


def _take_part(
    found: _Found, name: str, data: bytes, types: RecordTypes, checks: FieldChecks
) -> None:
    part = PARTS[_reading_order(name)[0]]
    document = _json(data)
    items = document.get(part) if isinstance(document, dict) and len(document) == 1 else None
    if not isinstance(items, list):
        raise damaged()
    found.counts[part] += len(items)
    if found.counts[part] > _MOST[part]:
        raise too_large(tr("more in it than a workshop can hold"))
    take = _TAKERS[part]
    for item in items:
        if not isinstance(item, dict) or not take(found, item, types, checks):
            raise damaged()


def _take_record(found: _Found, item: Json, types: RecordTypes, checks: FieldChecks) -> bool:
    if item.keys() != {"id", "type", "values"} or not isinstance(item["values"], dict):
        return False
    record_id, type_name, values = item["id"], item["type"], item["values"]
    if not is_id(record_id) or record_id in found.type_names:
        return False
    _refuse_unknown(type_name, checks)
    if not all(is_name(f) and checks.may_hold(type_name, f, v) for f, v in values.items()):
        return False
    found.type_names[record_id] = type_name
    record = _record(types[type_name], RecordId(record_id), values)
    found.rows.append(record)
    return True


def _take_head(found: _Found, item: Json, _types: RecordTypes, _checks: FieldChecks) -> bool:
    is_whole = (
        item.keys() == _HEAD_KEYS
        and is_id(item["id"])
        and item["id"] not in found.heads
        and type(item["counter"]) is int
        and item["counter"] > 0
        and is_replica(item["replica"])
        and is_id(item["scope"])
        and isinstance(item["kind"], str)
        and item["kind"] in _KINDS
        and is_whole_text(item["label"], limits.LONGEST_LABEL)
        and (item["of"] is None or is_id(item["of"]))
        and type(item["made_at"]) in (int, float)
        and 0 <= item["made_at"] < _LATEST
    )
    if is_whole:
        found.heads[item["id"]] = StepHead(
            RecordId(item["id"]),
            item["counter"],
            ReplicaId(item["replica"]),
            RecordId(item["scope"]),
            StepKind(item["kind"]),
            item["label"],
            None if item["of"] is None else RecordId(item["of"]),
            float(item["made_at"]),
        )
    return is_whole


def _take_change(found: _Found, item: Json, _types: RecordTypes, checks: FieldChecks) -> bool:
    if item.keys() - {"before"} != _CHANGE_KEYS or not is_name(item["field"]):
        return False
    record_id, type_name, name = item["record"], item["type"], item["field"]
    if not isinstance(item["step"], str) or item["step"] not in found.heads:
        return False
    if not isinstance(record_id, str) or found.type_names.get(record_id) != type_name:
        return False
    before = item.get("before", ABSENT)
    values = (item["after"],) if before is ABSENT else (item["after"], before)
    if not all(checks.may_hold(type_name, name, value) for value in values):
        return False
    once = found.names.setdefault
    change = Change(
        RecordId(once(record_id, record_id)),
        once(type_name, type_name),
        once(name, name),
        before,
        item["after"],
    )
    found.changes[once(item["step"], item["step"])].append(change)
    return True


def _take_draft(found: _Found, item: Json, _types: RecordTypes, _checks: FieldChecks) -> bool:
    if item.keys() != {"place", "text"} or not is_whole_text(item["text"], LONGEST_TEXT):
        return False
    place = item["place"]
    if not is_whole_text(place, limits.LONGEST_LABEL) or place in found.drafts:
        return False
    found.drafts[place] = item["text"]
    return True


_TAKERS: Final[Mapping[str, Callable[[_Found, Json, RecordTypes, FieldChecks], bool]]] = {
    "records": _take_record,
    "steps": _take_head,
    "changes": _take_change,
    "drafts": _take_draft,
}


def _agreed(found: _Found, manifest: Json, types: RecordTypes) -> Bundle:
    """Return the bundle once its rows, its history and its manifest are found to say the same."""
    steps = tuple(sorted(_steps(found), key=lambda step: step.head.place))
    board, workshop_id = Board(found.rows), RecordId(manifest["workshop"])
    if not steps or _replayed(steps, types) != board or not _is_sound(board, workshop_id):
        raise damaged()
    if max(_cards(board).values(), default=0) > MOST_NOTES:
        raise too_large(tr("more than {most:,} cards on one board", most=MOST_NOTES))
    root = board.find(workshop_id)
    if root is None or root.text != manifest["title"]:
        raise damaged()
    return Bundle(workshop_id, root.text, board, steps, found.drafts)


def _steps(found: _Found) -> Iterator[Step]:
    for step_id, head in found.heads.items():
        yield Step(head, tuple(found.changes.get(step_id, ())))


def _replayed(steps: tuple[Step, ...], types: RecordTypes) -> Board:
    """Return the board that the steps lead to from nothing."""
    values: Values = defaultdict(dict)
    type_names: dict[RecordId, str] = {}
    for step in steps:
        for change in step.changes:
            values[change.record_id][change.field] = change.after
            type_names[change.record_id] = change.type_name
    return Board(_record(types[type_names[i]], i, fields) for i, fields in values.items())


def _is_sound(board: Board, workshop_id: RecordId) -> bool:
    """Return whether the board is one tree that hangs on its workshop, and not too deep."""
    root = board.find(workshop_id)
    return (
        isinstance(root, Workshop)
        and all((r.parent_id is None) == (r is root) for r in board)
        and sum(isinstance(record, Workshop) for record in board) == 1
        and not board.check()
        and all(_depth_is_bounded(board, record) for record in board)
    )


def _depth_is_bounded(board: Board, record: Record) -> bool:
    return all(depth < limits.DEEPEST_TREE for depth, _ in enumerate(board.ancestors(record.id), 1))


def _cards(board: Board) -> Counter[RecordId]:
    """Return how many live cards each exercise has."""
    homes = (exercise_of(board, r.id) for r in board if isinstance(r, Idea) and not r.deleted)
    return Counter(exercise.id for exercise in homes if exercise is not None)


def _record(
    record_type: type[Record], record_id: RecordId, values: dict[str, PlainValue]
) -> Record:
    try:
        return record_from_values(record_type, record_id, values)
    except TypeError as error:  # a field without a default is not there
        raise damaged() from error


def _refuse_unknown(type_name: object, checks: FieldChecks) -> None:
    if isinstance(type_name, str) and is_name(type_name) and not checks.knows(type_name):
        raise too_new()
    if not isinstance(type_name, str) or not checks.knows(type_name):
        raise damaged()


def _json(data: bytes) -> Any:
    try:
        return read_json(data)
    except NotPlain as error:
        raise damaged() from error
