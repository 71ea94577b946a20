"""Start DIP Workshop: the window, or a command that needs none."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dip_workshop.connections import count_connections
from dip_workshop.core.wording import tr

SETTINGS_FILE = "settings.json"
OBJECTS_BETWEEN_COLLECTIONS = 50_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the command line's arguments and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    store: Path | None = None
    file: Path | None = None
    count_connections()
    collect_seldom()
    _choose_language(given)
    # What loads slowly is loaded by those who use it: a plain start needs no
    # commands, and a command needs no Qt.
    if given:
        from dip_workshop import cli

        try:
            options = cli.parse(given)
        except SystemExit:
            if sys.stderr is None:  # started without a console, perhaps with a file let fall on it
                from dip_workshop.ui import app

                app.tell_of_commands()
            raise
        if options.run is not None:
            return cli.run(options)
        store, file = options.store, options.open
    if not _has_screen():
        sys.stderr.write(
            tr(
                "There is no screen here to open the window on; "
                "`dip-workshop demo --to FOLDER` plays the sample workshop without one."
            )
            + "\n"
        )
        return 2
    load_quickly()
    from dip_workshop.ui import app

    return app.main(store, file)


def collect_seldom() -> None:
    """Look for circles of objects more seldom than Python does by itself.

    A program and its boards are many small objects that stay: looking through them all
    at every 700 new ones took a tenth of a start, and a quarter of opening a large board.
    """
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)


def load_quickly() -> None:
    """Load Qt the quick way, and look for no circles until the window stands."""
    gc.disable()
    from dip_workshop.ui.quick_qt import load_qt

    load_qt()


def _choose_language(given: Sequence[str]) -> None:
    """Translate into the language of this installation, ahead of all modules with words."""
    from dip_workshop.store.locations import default_store_path

    folder = (_named_store(given) or default_store_path()).parent
    # Where the file names no language nobody has chosen one, and Qt can wait.
    if b'"language"' in _held(folder / SETTINGS_FILE):
        from dip_workshop.ui.system import language

        language.install_language(language.chosen_language(folder))


def _held(settings: Path) -> bytes:
    """Return what the file of settings holds; nothing where it cannot be read."""
    try:
        return settings.read_bytes()
    except OSError:
        return b""


def _named_store(given: Sequence[str]) -> Path | None:
    """Return the store that the command line names, before its words are read in earnest."""
    if not given:
        return None
    from argparse import ArgumentParser

    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--store", type=Path, nargs="?")
    found: Path | None = parser.parse_known_args(given)[0].store
    return found


def _has_screen() -> bool:
    """Return whether Qt will find a platform; on Linux it would abort without a word of ours."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


if __name__ == "__main__":
    sys.exit(main())
