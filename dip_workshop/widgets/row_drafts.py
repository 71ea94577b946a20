"""What is being typed in a row of the outline, remembered as an answer to F2 there would be."""

from PySide6.QtCore import QObject

from dip_workshop.core.ids import RecordId
from dip_workshop.widgets.asking import place_of_edit
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.capture_bar import CaptureBar
from dip_workshop.widgets.draft_pace import DraftPace
from dip_workshop.widgets.outline import Outline
from dip_workshop.widgets.unfinished import Unfinished


class RowDrafts(QObject):
    """Remembers the words of a row's field until they are on the board; Escape forgets none.

    The bar below the list offers what was typed in the row at an earlier time.
    """

    def __init__(self, outline: Outline, bar: CaptureBar, context: BoardContext) -> None:
        super().__init__(outline)
        self._outline, self._bar, self._context = outline, bar, context
        self._open: Unfinished | None = None
        self._typed = ""
        self._pace = DraftPace(self.keep_now, self)
        outline.row_opened.connect(self._begin)
        outline.row_typed.connect(self._note)
        outline.row_closed.connect(self._leave)

    def keep_now(self) -> None:
        """Remember at once what is typed."""
        if self._open is not None and self._typed:
            self._open.note(self._typed)

    def enter(self, _row: RecordId, text: str) -> None:
        """Forget the words of a row, which are on the board now."""
        if self._open is not None:
            self._open.enter(text)
            self._close()

    def _begin(self, row: RecordId) -> None:
        self._open, self._typed = Unfinished(self._context, place_of_edit(row)), ""
        self._bar.offer(self._open, self._put)

    def _put(self, text: str) -> None:
        self._outline.put(text)
        self._type(text)

    def _note(self, _row: RecordId, text: str) -> None:
        if self._open is not None and self._open.earlier in text:
            # They were typed a moment ago, before the rows changed, or are typed anew.
            self._open.take()
            self._bar.withdraw_offer()
        self._type(text)

    def _type(self, text: str) -> None:
        self._typed = text
        self._pace.typed()

    def _leave(self) -> None:
        """Keep the words of a row whose field was left by Escape."""
        if self._open is not None:
            self._open.leave(self._typed)
            self._close()

    def _close(self) -> None:
        self._open, self._typed = None, ""
        self._bar.withdraw_offer()
