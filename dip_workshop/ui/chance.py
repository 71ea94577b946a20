"""Where chance comes from in the window: what is revealed next, and who has the first turn."""

from random import SystemRandom
from typing import Final

CHANCE: Final = SystemRandom()
