"""Cards, frames and drawings that are remembered never show what no longer holds."""

from dataclasses import replace
from operator import is_

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.workshop import rename_exercise
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.model import (
    add_notes,
    edit_text,
    groups_of,
    notes_of,
    tray_of,
)
from dip_workshop.kinds import AskText, CarriedText, Selection
from tests.exercises.affinity.walls import four_groups, rich_walls

METRICS = bundled_metrics()
MEDIA = (CONSOLE, ROOM, PAPERS["A4 landscape"].medium)


def all_pages(board, map_id):
    return [layout(board, map_id, medium, METRICS) for medium in MEDIA]


def copied(board):
    """Return an equal board of other records: nothing is remembered of those."""
    return Board(replace(record) for record in board)


def drawn(board, map_id, shown=None):
    return layout(board, map_id, replace(CONSOLE, shown=shown), METRICS)[0].picture


def given_command(data, board, selection):
    command = data.draw(st.sampled_from(AFFINITY.commands))
    if not command.enabled(board, selection):
        return board
    answer = ""
    if isinstance(command.ask, AskText):
        answer = "said since"
    elif command.ask is not None:
        choices = command.ask.choices(board, selection)
        answer = data.draw(st.sampled_from(choices)).value if choices else "new"
    return command.run(board, selection, answer)


def edited(data, board, map_id, other_id):
    """Return the board after one more act of any kind."""
    ids = sorted(record.id for record in board if not record.deleted and record.parent_id)
    chosen = tuple(data.draw(st.lists(st.sampled_from(ids), max_size=3, unique=True)))
    act = data.draw(
        st.sampled_from(["command", "command", "add", "edit", "also", "carry", "rename"])
    )
    if act == "add":
        home = data.draw(st.sampled_from([map_id, *(g.id for g in groups_of(board, map_id))]))
        return add_notes(board, home, ["one more", "and another"]).board
    if act == "edit" and chosen:
        return edit_text(board, chosen[0], "other words")
    if act == "also" and groups_of(board, map_id):
        group = data.draw(st.sampled_from(groups_of(board, map_id)))
        note = data.draw(st.sampled_from(notes_of(board, map_id)))
        return sorting.show_also(board, [note.id], group.id)
    if act == "carry" and chosen:
        comes = data.draw(st.sampled_from([map_id, other_id]))
        return AFFINITY.receive(board, comes, (CarriedText(chosen[0], "carried over"),))
    if act == "rename":
        return rename_exercise(board, data.draw(st.sampled_from([map_id, other_id])), "Renamed")
    return given_command(data, board, Selection(map_id, chosen))


@settings(max_examples=40, deadline=None)
@given(rich_walls(), st.data())
def test_a_map_that_was_edited_is_drawn_like_one_that_was_never_seen(wall, data):
    board, map_id = wall
    board, other_id = AFFINITY.create(board)
    seen, shown = [board], drawn(board, map_id)
    for _ in range(data.draw(st.integers(1, 6))):
        all_pages(board, map_id)
        try:
            board = edited(data, board, map_id, other_id)
        except DomainError:
            board = data.draw(st.sampled_from(seen))
        seen.append(board)
        assert all_pages(board, map_id) == all_pages(copied(board), map_id)
        now = drawn(board, map_id, shown)
        assert now == drawn(copied(board), map_id, shown)
        shown = now


def test_one_more_note_leaves_every_other_drawing_as_the_very_one_that_it_was():
    board, map_id = four_groups()
    board = add_notes(board, map_id, [f"loose {number}" for number in range(100)]).board
    before = drawn(board, map_id)
    after = drawn(add_notes(board, map_id, ["late"]).board, map_id, before)
    kept = {id(group) for group in before.groups}
    # The frame that counts it, the stretch of cards that it joins.
    assert len([group for group in after.groups if id(group) not in kept]) < 40


def test_a_group_that_nobody_touched_is_drawn_by_the_very_same_groups():
    board, map_id = four_groups()
    first, beside, *_ = groups_of(board, map_id)
    shown = drawn(board, map_id)
    before = [group for group in shown.groups if group.owner == beside.id]
    moved = sorting.move_to_group(board, [tray_of(board, map_id)[0].id], first.id)
    after = [group for group in drawn(moved, map_id, shown).groups if group.owner == beside.id]
    assert before
    assert all(map(is_, before, after))
