"""Boards to look at: the sample's, and those with what the sample has none of."""

from datetime import UTC, date, datetime
from functools import cache
from random import Random

from PySide6.QtWidgets import QWidget

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.actions import actions_of, add_action, close
from dip_workshop.core.room.parking import answer_point, parked_points
from dip_workshop.core.room.parking import park as park_point
from dip_workshop.core.room.people import arrive
from dip_workshop.core.room.private_notes import add_note
from dip_workshop.core.room.turns import start_round
from dip_workshop.core.workshop import exercises_of, workshop_of
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.model import Note, groups_of, notes_of, tray_of
from dip_workshop.exercises.affinity.nesting import nest_groups
from dip_workshop.exercises.affinity.parking import park
from dip_workshop.exercises.prioritisation.criteria import rate, set_direction, set_method
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    add_criteria,
    add_options,
    criteria_of,
    ratings_of,
)
from dip_workshop.kinds import Choice, ExerciseKind, Selection
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.agreed import Agreed
from dip_workshop.widgets.ordering import OrderDialog

Filled = tuple[ExerciseKind, Board, RecordId]

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def kind_named(name: str) -> ExerciseKind:
    """Return the kind of a name."""
    return next(kind for kind in KINDS if kind.name == name)


def board_of(kind: ExerciseKind) -> tuple[Board, RecordId]:
    """Return a workshop with a filled exercise of a kind."""
    board = sample_workshop("2026-03-09")
    found = [e.id for e in exercises_of(board) if kind_of(e).name == kind.name]
    if found:
        return board, found[0]
    board, made = kind.create(board)
    texts = ("Late round", "Lifts broken", "No plan")
    return kind.capture.add(board, Selection(made), texts).board, made


def grid_added(board: Board) -> tuple[Board, RecordId]:
    """Return a board with a criteria grid more: three options, three criteria, one turned round."""
    board, matrix_id = kind_named("prioritisation").create(board)
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board, _ = add_options(board, matrix_id, ("Ring ahead", "Second round", "Label printer"))
    board, _ = add_criteria(board, matrix_id, ("Safety", "Cost", "Speed"))
    board = set_direction(board, criteria_of(board, matrix_id)[1].id, is_lower_better=True)
    for number, rating in enumerate(ratings_of(board, matrix_id).values()):
        board = rate(board, rating.id, number % 5 + 1) if number < 8 else board
    return board, matrix_id


def family_added(board: Board, map_id: RecordId) -> Board:
    """Return a board with a supergroup of two groups, notes alike, and a note set aside."""
    groups = groups_of(board, map_id)
    board = nest_groups(board, [group.id for group in groups[:2]], "Before the round").board
    notes = [note.id for note in notes_of(board, map_id)]
    loose = [note.id for note in tray_of(board, map_id)]
    board = merge_notes(board, notes[:2], notes[0])
    return park(board, [loose[-1] if len(loose) > 1 else notes[-1]])


def actions_added(board: Board) -> Board:
    """Return a board with an action of each state, the first of them from two notes."""
    notes = [record.id for record in board if isinstance(record, Note) and not record.deleted]
    ready = {"owner": "Ward sister", "measure": "Discharges before noon, weekly"}
    board, _ = add_action(board, "Try a board round at ten", notes[:2])
    for text, day in (("Ask", "2099-01-01"), ("Ring", "2020-01-01"), ("Tell", "2020-01-01")):
        board, last = add_action(board, text, due_on=day, **ready)
    return close(board, last, date(2026, 3, 9))


def agreed_actions() -> tuple[Agreed, ...]:
    """Return what an earlier workshop of the sample's team has left open."""
    board = actions_added(sample_workshop("2026-03-09"))
    root = workshop_of(board)
    return tuple(
        Agreed(action, root.id, root.text, root.team, root.held_on) for action in actions_of(board)
    )


@cache
def filled(name: str) -> Filled:
    """Return an exercise to look at; see FILLED."""
    if name == "criteria grid":
        kind = kind_named("prioritisation")
        return kind, *grid_added(sample_workshop("2026-03-09"))
    kind = kind_named("affinity" if name == "affinity family" else name)
    board, root = board_of(kind)
    return kind, family_added(board, root) if name == "affinity family" else board, root


FILLED = (*(kind.name for kind in KINDS), "criteria grid", "affinity family")


def room_run(board: Board) -> Board:
    """Add two who came, a parked point with its answer, a private note, and a round."""
    for name, group in (("AK", ""), ("Bea", "Nurses")):
        board = arrive(board, name, group, NOON)
    board = park_point(board, "Car park prices")
    board = answer_point(board, parked_points(board)[0].id, "Told")
    return start_round(add_note(board, "Ask the quiet ones"), "Why?", 60, Random(1), NOON)


def order_asked(parent: QWidget) -> OrderDialog:
    """Return a question in which order two options stand, and why."""
    items = (Choice("2", "2  Board round"), Choice("1", "1  Ring the family"))
    return OrderDialog("In which order?", "", parent, items=items, text_label="Why?")
