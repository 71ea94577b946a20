"""The page of one exercise: a bar of words and buttons above the editor."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, rename_exercise
from dip_workshop.drawing.geometry import Size
from dip_workshop.kinds import ExerciseKind
from dip_workshop.ui.action_menu import add_thread, add_window_actions
from dip_workshop.ui.drafts.waiting_texts import WaitingTexts
from dip_workshop.ui.editors import EDITORS
from dip_workshop.ui.pages.outline_share import OutlineShare
from dip_workshop.ui.pages.room_head import RoomHead
from dip_workshop.ui.pages.silence import SilenceBar
from dip_workshop.ui.pages.step_name import StepName
from dip_workshop.ui.pages.zoom_bar import ZoomBar
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.capture_draft import CaptureDraft
from dip_workshop.widgets.controls import button, chip, icon_button, open_below
from dip_workshop.widgets.fitting_parts import FittingParts
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label, plain_tooltip

if TYPE_CHECKING:
    from dip_workshop.ui.pages.near_acts import NearActs

NARROW = 1000
# While all write in silence, what is hidden and its buttons stand in the same row.
NARROW_IN_SILENCE = 1250
# Width and height of the buttons for the zoom, with the gap beside and below them and a little air.
COVERED_BY_ZOOM = (190, 64)
# After these the keyboard belongs to the board again, not to the button.
ASKING = (
    *("menu", "carry", "pdf", "pdf_more", "room_window"),
    *("reveal_one", "reveal_all", "next_turn", "begin_round"),
)
WORDED = {"outline": tr("Outline"), "menu": tr("Commands"), "room_window": tr("Show to room")}


class ExercisePage(QWidget):
    """An exercise with its editor; the editor's context, and the scope of its undo."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench, exercise_id: RecordId) -> None:
        super().__init__()
        self._workbench = workbench
        self.scope = exercise_id
        self._waiting = WaitingTexts(workbench, exercise_id)
        self._silence = SilenceBar(workbench.settings, exercise_id)
        self._step = StepName(workbench.settings)
        exercise = self.board().get(exercise_id, Exercise)
        self.kind = kind_of(exercise)
        make_editor = EDITORS[self.kind.name]()
        self.editor = make_editor(
            self.kind, exercise_id, self, workbench.metrics, workbench.palette
        )
        self._title = plain_label(exercise.text, role="title", wraps=True)
        self._summary = chip("")
        self._bar = QWidget()
        self._bar.setObjectName("topBar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question = RoomHead(workbench)
        self._question.hide()
        self._near: NearActs | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.editor.capture.add_beside(self._button("carry", tr("Carry forward…"), "secondary"))
        self.editor.commands.also = lambda menu: add_thread(menu, self.wanted.emit)
        self.editor.escaped.connect(self._leave_room)
        self.editor.selection_changed.connect(workbench.moved_on)
        OutlineShare(workbench.settings, self.editor.splitter)
        self._waiting.bring_back(self.editor)

    # What the editor asks (widgets.board_editor.BoardContext).

    def board(self) -> Board:
        """Return the board of the open workshop."""
        if self._workbench.bridge is None:
            raise RuntimeError("an exercise page without an open workshop")
        return self._workbench.bridge.board

    def shown(self) -> Board:
        """Return the board without the words that may not be read here yet."""
        return self._silence.board_to_show(self.board(), to_the_room=self._bar.isHidden())

    def perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        """Make one step of this page."""
        bridge = self._workbench.bridge
        return bridge is not None and bridge.perform(label, self.scope, operation)

    def offer_list(self, text: str) -> tuple[str, ...]:
        """Show what a pasted list would add; return the texts to add."""
        from dip_workshop.textio.pasted import pasted_list
        from dip_workshop.ui.dialogs.list_preview import ListPreview

        if _lies_as_map(self.kind, text):
            self.wanted.emit("paste_table")
            return ()
        try:
            pasted = pasted_list(text)
        except DomainError as refusal:
            self.say(str(refusal))
            return ()
        return ListPreview.choose(pasted, self.kind, self, partial(self.wanted.emit, "paste_table"))

    def clean(self, text: str) -> str | None:
        """Return typed text without what no store can hold, saying so; None where refused."""
        try:
            cleaned = clean(text)
        except DomainError as refusal:
            self.say(str(refusal))
            return None
        if cleaned.replaced:
            self.say(told_of_cleaning(cleaned.replaced))
        return cleaned.text

    def keep_draft(self, draft: CaptureDraft) -> None:
        """Keep what is being typed in the background."""
        self._waiting.keep(draft.parts())

    def waiting_text(self, place: str) -> str:
        """Return what was typed for a question of this exercise and never kept."""
        return self._waiting.all().get(place, "")

    def remember_text(self, place: str, text: str) -> None:
        """Keep in the background what is typed for a question of this exercise."""
        self._waiting.keep({place: text})

    def say(self, sentence: str) -> None:
        """Tell the user something in one sentence."""
        self._workbench.say(sentence)

    def tell(self, sentence: str) -> None:
        """Tell what else the step just made has done, with a button to undo it."""
        self._workbench.told.emit(sentence)

    # What the window asks.

    def refresh(self) -> None:
        """Show the board as it stands."""
        if self.is_gone():
            return
        exercise = self.board().get(self.scope, Exercise)
        self._title.setText(exercise.text)
        self._question.setText(room_question(self._workbench))
        self._silence.show_of(self.board())
        if self._near is not None:
            self._near.show_of(self.board(), is_wanted=not self._bar.isHidden())
        bridge = self._workbench.bridge
        if bridge is not None:
            self._counts.tell(bridge.summary_of(exercise), self.width())
            self.editor.capture.veil(self._bar.isHidden() and bridge.workshop.is_silent)
            self._fit_words()
            self._buttons["undo"].setEnabled(bridge.session.can_undo(self.scope))
            self._buttons["redo"].setEnabled(bridge.session.can_redo(self.scope))
            name_step(self._buttons["undo"], tr("Undo"), bridge.undo_label(self.scope))
            name_step(self._buttons["redo"], tr("Redo"), bridge.redo_label(self.scope))
        self.editor.refresh()

    def is_gone(self) -> bool:
        """Return whether the exercise has been taken away, such as by undoing how it came."""
        return self.board().find_live(self.scope, Exercise) is None

    def set_room(self, is_room: bool) -> None:
        """Show the question and the board alone, or everything."""
        self._bar.setVisible(not is_room)
        self.refresh()
        self._question.setVisible(is_room and bool(self._question.text()))
        self._buttons["carry"].setVisible(not is_room)
        self.zoom_bar.setVisible(not is_room)
        if is_room:
            self.editor.set_outline_visible(False)
        self.editor.capture.set_room(is_room)
        self.editor.finder.least_letters = self._least_letters if is_room else None
        self._fit_for(is_room)
        self.editor.capture.setFocus()

    def _fit_for(self, is_room: bool) -> None:
        covered = Size(0, 0) if is_room else Size(*map(applied_look().px, COVERED_BY_ZOOM))
        self.editor.wall.set_room(is_room, covered)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the board clear of the zoom box when larger letters make that larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "zoom_bar"):
            self._fit_for(is_room=self._bar.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the words off the buttons where a small screen has no room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        least = NARROW if self._silence.isHidden() else NARROW_IN_SILENCE
        put_words(self._buttons, is_narrow=self.width() < applied_look().px(least))
        self._step.show_of(self.board())
        self._counts.fit(self.width())

    def leave(self) -> None:
        """Keep what is typed before another page is shown."""
        self.editor.leave()

    def show_commands(self) -> None:
        """Open the menu of commands below its button."""
        self.editor.take_keyboard()
        place, menu = self._buttons["menu"], self.editor.menu()
        add_window_actions(menu, self.wanted.emit)
        menu.addSeparator()
        menu.addAction(tr("Rename this exercise…")).triggered.connect(self._rename)
        open_below(place, menu)

    def _rename(self) -> None:
        from dip_workshop.widgets.choosing import TextDialog, accepted

        dialog = TextDialog(tr("What is this exercise called?"), self._title.text(), self)
        if not accepted(dialog):
            return
        title = self.clean(dialog.answer())
        if title is not None:
            self.perform(
                tr("Rename the exercise"), lambda board: rename_exercise(board, self.scope, title)
            )

    def _leave_room(self) -> None:
        if self._bar.isHidden():
            self.wanted.emit("room")

    def _least_letters(self) -> float:
        # Wanted by a room that looks at this screen.
        from dip_workshop.ui.room.seats import letters_wanted

        return letters_wanted(self._workbench.settings, self.window().width())

    def _lay_out(self) -> None:
        row = FlowRow(self._bar)
        self._counts = FittingParts(self._summary, row)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._summary)
        row.addWidget(self._silence)
        row.addWidget(self._step)
        self._silence.wanted.connect(self._want)
        row.addStretch()
        for action, label in (("undo", tr("Undo")), ("redo", tr("Redo"))):
            row.addWidget(self._icon_button(action, label))
        for action, label in WORDED.items():
            row.addWidget(self._button(action, label, "quiet", action))
        row.addWidget(self._button("pdf", tr("Save PDF"), "primary"))
        row.addWidget(self._icon_button("pdf_more", tr("Paper and blank forms")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._question)
        if self.kind.near:
            self._near = self._make_near_acts()
            column.addWidget(self._near)
        column.addWidget(self.editor, 1)
        self.zoom_bar = ZoomBar(self.editor.view)
        self.zoom_bar.wanted.connect(self._want)
        self._fit_for(is_room=False)

    def _make_near_acts(self) -> "NearActs":
        # Most kinds have none.
        from dip_workshop.ui.pages.near_acts import NearActs

        return NearActs(self.editor, self)

    def _button(self, action: str, label: str, role: str, picture: str = "") -> QPushButton:
        return self._wired(action, button(label, role, picture))

    def _want(self, action: str) -> None:
        if action in ASKING:
            self.editor.take_keyboard()
        self.wanted.emit(action)

    def _icon_button(self, action: str, name: str) -> QPushButton:
        return self._wired(action, icon_button(action, name))

    def _wired(self, action: str, made: QPushButton) -> QPushButton:
        # A click leaves the keyboard where texts are typed.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self._want(action))
        self._buttons[action] = made
        return made


def put_words(buttons: Mapping[str, QPushButton], *, is_narrow: bool) -> None:
    """Put their words on the buttons that have any, or into their tooltips where it is narrow."""
    for action, label in WORDED.items():
        buttons[action].setText("" if is_narrow else label)
        plain_tooltip(buttons[action], label if is_narrow else "")


def room_question(workbench: Workbench) -> str:
    """Return what stands above a board that fills the screen: the question, or the title."""
    bridge = workbench.bridge
    return bridge.workshop.question or bridge.workshop.text if bridge else ""


def name_step(button: QPushButton, act: str, step: str) -> None:
    """Say at a button which step it takes back or does again."""
    plain_tooltip(button, tr("{act}: {step}", act=act, step=step) if step else act)


def told_of_cleaning(replaced: int) -> str:
    """Return what to say where so many characters of a text could not be kept."""
    return tr_count(
        "{n} character that cannot be kept: left out, or shown as “\ufffd” where half was "
        "missing. All else is as you typed it.",
        "{n} characters that cannot be kept: left out, or shown as “\ufffd” where half was "
        "missing. All else is as you typed it.",
        replaced,
    )


def _lies_as_map(kind: ExerciseKind, text: str) -> bool:
    """Return whether a text is a mind map that a kind takes as a table, and is on the clipboard."""
    # Imported when a list is pasted: most pages never see one.
    from dip_workshop.textio.mind_map_files import is_map

    # What is dropped as a text is not what lies there.
    is_there = text == QGuiApplication.clipboard().text()
    return kind.table is not None and kind.table.of_map is not None and is_there and is_map(text)
