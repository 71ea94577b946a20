"""What is being typed in a row of the outline, remembered as an answer to F2 there would be."""

from PySide6.QtCore import QObject

from dip_workshop.core.ids import RecordId
from dip_workshop.kinds import ExerciseKind
from dip_workshop.widgets.asking import place_of_edit
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.draft_pace import DraftPace
from dip_workshop.widgets.outline import Outline


class RowDrafts(QObject):
    """Remembers the words of a row's field until they are on the board; Escape forgets none."""

    def __init__(self, outline: Outline, kind: ExerciseKind, context: BoardContext) -> None:
        super().__init__(outline)
        self._kind, self._context = kind, context
        self._typed: dict[str, str] = {}
        self._pace = DraftPace(self.keep_now, self)
        outline.waiting = self._waiting
        outline.row_typed.connect(self._note)

    def keep_now(self) -> None:
        """Remember at once what is typed."""
        for place, text in self._typed.items():
            self._context.remember_text(place, text)
        self._typed.clear()

    def forget(self, row: RecordId) -> None:
        """Forget the words of a row, which are on the board now."""
        self._note(row, "")
        self._pace.now()

    def _waiting(self, row: RecordId) -> str:
        self.keep_now()
        return self._context.waiting_text(place_of_edit(self._kind, row))

    def _note(self, row: RecordId, text: str) -> None:
        self._typed[place_of_edit(self._kind, row)] = text
        self._pace.typed()
