"""How large a bundle may be; past it, it is refused in words and nothing is read of it."""

from typing import Final

LARGEST_FILE: Final = 50_000_000
LARGEST_UNPACKED: Final = 200_000_000
LARGEST_ENTRY: Final = 4_000_000
LARGEST_RATIO: Final = 100
MOST_ENTRIES: Final = 500

MOST_RECORDS: Final = 100_000
MOST_STEPS: Final = 200_000
MOST_CHANGES: Final = 1_000_000
MOST_DRAFTS: Final = 200
DEEPEST_TREE: Final = 100
LONGEST_LABEL: Final = 1_000

# A part is closed once it has grown to this; with one more change it stays far below an entry.
FULL_PART: Final = 2_000_000
