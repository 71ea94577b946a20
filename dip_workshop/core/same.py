"""A cheap key for what is remembered: values that never change, told by being the very same."""

from operator import is_
from typing import Generic, TypeVarTuple

Ts = TypeVarTuple("Ts")


class Same(Generic[*Ts]):
    """Values as one key; two keys are equal where each value is the very same object in both.

    For values that never change: what is worked out from them alone is then the
    same too. A key holds its values, so that no other object takes their place.
    """

    __slots__ = ("_hash", "values")

    def __init__(self, *values: *Ts) -> None:
        self.values = values
        self._hash = hash(tuple(map(id, values)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Same)
            and len(self.values) == len(other.values)
            and all(map(is_, self.values, other.values))
        )

    def __hash__(self) -> int:
        return self._hash
