"""What the system says of how programs should look, and when it says otherwise."""

import sys
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

# SystemParametersInfo's question whether windows may be animated.
_CLIENT_AREA_ANIMATION = 0x1042
# In points, the letters of windows where nobody has asked the system for larger ones.
_USUAL_LETTERS: Final = {"win32": 9.0, "darwin": 13.0}
_USUAL_ELSEWHERE: Final = 11.0


class SystemLooks(QObject):
    """The system's wishes; `changed` comes when one of those that Qt hears of is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Kept: PySide forgets the second when nobody holds the first.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._accessibility.contrastPreferenceChanged.connect(self.changed)

    def is_dark(self) -> bool:
        """Return whether programs should be dark."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def is_high_contrast(self) -> bool:
        """Return whether programs should have strong contrasts."""
        preference = self._accessibility.contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast

    def text_percent(self) -> float:
        """Return how large the system's own letters are, in per cent of what is usual."""
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        usual = _USUAL_LETTERS.get(sys.platform, _USUAL_ELSEWHERE)
        # Nought or less where the system gives pixels, which tell nothing of what is usual.
        return 100 * letters.pointSizeF() / usual if letters.pointSizeF() > 0 else 100.0

    def is_still(self) -> bool:
        """Return whether nothing should move by itself."""
        if sys.platform == "win32":
            import ctypes

            allowed = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(
                _CLIENT_AREA_ANIMATION, 0, ctypes.byref(allowed), 0
            )
            return not allowed.value
        # Elsewhere Qt tells what the desktop's theme told it, if it told anything.
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
