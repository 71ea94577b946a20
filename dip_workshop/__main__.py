"""Start DIP Workshop: the window, or a command that needs none."""

import os
import sys
from collections.abc import Sequence

from dip_workshop import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the command line's arguments and return its exit code."""
    options = cli.parse(arguments)
    if options.run is not None:
        return cli.run(options)
    if not _has_screen():
        sys.stderr.write(
            "There is no screen here to open the window on; "
            "`dip-workshop demo --to FOLDER` plays the sample workshop without one.\n"
        )
        return cli.CANNOT
    # Only the window needs Qt, and loading it takes longer than most commands.
    from dip_workshop.ui import app

    return app.main(options.store)


def _has_screen() -> bool:
    """Return whether Qt will find a platform; on Linux it would abort without a word of ours."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


if __name__ == "__main__":
    sys.exit(main())
