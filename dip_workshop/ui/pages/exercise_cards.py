"""The exercises of a workshop as cards, each with its board in small."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.room.run_sheet import steps_of
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.ui.pages.thumbnail import Thumbnail
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button, empty_layout
from dip_workshop.widgets.flow import CardGrid
from dip_workshop.widgets.tab_order import tab_in_place_of
from dip_workshop.widgets.theme import plain_label

NARROWEST_CARD = 250
EMPTY = tr("Nothing here yet. Add an exercise below: a fishbone is a good start.")
PLANNED = tr("Nothing here yet. Each step of the run sheet brings its exercise as you come to it.")


class ExerciseCards(QWidget):
    """Cards in rows of three; `unwanted` names the exercise that somebody wants removed.

    The keyboard goes to the `page` once the last card goes that had it.
    """

    unwanted = Signal(object)

    def __init__(self, workbench: Workbench, page: QWidget) -> None:
        super().__init__()
        self._workbench, self._page = workbench, page
        self._listed: tuple[object, ...] | None = None
        self._grid = CardGrid(NARROWEST_CARD)
        # Beside the grid and not in it: a sentence is no card, and has the page's whole width.
        self._hint = plain_label("", role="hint", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addLayout(self._grid)

    def show_all(self, board: Board) -> None:
        """Show the exercises of a board, leaving the cards alone where nothing on them differs."""
        exercises = exercises_of(board)
        is_planned = any(step.kind for step in steps_of(board))
        listed = (is_planned, *((e.id, e.text, kind_of(e).summary(board, e.id)) for e in exercises))
        # A press that leaves a field writes a step; the button under it must live to its release.
        if listed == self._listed:
            return
        self._listed = listed
        holder = self.window().focusWidget()
        held = holder.accessibleName() if holder and self.isAncestorOf(holder) else ""
        empty_layout(self._grid)
        cards = [self._card(board, exercise) for exercise in exercises]
        for card in cards:
            self._grid.addWidget(card)
        made = [each for card in cards for each in card.findChildren(QPushButton)]
        tab_in_place_of(self, made)
        if held:
            # Where its card has gone the keyboard must not fall to what comes last on the page.
            again = (each for each in made if each.accessibleName() == held)
            next(again, made[0] if made else self._page).setFocus()
        self._hint.setText(PLANNED if is_planned else EMPTY)
        self._hint.setVisible(not exercises)

    def forget(self) -> None:
        """Draw every card anew next time: the exercises may be worked on meanwhile."""
        self._listed = None

    def _card(self, board: Board, exercise: Exercise) -> QFrame:
        kind, metrics = kind_of(exercise), self._workbench.metrics
        summary = kind.summary(board, exercise.id)
        thumbnail = Thumbnail(self._workbench.palette)
        thumbnail.setFixedHeight(120)
        thumbnail.draw_later(
            lambda: kind.layout(board, exercise.id, CONSOLE, metrics)[0].picture,
            f"{exercise.text}, {summary}",
        )
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 12)
        column.addWidget(thumbnail)
        column.addWidget(plain_label(exercise.text, role="subheading", wraps=True))
        column.addWidget(plain_label(summary, role="hint", wraps=True))
        column.addStretch(1)
        column.addLayout(self._buttons(exercise))
        return card

    def _buttons(self, exercise: Exercise) -> QHBoxLayout:
        open_it = button(tr("Open"), "primary")
        open_it.setAccessibleName(tr("Open {title}", title=exercise.text))
        open_it.clicked.connect(lambda: self._workbench.go("exercise", exercise.id))
        remove = button(tr("Remove"), "quiet")
        remove.setAccessibleName(tr("Remove {title}", title=exercise.text))
        remove.clicked.connect(lambda: self.unwanted.emit(exercise))
        row = QHBoxLayout()
        row.addWidget(open_it)
        row.addStretch(1)
        row.addWidget(remove)
        return row
