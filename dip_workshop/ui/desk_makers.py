"""The desks that carry out the window's actions, each imported when it is first wanted.

A desk is made with the window and has a method for each of its rows in
`WINDOW_ACTIONS`; one with a `close` is closed with the window.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from dip_workshop.ui.workshop_window import WorkshopWindow


def _actions(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.actions import ActionsDesk

    return ActionsDesk(window)


def _board(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.board import BoardDesk

    return BoardDesk(window)


def _coach(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.coach import CoachDesk

    return CoachDesk(window)


def _guard(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.guard import GuardDesk

    return GuardDesk(window)


def _fault(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.fault import FaultDesk

    return FaultDesk(window)


def _file(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.file import FileDesk

    return FileDesk(window)


def _looks(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.looks import LooksDesk

    return LooksDesk(window)


def _pdf(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.pdf import PdfDesk

    return PdfDesk(window)


def _run(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.run import RunDesk

    return RunDesk(window)


def _room(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.room import RoomDesk

    return RoomDesk(window)


def _table(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.table import TableDesk

    return TableDesk(window)


def _history(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.history import HistoryDesk

    return HistoryDesk(window)


def _picture(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.picture import PictureDesk

    return PictureDesk(window)


def _plan(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.plan import PlanDesk

    return PlanDesk(window)


def _search(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.search import SearchDesk

    return SearchDesk(window)


def _voices(window: WorkshopWindow) -> object:
    from dip_workshop.ui.desks.voices import VoicesDesk

    return VoicesDesk(window)


DESKS: Mapping[str, Callable[[WorkshopWindow], Any]] = MappingProxyType(
    {
        "actions": _actions,
        "board": _board,
        "coach": _coach,
        "fault": _fault,
        "file": _file,
        "guard": _guard,
        "history": _history,
        "looks": _looks,
        "pdf": _pdf,
        "picture": _picture,
        "plan": _plan,
        "room": _room,
        "run": _run,
        "search": _search,
        "table": _table,
        "voices": _voices,
    }
)
# Those that watch the open workshop by themselves, and not only once they are asked.
WATCHING = ("guard", "coach")
