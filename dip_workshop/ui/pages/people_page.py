"""Who is in the room: they come and leave by one key each, and nobody is tied to an idea."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QSizePolicy, QVBoxLayout

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.instants import moment_of
from dip_workshop.core.room.people import (
    arrive,
    change_person,
    come_back,
    count_more,
    groups_from,
    groups_not_here,
    leave,
    people_of,
    take_off_the_list,
)
from dip_workshop.core.room.records import Turn
from dip_workshop.core.room.rounds import current_turn
from dip_workshop.core.room.turns import name_of, without_who_left
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Participant, people_present
from dip_workshop.kinds import NEW_PREFIX, Choice
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.drafts.places import PERSON
from dip_workshop.ui.pages.list_card import ListCard, Row, RowAct
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.settings import STAFF_GROUPS
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import ChoiceDialog, accepted
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo, forget_typing
from dip_workshop.widgets.wheel import WheelIsThePages

NEWCOMER = "newcomer"
# A dialog takes no answer for one that was not given.
NOT_SAID = "not said"
BETWEEN = " · "


class PeoplePage(RoomPage):
    """A field for whoever comes, the list of all, a mere count, and the question who is missing."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, tr("People in the room"), _HINT)
        self._count = plain_label("", role="heading")
        self.column.addLayout(self._count_row())
        self.column.addWidget(self._arrivals())
        self.card = ListCard(
            tr("Everyone who was named"),
            tr("Nobody is named. A mere count will do."),
            (
                RowAct(tr("Left, or back"), "Space", self._leave_or_come_back),
                RowAct(tr("Name…"), "F2", self._rename),
                RowAct(tr("Staff group…"), "Alt+G", self._ask_group),
                RowAct(tr("Off the list"), "Delete", self._take_off),
            ),
        )
        self.column.addWidget(self.card)
        self.column.addWidget(plain_label(tr("Who is missing?"), role="heading"))
        self._missing = plain_label("", wraps=True)
        self.column.addWidget(self._missing)
        self.column.addStretch(1)
        self.first_stop = self.field
        self._drafts = FormDrafts(workbench, {NEWCOMER: self.field}, self)
        self._shown: RecordId | None = None

    def show_board(self, board: Board) -> None:
        """Show who is there, and which staff groups are not."""
        is_other, self._shown = self._shown != self.scope, self.scope
        present = people_present(board)
        self._count.setText(tr_count("{n} person is here", "{n} people are here", present))
        self.card.show_rows(tuple(Row(p.id, in_words(p)) for p in people_of(board)))
        groups = groups_from(self.workbench.settings.get(STAFF_GROUPS))
        if [self._group.itemText(n) for n in range(1, self._group.count())] != list(groups):
            self._group.clear()
            self._group.addItems([tr("Staff group, if they wish"), *groups])
        self._missing.setText(missing_in_words(groups_not_here(board, groups)))
        if is_other:
            self.field.clear()
            self._drafts.offer()

    def _count_row(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        row.addWidget(self._count)
        for label, more in ((tr("One more"), 1), (tr("One fewer"), -1)):
            made = button(label, "secondary")
            made.clicked.connect(lambda _=False, m=more: self._count_more(m))
            row.addWidget(made)
        row.addStretch()
        return row

    def _arrivals(self) -> QFrame:
        self.field = QLineEdit()
        TypedUndo(self.field, is_kept=False)
        self.field.setPlaceholderText(tr("Initials or a first name, then Enter"))
        self.field.setAccessibleName(tr("Who comes"))
        self.field.returnPressed.connect(self._arrive)
        self._group = QComboBox()
        WheelIsThePages(self._group)
        self._group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._group.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._group.setAccessibleName(tr("Staff group of whoever comes"))
        came = button(tr("Arrived"), "primary")
        came.clicked.connect(self._arrive)
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        row = FlowRow()
        row.setSpacing(8)
        for each in (self._group, self.field, came):
            row.addWidget(each)
        column.addLayout(row)
        return card

    def _arrive(self) -> None:
        words = self.workbench.attempt(lambda: clean(self.field.text()))
        group = self._group.currentText() if self._group.currentIndex() > 0 else ""
        if words is not None and self.perform(
            tr("Somebody came"), lambda board: arrive(board, words.text, group, wall_clock.now())
        ):
            self.field.clear()
            forget_typing(self.field)
            self._drafts.forget(NEWCOMER)
            self._group.setCurrentIndex(0)
            self.field.setFocus()

    def _count_more(self, more: int) -> None:
        self.perform(tr("Change the head-count"), lambda board: count_more(board, more))

    def _leave_or_come_back(self, person_id: RecordId) -> None:
        if self._person(person_id).left_at:
            self.perform(tr("Somebody came back"), lambda board: come_back(board, person_id))
        else:
            self._go(tr("Somebody left"), lambda board: leave(board, person_id, wall_clock.now()))

    def _rename(self, person_id: RecordId) -> None:
        person = self._person(person_id)
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(tr("Initials or a first name"), PERSON.of(person_id), person.text),
            tr("Change a name"),
            lambda board, text: change_person(board, person_id, text, person.staff_group),
        )

    def _ask_group(self, person_id: RecordId) -> None:
        person = self._person(person_id)
        groups = groups_from(self.workbench.settings.get(STAFF_GROUPS))
        dialog = ChoiceDialog(
            tr("Which staff group?"),
            (*(Choice(group, group) for group in groups), Choice(NOT_SAID, tr("Not said"))),
            tr("Another"),
            self.window(),
            person.text,
        )
        if accepted(dialog):
            answer = dialog.answer()
            group = "" if answer == NOT_SAID else answer.removeprefix(NEW_PREFIX)
            self.perform(
                tr("Change a staff group"),
                lambda board: change_person(board, person_id, person.text, group),
            )

    def _take_off(self, person_id: RecordId) -> None:
        label, told = tr("Take somebody off the list"), tr("Taken off the list.")
        self._go(label, lambda board: take_off_the_list(board, person_id), told)

    def _go(self, label: str, operation: Callable[[Board], Board], told: str = "") -> None:
        """Have somebody go, in the midst of their turn too: then the next one's begins, as told."""
        bridge, now = self.workbench.bridge, wall_clock.now()
        before = current_turn(bridge.board) if bridge else None
        if bridge and self.perform(label, lambda board: without_who_left(operation(board), now)):
            words = " ".join(filter(None, (told, told_of_next(before, bridge.board))))
            if words:
                self.workbench.told.emit(words)

    def _person(self, person_id: RecordId) -> Participant:
        if self.workbench.bridge is None:
            raise DomainError(tr("Open a workshop first."))
        return self.workbench.bridge.board.get(person_id, Participant)


