"""The page of a step that is talk, and of an exercise's step before the room comes to it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.clock import NOW, in_lines, state_of, step_in_words
from dip_workshop.core.room.records import GroundRule, PlanStep
from dip_workshop.core.room.rounds import current_turn
from dip_workshop.core.room.run_sheet import MODES, ROUND, current_step, next_step
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.session.stepping import exercise_at_hand
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Button, Card, button, chip
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_entry, plain_label

# How the room works in a step -> the act that shows the page for it, and what its button says.
PAGES_OF_MODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "people": ("people", tr("People in the room")),
        "round": ("round", tr("One after another")),
        "parking": ("parking_lot", tr("Parking lot")),
        "actions": ("actions", tr("Actions of this workshop")),
    }
)
# In these the room arrives, and hears how it works together.
WITH_RULES = ("", "people")


class StepPage(ScrollingPage):
    """What the facilitator says and what the room sees, in letters to be read while standing.

    `wanted` names an act of the window.
    """

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._step_id = RecordId("")
        self._title = plain_label("", role="stepTitle", wraps=True)
        self._mode, self._minutes = chip(""), chip("")
        self._says = _Words(tr("You ask"), "stepSays")
        self._shows = _Words(tr("The room sees"), "stepShows")
        self._rules = _Words(tr("How we work together"), "stepRules")
        self._page = button("", "secondary")
        self._act = ""
        self._page.clicked.connect(lambda: self.wanted.emit(self._act))
        self._go = self._way(tr("Go to this step"), "play", "go_here")
        self._next = self._way(tr("Next step"), "clock_next", "next_step")
        self._look = button("", "secondary")
        self._look.clicked.connect(self._look_at_board)
        self._room = button(tr("Show to room"), "quiet", "room_window")
        self._room.clicked.connect(lambda: self.wanted.emit("room_window"))
        # A title may be long, and no button is higher than a line.
        self._then = plain_label("", role="hint", wraps=True)
        self._lay_out()

    def turn_to(self, record_id: str) -> None:
        """Show another step from now on.

        The keyboard is the page's own then: the button that led here means another step now.
        """
        holder = self.window().focusWidget()
        if record_id != self._step_id and holder is not None and self.isAncestorOf(holder):
            self.setFocus()
        self._step_id = RecordId(record_id)

    def is_gone(self) -> bool:
        """Return whether the step was taken away."""
        return self._step() is None

    def refresh(self) -> None:
        """Show the step as it stands."""
        bridge, step = self._workbench.bridge, self._step()
        if bridge is None or step is None:
            return
        board = bridge.board
        self._title.setText(step.text)
        self._mode.setText(MODES.get(step.mode, ""))
        self._minutes.setText(step_in_words(board, step, wall_clock.now()))
        self._says.show_words(step.says)
        self._shows.show_words(step.shows)
        rules = board.children(bridge.workshop.id, GroundRule) if step.mode in WITH_RULES else ()
        self._rules.show_words("\n".join(rule.text for rule in rules))
        self._act, label = page_of(board, step)
        self._page.setVisible(bool(self._act))
        self._page.setText(label)
        self._page.setAccessibleName(label)
        self._show_way_to_board(board, step)
        is_here, following = state_of(board, step) == NOW, next_step(board)
        has_begun = current_step(board) is not None
        self._go.setText(tr("Go to this step") if has_begun else tr("Start with this step"))
        self._go.setAccessibleName(self._go.text())
        self._go.setVisible(not is_here)
        self._next.setVisible(is_here and following is not None)
        if following is not None:
            self._next.setAccessibleName(tr("Next step: {step}", step=following.text))
            self._then.setText(tr("Then: {step}", step=following.text))
        self._then.setVisible(not self._next.isHidden())

    def _show_way_to_board(self, board: Board, step: PlanStep) -> None:
        """Offer a look at the board of a step that the room has not come to; no clock moves."""
        exercise = exercise_at_hand(board, step)
        self._look.setVisible(exercise is not None)
        if exercise is not None:
            self._look.setText(plain_entry(tr("Look at “{title}”", title=shortened(exercise.text))))
            self._look.setAccessibleName(tr("Look at “{title}”", title=exercise.text))

    def _look_at_board(self) -> None:
        bridge, step = self._workbench.bridge, self._step()
        exercise = exercise_at_hand(bridge.board, step) if bridge and step else None
        if exercise is not None:
            self._workbench.go("exercise", exercise.id)

    def _step(self) -> PlanStep | None:
        bridge = self._workbench.bridge
        return bridge.board.find_live(self._step_id, PlanStep) if bridge else None

    def _way(self, label: str, picture: str, act: str) -> Button:
        """Return a button that moves the clock, at which a click leaves no keyboard."""
        made = button(label, "primary", picture)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.hear_once()
        made.clicked.connect(lambda: self.wanted.emit(act))
        return made

    def _lay_out(self) -> None:
        body = QWidget()
        column = page_column(body)
        column.addWidget(self._title)
        chips = FlowRow()
        chips.setSpacing(8)
        chips.addWidget(self._mode)
        chips.addWidget(self._minutes)
        # Far from “Next step”: a hand that goes there by habit leaves the room where it is.
        chips.addWidget(self._go)
        chips.addStretch()
        for made in (self._room, self._page, self._look, self._next):
            chips.addWidget(made)
        column.addLayout(chips)
        for words in (self._says, self._shows, self._rules):
            column.addWidget(words)
        column.addWidget(self._then)
        column.addStretch(1)
        self.setWidget(body)


def page_of(board: Board, step: PlanStep) -> tuple[str, str]:
    """Return the act that a step's way of working asks for, and its words; "" for none."""
    if step.mode == ROUND and state_of(board, step) == NOW and current_turn(board) is None:
        return "begin_round", tr("Begin the round")
    return PAGES_OF_MODES.get(step.mode, ("", ""))


class _Words(Card):
    """A card with a heading and words below it; away where there are none."""

    def __init__(self, heading: str, role: str) -> None:
        super().__init__()
        self._words = plain_label("", role=role, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, role="hint"))
        column.addWidget(self._words)

    def show_words(self, words: str) -> None:
        """Show the lines of a text, each as one of several where they are."""
        self._words.setText(in_lines(words))
        self.setVisible(bool(words.strip()))
