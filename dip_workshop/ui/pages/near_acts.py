"""The acts of an exercise that are next, as buttons above its board: nobody has to know a key."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from dip_workshop.core.board import Board
from dip_workshop.kinds import AskChoice, Command, Selection
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.controls import button, empty_layout
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.tab_order import tab_in_place_of
from dip_workshop.widgets.theme import plain_tooltip


class NearAct(NamedTuple):
    """A command with a button; of one that asks for a choice, a button for each of its answers.

    `is_on` says that this answer holds now; None where there is none to hold.
    """

    command: Command
    label: str
    answer: str | None = None
    is_on: bool | None = None
    about: str = ""


class NearActs(QWidget):
    """A row of buttons, those that can be given now with nothing selected; gone without any."""

    def __init__(self, editor: BoardEditor, context: BoardContext) -> None:
        super().__init__()
        self._editor, self._context = editor, context
        self._commands = tuple(editor.kind.command(name) for name in editor.kind.near)
        self._shown: tuple[tuple[object, ...], ...] = ()
        self._row = FlowRow(self)
        self._row.setContentsMargins(16, 6, 16, 0)
        self._row.setSpacing(8)

    def show_of(self, board: Board, *, is_wanted: bool) -> None:
        """Show what can be given now, leaving the buttons alone where nothing differs."""
        acts = tuple(self._acts(board)) if is_wanted else ()
        shown = tuple((act.command.id, *act[1:]) for act in acts)
        self.setVisible(bool(acts))
        if shown == self._shown:
            return
        self._shown = shown
        holder = self.window().focusWidget()
        held = holder.accessibleName() if holder and self.isAncestorOf(holder) else ""
        empty_layout(self._row)
        made = [self._button(act) for act in acts]
        for each in made:
            self._row.addWidget(each)
        self._row.addStretch(1)
        tab_in_place_of(self, made)
        for each in made:
            if held and each.accessibleName() == held:
                each.setFocus()

    def _acts(self, board: Board) -> list[NearAct]:
        nothing = Selection(self._editor.exercise_id)
        found: list[NearAct] = []
        for command in self._commands:
            ask = command.ask
            if not command.enabled(board, nothing):
                continue
            if isinstance(ask, AskChoice) and (now := ask.now(board, nothing)):
                found += [
                    NearAct(command, choice.label, choice.value, choice.value == now, choice.detail)
                    for choice in ask.choices(board, nothing)
                ]
            else:
                found.append(NearAct(command, command.label))
        return found

    def _button(self, act: NearAct) -> QPushButton:
        made = button(act.label, "act" if act.answer is not None else "nextAct")
        # A click leaves the keyboard where texts are typed.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys = f" ({', '.join(act.command.keys)})" if act.command.keys else ""
        plain_tooltip(made, act.about or f"{act.command.help}{keys}")
        if act.is_on is not None:
            made.setCheckable(True)
            made.setChecked(act.is_on)
        made.clicked.connect(lambda: self._give(act, made))
        return made

    def _give(self, act: NearAct, made: QPushButton) -> None:
        if act.answer is None:
            self._editor.give(act.command)
            return
        # What holds is shown, and not what was clicked.
        made.setChecked(bool(act.is_on))
        self._editor.take_keyboard()
        answer, selection = act.answer, self._editor.selection()
        if not act.is_on:
            self._context.perform(
                act.command.label, lambda board: act.command.run(board, selection, answer)
            )
