"""The whole program with its window, in which a room is run without a pause, until it is killed.

`python -m tests.ui.running_child FOLDER` runs on the store in a folder. Each line that it prints
acknowledges one act by keys: how many steps the journal has by then, and a digest of the board.
"""

import os
import sys
from hashlib import blake2b
from itertools import cycle
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.ui import app
from tests.ui.hands import Hands, open_on

NEXT, BACK = "Ctrl+Shift+PgDown", "Ctrl+Shift+PgUp"
ACTS = ("F7", "Ctrl+F7", NEXT, "late round", "F7", "F7", "no plan", NEXT, "lifts", "Ctrl+Shift+F7")
ACTS_BACK = (BACK, "F7", "porters", "Shift+F7", BACK, BACK)


def digest(board: Board) -> str:
    """Return a short text that differs where what stands on two boards differs."""
    standing = sorted(repr(record) for record in board if not record.deleted)
    return blake2b("".join(standing).encode(), digest_size=12).hexdigest()


def run_for_ever(hands: Hands) -> None:
    """Start, pause, lengthen, write, skip and go to and fro; tell of each act once it stands."""
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    for act in cycle((*ACTS, *ACTS_BACK)):
        if act[0].isupper():
            hands.press(act)
        elif hands.window.editor is not None:
            hands.press("Ctrl+A", "Del")
            hands.add(act)
        line = f"{len(bridge.session.heads())} {digest(bridge.board)}\n"
        os.write(sys.stdout.fileno(), line.encode())


def main() -> None:
    """Open the window and carry on with the workshop that there is."""
    application = app.application_with_theme()  # noqa: F841  lives as long as its windows
    hands = Hands(open_on(Path(sys.argv[1])))
    hands.click("Carry on")
    run_for_ever(hands)


if __name__ == "__main__":
    main()
