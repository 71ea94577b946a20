"""Who hears how far the making of a PDF is, and who may stop it."""

from collections.abc import Callable

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.report.publication import ReportCancelledError


def _unheard(_words: str, _share: float) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Both are called in the thread that makes the PDF.

    `progress` hears in plain words what is being done, and how much of the whole is done,
    from 0 to 1.
    """

    progress: Callable[[str, float], None] = _unheard
    cancelled: Callable[[], bool] = _never

    def reached(self, words: str, share: float) -> None:
        """Tell how far it is; raises ReportCancelledError where the user said stop."""
        if self.cancelled():
            raise ReportCancelledError
        self.progress(words, share)


UNWATCHED = Watch()
