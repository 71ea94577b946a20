"""A round in which everyone has one turn: whose it is, who comes next, and the time."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.room.instants import SECONDS_A_MINUTE
from dip_workshop.core.room.people import in_the_room
from dip_workshop.core.room.rounds import STATES, current_round, current_turn, last_round, turns_of
from dip_workshop.core.room.turns import (
    USUAL,
    left_in_words,
    name_of,
    room_line,
    start_round,
    upcoming,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.ui.chance import CHANCE
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo, forget_typing
from dip_workshop.widgets.wheel import WheelIsThePages

QUESTION = "round"
# Seconds that a turn may take; a whole minute to begin with.
LENGTHS = (30, 45, 60, 90, 120, 180, 300)
TICK_MS = 500
MOST_NEXT = 2


class RoundPage(RoomPage):
    """The turn of the moment in large letters; before a round, what it shall ask and how long."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, tr("One after another"), _HINT)
        self._shown = self.scope
        self.column.addWidget(self._now_card())
        self.column.addWidget(self._begin_card())
        self._past = plain_label("", wraps=True)
        self.column.addWidget(self._past)
        self.column.addStretch(1)
        self._drafts = FormDrafts(workbench, {QUESTION: self.question}, self)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._show_time)

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard: the next turn, or the question of a round to come."""
        return self.question if self._now.isHidden() else self._next_turn

    def show_board(self, board: Board) -> None:
        """Show the round that goes on, or what a new one needs."""
        going, turn = current_round(board), current_turn(board)
        self._now.setVisible(turn is not None)
        self._begin.setVisible(turn is None)
        if going is not None and turn is not None:
            self._asked.setText(going.text)
            self._asked.setVisible(bool(going.text))
            self._whose.setText(name_of(board, turn))
            self._next.setText(next_in_words(board))
        self._who.setText(who_takes_part(board))
        self._past.setText(past_in_words(board))
        self._show_time()
        if self._shown != self.scope:
            self._shown = self.scope
            self.question.clear()
            self._drafts.offer()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Have the time shown as it goes."""
        super().showEvent(event)
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Count nothing that nobody sees: the time is in what is stored."""
        super().hideEvent(event)
        self._ticks.stop()

    def _now_card(self) -> QFrame:
        self._asked = plain_label("", role="subheading", wraps=True)
        self._whose = plain_label("", role="turn", wraps=True)
        self._time = plain_label("", role="heading", wraps=True)
        self._next = plain_label("", wraps=True)
        row = FlowRow()
        row.setSpacing(8)
        self._next_turn = self._act("next_turn", tr("Next turn"), "primary")
        row.addWidget(self._next_turn)
        row.addWidget(self._act("skip_turn", tr("Skip, and come back at the end"), "secondary"))
        row.addWidget(self._act("stop_round", tr("Stop the round"), "secondary"))
        row.addStretch()
        self._now, column = _card()
        for each in (self._asked, self._whose, self._time, self._next):
            column.addWidget(each)
        column.addLayout(row)
        return self._now

    def _begin_card(self) -> QFrame:
        self._who = plain_label("", wraps=True)
        self.question = QLineEdit()
        TypedUndo(self.question, is_kept=False)
        self.question.setPlaceholderText(tr("What is each asked? Or leave it empty"))
        self.question.setAccessibleName(tr("The question of the round"))
        self.question.returnPressed.connect(self._start)
        self._length = QComboBox()
        WheelIsThePages(self._length)
        self._length.setAccessibleName(tr("Time for each"))
        for seconds in LENGTHS:
            self._length.addItem(length_in_words(seconds), seconds)
        self._length.setCurrentIndex(LENGTHS.index(USUAL))
        begin = button(tr("Begin the round"), "primary")
        begin.clicked.connect(self._start)
        row = FlowRow()
        row.setSpacing(8)
        row.addWidget(self._length)
        row.addWidget(self.question)
        row.addWidget(begin)
        self._begin, column = _card()
        column.addWidget(self._who)
        column.addLayout(row)
        return self._begin

    def _act(self, action: str, label: str, role: str) -> QPushButton:
        made = button(label, role)
        # A double click skips nobody.
        made.hear_once()
        made.clicked.connect(lambda: self.wanted.emit(action))
        return made

    def _start(self) -> None:
        words = self.workbench.attempt(lambda: clean(self.question.text()))
        seconds, now = int(self._length.currentData()), wall_clock.now()
        if words is not None and self.perform(
            tr("Begin a round"), lambda board: start_round(board, words.text, seconds, CHANCE, now)
        ):
            self.question.clear()
            forget_typing(self.question)
            self._drafts.forget(QUESTION)
            self._next_turn.setFocus()

    def _show_time(self) -> None:
        bridge = self.workbench.bridge
        line = room_line(bridge.board, wall_clock.now()) if bridge else None
        self._time.setText(left_in_words(line.left) if line else "")


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    return card, column


def length_in_words(seconds: int) -> str:
    """Return how long each may take."""
    if seconds % SECONDS_A_MINUTE:
        return tr_count("{n} second each", "{n} seconds each", seconds)
    return tr_count("{n} minute each", "{n} minutes each", seconds // SECONDS_A_MINUTE)


def next_in_words(board: Board) -> str:
    """Return who comes next, and how many turns are still to come."""
    coming = upcoming(board)
    if not coming:
        return tr("Nobody else is to come: this is the last turn.")
    names = ", ".join(name_of(board, turn) for turn in coming[:MOST_NEXT])
    return tr_count(
        "Next: {names} · {n} is still to come",
        "Next: {names} · {n} are still to come",
        len(coming),
        names=names,
    )


def who_takes_part(board: Board) -> str:
    """Return who will have a turn in a round that begins now."""
    count, named = people_present(board), len(in_the_room(board))
    if not count:
        return tr("Nobody is in the room yet: say who is here, or how many, on “People”.")
    if named < count:
        return tr_count(
            "{n} seat: not everyone is named.", "{n} seats: not everyone is named.", count
        )
    return tr_count("{n} person, by name.", "{n} people, by name.", count)


def past_in_words(board: Board) -> str:
    """Return what became of each turn of the round that goes on, or was the last."""
    of = last_round(board)
    turns = turns_of(board, of) if of else ()
    return "\n".join(f"{name_of(board, turn)}: {STATES.get(turn.state, '')}" for turn in turns)


_HINT = tr(
    "An order of chance, the same time for each, and nobody a second time before all have been "
    "asked. Whoever is skipped comes back at the end; whoever comes late joins the end."
)
