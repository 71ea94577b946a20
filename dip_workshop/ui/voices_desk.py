"""The acts that give everyone in the room a voice."""

from collections.abc import Callable
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.silence import hidden_on, reveal_all, reveal_one, set_silent
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.ui.workshop_window import WorkshopWindow

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge

CHANCE = SystemRandom()


class VoicesDesk(QObject):
    """Silent writing for the workshop that is open."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def toggle_silence(self) -> None:
        """Have all that is written hidden from the room; or no more of it."""
        bridge = self._bridge()
        if bridge is None:
            return
        is_silent = not bridge.workshop.is_silent
        label = tr("Write in silence") if is_silent else tr("End the silence")
        if self._perform(label, lambda board: set_silent(board, is_silent=is_silent)):
            self._say(told_of_silence(len(hidden_on(bridge.board)), is_silent=is_silent))

    def reveal_one(self) -> None:
        """Show the room one of the hidden texts, by chance."""
        self._reveal(tr("Reveal one"), lambda board: reveal_one(board, self._place, CHANCE))

    def reveal_all(self) -> None:
        """Show the room all that is hidden here."""
        self._reveal(tr("Reveal all"), lambda board: reveal_all(board, self._place))

    @property
    def _place(self) -> RecordId | None:
        """Return the exercise that is shown; None for all of them."""
        page = self._window.exercise_page
        return page.scope if page is not None else None

    def _reveal(self, label: str, operation: Callable[[Board], Board]) -> None:
        bridge = self._bridge()
        if bridge is not None and self._perform(label, operation):
            self._say(told_of_reveal(len(hidden_on(bridge.board, self._place))))

    def _perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        bridge = self._bridge()
        return bridge is not None and bridge.perform(label, bridge.workshop.id, operation)

    def _bridge(self) -> "SessionBridge | None":
        """Return the open workshop; where none is, say so."""
        bridge = self._window.workbench.bridge
        if bridge is None:
            self._say(tr("Open a workshop first."))
        return bridge

    def _say(self, sentence: str) -> None:
        self._window.workbench.say(sentence)


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
