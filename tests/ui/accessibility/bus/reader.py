"""A screen reader's side: start the window, look at it through the bus alone, tell what is there.

Run by the system's Python, which has the bindings of AT-SPI:
reader.py PYTHON SAMPLE_WINDOW FOLDER. Prints one line of JSON.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LONGEST_WAIT = 15.0
PRESS = 0


def main():
    """Look, act and tell."""
    window = subprocess.Popen(sys.argv[1:])
    try:
        application = wait_for(find_application)
        cards = wait_for(lambda: names_of(application, Atspi.Role.LIST_ITEM) or None)
        card = next(c for c in cards if ": a note" in c.get_name())
        pressed = Atspi.Action.do_action(card, PRESS)
        wait_for(lambda: card.get_state_set().contains(Atspi.StateType.SELECTED) or None)
        told = {
            "application": application.get_name(),
            "cards": [c.get_name() for c in cards],
            "buttons": [b.get_name() for b in names_of(application, BUTTON)],
            "pressed": card.get_name() if pressed else "",
            "actions": [Atspi.Action.get_action_name(card, n) for n in range(3)],
            "parent": card.get_parent().get_name(),
            "area": list(area_of(card)),
        }
    finally:
        window.kill()
        window.wait()
    sys.stdout.write(json.dumps(told) + "\n")


# Its name changed between releases of AT-SPI.
BUTTON = getattr(Atspi.Role, "BUTTON", None) or Atspi.Role.PUSH_BUTTON


def find_application():
    """Return our application on the bus, None before it is there."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == "DIP Workshop":
            return found
    return None


def names_of(top, role):
    """Return everything below `top` that has a role, in the tree's order."""
    found = [top] if top.get_role() == role else []
    for number in range(top.get_child_count()):
        child = top.get_child_at_index(number)
        if child is not None:
            found += names_of(child, role)
    return found


def area_of(node):
    """Return where something lies on the screen: x, y, width, height."""
    area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return area.x, area.y, area.width, area.height


def wait_for(what):
    """Return what `what` gives as soon as it gives something."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        found = what()
        if found is not None:
            return found
        time.sleep(0.05)
    raise SystemExit("the window never came to the bus")


main()
