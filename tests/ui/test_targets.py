"""Whatever can be pressed is at least 24 pixels high and wide, on every page."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit

from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from tests.ui.running import run_here

LEAST = 24
PRESSED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)


def test_everything_that_can_be_pressed_is_large_enough(sample: MainWindow) -> None:
    workbench = sample.workbench
    assert workbench.bridge is not None
    run_here(sample)
    places = [(page, "") for page in PAGE_NAMES]
    places += [("exercise", exercise.id) for exercise in exercises_of(workbench.bridge.board)]
    small = []
    for page, exercise_id in places:
        workbench.go(page, exercise_id)
        QTest.qWait(20)
        for kind in PRESSED:
            for control in sample.findChildren(kind):
                is_inner = isinstance(control.parentWidget(), QAbstractSpinBox)
                is_low = min(control.width(), control.height()) < LEAST
                if control.isVisible() and is_low and not is_inner:
                    small.append((page, control.accessibleName(), control.size().toTuple()))
    assert small == []
