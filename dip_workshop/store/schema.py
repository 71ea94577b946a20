"""By what a file shows that it is ours, and how old it is."""

from typing import Final

APPLICATION_ID: Final = 0x44495057  # "DIPW", in the file's header
SCHEMA_VERSION: Final = 4
