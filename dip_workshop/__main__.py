"""Start DIP Workshop: the window, or a command that needs none."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the command line's arguments and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    store: Path | None = None
    # What loads slowly is loaded by those who use it: a plain start needs no
    # commands, and a command needs no Qt.
    if given:
        from dip_workshop import cli

        options = cli.parse(given)
        if options.run is not None:
            return cli.run(options)
        store = options.store
    if not _has_screen():
        sys.stderr.write(
            "There is no screen here to open the window on; "
            "`dip-workshop demo --to FOLDER` plays the sample workshop without one.\n"
        )
        return 2
    return _open_window(store)


def _open_window(store: Path | None) -> int:
    """Open the window in the language of this installation; return the exit code."""
    from dip_workshop.store.locations import default_store_path
    from dip_workshop.ui import language

    # Before the window's modules are imported: their tables hold words.
    language.install_language(language.chosen_language((store or default_store_path()).parent))
    from dip_workshop.ui import app

    return app.main(store)


def _has_screen() -> bool:
    """Return whether Qt will find a platform; on Linux it would abort without a word of ours."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


if __name__ == "__main__":
    sys.exit(main())
