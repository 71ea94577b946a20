"""Ctrl+F and F8: what is meant stays lit, the rest is veiled, and nothing moves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from dip_workshop.catalogue import KINDS
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap, NoteGroup
from dip_workshop.exercises.fishbone.model import Category, Fishbone
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.find_bar import matching_rows, with_parents
from tests.ui.hands import Hands


def rows(*texts: str) -> tuple[OutlineRow, ...]:
    """Rows whose leading blanks are their depth; what is in brackets is a mark."""
    made = []
    for number, text in enumerate(texts):
        title, _, mark = text.strip().partition("[")
        depth = len(text) - len(text.lstrip())
        marks = (mark.rstrip("]"),) if mark else ()
        made.append(OutlineRow(RecordId(str(number)), depth, title, title, marks))
    return tuple(made)


OUTLINE = rows("Causes", " People", "  Late round", "  Café shut [likely]", " Place", "  No beds")


@pytest.mark.parametrize(
    ("asked", "found"),
    [("late", "2"), ("CAFE", "3"), ("likely", "3"), ("shut likely", "3"), ("o", "125")],
)
def test_words_and_marks_are_found_without_case_and_accents(asked: str, found: str) -> None:
    assert "".join(matching_rows(OUTLINE, asked)) == found


def test_no_word_finds_nothing() -> None:
    assert matching_rows(OUTLINE, "  ") == ()


def test_what_is_found_is_shown_below_what_it_stands_in() -> None:
    shown = with_parents(OUTLINE, (RecordId("5"), RecordId("3")))
    assert [row.id for row in shown] == ["0", "1", "3", "4", "5"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 4), max_size=12), st.sets(st.integers(0, 11)))
def test_every_row_shown_is_found_or_leads_to_one(depths: list[int], chosen: set[int]) -> None:
    outline = rows(*(" " * depth + "x" for depth in depths))
    found = tuple(row.id for n, row in enumerate(outline) if n in chosen)
    shown = with_parents(outline, found)
    assert [row for row in outline if row in shown] == list(shown)
    assert {row.id for row in shown} >= set(found)
    for place, row in enumerate(shown):
        following = shown[place + 1 : place + 2]
        assert row.id in found or following[0].depth > row.depth


@pytest.fixture
def board(hands: Hands) -> Hands:
    """The invented sample's affinity map, shown."""
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    return hands


def find(hands: Hands, words: str) -> None:
    hands.press("Ctrl+F")
    hands.write(words)


def lit(editor: BoardEditor) -> set[RecordId]:
    return set(editor.view.lit or ())


def titles_lit(hands: Hands) -> list[str]:
    there = lit(hands.editor)
    return sorted(row.title for row in hands.editor.outline_rows() if row.id in there)


def test_typing_dims_the_rest_counts_and_filters_the_outline(board: Hands) -> None:
    board.editor.set_outline_visible(True)
    total = len(board.editor.outline_rows())
    find(board, "bl")
    assert titles_lit(board) == [
        "Bleeps unanswered",
        "Blister packs take a day",
        "Bloods back after 11",
    ]
    assert board.editor.finder.bar.count.text() == f"3 of {total} texts"
    assert len([row for row in board.editor.outline.rows if not row.is_heading]) == 3
    board.write("oods")
    assert titles_lit(board) == ["Bloods back after 11"]


def test_all_that_ctrl_a_selects_in_a_search_is_what_was_found(board: Hands) -> None:
    find(board, "bl")
    board.editor.view.setFocus()
    board.press("Ctrl+A")
    assert set(board.editor.selection().ids) == lit(board.editor)


def test_enter_goes_round_the_matches_and_shift_enter_back(board: Hands) -> None:
    find(board, "bl")
    seen = []
    for key in ("Return", "Return", "Return", "Return", "Shift+Return"):
        board.press(key)
        seen.append(board.editor.selection().ids)
        assert board.editor.finder.bar.field.hasFocus()
    assert seen[0] == seen[3]
    assert seen[4] == seen[2]
    assert len(set(seen)) == 3


def test_escape_closes_shows_all_and_gives_the_keyboard_back(board: Hands) -> None:
    board.editor.set_outline_visible(True)
    find(board, "bl")
    board.press("Escape")
    assert board.editor.finder.bar.isHidden()
    assert board.editor.view.lit is None
    assert board.editor.outline.rows == board.editor.outline_rows()
    assert board.editor.capture.field.hasFocus()


