"""The affinity map on the screen: notes and groups are dragged, or sorted by keys alone.

With the keyboard on the board and a note selected, 1 to 9 and 0 put it into
the first to the tenth group and go on to the next note of the tray: one key a
note. G begins a group with it and goes on in the same way.
"""

from collections.abc import Callable
from functools import partial

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.acts import (
    can_sort_into,
    first_place,
    next_unsorted,
    sort_into,
    told_group,
)
from dip_workshop.exercises.affinity.handout import far_names
from dip_workshop.exercises.affinity.layout import is_overview
from dip_workshop.exercises.affinity.model import AffinityMap, Note, NoteGroup, Supergroup
from dip_workshop.exercises.affinity.parking import told_of_contention
from dip_workshop.kinds import Command
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.board_wall import SMALLEST_OPENED

DIGITS = "1234567890"
# The overview is there to be read: below this its letters are under seven pixels.
SMALLEST_READ = 0.5
# After these the next note of the tray is selected, where one note of it was sorted.
SORTING = frozenset({"group_notes", "move_to", "set_aside", "find_similar"})


class AffinityEditor(BoardEditor):
    """Let notes be dragged onto one another and onto groups, and groups past each other."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a note, a second place of one, a group or a supergroup."""
        return isinstance(board.find(place), Note | NoteGroup | Supergroup | Placement)

    def _connect(self) -> None:
        super()._connect()
        self.view.far_names = lambda: far_names(self._context.shown(), self.exercise_id)
        self.wall.smallest_opened = lambda board: (
            SMALLEST_READ if is_overview(board, self.exercise_id) else SMALLEST_OPENED
        )
        self.view.walk_into = lambda holder: first_place(self.board(), self.exercise_id, holder)

    def arranged_as(self, board: Board) -> bool:
        """Return whether all texts are shown in narrow columns."""
        return is_overview(board, self.exercise_id)

    def give(self, command: Command) -> None:
        """Carry out a command; where it sorted one note of the tray, go on to the next."""
        board, sorted_note = self._context.board(), self._one_of_the_tray()
        following = next_unsorted(board, self.exercise_id, sorted_note)
        before = {record.id for record in board}
        super().give(command)
        is_done = self._context.board() is not board
        if is_done and sorted_note and command.id in SORTING:
            self._go_on(following)
            self.ask_name_of_new(before)

    def act_of(self, key: str) -> Callable[[], None] | None:
        """Return what a plain key would do now: a digit sorts notes into the group it counts to."""
        number = DIGITS.find(key) + 1 if key else 0
        if number and can_sort_into(self._context.board(), self.selection(), number):
            return partial(self._sort_into, number)
        return super().act_of(key)

    def _sort_into(self, number: int) -> None:
        board, selection = self._context.board(), self.selection()
        sorted_note = self._one_of_the_tray()
        following = next_unsorted(board, self.exercise_id, sorted_note)
        label = tr("Move to {group}", group=told_group(board, self.exercise_id, number))
        if not self._context.perform(label, lambda b: sort_into(b, selection, number)):
            return
        if told := told_of_contention(board, self._context.board()):
            self._context.tell(told)
        if sorted_note is not None:
            self._go_on(following)

    def _go_on(self, following: RecordId | None) -> None:
        """Select the next note of the tray, if there is one, the keyboard staying on the board."""
        if following is not None:
            self.show_place(following)
        self.view.setFocus()

    def _one_of_the_tray(self) -> RecordId | None:
        """Return the note of the tray that alone is selected, or None."""
        selected = self.selection().ids
        record = self._context.board().find(selected[0]) if len(selected) == 1 else None
        if not isinstance(record, Note) or record.parent_id is None:
            return None
        home = self._context.board().find(record.parent_id)
        return record.id if isinstance(home, AffinityMap) else None
