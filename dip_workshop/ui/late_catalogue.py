"""The catalogue's record types, looked up at the first wish for one.

Importing every kind of exercise takes longer than painting a window, and the
list on Home needs none of them.
"""

from collections.abc import Iterator, Mapping

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.records import Record


class RecordTypesWhenWanted(Mapping[str, type[Record]]):
    """The same mapping as `catalogue.RECORD_TYPES`, imported when it is first asked."""

    def __getitem__(self, name: str) -> type[Record]:
        return _record_types()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_record_types())

    def __len__(self) -> int:
        return len(_record_types())


def _record_types() -> RecordTypes:
    from dip_workshop.catalogue import RECORD_TYPES

    return RECORD_TYPES
