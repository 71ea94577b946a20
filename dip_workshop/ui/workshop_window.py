"""What the desks may ask of the window."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.page_stack import PageStack
from dip_workshop.ui.sidebar import SideBar
from dip_workshop.ui.workbench import Workbench

if TYPE_CHECKING:
    from dip_workshop.ui.pages.exercise_page import ExercisePage
    from dip_workshop.widgets.board_editor import BoardEditor


class WorkshopWindow(QMainWindow):
    """The parts of the window: the workbench, the side bar, the pages and the messages.

    `strips` stand above the pages while something is going on, such as a room that looks on.
    """

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.workbench = workbench
        self.side_bar = SideBar(workbench)
        self.pages = PageStack(workbench)
        self.messages = MessageBar(self)
        self.strips = QVBoxLayout()

    @property
    def exercise_page(self) -> "ExercisePage | None":
        """Return the exercise page that is shown, or None."""
        return self.pages.exercise_page

    if TYPE_CHECKING:

        def act(self, action: str) -> None:
            """Carry out an action of the window by its id."""

        def desk(self, name: str) -> Any:
            """Return the desk of a name in DESKS, made when it is first wanted."""

        def show_anew(self) -> None:
            """Make the pages of exercises anew, so that nothing they remember stays."""

    @property
    def editor(self) -> "BoardEditor | None":
        """Return the editor that is shown, or None."""
        return self.exercise_page.editor if self.exercise_page else None
