"""One exercise on the screen: its board, its outline twin and its capture bar, driven by tables.

Every gesture ends in a command, a capture or a drop of the kind; this file
only decides which, and where the keyboard goes afterwards.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import AskText, Command, ExerciseKind, OutlineRow, Selection
from dip_workshop.widgets.aim_keys import AimKeys
from dip_workshop.widgets.asking import (
    answer_to,
    ask_in_a_row,
    give_again,
    place_of_answer,
    unless_asked,
)
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.board_drops import BoardDrops
from dip_workshop.widgets.board_finder import BoardFinder
from dip_workshop.widgets.board_wall import BoardWall
from dip_workshop.widgets.capture_bar import CaptureBar
from dip_workshop.widgets.capture_control import CaptureControl
from dip_workshop.widgets.capture_draft import CaptureDraft, Places
from dip_workshop.widgets.command_actions import CommandActions, add_aims
from dip_workshop.widgets.command_words import command_of_key, refusal, refusal_of_key
from dip_workshop.widgets.key_burst import KeyBurst, Meanings
from dip_workshop.widgets.keyboard_parts import KeyboardParts
from dip_workshop.widgets.outline import Outline
from dip_workshop.widgets.outline_splitter import OutlineSplitter
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.row_drafts import RowDrafts
from dip_workshop.widgets.shown_rows import rows_to_show


class BoardEditor(QWidget):
    """A board with its outline and capture bar; `exercises/<kind>/editor.py` says what differs."""

    selection_changed = Signal()
    escaped = Signal()

    def __init__(
        self,
        kind: ExerciseKind,
        exercise_id: RecordId,
        context: BoardContext,
        metrics: TextMetrics,
        palette: Palette,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.exercise_id = exercise_id
        self._context = context
        self._selected: Places = ()
        self.view = PictureView(palette)
        self.wall = BoardWall(kind, exercise_id, self.view, metrics, self.arranged_as)
        self.outline = Outline()
        self.outline.hide()
        self.capture = CaptureBar(kind.capture.placeholder)
        self.control = CaptureControl(self.capture, kind, exercise_id, context)
        self.commands = CommandActions(
            kind.commands, self.give, self, boards=(self.view, self.outline)
        )
        self._row_drafts = RowDrafts(self.outline, self.capture, context)
        self._parts = KeyboardParts(self, self.capture.field, self.view, self.outline)
        self._drops = BoardDrops(kind, exercise_id, context, self.view)
        self._drops.dropped.connect(self._parts.go_home)
        self._aim_keys = AimKeys(self.control, self.select, self._parts.go_home, self)
        self.finder = BoardFinder(self, self)
        meanings = Meanings(self.act_of, self._refusal_of, self._begins_name)
        self.burst = KeyBurst(meanings, context.say, self._type_on, self)
        self.burst.listen_to(self.view, self.outline)
        self._lay_out()
        self._connect()

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place can be dragged; a kind's editor narrows this."""
        return place != self.exercise_id and place in board

    def arranged_as(self, _board: Board) -> object:
        """Return what tells apart ways in which the wall shows a board, where a kind has many."""
        return None

    def refresh(self) -> None:
        """Lay the board out and show it in both twins, all that need not move where it stands."""
        board = self._context.shown()
        if board is self.wall.board:
            return
        self.wall.show(board)
        self._selected = tuple(place for place in self._selected if board.is_live(place))
        self.view.set_selected(self._selected)
        self.fill_outline()
        self.control.refresh()
        self.finder.refresh()

    def selection(self) -> Selection:
        """Return what is selected, for a command."""
        return Selection(self.exercise_id, self._selected)

    def select(self, ids: Places) -> None:
        """Select places in both twins and aim the capture bar at them."""
        self._selected = tuple(ids)
        self.view.set_selected(self._selected)
        if not self.outline.isHidden():
            self.outline.show_selected(self._selected)
        self.control.aim(self._selected)
        self.selection_changed.emit()

    def board(self) -> Board:
        """Return the board as it stands."""
        return self._context.board()

    def outline_rows(self) -> tuple[OutlineRow, ...]:
        """Return a row for every place of the exercise."""
        return rows_to_show(self.kind, self.exercise_id, self._context)

    def show_place(self, place: RecordId) -> None:
        """Select a place and bring it into view."""
        self.wall.make_ready()
        self.select((place,))
        self.view.show_owner(place)

    def reveal(self, place: RecordId) -> None:
        """Unfold what hides a place, if anything does."""
        self.wall.make_ready()
        if self.view.place_of(place) is None:
            self._context.perform(
                tr("Show what was found"),
                lambda board: self.kind.reveal(board, self.exercise_id, place),
            )

    def go_to(self, place: RecordId) -> None:
        """Go to a place that was found, with the keyboard: in the outline, if it was there."""
        self.finder.go_to(place)
        self._parts.leave_home()

    def set_outline_visible(self, visible: bool) -> None:
        """Show or hide the outline twin."""
        self.outline.setVisible(visible)
        self.fill_outline()

    def next_part(self) -> None:
        """Move the keyboard from the capture bar to the board, the outline, and round again."""
        self._parts.go_to_next()

    def take_keyboard(self) -> None:
        """Give the keyboard back to the part that had it last, the capture bar at first."""
        self._parts.take_back()

    def add_texts(self, texts: tuple[str, ...]) -> bool:
        """Add texts where the capture bar aims; False where they were refused."""
        return self.control.add_texts(texts)

    def bring_back(self, draft: CaptureDraft) -> None:
        """Go on with what was being typed: its aim selected, its text in the capture bar."""
        self.select(tuple(place for place in draft.aims[-1] if self.board().is_live(place)))
        self.control.bring_back(draft)

    def leave(self) -> None:
        """Enter what is typed in the outline, and have what is typed in the bar kept."""
        self.burst.forget()
        self.outline.enter_typing()
        self._row_drafts.keep_now()
        self.capture.keep_draft_now()

    @unless_asked
    def give(self, command: Command) -> None:
        """Carry out a command on the selection, asking first what it asks."""
        self.take_keyboard()
        board, selection = self._context.board(), self.selection()
        if not command.enabled(board, selection):
            self._context.say(refusal(command, board, selection))
            return
        if isinstance(command.ask, AskText) and command.again:
            self._give_in_a_row(command, selection)
            return
        asked = answer_to(command, self.kind, self._context, selection, self)
        if asked is None or (answer := self._context.clean(asked)) is None:
            return
        before = {record.id for record in board}
        if self._context.perform(command.label, lambda b: command.run(b, selection, answer)):
            if isinstance(command.ask, AskText):
                self._context.remember_text(place_of_answer(command, board, selection), "")
            self._select_what_is_new(before)
            self.ask_name_of_new(before)
            if told := command.told(board, self._context.board()):
                self._context.tell(told)
            if command.again is not None:
                # Nothing is selected that a second Enter could mean.
                self.select(())
                again = partial(command.again, self._context.board(), selection)
                give_again(command, again, self.give, self)

    def _give_in_a_row(self, command: Command, selection: Selection) -> None:
        before = self._context.board()
        self.select(())
        ask_in_a_row(command, self._context, selection, self)
        if told := command.told(before, self._context.board()):
            self._context.tell(told)

    def menu(self) -> QMenu:
        """Return a menu of all commands, those that cannot be given now greyed, and of the aims."""
        menu = self.commands.menu(self._context.board(), self.selection())
        add_aims(menu, self.control.aims.names(), self._aim_keys.aim_at)
        return menu

    def _select_what_is_new(self, before: set[RecordId]) -> None:
        """Select what a command has made, if it made one thing that is drawn."""
        drawn = set(self.view.picture.owners())
        new = [r.id for r in self._context.board() if r.id not in before and r.id in drawn]
        if len(new) == 1:
            self.show_place(new[0])

    def ask_name_of_new(self, before: set[RecordId]) -> None:
        """Let the next text name what has just been made, if it has room for a name and none."""
        if all(record.id in before for record in self._context.board()):
            return
        unnamed = [row.id for row in self.outline_rows() if row.text == "" and row.id not in before]
        if len(unnamed) == 1:
            self.control.ask_name(unnamed[0])

    def _show_added(self, places: Places) -> None:
        if places:
            self.view.show_owner(places[-1])

    def act_of(self, key: str) -> Callable[[], None] | None:
        """Return what a plain key on the board would do now, None where it would do nothing."""
        command = command_of_key(self.kind.commands, key, self.board(), self.selection())
        return partial(self.give, command) if command else None

    def _begins_name(self, key: str) -> bool:
        command = command_of_key(self.kind.commands, key, self.board(), self.selection())
        return command is not None and command.then_name

    def _refusal_of(self, key: str) -> str:
        return refusal_of_key(self.kind.commands, key, self.board(), self.selection())

    def _type_on(self, text: str) -> None:
        """Send typed letters to the capture bar, wherever the keyboard is."""
        self.capture.setFocus()
        self.capture.field.insertPlainText(text)

    def _show_menu(self, place: QPoint, owner: RecordId | None = None) -> None:
        if owner is not None and owner not in self._selected:
            self.select((owner,))
        self.commands.menu(self.board(), self.selection(), can_all=False).popup(place)

    def _let_go(self) -> None:
        """Let go of the selection; where there is none, tell that Escape has nothing to leave."""
        if self._selected:
            self.select(())
        else:
            self.escaped.emit()

    def fill_outline(self) -> None:
        """Show the rows in the outline, if that is shown: all, or those that were found."""
        if self.outline.isHidden():
            return
        self.outline.set_rows(self.finder.filtered(self.outline_rows()))
        self.outline.show_selected(self._selected)

    def _lay_out(self) -> None:
        self.splitter = OutlineSplitter(self.view, self.outline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.finder.bar, 0), (self.splitter, 1), (self.capture, 0)):
            column.addWidget(part, stretch)

    def _connect(self) -> None:
        view, outline = self.view, self.outline
        view.setAccessibleName(tr("{kind} board", kind=self.kind.title))
        view.describe = self.outline_rows
        view.draggable = lambda place: self.can_drag(self._context.board(), place)
        view.selection_changed.connect(self.select)
        view.activated.connect(self.control.begin_edit)
        view.context_menu_requested.connect(self._show_menu)
        outline.selection_made.connect(self.select)
        outline.text_edited.connect(self.control.take_edit)
        outline.text_edited.connect(self._row_drafts.enter)
        outline.menu_wanted.connect(self._show_menu)
        outline.text_typed.connect(self._type_on)
        self.control.added.connect(self._show_added)
        outline.left.connect(self._let_go)
        self.control.released.connect(self._let_go)
