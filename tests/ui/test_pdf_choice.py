"""The question what to print: what cannot be printed yet says what must be there first."""

from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from dip_workshop.ui.dialogs.pdf_choice import PdfChoice
from dip_workshop.widgets.scrolled import Scrolled
from tests.exercises.fishbone.boards import counted_errors, dispensary
from tests.ui.settling import settle


def test_bars_can_be_chosen_once_a_cause_has_a_count(themed: QApplication, qtbot: QtBot) -> None:
    can_choose = {}
    for board, fishbone_id in (dispensary(), counted_errors()):
        dialog = PdfChoice(board, fishbone_id, "A4 landscape", None)
        qtbot.addWidget(dialog)
        choices = dialog.findChildren(QRadioButton)
        can_choose |= {c.text(): c.isEnabled() for c in choices if c.text().startswith("Pareto")}
    assert can_choose == {
        "Pareto bars: a cause needs a count first": False,
        "Pareto bars, with its list of texts": True,
    }


def test_every_choice_is_in_sight_where_the_screen_has_room(
    themed: QApplication, qtbot: QtBot
) -> None:
    board, fishbone_id = counted_errors()
    dialog = PdfChoice(board, fishbone_id, "A4 landscape", None)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    inside = dialog.findChild(Scrolled)
    assert isinstance(inside, Scrolled)
    assert inside.verticalScrollBar().maximum() == 0
