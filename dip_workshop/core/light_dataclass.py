"""Dataclasses that are quick to make: all of them share their methods.

The standard library writes six functions for each class and has Python compile them, which
takes half a millisecond, and a start makes two dozen of these classes. They behave the same.
"""

import dataclasses
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, *, frozen: bool = False, **options: bool) -> Any:
        """Make a class a dataclass, as the decorator of the standard library does."""
        if cls is None:
            return partial(dataclass, frozen=frozen, **options)
        if hasattr(cls, "__post_init__"):
            raise TypeError("a light dataclass is made of its fields alone")
        made = dataclasses.dataclass(init=False, repr=False, eq=False, **options)(cls)
        fields = dataclasses.fields(made)
        made.__init__ = _init_of(fields)
        made.__repr__ = _repr_of(fields)
        made.__eq__, made.__hash__ = _comparison_of(fields, frozen)
        if frozen:
            made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
            made.__setstate__ = _take_state
        return made


__all__ = ["dataclass"]

_Fields = tuple["dataclasses.Field[Any]", ...]


def _init_of(fields: _Fields) -> Callable[..., None]:
    names = {field.name for field in fields}
    by_place = [field.name for field in fields if not field.kw_only]
    defaults = {f.name: f.default for f in fields if f.default is not dataclasses.MISSING}
    makers = {
        f.name: f.default_factory for f in fields if f.default_factory is not dataclasses.MISSING
    }
    put = object.__setattr__

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807
        values = {**defaults, **named}
        if given:
            placed = dict(zip(by_place, given, strict=False))
            if len(placed) < len(given) or not placed.keys().isdisjoint(named):
                raise TypeError(f"{type(self).__name__} is given too much")
            values.update(placed)
        for name, make in makers.items():
            if name not in values:
                values[name] = make()
        if values.keys() != names:
            raise TypeError(f"{type(self).__name__} is made of {', '.join(sorted(names))}")
        for name, value in values.items():
            put(self, name, value)

    return __init__


def _repr_of(fields: _Fields) -> Callable[[object], str]:
    names = [field.name for field in fields if field.repr]

    def __repr__(self: object) -> str:  # noqa: N807
        told = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({', '.join(told)})"

    return __repr__


def _comparison_of(
    fields: _Fields, frozen: bool
) -> tuple[Callable[[object, object], bool], Callable[[object], int] | None]:
    values_of = attrgetter(*(field.name for field in fields if field.compare))

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return values_of(self) == values_of(other) if type(self) is type(other) else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(values_of(self))

    return __eq__, __hash__ if frozen else None


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _take_state(self: object, state: Any) -> None:
    """Fill in a copy, or what comes out of a pickle: what stands in slots comes beside the rest."""
    for part in state if isinstance(state, tuple) else (state,):
        for name, value in (part or {}).items():
            object.__setattr__(self, name, value)
