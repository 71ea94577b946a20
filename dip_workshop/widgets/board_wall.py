"""A board laid out for its view: as it stands while it is edited, set anew when it is opened."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import CONSOLE, ROOM
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import ExerciseKind
from dip_workshop.widgets.hidden_marks import hidden_here, with_marks
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.zoomable_view import LARGEST_FIT, LARGEST_FIT_FOR_A_ROOM

# A board that would be smaller than this is opened at its beginning, large enough to read.
SMALLEST_OPENED = 0.25
READABLE = 0.75
# A board is seen whole unless its letters would be by so much larger in part.
MORE_IS_WORTH = 1.05
# By so much the window must become another before a board that nobody has edited is set anew.
ANOTHER_SIZE = 0.15
# So many pictures are remembered, that what is undone goes back where it stood.
REMEMBERED = 12


class BoardWall(QObject):
    """Shows a board; `medium` says to whom, `smallest_opened` from which zoom it can be read.

    `arranged_as` tells apart the ways in which a kind's wall shows a board:
    where that has changed, nothing of what was shown holds.
    """

    def __init__(
        self,
        kind: ExerciseKind,
        exercise_id: RecordId,
        view: PictureView,
        metrics: TextMetrics,
        arranged_as: Callable[[Board], object],
    ) -> None:
        super().__init__(view)
        self.medium = CONSOLE
        self.board: Board | None = None
        self._earlier: deque[Picture] = deque(maxlen=REMEMBERED)
        self._set_for = Size(0.0, 0.0)
        self._kind, self._exercise_id = kind, exercise_id
        self._view, self._metrics = view, metrics
        self._arranged_as = arranged_as
        self._arrangement: object = None
        self.smallest_opened: Callable[[Board], float] = lambda _board: SMALLEST_OPENED
        view.installEventFilter(self)

    def show(self, board: Board) -> None:
        """Show a board, all that need not move where it stands.

        One that is not seen yet is not laid out before its window's size is known.
        """
        is_first, self.board = self.board is None, board
        before, self._arrangement = self._arrangement, self._arranged_as(board)
        if is_first and not self._view.isVisible():
            return
        shown = None if is_first else self._view.picture
        self._view.set_picture(self._laid_out(board, shown))
        if shown is not None:
            self._earlier.appendleft(shown)
        if is_first:
            self._begin_large_enough()
        elif before != self._arrangement:
            self.set_anew()
            self._begin_large_enough()
        else:
            # From now on people know where things stand, whatever becomes of the window.
            self._set_for = Size(0.0, 0.0)

    def make_ready(self) -> None:
        """Lay the board out, seen or not: something is looked for on it."""
        if self.board is not None and self._is_blank():
            self._view.set_picture(self._laid_out(self.board, None))

    def set_anew(self) -> None:
        """Set the board as fits its view best, wherever things stand now, and show all of it."""
        if self.board is not None:
            self._earlier.clear()
            self._view.set_picture(self._laid_out(self.board, None))
            self._set_for = self._view.room
        self._view.fit()

    def set_room(self, is_room: bool, covered_corner: Size) -> None:
        """Show the board to a room, or to the one at the console; what lies over it stays clear."""
        may_differ = is_room and self._kind.drops_where_shown
        medium = ROOM if may_differ else CONSOLE
        largest_fit = LARGEST_FIT_FOR_A_ROOM if is_room else LARGEST_FIT
        before = self.medium, self._view.largest_fit, self._view.covered_corner
        # Other colours are no reason to move what people look at.
        if before != (medium, largest_fit, covered_corner):
            self.medium = medium
            self._view.largest_fit, self._view.covered_corner = largest_fit, covered_corner
            self.set_anew()

    def smallest_letters(self) -> float:
        """Return how large the smallest letters are, in pixels."""
        return self._view.picture.smallest_print() * self._view.zoom

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Set a board anew as it is opened, unless somebody has chosen a part of it."""
        is_opened = event.type() == QEvent.Type.Show and not event.spontaneous()
        is_free = self._view.is_fitted or self._is_blank()
        if is_opened and is_free and self.board is not None:
            self.set_anew()
            self._begin_large_enough()
        elif event.type() == QEvent.Type.Resize and self._is_of_another_size():
            self.set_anew()
        return super().eventFilter(watched, event)

    def _is_of_another_size(self) -> bool:
        """Return whether the window has become another since, and nothing was edited."""
        if not self._set_for.width or not self._view.is_fitted or not self._view.isVisible():
            return False
        pairs = zip(self._view.room, self._set_for, strict=True)
        return any(abs(now - then) > ANOTHER_SIZE * then for now, then in pairs)

    def _is_blank(self) -> bool:
        return not self._view.picture.groups

    def _begin_large_enough(self) -> None:
        """Leave the whole of a board for its beginning where the console could not read it."""
        view = self._view
        is_for_room = view.largest_fit != LARGEST_FIT
        if self.board is None or self.medium is not CONSOLE or is_for_room or not view.isVisible():
            return
        if view.zoom < self.smallest_opened(self.board):
            view.show_beginning(READABLE)
        elif view.zoom < (usual := self._usual_zoom()) / MORE_IS_WORTH:
            view.show_beginning(usual)

    def _usual_zoom(self) -> float:
        """Return at which zoom the whole board would be seen were the letters round it not larger.

        Who asks for larger letters is to see none smaller for it.
        """
        scale, window = applied_look().scale, self._view.window()
        if scale <= 1.0:
            return 0.0
        sides = (self._view.room, self._view.size().toTuple(), window.size().toTuple())
        wide, high = (
            room + (whole - own) * (1.0 - 1.0 / scale)
            for room, own, whole in zip(*sides, strict=True)
        )
        across, down = self._view.picture.size
        return min(wide / max(across, 1.0), high / max(down, 1.0), LARGEST_FIT, READABLE)

    def _laid_out(self, board: Board, shown: Picture | None) -> Picture:
        size = self._view.room if self._view.isVisible() else self.medium.size
        medium = replace(self.medium, size=size, shown=shown, earlier=tuple(self._earlier))
        laid_out = self._kind.layout(board, self._exercise_id, medium, self._metrics)[0].picture
        return with_marks(laid_out, hidden_here(board, self._exercise_id))
