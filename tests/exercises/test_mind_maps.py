"""A mind map as the table of a kind: what stands below a topic there stands below it here."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.mind_maps import MindMap, Topic
from dip_workshop.exercises.affinity.model import groups_of, places_in, tray_of
from dip_workshop.exercises.fishbone.model import categories_of, places_below
from dip_workshop.kinds import Cells
from tests.exercises.fishbone.boards import fishbone

LATE = MindMap(
    "Late discharges",
    (
        Topic(1, "People", "written to a branch"),
        Topic(2, "Bank staff", "Three of five"),
        Topic(3, "No induction"),
        Topic(4, "Nobody asked"),
        Topic(2, "Leave"),
        Topic(1, "Pharmacy"),
        Topic(2, "Written late"),
        Topic(1, "Weather"),
    ),
)


def rows_of(kind_name: str, found: MindMap = LATE) -> tuple[tuple[Cells, ...], tuple[str, ...]]:
    table = kind_named(kind_name).table
    assert table is not None
    assert table.of_map is not None
    return table.of_map(found)


def taken(kind_name: str, board: Board, exercise_id: RecordId, found: MindMap = LATE) -> Board:
    table = kind_named(kind_name).table
    assert table is not None
    board = table.take(board, exercise_id, rows_of(kind_name, found)[0]).board
    assert board.check() == ()
    return board


def below(board: Board, parent_id: RecordId) -> list[Any]:
    return [
        (place.cause.text, place.cause.note, below(board, place.id))
        for place in places_below(board, parent_id)
    ]


def test_branches_are_bones_and_what_stands_below_them_causes_with_their_notes() -> None:
    board, fishbone_id = fishbone()
    board = taken("fishbone", board, fishbone_id)
    assert [(bone.text, below(board, bone.id)) for bone in categories_of(board, fishbone_id)] == [
        (
            "People",
            [
                (
                    "Bank staff",
                    "Three of five",
                    [("No induction", "", [("Nobody asked", "", [])])],
                ),
                ("Leave", "", []),
            ],
        ),
        ("Pharmacy", [("Written late", "", [])]),
        ("Weather", []),
    ]
    assert rows_of("fishbone")[1] == (
        "1 note written to a topic has no place here and is left out.",
    )


@st.composite
def causes(draw: st.DrawFn) -> MindMap:
    """Maps with few words, so that many topics have the same ones, and bones of their own."""
    topics: list[Topic] = []
    bones = iter("ABCDEFGHIJKLMNOPQRST")
    for text in draw(st.lists(st.sampled_from(("x", "X ", "y", "A", "A › x", "-1")), max_size=15)):
        depth = draw(st.integers(1, topics[-1].depth + 1)) if topics else 1
        topics.append(Topic(depth, next(bones) if depth == 1 else text.strip()))
    return MindMap("", tuple(topics))


def nested(topics: tuple[Topic, ...]) -> list[Any]:
    """Return what stands below what, as `below` has it."""
    root: list[Any] = []
    ways: list[list[Any]] = [root]
    for topic in topics:
        del ways[topic.depth :]
        children: list[Any] = []
        ways[-1].append((topic.text, topic.note, children))
        ways.append(children)
    return root


@settings(max_examples=60)
@given(causes())
def test_topics_of_the_same_words_keep_their_own_places(found: MindMap) -> None:
    board, fishbone_id = fishbone()
    board = taken("fishbone", board, fishbone_id, found)
    if found.topics:
        bones = categories_of(board, fishbone_id)
        assert [(b.text, "", below(board, b.id)) for b in bones] == nested(found.topics)


def test_branches_are_groups_branches_of_branches_supergroups_and_the_rest_notes() -> None:
    rows, told = rows_of("affinity")
    assert [(row[1], row[3], row[4]) for row in rows] == [
        ("People", "Bank staff", "No induction"),
        ("People", "Bank staff", "Nobody asked"),
        ("People", "People", "Leave"),
        ("", "Pharmacy", "Written late"),
        ("", "", "Weather"),
    ]
    assert told == (
        "2 notes written to topics have no place here and are left out.",
        "1 topic stands deeper than there are levels here, and comes to the last of them.",
    )


def test_a_map_is_taken_in_as_groups_of_notes() -> None:
    board, map_id = kind_named("affinity").create(fishbone()[0])
    board = taken("affinity", board, map_id)
    groups = {
        group.text: [n.text for n in places_in(board, group.id)]
        for group in groups_of(board, map_id)
    }
    assert groups == {
        "Bank staff": ["No induction", "Nobody asked"],
        "People": ["Leave"],
        "Pharmacy": ["Written late"],
    }
    assert [note.text for note in tray_of(board, map_id)] == ["Weather"]


def test_levels_of_a_map_are_columns_of_a_driver_diagram() -> None:
    rows, told = rows_of("driver_diagram")
    assert [(row[2], row[4], row[5]) for row in rows] == [
        ("People", "Bank staff", "No induction"),
        ("People", "Bank staff", "Nobody asked"),
        ("People", "Leave", ""),
        ("Pharmacy", "Written late", ""),
        ("Weather", "", ""),
    ]
    assert len(told) == 2
    board, diagram_id = kind_named("driver_diagram").create(fishbone()[0])
    board = taken("driver_diagram", board, diagram_id)
    assert kind_named("driver_diagram").table.rows(board, diagram_id) == rows  # type: ignore[union-attr]


@pytest.mark.parametrize("kind_name", ["fishbone", "affinity", "driver_diagram"])
def test_a_deep_and_long_map_is_taken_in(kind_name: str) -> None:
    deep = tuple(Topic(depth, f"level {depth}") for depth in range(1, 101))
    board, exercise_id = kind_named(kind_name).create(fishbone()[0])
    board = taken(kind_name, board, exercise_id, MindMap("", deep))
    assert "level 100" in kind_named(kind_name).texts(board, exercise_id)
