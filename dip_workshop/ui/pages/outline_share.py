"""The outline is as wide as it was made last, on whichever board."""

from PySide6.QtCore import QObject

from dip_workshop.ui.settings import OUTLINE_SHARE, Settings
from dip_workshop.widgets.outline_splitter import OutlineSplitter


class OutlineShare(QObject):
    """Shows an outline as wide as is kept, and keeps how wide it is made."""

    def __init__(self, settings: Settings, splitter: OutlineSplitter) -> None:
        super().__init__(splitter)
        self._settings, self._splitter = settings, splitter
        self._fit()
        settings.changed.connect(self._fit)
        splitter.moved.connect(self._keep)

    def _fit(self) -> None:
        kept = self._settings.get(OUTLINE_SHARE)
        if kept.isdecimal() and int(kept) != round(self._splitter.share * 100):
            self._splitter.set_share(int(kept) / 100)

    def _keep(self, share: float) -> None:
        self._settings.put(OUTLINE_SHARE, str(round(share * 100)))
