"""A machine plays the room: the tree stays sound, and every text is on the diagram or waits."""

from collections.abc import Callable
from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea, Placement
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    delete,
    link,
    move,
    unlink,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.model import Driver, Level, driver_at, level_of
from dip_workshop.exercises.driver_diagram.skeleton import skeleton_of
from tests.exercises.driver_diagram.diagrams import small


class DriverDiagramPlay(RuleBasedStateMachine):
    """A room at play with drivers, links and what waits."""

    places = Bundle("places")

    @initialize(target=places)
    def start(self) -> RecordId:
        self.board, self.diagram_id, ids = small()
        return ids["A1"]

    @rule(target=places, home=places)
    def add_below(self, home: RecordId) -> RecordId:
        return self._new(lambda board: add_drivers(board, home, ["More"])[0], home)

    @rule(target=places)
    def add_primary(self) -> RecordId:
        return self._new(lambda board: add_drivers(board, self.diagram_id, ["P"])[0], RecordId(""))

    @rule(target=places, place=places, parent=places)
    def link(self, place: RecordId, parent: RecordId) -> RecordId:
        return self._new(lambda board: link(board, place, parent)[0], place)

    @rule(place=places, parent=places)
    def unlink(self, place: RecordId, parent: RecordId) -> None:
        self._try(lambda board: unlink(board, place, parent))

    @rule(place=places, home=places)
    def move_below(self, place: RecordId, home: RecordId) -> None:
        self._try(lambda board: move(board, place, home))

    @rule(place=places)
    def move_to_the_aim(self, place: RecordId) -> None:
        self._try(lambda board: move(board, place, self.diagram_id))

    @rule(place=places)
    def let_wait(self, place: RecordId) -> None:
        self.board, waiting_id = with_waiting_place(self.board, self.diagram_id)
        self._try(lambda board: move(board, place, waiting_id))

    @rule(place=places)
    def delete(self, place: RecordId) -> None:
        self._try(lambda board: delete(board, place), may_delete=True)

    @rule(data=st.data())
    def link_any(self, data: st.DataObject) -> None:
        ids = [record.id for record in self.board if isinstance(record, Driver)]
        place, parent = data.draw(st.tuples(st.sampled_from(ids), st.sampled_from(ids)))
        self._try(lambda board: link(board, place, parent)[0])

    def _new(self, operation: Callable[[Board], Board], otherwise: RecordId) -> RecordId:
        before = {record.id for record in self.board}
        self._try(operation)
        return next((r.id for r in self.board if r.id not in before), otherwise)

    def _try(self, operation: Callable[[Board], Board], *, may_delete: bool = False) -> None:
        before = self._live()
        with suppress(DomainError):
            self.board = operation(self.board)
        assert may_delete or before <= self._live()

    def _live(self) -> set[RecordId]:
        return {r.id for r in self.board if isinstance(r, Idea) and not r.deleted}

    @invariant()
    def the_tree_is_sound_and_every_text_is_drawn_once(self) -> None:
        assert self.board.check() == ()
        drawn = [node.place_id for node in skeleton_of(self.board, self.diagram_id).nodes()]
        assert sorted(map(str, drawn)) == sorted({self.diagram_id, *self._live()})

    @invariant()
    def every_link_leads_to_the_column_just_before(self) -> None:
        for record in self.board:
            if isinstance(record, Placement) and not record.deleted:
                driver = driver_at(self.board, record.id)
                assert driver is not None
                assert record.parent_id is not None
                level = level_of(self.board, driver.id)
                assert level_of(self.board, record.parent_id) + 1 == level
                assert level in (Level.SECONDARY, Level.CHANGE)
                assert record.parent_id != driver.parent_id


TestDriverDiagramPlay = DriverDiagramPlay.TestCase
TestDriverDiagramPlay.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
