"""The acts that give everyone in the room a voice."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.parking import park, parked_points
from dip_workshop.core.room.private_notes import add_note
from dip_workshop.core.room.rounds import current_round, stop_round
from dip_workshop.core.room.run_sheet import ROUND, current_step
from dip_workshop.core.room.silence import hidden_on, reveal_all, reveal_one, set_silent
from dip_workshop.core.room.turns import (
    NOBODY_HERE,
    USUAL,
    next_turn,
    room_line,
    skip_turn,
    start_round,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.ui.chance import CHANCE
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.drafts.places import NEW_NOTE, PARKING
from dip_workshop.ui.workshop_window import WorkshopWindow


class VoicesDesk(QObject):
    """Silence, turns, the parking lot, rules and notes of the workshop that is open."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = window.workbench

    def toggle_silence(self) -> None:
        """Have all that is written hidden from the room; or no more of it."""
        bridge = self._workbench.bridge_or_say()
        if bridge is None:
            return
        is_silent = not bridge.workshop.is_silent
        label = tr("Write in silence") if is_silent else tr("End the silence")
        if self._perform(label, lambda board: set_silent(board, is_silent=is_silent)):
            self.tell_silence()

    def tell_silence(self) -> None:
        """Say what begins or ends with the silence that has just begun or ended."""
        bridge = self._workbench.bridge_or_say()
        if bridge is not None:
            hidden, is_silent = len(hidden_on(bridge.board)), bridge.workshop.is_silent
            self._workbench.say(told_of_silence(hidden, is_silent=is_silent))

    def reveal_one(self) -> None:
        """Show the room one of the hidden texts, by chance."""
        self._reveal(tr("Reveal one"), lambda board: reveal_one(board, self._place, CHANCE))

    def reveal_all(self) -> None:
        """Show the room all that is hidden here."""
        self._reveal(tr("Reveal all"), lambda board: reveal_all(board, self._place))

    def begin_round(self) -> None:
        """Begin a round at once, on the board that is shown or else on its own page."""
        bridge, now = self._workbench.bridge_or_say(), wall_clock.now()
        if bridge is None:
            return
        if not people_present(bridge.board):
            offered = self._workbench.offered
            offered.emit(NOBODY_HERE, tr("People in the room"), self.show_people)
            return
        if current_round(bridge.board) is None:
            step = current_step(bridge.board)
            asked = step.shows if step is not None and step.mode == ROUND else ""
            self._perform(
                tr("Begin a round"), lambda board: start_round(board, asked, USUAL, CHANCE, now)
            )
        if self._window.exercise_page is None:
            self.show_round()
        self._tell_turn(bridge.board, now)

    def next_turn(self) -> None:
        """Give the next one their turn."""
        self._turn(tr("Next turn"), next_turn)

    def skip_turn(self) -> None:
        """Give the next one their turn; whoever was skipped comes back at the end."""
        self._turn(tr("Skip a turn"), skip_turn)

    def stop_round(self) -> None:
        """End the round that goes on."""
        if self._perform(tr("Stop the round"), lambda board: stop_round(board, wall_clock.now())):
            self._workbench.say(tr("No round goes on."))

    def park(self) -> None:
        """Ask for a point and put it in the parking lot."""
        asked = Asked(tr("What shall be parked?"), PARKING.beginning)
        if self._asks(asked, tr("Park a point"), park):
            bridge = self._workbench.bridge
            count = len(parked_points(bridge.board)) if bridge else 0
            self._window.messages.offer_for_now(
                told_of_parking(count), tr("Show it"), self.show_parking
            )

    def write_note(self) -> None:
        """Ask for a note that nobody else reads."""
        asked = Asked(tr("A note for you alone"), NEW_NOTE.beginning)
        if self._asks(asked, tr("Write a private note"), add_note):
            self._workbench.say(tr("Kept among your private notes."))

    def show_people(self) -> None:
        """Show who is in the room."""
        self._go("people")

    def show_round(self) -> None:
        """Show the round that goes on, or what a new one needs."""
        self._go("round")

    def show_parking(self) -> None:
        """Show every point that was parked."""
        self._go("parking_lot")

    def show_rules(self) -> None:
        """Show the ground rules."""
        self._go("ground_rules")

    def show_notes(self) -> None:
        """Show the private notes."""
        self._go("private_notes")

    @property
    def _place(self) -> RecordId | None:
        """Return the exercise that is shown; None for all of them."""
        page = self._window.exercise_page
        return page.scope if page is not None else None

    def _reveal(self, label: str, operation: Callable[[Board], Board]) -> None:
        bridge = self._workbench.bridge_or_say()
        before = hidden_on(bridge.board, self._place) if bridge else ()
        if bridge is not None and self._perform(label, operation):
            self._light(before)
            told = told_of_reveal(len(hidden_on(bridge.board, self._place)))
            self._window.messages.offer_for_now(
                told, tr("Hide it again"), partial(bridge.take_back, bridge.workshop.id, label)
            )

    def _light(self, were_hidden: tuple[RecordId, ...]) -> None:
        """Light on the board that is shown what was hidden there and can be read now."""
        bridge, editor = self._workbench.bridge, self._window.editor
        if bridge is not None and editor is not None:
            still = set(hidden_on(bridge.board, self._place))
            editor.finder.show_lit(tuple(each for each in were_hidden if each not in still))

    def _turn(self, label: str, operation: Callable[[Board, datetime], Board]) -> None:
        bridge, now = self._workbench.bridge_or_say(), wall_clock.now()
        if bridge is not None and self._perform(label, lambda board: operation(board, now)):
            self._tell_turn(bridge.board, now)

    def _tell_turn(self, board: Board, now: datetime) -> None:
        line = room_line(board, now)
        self._workbench.say(
            tr("Now: {whose}", whose=line.whose) if line else tr("The round is over.")
        )

    def _asks(self, asked: Asked, label: str, operation: Callable[[Board, str], Board]) -> bool:
        """Ask for a text and make a step of it, the page going on afterwards as it was."""
        if self._workbench.bridge_or_say() is None:
            return False
        self._window.pages.leave()
        return ask_and_perform(self._workbench, self._window, asked, label, operation)

    def _go(self, page: str) -> None:
        if self._workbench.bridge_or_say() is not None:
            self._workbench.go(page)

    def _perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        bridge = self._workbench.bridge_or_say()
        return bridge is not None and bridge.perform(label, bridge.workshop.id, operation)


def told_of_parking(count: int) -> str:
    """Return that a point was parked, and how many are there."""
    return tr_count(
        "Parked: {n} point is in the parking lot.",
        "Parked: {n} points are in the parking lot.",
        count,
    )


def told_of_silence(hidden: int, *, is_silent: bool) -> str:
    """Return what begins or ends with the silence."""
    if is_silent:
        return tr(
            "All write in silence: the room does not read what is written until it is revealed."
        )
    if not hidden:
        return tr("The silence has ended. Nothing is hidden.")
    return tr_count(
        "The silence has ended. {n} text is still hidden until you reveal it.",
        "The silence has ended. {n} texts are still hidden until you reveal them.",
        hidden,
    )


def told_of_reveal(hidden: int) -> str:
    """Return how much is still hidden once something was revealed; never its words."""
    if not hidden:
        return tr("Revealed. Nothing is hidden here any more.")
    return tr_count("Revealed. {n} is still hidden.", "Revealed. {n} are still hidden.", hidden)
