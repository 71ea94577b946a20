"""Finding on a board, and focus on one branch: what is meant stays lit, the rest is veiled."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Size
from dip_workshop.kinds import Selection
from dip_workshop.widgets.capture_bar import CaptureBar
from dip_workshop.widgets.find_bar import FindBar, Rows, matching_rows, with_parents
from dip_workshop.widgets.outline import Outline
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.view_transform import ViewTransform

if TYPE_CHECKING:
    from dip_workshop.drawing.board_parts import Part

LIT_FOR_MS = 2500
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}

Places = tuple[RecordId, ...]


class FoundOn(Protocol):
    """What the finder asks of an editor: its parts, its board and rows, and to go to a place."""

    view: PictureView
    outline: Outline
    capture: CaptureBar
    exercise_id: RecordId

    def board(self) -> Board:
        """Return the board as it stands."""

    def selection(self) -> Selection:
        """Return what is selected."""

    def outline_rows(self) -> Rows:
        """Return a row for every place of the exercise."""

    def fill_outline(self) -> None:
        """Show the rows anew."""

    def show_place(self, place: RecordId) -> None:
        """Select a place and bring it into view."""

    def reveal(self, place: RecordId) -> None:
        """Unfold what hides a place, if anything does."""

    def take_keyboard(self) -> None:
        """Give the keyboard back to the part that had it last."""


class BoardFinder(QObject):
    """Decides what is lit on an editor's board: a place gone to, a branch, or what was found."""

    def __init__(self, editor: FoundOn, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self.bar = FindBar()
        self.bar.hide()
        self.bar.typed.connect(self._find)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self.close)
        self._rows: Rows = ()
        self._found: Places = ()
        self._at: int | None = None
        self._branch: RecordId | None = None
        self._view_before: ViewTransform | None = None
        self._lit_alone: Places = ()
        self._alone: Places | None = None
        self._part_at = 0
        # How large a room needs letters, in pixels: then Right and Left, where nothing is typed
        # or selected, show one part after another.
        self.least_letters: Callable[[], float] | None = None
        self._light_timer = QTimer(self, singleShot=True, interval=LIT_FOR_MS)
        self._light_timer.timeout.connect(self._put_light_out)
        for part in (editor.view, editor.outline, editor.capture.field):
            part.installEventFilter(self)

    # Find on this board.

    def open(self) -> None:
        """Show the bar with the keyboard in it, what was typed last selected."""
        self.bar.show()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
        self.refresh()

    def close(self) -> None:
        """Hide the bar, show everything again and give the keyboard back."""
        # Ahead of hiding: Qt would hand the keyboard to whatever comes next.
        self._editor.take_keyboard()
        self.bar.hide()
        self._found, self._at = (), None
        self._editor.fill_outline()
        self._show_light()

    def step(self, step: int) -> None:
        """Go to the next match or the one before, and round again."""
        if not self._found:
            return
        start = -1 if step > 0 else 0
        self._at = ((start if self._at is None else self._at) + step) % len(self._found)
        self._show(self._found[self._at])
        self._say_count()

    def filtered(self, rows: Rows) -> Rows:
        """Return the rows to show in the outline: all, or what was found with its parents."""
        return with_parents(rows, self._found) if self._is_finding() else rows

    def refresh(self) -> None:
        """Find again on a board that has changed."""
        board = self._editor.board()
        if self._branch is not None and not board.is_live(self._branch):
            self.leave_branch()
        if not self.bar.isHidden():
            self._find(self.bar.field.text())
        elif self._branch is not None:
            self._show_light()

    def _find(self, asked: str) -> None:
        self._rows = self._editor.outline_rows()
        at = self._found[self._at] if self._at is not None else None
        self._found = matching_rows(self._rows, asked)
        self._at = self._found.index(at) if at in self._found else None
        self._editor.fill_outline()
        self._say_count()
        self._show_light()

    def _say_count(self) -> None:
        self.bar.say(self._count_in_words(), bool(self._found))

    def _count_in_words(self) -> str:
        found, total = len(self._found), len(self._rows)
        if not self._is_finding():
            return ""
        if self._at is None:
            return tr("{found} of {total} texts", found=found, total=total)
        return tr("{place} of {found} found", place=self._at + 1, found=found)

    def _is_finding(self) -> bool:
        return not self.bar.isHidden() and bool(self.bar.field.text().strip())

    # Focus on one branch.

    def toggle_branch(self) -> str:
        """Show the selected place's branch alone, or all again; return what to say, or ""."""
        if self._branch is not None:
            self.leave_branch()
            return ""
        place = self._editor.selection().last
        if place is None:
            return tr("Select a place first: F8 shows it alone with all that belongs to it.")
        head = branch_head(self._editor.board(), self._editor.exercise_id, place)
        view = self._editor.view
        self._view_before = view.where()
        self._branch, self._alone, self._part_at = head, None, 0
        view.show_together(self._branch_places())
        self._show_light()
        return tr("One branch alone. F8 or Escape shows all again.")

    def step_part(self, step: int) -> None:
        """Show the part after the one that is alone, or before it, as large as a room reads it.

        From the whole board Right leads to the first part and Left to the last.
        """
        view = self._editor.view
        parts = self._parts()
        if len(parts) < 2:
            return
        if self._alone is None:
            self._view_before = view.where()
        at = (self._part_at + step) % (len(parts) + 1)
        if not at:
            self.leave_branch()
            return
        self._branch, self._part_at, part = None, at, parts[at - 1]
        owners = (view.picture.groups[number].owner for number in sorted(part.groups))
        self._alone = tuple(dict.fromkeys(owner for owner in owners if owner is not None))
        view.show_area(part.area)
        self._show_light()

    def _parts(self) -> "tuple[Part, ...]":
        view, rows = self._editor.view, self._editor.outline_rows()
        smallest = view.picture.smallest_print()
        if self.least_letters is None or not smallest:
            return ()
        from dip_workshop.drawing.board_parts import parts_of

        scale = self.least_letters() / smallest
        return parts_of(view.picture, rows, Size(*(side / scale for side in view.room)))

    def leave_branch(self) -> None:
        """Show everything, as it lay before."""
        self._branch = self._alone = None
        self._part_at = 0
        self._editor.view.go_back_to(self._view_before)
        self._show_light()

    def _branch_places(self) -> Places:
        if self._branch is None:
            return ()
        below = self._editor.board().descendants(self._branch)
        return (self._branch, *(record.id for record in below))

    # A place that somebody was sent to.

    def go_to(self, place: RecordId) -> None:
        """Select a place, bring it into view and light it for a moment."""
        self._lit_alone = (self._show(place),)
        self._light_timer.start()
        self._show_light()

    def show_lit(self, places: Places) -> None:
        """Light places for a moment, the first in view, and select nothing: somebody may type."""
        if places:
            self._editor.reveal(places[0])
            self._lit_alone = tuple(self._drawn(place) for place in places)
            self._editor.view.show_owner(self._lit_alone[0])
            self._light_timer.start()
            self._show_light()

    def _show(self, place: RecordId) -> RecordId:
        """Select a place and bring it into view, unfolded; return what is drawn of it."""
        self._editor.reveal(place)
        drawn = self._drawn(place)
        self._editor.show_place(drawn)
        return drawn

    def _drawn(self, place: RecordId) -> RecordId:
        """Return a place itself, or the nearest above it that is drawn."""
        above = (record.id for record in self._editor.board().ancestors(place))
        view = self._editor.view
        return next((each for each in (place, *above) if view.place_of(each) is not None), place)

    def _put_light_out(self) -> None:
        self._lit_alone = ()
        self._show_light()

    def _show_light(self) -> None:
        """Light what is meant now; the most passing of the three is on top."""
        if self._lit_alone:
            self._editor.view.light(self._lit_alone)
        elif self._is_finding():
            self._editor.view.light(self._found)
        elif self._is_part_alone():
            self._editor.view.light(self._alone or self._branch_places())
        else:
            self._editor.view.light(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave the branch, then the search, on Escape, ahead of what else the key means.

        In the room, step from part to part by Right and Left.
        """
        if isinstance(event, QKeyEvent) and event.key() in STEPS and self._may_step(event):
            self.step_part(STEPS[Qt.Key(event.key())])
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._has_to_leave()
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if self._is_part_alone():
                    self.leave_branch()
                else:
                    self.close()
                return True
        return super().eventFilter(watched, event)

    def _may_step(self, event: QKeyEvent) -> bool:
        is_free = not self._editor.capture.text() and not self._editor.selection().ids
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_pressed = event.type() == QEvent.Type.KeyPress
        return self.least_letters is not None and is_pressed and is_plain and is_free

    def _has_to_leave(self) -> bool:
        is_busy = self._editor.view.is_dragging or self._editor.capture.is_editing
        return not is_busy and (self._is_part_alone() or not self.bar.isHidden())

    def _is_part_alone(self) -> bool:
        return self._branch is not None or self._alone is not None


def branch_head(board: Board, exercise_id: RecordId, place: RecordId) -> RecordId:
    """Return the head of a place's branch: itself, or of a leaf what it stands below."""
    if next(board.descendants(place), None) is not None:
        return place
    above = next(board.ancestors(place), None)
    return place if above is None or above.id == exercise_id else above.id