def test_escape_in_the_room_closes_the_search_before_it_leaves_the_room(board: Hands) -> None:
    board.press("F11")
    find(board, "bl")
    board.press("Escape")
    assert board.editor.finder.bar.isHidden()
    assert board.window.side_bar.isHidden()


def test_what_is_added_while_a_search_is_open_is_found_too(board: Hands) -> None:
    find(board, "blizzard")
    assert titles_lit(board) == []
    board.editor.add_texts(("A blizzard",))
    assert titles_lit(board) == ["A blizzard"]


@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_every_kind_can_be_searched_and_shows_a_branch_alone(hands: Hands, kind: int) -> None:
    hands.window.workbench.create_sample()
    exercise = next(e for e in exercises_of(hands.board) if type(e) is KINDS[kind].root_type)
    hands.window.workbench.go("exercise", exercise.id)
    editor = hands.editor
    texts = [row for row in editor.outline_rows() if row.text and row.id != exercise.id]
    hands.press("Ctrl+F")
    hands.write(texts[-1].title)
    assert texts[-1].id in lit(editor)
    hands.press("Escape")
    drawn = next(row.id for row in texts if editor.view.place_of(row.id) is not None)
    editor.select((drawn,))
    picture = editor.view.picture
    hands.press("F8")
    assert drawn in lit(editor)
    assert editor.view.picture is picture
    hands.press("F8")
    assert editor.view.lit is None


def test_a_branch_is_what_is_selected_with_all_below_it_and_it_is_in_sight(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    bone = next(r for r in hands.board if isinstance(r, Category) and not r.deleted)
    below = {record.id for record in hands.board.descendants(bone.id)}
    hands.editor.select((bone.id,))
    hands.press("F8")
    view = hands.editor.view
    assert lit(hands.editor) == below | {bone.id}
    for place in lit(hands.editor):
        rect = view.place_of(place)
        assert rect is None or view.rect().contains(rect)


def test_a_leaf_is_shown_with_the_heading_it_stands_below(board: Hands) -> None:
    group = next(r for r in board.board if isinstance(r, NoteGroup) and not r.deleted)
    leaf = next(board.board.descendants(group.id))
    board.editor.select((leaf.id,))
    board.press("F8")
    assert {group.id, leaf.id} <= lit(board.editor)


def test_escape_leaves_the_branch_and_the_board_lies_as_before(board: Hands) -> None:
    view = board.editor.view
    view.zoom_to(1.7)
    before = view.view
    leaf = next(row.id for row in board.editor.outline_rows() if not row.is_heading)
    board.editor.select((leaf,))
    board.press("F8")
    assert view.view != before
    board.press("Escape")
    assert view.lit is None
    assert view.view == before
    assert board.editor.selection().ids == (leaf,)


def test_with_nothing_selected_f8_says_what_to_do(board: Hands) -> None:
    board.editor.select(())
    board.press("F8")
    assert board.editor.view.lit is None
    assert "Select a place first" in board.window.messages.text


def test_a_branch_that_is_deleted_is_left(board: Hands) -> None:
    group = next(r for r in board.board if isinstance(r, NoteGroup) and not r.deleted)
    board.editor.select((group.id,))
    board.press("F8")
    board.window.workbench.bridge.perform(  # type: ignore[union-attr]
        "Delete", board.exercise(AffinityMap).id, lambda b: b.drop(group.id)
    )
    QApplication.processEvents()
    assert board.editor.view.lit is None


def test_what_is_not_lit_is_veiled_and_what_is_lit_keeps_its_colours(board: Hands) -> None:
    view = board.editor.view
    notes = [row.id for row in board.editor.outline_rows() if not row.is_heading]
    spots = [_corner(board, note) for note in notes[:2]]
    view.end_rest()
    plain = view.grab().toImage()
    view.light(notes[:1])
    veiled = view.grab().toImage()
    assert veiled.pixelColor(spots[0]) == plain.pixelColor(spots[0])
    assert veiled.pixelColor(spots[1]) != plain.pixelColor(spots[1])


def _corner(hands: Hands, place: RecordId) -> QPoint:
    rect = hands.editor.view.place_of(place)
    assert rect is not None
    return rect.topLeft() + QPoint(rect.width() // 2, 4)
