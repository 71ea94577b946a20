"""A machine plays the facilitator: whatever it does, the journal, the rows and the board agree.

A *player* makes one exercise and then one move after another on it, drawing
from `data`. Plain notes are always played; a kind of exercise joins by its
own table of commands.
"""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.workshop import WORKSHOP_TYPES, new_workshop
from dip_workshop.drawing.geometry import Point
from dip_workshop.kinds import (
    NEW_PREFIX,
    AskChoice,
    AskText,
    Drop,
    ExerciseKind,
    Selection,
)
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.health import replay
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import (
    REPLICA,
    TYPES,
    PlainNote,
    add_exercise,
    add_note,
    move_note,
)

Move = Callable[[Board], Board]


@dataclass(frozen=True)
class Player:
    """How one sort of exercise is played: made, then moved on."""

    name: str
    types: dict[str, type[Record]]
    start: Callable[[Board], tuple[Board, RecordId]]
    draw_move: Callable[[st.DataObject, Board, RecordId], Move]


texts = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=12
)


def draw_plain_move(data: st.DataObject, board: Board, exercise_id: RecordId) -> Move:
    notes = [r.id for r in board.descendants(exercise_id) if isinstance(r, PlainNote)]
    place = data.draw(st.sampled_from([exercise_id, *notes]))
    text = data.draw(texts)
    if not notes or data.draw(st.booleans()):
        return lambda board: add_note(board, place, text)
    note_id = data.draw(st.sampled_from(notes))
    index = data.draw(st.integers(0, 3))
    return data.draw(
        st.sampled_from(
            [
                lambda board: board.change(note_id, text=text),
                lambda board: move_note(board, note_id, place, index),
                lambda board: board.drop(note_id),
            ]
        )
    )


PLAIN_NOTES = Player("plain notes", TYPES, add_exercise, draw_plain_move)


def player_of(kind: ExerciseKind) -> Player:
    """Return a player who gives a kind's commands, captures, edits and drops at random."""
    record_types = (*WORKSHOP_TYPES, *TYPES.values(), kind.root_type, *kind.record_types)
    return Player(
        kind.name,
        {record_type.__name__: record_type for record_type in record_types},
        kind.create,
        lambda data, board, exercise_id: draw_kind_move(kind, data, board, exercise_id),
    )


def draw_kind_move(
    kind: ExerciseKind, data: st.DataObject, board: Board, exercise_id: RecordId
) -> Move:
    places = [row.id for row in kind.outline(board, exercise_id)]
    chosen = st.lists(st.sampled_from(places), max_size=3, unique=True) if places else st.just([])
    selection = Selection(exercise_id, tuple(data.draw(chosen)))
    text = data.draw(texts)
    if not places or data.draw(st.integers(0, 2)) == 0:
        return lambda board: kind.capture.add(board, selection, (text,)).board
    place = data.draw(st.sampled_from(places))
    target = data.draw(st.sampled_from([None, *(p for p in places if p not in selection.ids)]))
    point = Point(data.draw(st.integers(-50, 1500)), data.draw(st.integers(-50, 1500)))
    moves: list[Move] = [lambda board: kind.edit(board, place, text)]
    if selection.ids:
        moves.append(lambda board: kind.drop(board, selection, Drop(target, point)))
    for command in kind.commands:
        if command.enabled(board, selection):
            answer = _draw_answer(command.ask, data, board, selection, text)
            moves.append(lambda board, c=command, a=answer: c.run(board, selection, a))
    return data.draw(st.sampled_from(moves))


def _draw_answer(
    ask: AskText | AskChoice | None,
    data: st.DataObject,
    board: Board,
    selection: Selection,
    text: str,
) -> str:
    if isinstance(ask, AskText):
        return text
    if isinstance(ask, AskChoice):
        values = [choice.value for choice in ask.choices(board, selection)]
        values += [NEW_PREFIX + text] if ask.new_label else []
        return data.draw(st.sampled_from(values)) if values else ""
    return ""


