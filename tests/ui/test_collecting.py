"""When circles of objects are looked for."""

import gc

from pytestqt.qtbot import QtBot

from dip_workshop.ui.collecting import collect_later


def test_circles_are_not_looked_for_until_there_is_leisure(qtbot: QtBot) -> None:
    collect_later()
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)
