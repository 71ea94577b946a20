"""The rows of a run sheet: no word lies upon another, however wide the list is."""

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from dip_workshop.core.ids import RecordId
from dip_workshop.widgets.step_rows import StepList, StepRow
from tests.ui.settling import settle

TITLES = ("Agree on the problem", "Ask why, and why again", "Mark the likely root causes")
MANY = tuple(
    StepRow(RecordId(f"s{n}"), "13:24", TITLES[n % 3], "10 min · Fishbone · One after another")
    for n in range(12)
)


def heights(steps: StepList, rows: tuple[StepRow, ...]) -> list[int]:
    steps.show_rows(rows, None)
    settle()
    rects: list[QRect] = [steps.visualItemRect(steps.item(n)) for n in range(len(TITLES))]
    return [rect.height() for rect in rects]


def test_a_row_is_as_high_beside_a_scroll_bar_as_without_one(qtbot: QtBot) -> None:
    steps = StepList("Steps")
    qtbot.addWidget(steps)
    steps.setStyleSheet("font-size: 15px")
    steps.show()
    for width in range(240, 300, 4):
        steps.resize(width, 500)
        without = heights(steps, MANY[:3])
        assert not steps.verticalScrollBar().isVisible()
        assert heights(steps, MANY) == without
        assert steps.verticalScrollBar().isVisible()
