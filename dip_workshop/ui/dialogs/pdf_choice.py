"""Ask what to print and on which paper: the board, the whole workshop, or a blank form."""

from collections.abc import Collection

from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.media import PAPERS, paper_in_words
from dip_workshop.kinds import Sheet
from dip_workshop.session.handing_out import Wish
from dip_workshop.session.posters import POSTERS, poster_in_words
from dip_workshop.widgets.choosing import dialog_buttons
from dip_workshop.widgets.dialog_size import FittedDialog
from dip_workshop.widgets.scrolled import Scrolled
from dip_workshop.widgets.theme import plain_entry, plain_label

WHOLE_WORKSHOP = "whole workshop"
LONGEST_TITLE = 24


class PdfChoice(FittedDialog):
    """What and on which paper; Enter takes the choice."""

    def __init__(
        self, board: Board, exercise_id: RecordId, paper: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save PDF"))
        self._exercise_id = exercise_id
        exercise = board.get(exercise_id, Exercise)
        title = shortened(exercise.text, LONGEST_TITLE)
        things = {"": tr("“{title}” as it is now, with its list of texts", title=title)}
        things[WHOLE_WORKSHOP] = tr("The whole workshop, every exercise in one file")
        lacking: set[str] = set()
        for sheet in kind_of(exercise).sheets:
            what = sheet.lacks(board, exercise_id)
            things[sheet.id] = _sheet_in_words(sheet, what)
            lacking |= {sheet.id} if what else set()
        things |= {poster: _poster_in_words(poster) for poster in POSTERS}
        self._things = _choices(tr("What"), things, "", lacking)
        self._papers = _choices(tr("Paper"), {name: paper_in_words(name) for name in PAPERS}, paper)
        body = QWidget()
        choices = QVBoxLayout(body)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(12)
        choices.addWidget(self._things[0])
        choices.addWidget(self._papers[0])
        column = QVBoxLayout(self)
        # A button's words cannot wrap: the dialog is as wide as the longest.
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Save PDF"), role="heading"))
        column.addWidget(Scrolled(body), 1)
        column.addLayout(dialog_buttons(self, tr("Save PDF")))

    def wish(self) -> Wish:
        """Return what was chosen."""
        thing, paper = (_chosen(group) for _, group in (self._things, self._papers))
        if thing == WHOLE_WORKSHOP:
            return Wish(None, "", paper)
        return Wish(self._exercise_id, thing, paper)


def _choices(
    title: str, labels: dict[str, str], chosen: str, lacking: Collection[str] = ()
) -> tuple[QGroupBox, QButtonGroup]:
    box = QGroupBox(plain_entry(title))
    group = QButtonGroup(box)
    column = QVBoxLayout(box)
    for value, label in labels.items():
        choice = QRadioButton(plain_entry(label))
        choice.setProperty("value", value)
        choice.setChecked(value == chosen)
        choice.setEnabled(value not in lacking)
        group.addButton(choice)
        column.addWidget(choice)
    if group.checkedButton() is None:
        group.buttons()[0].setChecked(True)
    return box, group


def _chosen(group: QButtonGroup) -> str:
    checked = group.checkedButton()
    return str(checked.property("value")) if checked is not None else ""


def _poster_in_words(poster: str) -> str:
    return tr(
        "{poster}, to be glued together, with its list of texts", poster=poster_in_words(poster)
    )


def _sheet_in_words(sheet: Sheet, lacking: str) -> str:
    if lacking:
        return tr("{sheet}: {lacking}", sheet=sheet.title, lacking=lacking)
    if sheet.is_blank:
        return tr("{sheet}, to print before the workshop", sheet=sheet.title)
    return tr("{sheet}, with its list of texts", sheet=sheet.title)
