"""What the room's window shows, as the console goes on: followed, held still, or curtained off."""

from PySide6.QtCore import QObject, QTimer, Signal

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.masking import is_shown_at_last, masked
from dip_workshop.core.room.run_sheet import current_step
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.room.board import RoomBoard
from dip_workshop.ui.room.picture import (
    WHOLE,
    Scene,
    part_holding,
    room_picture,
    step_from,
    wall_of,
)
from dip_workshop.ui.room.seats import letters_wanted
from dip_workshop.ui.room.sight import RoomSight, room_clock_of, sight_of
from dip_workshop.ui.room.surface import Lettering, clock_picture
from dip_workshop.ui.room.window import RoomWindow
from dip_workshop.ui.workshop_window import WorkshopWindow

# After the console has shown what was done.
SOON_MS = 20
TICK_MS = 250
NOWHERE = Rect(0, 0, 0, 0)


class RoomView(QObject):
    """Keeps a `RoomWindow` at what the room may see; `changed` comes when that is another.

    All that it lays out is a masked board: nothing private gets as far as here.
    """

    changed = Signal()

    def __init__(self, console: WorkshopWindow, shown: RoomWindow) -> None:
        super().__init__(console)
        self._console, self._shown = console, shown
        self.is_frozen = self.is_curtain = False
        self.follows = True
        self._scene: Scene | None = None
        self._wall: RoomBoard | None = None
        self._laid_out: tuple[object, ...] = ()
        self._seen: tuple[Board, Board] | None = None
        self._looked_at: RecordId | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_clock)
        self._tick.start()
        workbench = console.workbench
        workbench.saved.connect(self._soon.start)
        workbench.went_to.connect(self._soon.start)
        workbench.moved_on.connect(self._look_at_selected)
        workbench.opened.connect(self.begin_anew)
        workbench.settings.changed.connect(self._soon.start)
        shown.resized.connect(self._soon.start)
        shown.stepped.connect(self.step)
        self.refresh()

    @property
    def number(self) -> str:
        """Return which part of the board is shown, "" where it is all or none."""
        return self._shown.picture.number if self._shown.picture else ""

    @property
    def letters(self) -> float:
        """Return the size of the smallest letters that are shown, in pixels."""
        return self._shown.picture.letters() if self._shown.picture else 0.0

    def freeze(self) -> None:
        """Hold the picture still while the console goes on, or follow it again."""
        self.is_frozen = not self.is_frozen
        self.refresh()

    def draw_curtain(self) -> None:
        """Show the question alone, or the board again."""
        self.is_curtain = not self.is_curtain
        self.refresh()

    def follow(self) -> None:
        """Show what the console shows, or stay with what is shown now."""
        self.follows = not self.follows
        self.refresh()

    def step(self, step: int) -> None:
        """Show a part further on or back."""
        if self._scene is not None and self._wall is not None and not self.is_frozen:
            self._show_part(step_from(self._wall, self._scene.at, step))

    def show_whole(self) -> None:
        """Show all of the board, however small its letters, or a part of it again."""
        if self._scene is not None and not self.is_frozen:
            self._show_part(0 if self._scene.at == WHOLE else WHOLE)

    def begin_anew(self) -> None:
        """Keep nothing of what was shown, frozen or not: words of it may have gone for good."""
        self.is_frozen, self._scene, self._wall, self._seen = False, None, None, None
        self._shown.show_picture(None)
        self._soon.start()

    def refresh(self) -> None:
        """Show the board as it stands; a picture that is held still is laid out for its window."""
        if not self._shown.isVisible():
            return
        before, bridge = self._wall, self._console.workbench.bridge
        was = self._scene
        if bridge is None:
            self._scene = None
        elif not self.is_frozen or self._scene is None:
            self._scene = self._scene_of(self._masked(bridge.board))
        if self._scene is None:
            self._wall = None
        else:
            self._scene = self._scene._replace(is_curtain=self.is_curtain)
            is_same = was is not None and was.sight.shown_id == self._scene.sight.shown_id
            before = before if is_same else None
            self._lay_out(before)
            self._scene = self._scene._replace(at=self._part(before, was))
        self._looked_at = None
        self._show()

    def _lay_out(self, before: RoomBoard | None) -> None:
        """Lay the scene's board out, where it is not the one that is laid out already."""
        scene = self._scene
        if scene is None:
            return
        size, lettering = self._measures()
        now = scene.board, scene.sight, scene.has_clock, size, lettering.least
        if self._wall is None or before is None or now != self._laid_out:
            self._wall, self._laid_out = wall_of(scene, size, lettering, before), now

    def _masked(self, board: Board) -> Board:
        """Return a board as the room may see it, the very same as long as it is not changed."""
        if self._seen is None or self._seen[0] is not board:
            self._seen = board, masked(board)
        return self._seen[1]

    def _scene_of(self, board: Board) -> Scene:
        at = self._scene.at if self._scene else 0
        has_clock = room_clock_of(board, wall_clock.now()) is not None
        return Scene(board, self._sight(board), at, self.is_curtain, has_clock)

    def _sight(self, board: Board) -> RoomSight:
        """Return what is told of the console's exercise, or else of that which was shown last."""
        page, before = self._console.exercise_page, self._scene.sight if self._scene else None
        shown = before.exercise_id or before.behind if before else None
        if page is not None and self.follows:
            shown = page.scope
        elif self.follows and current_step(board) is not None:
            # A page that is nobody's but the facilitator's is shown.
            shown = None
        over = self._console.pages.place[0] if self.follows else before.page if before else ""
        return sight_of(board, shown, over)

    def _part(self, before: RoomBoard | None, was: Scene | None) -> int:
        """Return the part to show: with what is new, revealed or selected, or the same."""
        scene, wall = self._scene, self._wall
        if scene is None or wall is None or scene.at == WHOLE:
            return scene.at if scene else 0
        if before is None or was is None:
            return part_holding(wall, self._looked_at, 0)
        at = min(scene.at, len(before.parts) - 1)
        at = part_holding(wall, before.first_on(at), min(at, len(wall.parts) - 1))
        if self.is_frozen or not self.follows:
            return at
        new = wall.owners() - before.owners()
        eye = next((o for o in reversed(wall.in_order) if o in new), None)
        eye = eye or _revealed(wall, at, was.board, scene.board) or self._looked_at
        return part_holding(wall, eye, at)

    def _show_part(self, at: int) -> None:
        if self._scene is not None:
            self._scene = self._scene._replace(at=at)
            self._show()

    def _show(self) -> None:
        scene = self._scene
        self._shown.show_picture(
            room_picture(scene, self._wall, *self._measures()) if scene else None
        )
        self._show_clock()
        self.changed.emit()

    def _show_clock(self) -> None:
        if not self._shown.isVisible():
            return
        bridge, picture = self._console.workbench.bridge, self._shown.picture
        area = picture.clock if picture else None
        clock = room_clock_of(bridge.board, wall_clock.now()) if bridge and area else None
        if area is None or clock is None or not area.height:
            self._shown.show_clock(None, NOWHERE)
        else:
            self._shown.show_clock(clock_picture(clock, area, self._measures()[1]), area)

    def _look_at_selected(self) -> None:
        page = self._console.exercise_page
        self._looked_at = page.editor.selection().last if page else None
        self._soon.start()

    def _measures(self) -> tuple[Size, Lettering]:
        metrics = self._console.workbench.metrics
        return self._shown.surface_size, Lettering(metrics, self._least())

    def _least(self) -> float:
        return letters_wanted(self._console.workbench.settings, self._shown.surface_size.width)


def _revealed(wall: RoomBoard, at: int, before: Board, after: Board) -> RecordId | None:
    """Return what can be read at last: on the part that is shown, or else the first there is."""
    if before is after:
        return None
    shown = (*wall.parts[at].owners, *wall.in_order)
    return next((owner for owner in shown if is_shown_at_last(before, after, owner)), None)
