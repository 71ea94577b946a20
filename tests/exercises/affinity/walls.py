"""Affinity maps to test with: the sample, real answers, and ones that hypothesis makes up."""

import csv
import json
from itertools import cycle, islice
from pathlib import Path

from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.affinity import alike, nesting, parking, sorting, tags
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import add_notes, groups_of, name_group, notes_of
from dip_workshop.resource_files import resource

REAL_ANSWERS = Path(__file__).parents[2] / "data" / "nhs-feedback-400.csv"

words = st.text("abcdefghijklmnopqrstuvwxyzé-", min_size=1, max_size=12)
short_texts = st.lists(words, min_size=1, max_size=9).map(" ".join)
long_texts = st.tuples(short_texts, st.integers(10, 60)).map(
    lambda pair: " ".join([pair[0]] * pair[1])
)
long_words = st.text("abcdefghij", min_size=60, max_size=60)
texts = st.one_of(short_texts, short_texts, short_texts, long_words, long_texts)


@st.composite
def walls(draw, most_groups: int = 7):
    """A map's board and id: some groups, named or not, and a tray."""
    board, map_id = empty_wall()
    for header in draw(st.lists(st.one_of(st.just(""), short_texts), max_size=most_groups)):
        notes = draw(st.lists(texts, min_size=1, max_size=9))
        board = with_group(board, map_id, header, notes)
    return add_notes(board, map_id, draw(st.lists(texts, max_size=12))).board, map_id


@st.composite
def rich_walls(draw):
    """A wall with families, notes alike, tags and notes set aside."""
    board, map_id = draw(walls(most_groups=8))
    groups = [group.id for group in groups_of(board, map_id)]
    for _ in range(draw(st.integers(0, 2))):
        if groups:
            chosen = draw(st.lists(st.sampled_from(groups), min_size=1, max_size=4))
            header = draw(st.sampled_from(["", "Above", "A longer header " * 9]))
            board = nesting.nest_groups(board, chosen, header).board
    notes = [note.id for note in notes_of(board, map_id)]
    if len(notes) > 3:
        board = alike.merge_notes(board, notes[:2], notes[0])
        board = parking.park(board, [notes[-1], notes[2]])
        board = tags.toggle_tag(board, [notes[0], notes[-1]], "star")
    return board, map_id


def empty_wall() -> tuple[Board, RecordId]:
    return AFFINITY.create(new_workshop("Ward B2"))


def with_group(board: Board, map_id: RecordId, header: str, notes: list[str]) -> Board:
    added = add_notes(board, map_id, notes)
    made = sorting.group_places(added.board, added.ids)
    return name_group(made.board, made.ids[0], header)


def four_groups() -> tuple[Board, RecordId]:
    """Return four named groups of two notes each, and one loose note."""
    board, map_id = empty_wall()
    for header in ("Medicines", "Transport", "Rooms", "Bleeps"):
        board = with_group(board, map_id, header, [f"{header} one", f"{header} two"])
    return add_notes(board, map_id, ["loose"]).board, map_id


def sample_wall() -> tuple[Board, RecordId]:
    data = json.loads(resource("samples", "ward_discharges", "affinity.json").read_text("utf-8"))
    board, map_id = empty_wall()
    *_, last = AFFINITY.play_sample(board, map_id, data)
    return last.board, map_id


def real_answers() -> list[dict[str, str]]:
    with REAL_ANSWERS.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def tray_of_real_answers() -> tuple[Board, RecordId]:
    board, map_id = empty_wall()
    return add_notes(board, map_id, [row["text"] for row in real_answers()]).board, map_id


def real_answers_by_theme() -> tuple[Board, RecordId]:
    board, map_id = empty_wall()
    themes: dict[str, list[str]] = {}
    for row in real_answers():
        themes.setdefault(row["themes"].split(";")[0].strip(), []).append(row["text"])
    for theme, notes in themes.items():
        board = with_group(board, map_id, theme, notes)
    return board, map_id


def usual_workshop(notes: int, groups: int) -> tuple[Board, RecordId]:
    """Return short real answers, four in five of them sorted into groups."""
    short = cycle(row["text"] for row in real_answers() if len(row["text"]) < 90)
    board, map_id = empty_wall()
    for number in range(groups):
        share = list(islice(short, notes * 4 // 5 // groups))
        board = with_group(board, map_id, f"What group {number} says together", share)
    return add_notes(board, map_id, list(islice(short, notes // 5))).board, map_id


def letters(text: str) -> str:
    """Return a text without the white space at which lines are broken."""
    return "".join(text.split())


def written_by_owner(picture: Picture) -> dict[RecordId | None, str]:
    """Return the letters drawn for each owner, in the order in which they stand."""
    written: dict[RecordId | None, str] = {}
    for group in picture.groups:
        lines = (item.text for item in group.items if hasattr(item, "runs"))
        written[group.owner] = written.get(group.owner, "") + letters("".join(lines))
    return written
