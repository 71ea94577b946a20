"""What the window can show and do of the past: a page's history, and how a board grew."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dip_workshop.core.history import NAME_POINT, HistoryRow
from dip_workshop.core.room.save_points import name_point
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.look import applied_look

if TYPE_CHECKING:
    from dip_workshop.ui.dialogs.time_lapse import TimeLapse

# Where the name of a point waits while it is typed.
POINT = "/point"


class HistoryDesk(QObject):
    """Lists the steps of the page that is shown, and plays the growth of its board."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """List the page's steps and go to the point that is chosen."""
        from dip_workshop.core.room.telling import (
            MOVED,
            hidden_words,
            kept_back_in,
            moves_in,
            open_label,
            subjects_in,
        )
        from dip_workshop.ui.dialogs.history import HistoryDialog

        window, workbench = self._window, self._window.workbench
        bridge, scope = workbench.bridge, window.pages.undo_scope()
        if bridge is None or scope is None:
            workbench.say(tr("Open a workshop or an exercise first: its steps are listed there."))
            return
        window.pages.leave()
        steps = workbench.attempt(lambda: workbench.store.steps(bridge.workshop.id)) or ()
        page, board = bridge.board.find(scope), bridge.board
        hidden = kept_back_in(board, steps)
        words = hidden_words(board, hidden, steps)
        subjects, moves = subjects_in(board, steps, hidden), moves_in(board, steps, hidden)
        dialog = HistoryDialog(
            page.text if page is not None else bridge.workshop.text,
            tuple(
                row._replace(label=MOVED if row.id in moves else open_label(row.label, words))
                for row in bridge.session.history(scope)
            ),
            {**subjects, **moves},
            datetime.now(),
            workbench.palette,
            window,
        )
        if not accepted(dialog):
            return
        row = dialog.answer()
        if row.distance and bridge.jump_to(scope, row.id):
            workbench.say(told_of_jump(row))

    def name_point(self) -> None:
        """Ask for a name for the page as it is now; the history then marks the step by it."""
        window, workbench = self._window, self._window.workbench
        scope = window.pages.undo_scope()
        if scope is None:
            workbench.say(tr("Open a workshop or an exercise first: a point of it is named there."))
            return
        window.pages.leave()
        question = Asked(tr("What is this point called? Such as Before the vote"), POINT)
        ask_and_perform(
            workbench,
            window,
            question,
            NAME_POINT,
            lambda board, name: name_point(board, scope, name),
            scope,
        )

    def play(self) -> None:
        """Play how the board that is shown grew."""
        dialog = self.time_lapse()
        if dialog is not None:
            accepted(dialog)

    def time_lapse(self) -> "TimeLapse | None":
        """Return the time-lapse of the exercise that is shown; None, with words, without one."""
        from dip_workshop.catalogue import RECORD_TYPES
        from dip_workshop.session.growth import Growth
        from dip_workshop.ui.dialogs.time_lapse import TimeLapse

        window, workbench = self._window, self._window.workbench
        bridge, page = workbench.bridge, window.exercise_page
        if bridge is None or page is None:
            workbench.say(tr("Open an exercise first: then its board's growth can be played."))
            return None
        window.pages.leave()
        steps = workbench.attempt(lambda: workbench.store.steps(bridge.workshop.id))
        if steps is None:
            return None
        growth = Growth(steps, bridge.board, page.scope, RECORD_TYPES, page.kind.view_fields)
        title = bridge.board.get(page.scope, Exercise).text
        return TimeLapse(
            title,
            growth,
            page.kind,
            workbench.metrics,
            workbench.palette,
            window,
            plays=not applied_look().reduced_motion,
        )


def told_of_jump(row: HistoryRow) -> str:
    """Return what to say once a page has gone to a point of its history."""
    if row.distance < 0:
        return tr_count(
            "{n} step was undone. The history still lists it.",
            "{n} steps were undone. The history still lists them.",
            -row.distance,
        )
    return tr_count("{n} step was done again.", "{n} steps were done again.", row.distance)