class SessionMachine(RuleBasedStateMachine):
    """One workshop, two pages of one player, and a store that is closed and opened again."""

    player = PLAIN_NOTES

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store: WorkshopStore | None = None

    @initialize()
    def begin(self) -> None:
        board, first = self.player.start(new_workshop("Ward"))
        board, second = self.player.start(board)
        self.pages = (first, second)
        self._open()
        self.workshop_id = self.store.create_workshop(board)
        self.session = WorkshopSession(self.store, self.workshop_id)

    @rule(data=st.data(), pages=st.lists(st.integers(0, 1), min_size=3, max_size=8))
    def work(self, data: st.DataObject, pages: list[int]) -> None:
        for page in pages:
            self._move(data, page)
            self.rows_journal_and_board_agree()

    def _move(self, data: st.DataObject, page: int) -> None:
        before = self.session.board
        operation = self.player.draw_move(data, before, self.pages[page])
        try:
            self.session.perform("A move", self.pages[page], operation)
        except DomainError:
            assert self.session.board is before

    @rule(page=st.integers(0, 1))
    def undo(self, page: int) -> None:
        self._turn(self.session.can_undo, self.session.undo, self.pages[page])

    @rule(page=st.integers(0, 1))
    def redo(self, page: int) -> None:
        self._turn(self.session.can_redo, self.session.redo, self.pages[page])

    @rule()
    def close_and_reopen(self) -> None:
        before = self.session
        labels = [(before.undo_label(p), before.redo_label(p)) for p in self.pages]
        self.store.close()
        self._open()
        self.session = WorkshopSession(self.store, self.workshop_id)
        assert self.session.board == before.board
        assert [
            (self.session.undo_label(p), self.session.redo_label(p)) for p in self.pages
        ] == labels

    @precondition(lambda self: self.store is not None)
    @rule(page=st.integers(0, 1))
    def undo_all_and_redo_all(self, page: int) -> None:
        """All the way back and forth on one page ends where it began, unless later work forbids."""
        scope, before = self.pages[page], self.session.board
        steps = 0
        try:
            while self.session.can_undo(scope):
                self.session.undo(scope)
                steps += 1
        except DomainError:
            return
        for _ in range(steps):
            self.session.redo(scope)
        if not self._is_mixed():
            assert self.session.board == before

    @invariant()
    def rows_journal_and_board_agree(self) -> None:
        if self.store is None:
            return
        rows = self.store.load_board(self.workshop_id)
        assert rows == self.session.board
        assert self.session.board.check() == ()
        journal = self.store._thread.run(
            lambda c: replay(c, self.workshop_id, self.player.types)  # type: ignore[arg-type]
        )
        assert journal == rows

    @invariant()
    def no_word_is_hidden(self) -> None:
        if self.store is None:
            return
        board = self.session.board
        for record in board:
            if not record.deleted:
                assert not any(above.deleted for above in board.ancestors(record.id))

    def teardown(self) -> None:
        if self.store is not None:
            assert self.store.check().problems == ()
            self.store.close()
        shutil.rmtree(self.folder)

    def _open(self) -> None:
        self.store = WorkshopStore.open(self.folder / "w.dip", self.player.types, REPLICA)
        # What a power cut leaves is tried elsewhere; here waiting for the disk tells nothing.
        self.store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))

    def _turn(
        self,
        is_possible: Callable[[RecordId], bool],
        turn: Callable[[RecordId], object],
        scope: RecordId,
    ) -> None:
        before = self.session.board
        if not is_possible(scope):
            with pytest.raises(DomainError):
                turn(scope)
            return
        try:
            turn(scope)
        except DomainError:
            assert self.session.board is before

    def _is_mixed(self) -> bool:
        """Return whether both pages have written one record: undo leaves such fields alone."""
        writers: dict[RecordId, RecordId] = {}
        for head in self.store.step_heads(self.workshop_id)[1:]:
            for change in self.store.step(head.id).changes:
                if writers.setdefault(change.record_id, head.scope) != head.scope:
                    return True
        return False


PLAYERS = (PLAIN_NOTES, *(player_of(kind) for kind in KINDS))


@pytest.mark.parametrize("player", PLAYERS, ids=lambda player: player.name)
def test_whatever_is_played_the_journal_the_rows_and_the_board_agree(player: Player) -> None:
    class Machine(SessionMachine):
        pass

    Machine.player = player
    # The loaded profile chooses how often; each example opens files, so a few go a long way.
    examples = max(settings().max_examples // 4, 10)
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=examples, stateful_step_count=15)
    )
