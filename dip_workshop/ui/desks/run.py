"""What the window can do with the run sheet: the clock, and the way from step to step."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room import run_sheet
from dip_workshop.core.room.clock import (
    clock_of,
    last_work_before_a_gap,
    step_in_words,
    time_of_day,
)
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.turns import told_of_end
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of
from dip_workshop.kinds import Choice
from dip_workshop.session.stepping import exercise_for
from dip_workshop.ui.action_rows.run import RUN_ACTIONS
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.places.place import STEP
from dip_workshop.ui.places.run_sheet import lit_place
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.theme import plain_entry

# What the menu of a step offers besides: it is about the run sheet as a whole.
OF_THE_WHOLE = ("clock", "previous_step", "present_step", "share_out", "stop_left_on", "finish_now")
Act = Callable[[Board, datetime], Board]
NO_SHEET = tr("There is no run sheet here yet. Open a workshop that has one, or choose a plan.")


class RunDesk(QObject):
    """Acts on the run sheet of the open workshop.

    The clock's acts belong to their step's own scope, which no page shows: Undo on a
    page takes back what was written there, and never turns the clock back.
    """

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = window.workbench

    # The rows of RUN_ACTIONS.

    def start_or_pause(self) -> None:
        """Start the clock, or have it stand still; the first start shows the first step."""
        step = self._present()
        if step is None:
            return
        if run_sheet.running_stretch(self._board()) is not None:
            self._perform(tr("Pause the clock"), step.id, run_sheet.pause)
        elif run_sheet.current_step(self._board()) is None:
            self.go_to(step.id)
        else:
            self._perform(tr("Start the clock"), step.id, run_sheet.start)

    def one_minute_more(self) -> None:
        """Give the present step a minute."""
        self._give(self._present(), 1)

    def one_minute_less(self) -> None:
        """Take a minute from the present step."""
        self._give(self._present(), -1)

    def skip(self) -> None:
        """Skip the present step and go to the next."""
        step = self._present()
        if step is not None:
            self.skip_step(step.id)

    def next_step(self) -> None:
        """Go to the step after the present one that is not skipped."""
        self._go_to_neighbour(
            run_sheet.next_step, tr("This is the last step. “Finish now” stops the clock.")
        )

    def previous_step(self) -> None:
        """Go back to the step before the present one that is not skipped."""
        self._go_to_neighbour(run_sheet.previous_step, tr("There is no step before this one."))

    def choose_step(self) -> None:
        """Ask which step to go to."""
        # Imported when it is asked: most steps come one after another.
        from dip_workshop.widgets.choosing import ChoiceDialog, accepted

        step = self._present()
        if step is None:
            return
        board, now = self._board(), wall_clock.now()
        choices = tuple(
            Choice(each.id, each.text, step_in_words(board, each, now))
            for each in run_sheet.steps_of(board)
        )
        dialog = ChoiceDialog(tr("Which step does the room go to?"), choices, parent=self._window)
        if accepted(dialog):
            self.go_to(RecordId(dialog.answer()))

    def go_here(self) -> None:
        """Go to the step that is shown."""
        if self._present() is None:
            return
        page, step_id = lit_place(self._board(), self._window.pages.place)
        if page == STEP:
            self.go_to(RecordId(step_id))
        else:
            self._workbench.say(tr("Show a step first: choose it in the side bar."))

    def show_present(self) -> None:
        """Show the page of the step that the clock is at."""
        step = self._present()
        if step is not None:
            self._workbench.go(STEP, step.id)

    def share_out(self) -> None:
        """Take what the workshop is late from the steps ahead."""
        bridge, step = self._workbench.bridge, self._present()
        sheet = run_sheet.run_sheet_of(self._board()) if step else None
        if bridge is None or sheet is None:
            return
        now, label = wall_clock.now(), tr("Shorten the steps ahead")
        if self._perform(label, sheet.id, run_sheet.share_out):
            self._workbench.offered.emit(
                tr("The steps ahead are shorter now: all ends at {time}.", time=self._end(now)),
                tr("Undo"),
                lambda: bridge.take_back(sheet.id, label),
            )

    def stop_left_on(self) -> None:
        """Stop a clock that ran on while nobody worked, where the last work was saved."""
        bridge, step = self._workbench.bridge, self._present()
        if bridge is None or step is None:
            return
        now = wall_clock.now()
        clock = clock_of(bridge.board, now)
        if clock is None or clock.forgotten_since is None:
            self._workbench.say(tr("No clock has been left on."))
            return
        saved = (datetime.fromtimestamp(head.made_at, UTC) for head in bridge.session.heads())
        end = last_work_before_a_gap(saved, clock.forgotten_since, now)
        label = tr("Stop a clock that was left on")
        if self._perform(label, step.id, lambda board, _now: run_sheet.pause(board, end)):
            self._workbench.say(
                tr(
                    "The clock of “{step}” stands still since {time}; Start goes on from there.",
                    step=step.text,
                    time=time_of_day(end),
                )
            )

    def finish_now(self) -> None:
        """Stop every clock, call it finished, and make the short report of what there is."""
        step = self._present()
        now = wall_clock.now()
        if step and self._perform(tr("Finish the workshop"), step.id, run_sheet.finish):
            self._workbench.say(
                tr("Finished at {time}. Every clock stands still.", time=time_of_day(now))
            )
            self._window.desk("pdf").save_short()

    def show_recorder(self) -> None:
        """Show how the open workshop went."""
        why = tr("Open a workshop first: then there is something to look back on.")
        if self._workbench.bridge_or_say(why) is not None:
            self._workbench.go("recorder")

    # What a step in the side bar, or its page, asks.

    def go_to(self, step_id: RecordId) -> None:
        """Start the clock of a step, with the exercise that it needs, and show its page."""
        before = self._board()
        if self._perform(
            tr("Go to a step"), step_id, lambda board, now: arrive(board, step_id, now)
        ):
            self._show_step(step_id, before)

    def skip_step(self, step_id: RecordId) -> None:
        """Skip a step; from the present one, go to the next."""
        board_before = self._board()
        before = run_sheet.current_step(board_before)

        def operation(board: Board, now: datetime) -> Board:
            board = run_sheet.skip(board, step_id, now)
            current = run_sheet.current_step(board)
            return exercise_for(board, current.id) if current else board

        if not self._perform(tr("Skip a step"), step_id, operation):
            return
        current = run_sheet.current_step(self._board())
        if before is not None and current is not None and before.id != current.id:
            self._show_step(current.id, board_before)

    def show_menu(self, step_id: RecordId, at: QPoint) -> None:
        """Show what can be done with a step of the side bar; "" is the present one."""
        step = self._board().find(step_id) if step_id else self._present()
        if not isinstance(step, PlanStep):
            return
        step_id = step.id
        menu = QMenu(self._window)
        for label, act in (
            (tr("Go to this step"), lambda: self.go_to(step_id)),
            (tr("Skip this step"), lambda: self.skip_step(step_id)),
            (tr("One minute more"), lambda: self._give(step, 1)),
            (tr("One minute less"), lambda: self._give(step, -1)),
        ):
            menu.addAction(plain_entry(label)).triggered.connect(act)
        menu.addSeparator()
        for row in RUN_ACTIONS:
            if row.id in OF_THE_WHOLE:
                action = menu.addAction(plain_entry(row.label, row.keys[0]))
                action.triggered.connect(
                    lambda _=False, name=row.id: self._window.pages.wanted.emit(name)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _show_step(self, step_id: RecordId, before: Board) -> None:
        """Show the step that the room has come to, and say what began or ended with it."""
        self._workbench.go(STEP, step_id)
        if told := told_of_end(before, self._board()):
            self._workbench.say(told)
        if workshop_of(self._board()).is_silent != workshop_of(before).is_silent:
            self._window.desk("voices").tell_silence()

    def _board(self) -> Board:
        bridge = self._workbench.bridge
        return bridge.board if bridge else Board()

    def _present(self) -> PlanStep | None:
        """Return the present step, before the start the first; None, with words, without any."""
        board = self._board()
        steps = run_sheet.steps_of(board) if self._workbench.bridge else ()
        if not steps:
            self._workbench.say(NO_SHEET)
            return None
        return run_sheet.current_step(board) or steps[0]

    def _perform(self, label: str, scope: RecordId, act: Act) -> bool:
        bridge, now = self._workbench.bridge, wall_clock.now()
        return bridge is not None and bridge.perform(label, scope, lambda board: act(board, now))

    def _give(self, step: PlanStep | None, minutes: int) -> None:
        if step is not None:
            label = tr("Give a step a minute more") if minutes > 0 else tr("Take a minute away")
            self._perform(
                label,
                step.id,
                lambda board, _now: run_sheet.give_minutes(board, step.id, minutes),
            )

    def _go_to_neighbour(self, neighbour: Callable[[Board], PlanStep | None], none: str) -> None:
        if self._present() is None:
            return
        step = neighbour(self._board())
        if step is None:
            self._workbench.say(none)
        else:
            self.go_to(step.id)

    def _end(self, now: datetime) -> str:
        expected = run_sheet.forecast(self._board(), now)
        return time_of_day(expected.ends if expected else now)


def arrive(board: Board, step_id: RecordId, now: datetime) -> Board:
    """Return the board with the room at a step, and with the exercise that it is done with."""
    return exercise_for(run_sheet.go_to(board, step_id, now), step_id)
