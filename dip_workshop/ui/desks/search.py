"""Searching: over all workshops, and on the board that is shown."""

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.ui.workshop_window import WorkshopWindow

if TYPE_CHECKING:
    from dip_workshop.store.portfolio import Hit


# The pages of what stands on no exercise, by the class of its record.
BESIDE = MappingProxyType({"Action": "actions", "ParkedPoint": "parking_lot"})


class SearchDesk(QObject):
    """Finds a place and goes there."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def everything(self) -> None:
        """Ask what to look for; go to the place of all workshops, or carry out the act, chosen."""
        from dip_workshop.ui.dialogs.search_everything import SearchEverything
        from dip_workshop.ui.found_acts import FoundAct, acts_here
        from dip_workshop.widgets.choosing import accepted

        window = self._window
        acts = acts_here(window.act, window.editor, PAGE_NAMES)
        dialog = SearchEverything(window.workbench.store, acts, window)
        found = dialog.answer() if accepted(dialog) else None
        if isinstance(found, FoundAct):
            found.carry_out()
        elif found is not None:
            self._go_to(found)

    def on_this_board(self) -> None:
        """Open the bar that finds on the board that is shown."""
        if self._window.editor:
            self._window.editor.finder.open()

    def _go_to(self, hit: "Hit") -> None:
        """Open the place's workshop and exercise, bring it into view and light it."""
        workbench = self._window.workbench
        if hit.type_name in BESIDE:
            workbench.open_beside(hit.workshop_id, BESIDE[hit.type_name], hit.record_id)
            return
        if hit.exercise_id is None:
            workbench.open_workshop(hit.workshop_id)
            return
        is_open = workbench.open_exercise(hit.workshop_id, hit.exercise_id)
        if is_open and self._window.editor and hit.record_id != hit.exercise_id:
            self._window.editor.go_to(hit.record_id)
