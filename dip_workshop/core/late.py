"""Something that is made when it is first looked at."""

from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Late(Generic[T]):
    """What a pure function makes of values, once, when it is first asked for."""

    __slots__ = ("_made", "recipe")

    def __init__(self, make: Callable[[*Ts], T], *values: *Ts) -> None:
        self.recipe: tuple[Callable[..., T], tuple[object, ...]] = make, values
        self._made: T | None = None

    def value(self) -> T:
        """Return what is made."""
        if self._made is None:
            make, values = self.recipe
            self._made = make(*values)
        return self._made
