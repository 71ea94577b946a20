"""The name of the present step beside a board, where the side bar shows steps as icons alone."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import has_run_sheet
from dip_workshop.ui.settings import SIDE_BAR, Settings
from dip_workshop.ui.sidebar import breadth_of
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import PlainLabel, plain_tooltip

# Beside a title in large letters; the tooltip tells all.
LONGEST = 24


class StepName(PlainLabel):
    """Is there only while a step is on and no words of the side bar tell which."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self._settings = settings
        self.hide()

    def show_of(self, board: Board) -> None:
        """Show the step that the room is at."""
        is_folded = self._settings.get(SIDE_BAR) == "icons"
        breadth = breadth_of(applied_look(), self.window().width(), is_folded)
        step = "" if breadth.has_words else present_step(board)
        self.setText(shortened(step, LONGEST))
        self.setAccessibleName(tr("Step now: {step}", step=step) if step else "")
        plain_tooltip(self, step if len(step) > LONGEST else "")
        self.setVisible(bool(step))


def present_step(board: Board) -> str:
    """Return the title of the present step, "" before the start and after the end."""
    if not has_run_sheet(board):
        return ""
    # A workshop without a run sheet does without all of this.
    from dip_workshop.ui.places.run_sheet import present_place

    place = present_place(board)
    step = board.find(RecordId(place[1])) if place is not None else None
    return step.text if step is not None else ""
