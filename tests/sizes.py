"""How much those tests try that can go on for as long as one likes: each time, and on demand.

`DIP_WORKSHOP_TORTURE=1` (`make torture`) asks for all of it; a share such as
0.2 for so much of it, and never for less than in every run.
"""

import os
from datetime import date

SHARE = float(os.environ.get("DIP_WORKSHOP_TORTURE") or 0)


def size(every_run: int, on_demand: int) -> int:
    """Return how many to try."""
    return max(every_run, round(on_demand * SHARE))


# Of the calls by which a scenario changes a file, each so many is struck; on demand every one.
# The first of them is another each day, so that all are struck in so many days.
CALLS_APART = 1 if SHARE else 5
SEED = int(os.environ.get("DIP_WORKSHOP_SEED") or date.today().toordinal())
FIRST_CALL = 1 + SEED % CALLS_APART
KILLS_WHILE_EDITING = size(90, 900)
KILLS_OF_THE_WINDOW = size(10, 100)
KILLS_OF_A_ROOM = size(3, 60)
POWER_CUTS = size(2_000, 50_000)
FAULTS_WHILE_RECOVERING = size(50, 1_000)
FAILURES = ("ENOSPC", "EIO", "EACCES", "EDQUOT") if SHARE else ("ENOSPC", "EIO")
DAMAGED_FILES = size(1_000, 10_000)
SPOILT_BUNDLES = size(1_000, 10_000)
GAMES = size(15, 1_000)
MOVES_A_GAME = size(25, 100)
OPERATIONS_OF_A_SOAK = round(100_000 * SHARE)