def in_words(person: Participant) -> str:
    """Return somebody with their staff group and when they came and left."""
    came, left = _time(person.arrived_at), _time(person.left_at)
    parts = (
        person.text,
        person.staff_group,
        tr("came {time}", time=came) if came else "",
        tr("left {time}", time=left) if left else "",
    )
    return BETWEEN.join(filter(None, parts))


def told_of_next(before: Turn | None, board: Board) -> str:
    """Return whose turn has begun as somebody went in the midst of theirs, "" where nobody did."""
    now = current_turn(board)
    if before is None or (now is not None and now.id == before.id):
        return ""
    if now is None:
        return tr("It was their turn, the last one: the round is over.")
    return tr("It was their turn. Now: {whose}", whose=name_of(board, now))


def missing_in_words(groups: tuple[str, ...]) -> str:
    """Return the question who is missing, with the groups of which nobody is here."""
    asked = tr("Whose work or life does the question touch, and who of them is not here?")
    if not groups:
        return asked
    named = tr("Nobody here has said that they are of: {groups}.", groups=", ".join(groups))
    return f"{asked}\n{named}"


def _time(stored: str) -> str:
    moment = moment_of(stored)
    return f"{moment.astimezone():%H:%M}" if moment else ""


_HINT = tr(
    "Initials, first names or a mere count; a staff group where somebody wishes to say. Nobody is "
    "ever tied to an idea."
)
