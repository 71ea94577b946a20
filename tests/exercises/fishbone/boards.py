"""Fishbones to test with."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.fishbone.bones import exchange_categories, new_fishbone, set_effect
from dip_workshop.exercises.fishbone.causes import add_causes
from dip_workshop.exercises.fishbone.findings import set_count
from dip_workshop.exercises.fishbone.model import (
    Cause,
    categories_of,
    causes_of,
    places_below,
)
from dip_workshop.exercises.fishbone.sample import play_sample

ROOT = Path(__file__).parents[3]
EFFECT = "Fewer than 1 in 5 patients leave before noon"
PHRASES = (
    "Medicines written after the round",
    "Transport booked late in the day",
    "Family told on the day",
    "Therapy sign-off at last minute",
    "No quiet room for family talks",
    "Printer queue shared by wards",
    "Bank staff new to ward",
    "Keys and clothes not ready",
    "Order sets out of date",
    "Handover sheet missing",
    "Stock not rotated weekly",
    "Referral form too long",
    "Community nurse slots are full",
)
LONG_WORDS = (
    "A" * 60,
    "pneumonoultramicroscopicsilicovolcanoconiosis" + "x" * 15,
    "W" * 60 + " and more",
    "שלום עולם זה טקסט ארוך מאוד",
    "e\u0301" * 30,
    "漢字" * 20,
    "<img src=x onerror=alert(1)> &lt;b&gt;",
    "two\nlines, typed so",
)
DISPENSARY = {
    "Staffing": ("Absences", "Staff shortage", "Wrong skill mix"),
    "Demand management and workload": (
        "Concurrent activities",
        "Exceptional rise in demand",
        "Queue building up",
        "No time set aside for paperwork",
    ),
    "Training": (
        "Training conflicts with other priorities",
        "Training interrupted",
        "Staff inexperienced or not fully trained",
    ),
    "Equipment and IT": (
        "IT design unsuitable",
        "IT interaction problem",
        "Stock-keeping problems",
        "Equipment missing or faulty",
    ),
    "Teamwork and attitudes": (
        "Negative attitude to work",
        "Communication style in conflict",
        "Effect on others not considered",
        "Reluctance to take unallocated tasks",
    ),
    "Work environment": ("Not enough space", "Untidy work area", "Frequent interruptions"),
}
# Labels on the bones, then below these, then below those.
SIZES: Mapping[int, tuple[int, ...]] = {
    12: (12,),
    30: (30,),
    60: (60,),
    180: (60, 120),
    300: (60, 150, 90),
    1200: (300, 600, 300),
}


def fishbone(names: Sequence[str] = (), effect: str = EFFECT) -> tuple[Board, RecordId]:
    """Return an empty fishbone with the named bones, or the default ones."""
    board, fishbone_id = new_fishbone(new_workshop("Home before noon"))
    board = set_effect(board, fishbone_id, effect)
    if names:
        board = exchange_categories(board, fishbone_id, names)
    return board, fishbone_id


def filled(counts: tuple[int, ...], texts: Sequence[str] = PHRASES) -> tuple[Board, RecordId]:
    """Return a fishbone of six bones with so many causes on each level, dealt in turn."""
    board, fishbone_id = fishbone()
    parents = [category.id for category in categories_of(board, fishbone_id)]
    words = _endlessly(texts)
    for count in counts:
        dealt: list[RecordId] = []
        for parent, share in zip(parents, _shares(count, len(parents)), strict=True):
            board, ids = add_causes(board, parent, [next(words) for _ in range(share)])
            dealt += ids
        parents = dealt
    return board, fishbone_id


def from_lists(lists: Mapping[str, Sequence[str]], effect: str) -> tuple[Board, RecordId]:
    """Return a fishbone with these causes on bones of these names."""
    board, fishbone_id = fishbone(tuple(lists), effect)
    for category in categories_of(board, fishbone_id):
        board, _ = add_causes(board, category.id, lists[category.text])
    return board, fishbone_id


def sample() -> tuple[Board, RecordId]:
    """Return the fishbone of the sample workshop."""
    board, fishbone_id = new_fishbone(new_workshop("Home before noon"))
    file = ROOT / "resources" / "samples" / "ward_discharges" / "fishbone.json"
    *_, last = play_sample(board, fishbone_id, json.loads(file.read_text(encoding="utf-8")))
    return last.board, fishbone_id


def medication_errors() -> tuple[Board, RecordId]:
    """Return the published fishbone of tests/data: 4 bones, 32 causes."""
    file = ROOT / "tests" / "data" / "medication_errors.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    lists = {name: [cause for cause, _ in causes] for name, causes in data["categories"].items()}
    return from_lists(lists, data["problem"])


def counted_errors() -> tuple[Board, RecordId]:
    """Return the published fishbone with its published counts, 326 in all."""
    board, fishbone_id = medication_errors()
    data = json.loads((ROOT / "tests" / "data" / "medication_errors.json").read_text("utf-8"))
    counts = dict(pair for causes in data["categories"].values() for pair in causes)
    for cause in causes_of(board, fishbone_id):
        board = set_count(board, cause.id, str(counts[cause.text]))
    return board, fishbone_id


def dispensary() -> tuple[Board, RecordId]:
    """Return the problem factors of a hospital dispensary: 6 bones, 21 causes.

    Sujan and others, BMJ Quality and Safety 2011;20:549, table 2, in part.
    """
    return from_lists(DISPENSARY, "Hassle in the hospital dispensary")


def cause_called(board: Board, fishbone_id: RecordId, text: str) -> Cause:
    """Return the one cause with these words."""
    (cause,) = (cause for cause in causes_of(board, fishbone_id) if cause.text == text)
    return cause


def bone_called(board: Board, fishbone_id: RecordId, name: str) -> RecordId:
    """Return the id of the bone of that name."""
    (found,) = (bone.id for bone in categories_of(board, fishbone_id) if bone.text == name)
    return found


def texts_on(board: Board, parent_id: RecordId) -> list[str]:
    """Return the words directly on a bone or below a cause, second places too."""
    return [place.cause.text for place in places_below(board, parent_id)]


def _shares(count: int, parts: int) -> list[int]:
    return [count // parts + (part < count % parts) for part in range(parts)]


def _endlessly(texts: Sequence[str]) -> Iterator[str]:
    while True:
        yield from texts
