"""A machine plays the room: the tree stays sound, and no word gets out of reach."""

from collections.abc import Callable
from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.bones import exchange_categories
from dip_workshop.exercises.fishbone.causes import add_causes, delete_place, move_place, show_also
from dip_workshop.exercises.fishbone.model import all_places_of, categories_of, causes_of
from tests.exercises.fishbone.boards import fishbone


class FishbonePlay(RuleBasedStateMachine):
    """A room at play: whatever it does, the tree stays sound and every word stays reachable."""

    places = Bundle("places")

    @initialize()
    def start(self) -> None:
        self.board, self.fishbone_id = fishbone(("A", "B", "C"))
        self.alive: set[RecordId] = set()

    @rule(target=places, bone=st.integers(0, 9))
    def add(self, bone: int) -> RecordId:
        bones = categories_of(self.board, self.fishbone_id)
        self.board, (cause_id,) = add_causes(self.board, bones[bone % len(bones)].id, ["Why?"])
        self.alive.add(cause_id)
        return cause_id

    @rule(target=places, above=places)
    def ask_why(self, above: RecordId) -> RecordId:
        before = {record.id for record in self.board}
        self._try(lambda board: add_causes(board, above, ["Because"])[0])
        new = [record.id for record in self.board if record.id not in before]
        self.alive.update(new)
        return new[0] if new else above

    @rule(place=places, home=places)
    def move_below(self, place: RecordId, home: RecordId) -> None:
        self._try(lambda board: move_place(board, place, home))

    @rule(place=places, bone=st.integers(0, 9))
    def move_to_bone(self, place: RecordId, bone: int) -> None:
        bones = categories_of(self.board, self.fishbone_id)
        self._try(lambda board: move_place(board, place, bones[bone % len(bones)].id))

    @rule(target=places, place=places, home=places)
    def show_below(self, place: RecordId, home: RecordId) -> RecordId:
        before = {record.id for record in self.board}
        self._try(lambda board: show_also(board, place, home)[0])
        return next((r.id for r in self.board if r.id not in before), place)

    @rule(place=places)
    def delete(self, place: RecordId) -> None:
        branch = {place, *(record.id for record in self.board.descendants(place))}
        elsewhere = {
            cause_id
            for cause_id in self.alive
            if any(record.id not in branch for record in all_places_of(self.board, cause_id))
        }
        self._try(lambda board: delete_place(board, place))
        self.alive = {i for i in self.alive if self._is_live(i)}
        assert elsewhere <= self.alive

    @rule(names=st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=4))
    def exchange(self, names: list[str]) -> None:
        self._try(lambda board: exchange_categories(board, self.fishbone_id, names))

    def _is_live(self, record_id: RecordId) -> bool:
        record = self.board.find(record_id)
        return record is not None and not record.deleted

    def _try(self, operation: Callable[[Board], Board]) -> None:
        with suppress(DomainError):
            self.board = operation(self.board)

    @invariant()
    def the_tree_is_sound_and_every_live_cause_is_on_a_bone(self) -> None:
        assert self.board.check() == ()
        assert {cause.id for cause in causes_of(self.board, self.fishbone_id)} == self.alive


TestFishbonePlay = FishbonePlay.TestCase
TestFishbonePlay.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
