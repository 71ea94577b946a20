"""What a backup's name tells, and which backups are kept: by their numbers, never by a clock."""

import re
from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from os.path import normcase
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from dip_workshop.core.wording import tr

KEPT_WHOLLY: Final = 20
_MOMENT: Final = "%Y-%m-%d %H%M"
_NUMBERED: Final = re.compile(r"(\d+) .*", re.DOTALL)
_NAME: Final = re.compile(r"(\d+) (\d{4}-\d\d-\d\d \d{4}) ([^,]+)(, with faults)?")


class Reason(StrEnum):
    """Why a backup was made; it stands in the file's name."""

    FIRST_OF_DAY = "first start of the day"
    WHILE_WORKING = "while working"
    BY_HAND = "by hand"
    BEFORE_IMPORT = "before an import"
    BEFORE_DELETING = "before deleting much"
    BEFORE_UPDATE = "before an update"
    BEFORE_RESTORE = "before a restore"
    BEFORE_REPAIR = "before a repair"
    SECOND_PLACE = "second place"


REASONS: Final = MappingProxyType(
    {
        Reason.FIRST_OF_DAY: tr("At the first start of the day"),
        Reason.WHILE_WORKING: tr("While working"),
        Reason.BY_HAND: tr("By hand"),
        Reason.BEFORE_IMPORT: tr("Before an import"),
        Reason.BEFORE_DELETING: tr("Before deleting much"),
        Reason.BEFORE_UPDATE: tr("Before an update of the program"),
        Reason.BEFORE_RESTORE: tr("Before a restore"),
        Reason.BEFORE_REPAIR: tr("Before a repair"),
        Reason.SECOND_PLACE: tr("Copy to a second place"),
    }
)
# Made around what cannot be undone: they are not thinned out together with the daily ones.
KEPT_LONGER: Final = frozenset({Reason.BEFORE_UPDATE, Reason.BEFORE_RESTORE, Reason.BEFORE_REPAIR})


class Backup(NamedTuple):
    """A file with a backup's name.

    `number` only ever grows. `made_at` is what the laptop's clock said, for
    people. With `has_faults` it is a true copy of a store that was not sound.
    """

    path: Path
    number: int
    made_at: datetime
    reason: str
    has_faults: bool = False

    @property
    def reason_in_words(self) -> str:
        """Return why it was made; a reason of a later release is told as it stands."""
        known = self.reason in frozenset(Reason)
        return REASONS[Reason(self.reason)] if known else self.reason


def backup_name(store: Path, backup: Backup) -> str:
    """Return the name of a backup of a store's file; `backup.path` is not asked."""
    faults = ", with faults" if backup.has_faults else ""
    moment = backup.made_at.strftime(_MOMENT)
    return f"{store.stem} {backup.number:06} {moment} {backup.reason}{faults}{store.suffix}"


def backups_among(store: Path, paths: Iterable[Path]) -> tuple[Backup, ...]:
    """Return those files that are backups of a store, the newest first."""
    found = (backup_from(store, path) for path in paths)
    return tuple(sorted(filter(None, found), key=lambda backup: -backup.number))


def backup_from(store: Path, path: Path) -> Backup | None:
    """Return what a file's name tells, or None where it is not that of a backup of the store."""
    found = _NAME.fullmatch(_without_store(store, path))
    if found is None:
        return None
    number, moment, reason, faults = found.groups()
    try:
        made_at = datetime.strptime(moment, _MOMENT)
    except ValueError:
        return None
    return Backup(path, int(number), made_at, reason, bool(faults))


def next_number(store: Path, paths: Iterable[Path]) -> int:
    """Return a number above that of every file that has one, whatever else is in its name."""
    found = (_NUMBERED.fullmatch(_without_store(store, path)) for path in paths)
    return max((int(match[1]) for match in found if match), default=0) + 1


def to_thin_out(whole: Collection[Backup]) -> tuple[Backup, ...]:
    """Return those of the backups found whole that are no longer needed, the oldest first."""
    known = [backup for backup in whole if backup.reason in frozenset(Reason)]
    series = (
        [backup for backup in known if (backup.reason in KEPT_LONGER) == is_rare]
        for is_rare in (False, True)
    )
    gone = [b for row in series for b in row if b.number not in kept_numbers(n.number for n in row)]
    return tuple(sorted(gone, key=lambda backup: backup.number))


def kept_numbers(numbers: Iterable[int], wholly: int = KEPT_WHOLLY) -> frozenset[int]:
    """Return the numbers that stay: the newest so many, and ever fewer of the older ones.

    The older a number, the wider the span of numbers of which the lowest one
    stands for all: two in the span behind the newest, four in the next one, and
    so on. What was let go is never wanted again as the numbers grow.
    """
    falling = sorted(numbers, reverse=True)
    kept = set(falling[:wholly])
    lowest: dict[tuple[int, int], int] = {}
    for number in falling[wholly:]:
        width = _span(falling[wholly - 1] - number, wholly)
        lowest[width, number // width] = number
    return frozenset(kept | set(lowest.values()))


def _span(age: int, wholly: int) -> int:
    """Return how many numbers one stands for: 2 in the first so many, 4 in twice so many more."""
    return 2 << ((age - 1) // wholly + 1).bit_length() - 1


def _without_store(store: Path, path: Path) -> str:
    """Return a name without the store's own words round it; "" where it has none of them."""
    start, name = f"{store.stem} ", path.name
    end = len(name) - len(store.suffix)
    around = name[: len(start)] + name[end:]
    # On Windows, where a name in capitals is the same file's, and nowhere else, they are alike.
    if end < len(start) or normcase(around) != normcase(start + store.suffix):
        return ""
    return name[len(start) : end]
