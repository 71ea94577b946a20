"""What the window can do to the board that is shown."""

from PySide6.QtCore import QObject

from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from dip_workshop.ui.workshop_window import WorkshopWindow


class BoardDesk(QObject):
    """Acts on the shown exercise; without one, each act does nothing."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def next_part(self) -> None:
        """Move the keyboard to the next part of the board."""
        if self._window.editor:
            self._window.editor.next_part()

    def toggle_outline(self) -> None:
        """Show or hide the outline twin."""
        if self._window.editor:
            self._window.editor.set_outline_visible(self._window.editor.outline.isHidden())

    def widen_outline(self) -> None:
        """Give the outline more of the width."""
        self._move_line(1)

    def narrow_outline(self) -> None:
        """Give the board more of the width."""
        self._move_line(-1)

    def _move_line(self, steps: int) -> None:
        editor = self._window.editor
        if editor is None:
            return
        if editor.outline.isHidden():
            editor.set_outline_visible(True)
        else:
            editor.splitter.widen(steps)

    def zoom_in(self) -> None:
        """Show the board larger."""
        if self._window.editor:
            self._window.editor.view.zoom_in()

    def zoom_out(self) -> None:
        """Show the board smaller."""
        if self._window.editor:
            self._window.editor.view.zoom_out()

    def fit(self) -> None:
        """Show the whole board."""
        if self._window.editor:
            self._window.editor.wall.set_anew()

    def focus_branch(self) -> None:
        """Show the selected place's branch alone, or everything again."""
        if self._window.editor:
            told = self._window.editor.finder.toggle_branch()
            if told:
                self._window.workbench.say(told)

    def show_commands(self) -> None:
        """Open the menu of commands."""
        if self._window.exercise_page:
            self._window.exercise_page.show_commands()

    def carry_forward(self) -> None:
        """Take what was found here to another exercise and show it there."""
        from dip_workshop.ui.desks.carry import carry

        page, workbench = self._window.exercise_page, self._window.workbench
        if page is not None and workbench.bridge is not None:
            carry(workbench, workbench.bridge, page.editor.selection(), self._window)

    def import_texts(self) -> None:
        """Read texts from a file, after a preview."""
        from dip_workshop.ui.dialogs.import_file import choose_texts

        page, workbench = self._window.exercise_page, self._window.workbench
        if page is not None:
            whole = self._window.desk("table")
            texts = choose_texts(self._window, page.kind, workbench.say, workbench.settings, whole)
            if texts:
                safe_keeping_of(workbench).back_up_first(Reason.BEFORE_IMPORT)
                page.editor.add_texts(texts)
