"""The end of a drag: what it would do, in words, and that it is done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point
from dip_workshop.kinds import Drop, ExerciseKind, Selection
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.capture_draft import Places
from dip_workshop.widgets.picture_view import PictureView


class BoardDrops(QObject):
    """Makes a step of each drop on a board; `dropped` comes after it, whatever came of it.

    `told` says, from the boards before and after and what was dragged, what else must be said.
    """

    dropped = Signal()

    def __init__(
        self, kind: ExerciseKind, exercise_id: RecordId, context: BoardContext, view: PictureView
    ) -> None:
        super().__init__(view)
        self._kind, self._exercise_id = kind, exercise_id
        self._context, self._view = context, view
        self.told: Callable[[Board, Board, Selection], str] = lambda *_boards: ""
        view.drag_moved.connect(self._hover)
        view.dropped.connect(self._drop)

    def _hover(self, ids: Places, target: RecordId | None, point: Point) -> None:
        dragged = Selection(self._exercise_id, ids)
        drop = Drop(target, point, self._view.picture)
        hint = self._kind.drop_hint(self._context.shown(), dragged, drop)
        self._view.set_drop_hint(hint)

    def _drop(self, ids: Places, target: RecordId | None, point: Point) -> None:
        dragged = Selection(self._exercise_id, ids)
        drop = Drop(target, point, self._view.picture)
        before = self._context.board()
        label = self._kind.drop_hint(before, dragged, drop) or tr("Move")
        done = self._context.perform(label, lambda board: self._kind.drop(board, dragged, drop))
        if done and self._context.board() is before:
            self._context.say(tr("Nothing was moved: it was let go where it does not go."))
        elif done and (told := self.told(before, self._context.board(), dragged)):
            self._context.tell(told)
        self.dropped.emit()
