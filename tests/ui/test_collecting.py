"""When circles of objects are looked for."""

import gc
import weakref

from pytestqt.qtbot import QtBot

from dip_workshop.ui.collecting import collect_later


class Opened:
    """Something that nothing but the list of what is open holds."""


def test_circles_are_not_looked_for_until_there_is_leisure(qtbot: QtBot) -> None:
    collect_later()
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)


def test_what_was_opened_is_looked_through_no_more_and_yet_goes(qtbot: QtBot) -> None:
    opened = [Opened()]
    gone = weakref.ref(opened[0])
    collect_later()
    qtbot.waitUntil(gc.isenabled)
    assert not any(kept is opened for kept in gc.get_objects())
    opened.clear()
    assert gone() is None
