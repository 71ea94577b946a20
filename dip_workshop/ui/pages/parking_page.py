"""The parking lot: every point that was put aside, and what became of it."""

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.parking import (
    answer_point,
    drop_point,
    open_points,
    parked_points,
    reword_point,
)
from dip_workshop.core.room.records import ParkedPoint
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.drafts.places import ANSWER, POINT
from dip_workshop.ui.pages.list_card import ListCard, Row, RowAct
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.theme import plain_label


class ParkingPage(RoomPage):
    """A list of points, each with its answer; none is lost, and none holds the room up."""

    def __init__(self, workbench: Workbench) -> None:
        hint = tr("For what matters and does not belong here now. The whole PDF ends with it.")
        buttons = (("park", tr("Park a point…"), "primary"),)
        super().__init__(workbench, tr("Parking lot"), hint, buttons)
        self._count = plain_label("", role="heading")
        self.card = ListCard(
            tr("Parked points"),
            tr("Nothing is parked. Ctrl+J parks a point from wherever you are."),
            (
                RowAct(tr("What became of it…"), "Return", self._answer),
                RowAct(tr("Change…"), "F2", self._reword),
                RowAct(tr("Take it out"), "Delete", self._drop),
            ),
        )
        self.column.addWidget(self._count)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self._found = RecordId("")

    def turn_to(self, record_id: str) -> None:
        """Choose a point that was found, once the points are shown."""
        self._found = RecordId(record_id)

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard: the list, or the button while there is nothing in it."""
        return self.buttons["park"] if self.card.list.isHidden() else self.card.list

    def show_board(self, board: Board) -> None:
        """Show the points and how many are open."""
        still_open = len(open_points(board))
        self._count.setText(tr_count("{n} point is open", "{n} points are open", still_open))
        self.card.show_rows(tuple(Row(p.id, in_words(p)) for p in parked_points(board)))
        self.card.choose(self._found)
        self._found = RecordId("")

    def _answer(self, point_id: RecordId) -> None:
        point = self._point(point_id)
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(
                tr("What became of it?"), ANSWER.of(point_id), point.answer, shortened(point.text)
            ),
            tr("Say what became of a parked point"),
            lambda board, text: answer_point(board, point_id, text),
        )

    def _reword(self, point_id: RecordId) -> None:
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(tr("What is the point?"), POINT.of(point_id), self._point(point_id).text),
            tr("Change a parked point"),
            lambda board, text: reword_point(board, point_id, text),
        )

    def _drop(self, point_id: RecordId) -> None:
        if self.perform(tr("Take a point out"), lambda board: drop_point(board, point_id)):
            self.workbench.told.emit(tr("The point was taken out of the parking lot."))

    def _point(self, point_id: RecordId) -> ParkedPoint:
        if self.workbench.bridge is None:
            raise RuntimeError("a page of a workshop without an open one")
        return self.workbench.bridge.board.get(point_id, ParkedPoint)


def in_words(point: ParkedPoint) -> str:
    """Return a point with what became of it."""
    return f"{point.text}\n→ {point.answer or tr('still open')}"
