"""Faults of ours: the log keeps where they happened, never a word that people typed."""

import logging
import traceback
from pathlib import Path

from dip_workshop.core.wording import tr

LOG_BYTES = 500_000
SENTENCE = tr(
    "Something went wrong in the program. All that was saved is safe on this laptop; please try "
    "again, and if it comes back, close the window and open it again."
)

log = logging.getLogger("dip_workshop")


def keep_log(folder: Path) -> None:
    """Write a log into a folder from now on."""
    from logging.handlers import RotatingFileHandler

    if not log.handlers:
        handler = RotatingFileHandler(
            folder / "log.txt", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def log_fault(error: BaseException) -> None:
    """Log the type of an error and the places in the code that it passed.

    Its message is left out, for it can quote what people typed.
    """
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    log.error("%s at %s", type(error).__name__, places)
