"""Faults of ours: the log and the report keep where they happened, never a word that people typed.

The message of an error is left out of both, for it can quote what was typed.
"""

import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from dip_workshop.core.failures import chain_of
from dip_workshop.core.wording import tr
from dip_workshop.ui.fault_report import FaultReport

LOG_BYTES = 500_000
SENTENCE = tr(
    "Something went wrong in the program. All that was saved is safe on this laptop; please try "
    "again, and if it comes back, close the window and open it again."
)
ENDED_OF_ITSELF = tr(
    "The program ended of itself the last time. All that was saved is here; what went wrong can "
    "be read, and sent by you to whoever looks after the program."
)

log = logging.getLogger("dip_workshop")
# What Qt says begins with the function that says it; the rest can quote a text or a path.
_SPEAKER = r"Q\w+(::\w+)*(?=[:(]|$)"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(folder: Path) -> None:
    """Write a log into a folder from now on."""
    from logging.handlers import RotatingFileHandler

    if not log.handlers:
        handler = RotatingFileHandler(
            folder / "log.txt", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def log_fault(error: BaseException) -> str:
    """Log the type of an error and the places in the code that it passed; return these words."""
    words = places_of(error)
    log.error("%s", words)
    return words


def places_of(error: BaseException) -> str:
    """Return the type of an error, and of those it came from, with their places in the code."""
    return ", from ".join(_place_of(failure) for failure in chain_of(error))


def _place_of(error: BaseException) -> str:
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    return f"{type(error).__name__} at {places or 'no place'}"


def watch_for_faults(report: FaultReport, tell: Callable[[], None]) -> None:
    """Note every fault that nobody caught, in any thread, and have the user told.

    What Qt warns of is logged; where Python itself dies, the report learns of it at the next start.
    """

    def note(error: BaseException | None) -> None:
        if error is not None and not isinstance(error, KeyboardInterrupt):
            report.add(log_fault(error))
            tell()

    def uncaught(
        _kind: type[BaseException], error: BaseException, _at: TracebackType | None
    ) -> None:
        note(error)

    sys.excepthook = uncaught
    sys.unraisablehook = lambda told: note(told.exc_value)
    threading.excepthook = lambda told: note(told.exc_value)
    qInstallMessageHandler(log_of_qt)
    report.watch_for_crashes()


def stop_watching_for_faults(report: FaultReport) -> None:
    """Let go of Qt and of the file for crashes: the program ends as it should."""
    qInstallMessageHandler(None)
    report.stop_watching()


def log_of_qt(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log that Qt had something to say, and which part of it, without its words."""
    speaker = re.match(_SPEAKER, message)
    said = speaker[0] if speaker else "Qt"
    log.log(_LEVELS.get(level, logging.WARNING), "%s (%s)", said, context.category or "default")
