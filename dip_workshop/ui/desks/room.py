"""What the window can do about the room: its own window on a second screen, and what that shows."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.legibility import LAPTOP_WIDTH
from dip_workshop.kinds import Choice
from dip_workshop.ui.desks.room_view import RoomView
from dip_workshop.ui.room.screens import (
    Screen,
    brought_back,
    place_for_room,
    screen_under,
    swapped,
)
from dip_workshop.ui.room.seats import gather_in_words, letters_in_words, letters_needed
from dip_workshop.ui.room.strip import STEPS, RoomStrip
from dip_workshop.ui.room.window import RoomWindow
from dip_workshop.ui.settings import ROOM_IS_OPEN, ROOM_SCREEN
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import ChoiceDialog, accepted
from dip_workshop.widgets.qt_geometry import pixels_round, rect_of

READ_IN_MS = 8000
MM_A_METRE = 1000.0
# Of the console's own screen: a window as wide as this is what a group looks at.
LAPTOP_TURNED = 0.8
SETTLED_MS = 300


class RoomDesk(QObject):
    """Opens the room's window and closes it, and carries out what is to be done with it."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shown = RoomWindow()
        self.view = RoomView(window, self.shown)
        self.strip = RoomStrip()
        self.strip.wanted.connect(window.act)
        window.strips.addWidget(self.strip)
        self.view.changed.connect(self.tell)
        self.shown.closed.connect(self._tell_closed)
        self.shown.left.connect(window.activateWindow)
        self.shown.addActions(window.actions())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # Qt and the system move windows first, each in its own way.
            again = QTimer(self, singleShot=True, interval=SETTLED_MS)
            again.timeout.connect(self._place_again)
            application.screenAdded.connect(lambda _screen: again.start())
            application.screenRemoved.connect(lambda _screen: again.start())
        self.strip.hide()

    # The rows of WINDOW_ACTIONS.

    def toggle(self) -> None:
        """Open the room's window, or close it."""
        if self.shown.isVisible():
            self.shown.close()
        else:
            self._place()
            self.view.refresh()
            self._window.workbench.settings.put(ROOM_IS_OPEN, "yes")
            self.tell()

    def freeze(self) -> None:
        """Hold the room's picture still, or let it follow again."""
        if self._is_open():
            self.view.freeze()

    def draw_curtain(self) -> None:
        """Show the room the question alone, or the board again."""
        if self._is_open():
            self.view.draw_curtain()

    def follow(self) -> None:
        """Let the room see what the console shows, or stay where it is."""
        if self._is_open():
            self.view.follow()

    def next_part(self) -> None:
        """Show the next part of the board to the room."""
        self._step(1)

    def previous_part(self) -> None:
        """Show the part before to the room."""
        self._step(-1)

    def show_whole(self) -> None:
        """Show the whole board to the room, or a part again."""
        if self._is_open():
            self.view.show_whole()

    def choose_screen(self) -> None:
        """Ask which screen is the room's."""
        screens, own = _screens(), self._console_area()
        others = [s for at, s in enumerate(screens) if at != screen_under(screens, own)]
        if not others:
            self._window.workbench.say(
                tr("There is one screen. Plug the projector in; the room’s window then goes there.")
            )
            return
        choices = tuple(Choice(screen.name, _in_words(screen)) for screen in others)
        dialog = ChoiceDialog(tr("Which screen does the room see?"), choices, parent=self._window)
        if accepted(dialog):
            self._window.workbench.settings.put(ROOM_SCREEN, dialog.answer())
            self._place_again()

    def swap(self) -> None:
        """Put the console where the room's window is, and that where the console was."""
        screens = _screens()
        places = swapped(screens, self._console_area(), rect_of(self.shown.geometry()))
        if places is None or not self.shown.isVisible():
            self._window.workbench.say(tr("The room’s window is on this screen: nothing to swap."))
            return
        console, room = (QGuiApplication.screens()[place] for place in places)
        self._window.workbench.settings.put(ROOM_SCREEN, room.name())
        self._move_console(console)
        self._fill(room, rect_of(room.geometry()), is_full=True)

    # What the window asks.

    def tell_small_letters(self) -> None:
        """Say on the one screen that there is from how near its board can be read."""
        page = self._window.exercise_page
        if page is None or not self._window.side_bar.isHidden():
            return
        letters, settings = page.editor.wall.smallest_letters(), self._window.workbench.settings
        wide = float(self._window.width())
        if 0 < letters < letters_needed(settings, wide):
            words = tr(
                "{letters} on a wall; {gather}. Right and Left show one part at a time, large.",
                letters=letters_in_words(settings, letters, wide),
                gather=self._gather(letters, self._window),
            )
            self._window.workbench.say(words)
            # It lies over what the room is to see.
            QTimer.singleShot(READ_IN_MS, page, lambda: self._take_back(words))

    def close(self) -> None:
        """Close the room's window with the console."""
        self.shown.closed.disconnect(self._tell_closed)
        self.shown.close()
        self._window.workbench.settings.put(ROOM_IS_OPEN, "no")

    def tell(self) -> None:
        """Say in the strip what the room sees now."""
        view, is_shown = self.view, self.shown.isVisible()
        self.strip.setVisible(is_shown and self._window.workbench.bridge is not None)
        self.strip.tell(self._state_in_words(), self._meter_in_words() if is_shown else "")
        freeze = tr("Unfreeze") if view.is_frozen else tr("Freeze")
        curtain = tr("Reveal") if view.is_curtain else tr("Curtain")
        self.strip.say_at("room_freeze", freeze, is_possible=is_shown)
        self.strip.say_at("room_curtain", curtain, is_possible=is_shown)
        has_parts = is_shown and bool(view.number) and not view.is_frozen
        for action in STEPS:
            self.strip.say_at(action, "", is_possible=has_parts)

    def _tell_closed(self) -> None:
        self._window.workbench.settings.put(ROOM_IS_OPEN, "no")
        self.tell()
        self._window.workbench.say(tr("The room’s window is closed: the room sees nothing."))

    def _step(self, step: int) -> None:
        if not self._is_open():
            return
        if not self.view.number:
            self._window.workbench.say(tr("The room sees the whole board already."))
        elif self.view.is_frozen:
            self._window.workbench.say(tr("The room’s picture is frozen. Unfreeze it first."))
        self.view.step(step)

    def _is_open(self) -> bool:
        """Return whether the room's window is open; say so where it is not."""
        if not self.shown.isVisible():
            self._window.workbench.say(tr("The room sees nothing yet. F5 opens its window."))
        return self.shown.isVisible()

    def _state_in_words(self) -> str:
        view = self.view
        if not self.shown.isVisible() or self.shown.picture is None:
            return tr("The room sees nothing")
        if view.is_curtain:
            return tr("The room sees the question alone")
        state = tr("following") if view.follows else tr("its own view")
        state = tr("frozen") if view.is_frozen else state
        where = tr("Rehearsal") if self._is_here() else tr("The room")
        if not view.number:
            return tr("{where}: {state}", where=where, state=state)
        return tr("{where}: {state} · {part}", where=where, state=state, part=view.number)

    def _is_here(self) -> bool:
        """Return whether the room's window is on the console's own screen."""
        return self.shown.screen() is self._window.screen()

    def _meter_in_words(self) -> str:
        letters, wide = self.view.letters, float(self.shown.width())
        if not letters:
            return ""
        words = letters_in_words(self._window.workbench.settings, letters, wide)
        if self._is_here() and wide > LAPTOP_TURNED * self.shown.screen().geometry().width():
            words = f"{words} · {self._gather(letters, self.shown)}"
        return words

    def _gather(self, letters: float, widget: QWidget) -> str:
        """Return how near people must come to see a window on the screen that it is on."""
        screen = widget.screen()
        metres = screen.physicalSize().width() / MM_A_METRE or LAPTOP_WIDTH
        return gather_in_words(letters, screen.geometry().width(), metres)

    def _take_back(self, words: str) -> None:
        if self._window.messages.text == words:
            self._window.messages.hide()

    def _place(self) -> None:
        wanted = self._window.workbench.settings.get(ROOM_SCREEN)
        place = place_for_room(_screens(), self._console_area(), wanted)
        self._fill(QGuiApplication.screens()[place.screen], place.area, is_full=place.is_full)

    def _place_again(self) -> None:
        """Follow a screen that came or went: the window is never left where nobody sees it."""
        screens = _screens()
        if not screens:
            return
        if self.shown.isVisible():
            self._place()
        console = self._console_area()
        seen = brought_back(screens, console)
        if seen != console:
            self._window.setGeometry(pixels_round(seen))
        self.tell()

    def _move_console(self, screen: QScreen) -> None:
        """Put the console on another screen, as large as it was if there is room."""
        was_maximised = self._window.isMaximized()
        area = screen.availableGeometry()
        made = QRect(QPoint(0, 0), self._window.size().boundedTo(area.size()))
        made.moveCenter(area.center())
        self._window.showNormal()
        self._window.setScreen(screen)
        self._window.setGeometry(made)
        if was_maximised:
            self._window.showMaximized()

    def _fill(self, screen: QScreen, area: Rect, *, is_full: bool) -> None:
        """Show the room's window on a screen; one that fills another leaves that first.

        To rehearse, it lies over the console, which has the keyboard.
        """
        if self.shown.isFullScreen():
            self.shown.showNormal()
        self.shown.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, not is_full)
        self.shown.setScreen(screen)
        self.shown.setGeometry(pixels_round(area))
        (self.shown.showFullScreen if is_full else self.shown.show)()
        # Some systems give the keyboard to whatever is shown last.
        self._window.activateWindow()

    def _console_area(self) -> Rect:
        return rect_of(self._window.geometry())


def _screens() -> list[Screen]:
    return [Screen(each.name(), rect_of(each.geometry())) for each in QGuiApplication.screens()]


def _in_words(screen: Screen) -> str:
    area = screen.area
    return tr(
        "{name}: {width} × {height}",
        name=screen.name,
        width=round(area.width),
        height=round(area.height),
    )
