"""Dataclasses that are quick to make, as those of the standard library in all but that.

There each class gets six functions that are written out and compiled, which takes half a
millisecond, and a start makes two dozen of these classes; here all share their methods. To
import `dataclasses`, and `inspect` with it, takes four more. Its own `replace`, `astuple` and
the like work on these classes too, which show it their fields when it asks.
"""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import MISSING, Field, dataclass, field, fields, replace
else:
    MISSING = object()

    class Field:
        """What a class says of one of its fields."""

        __slots__ = ("default", "default_factory", "kw_only", "name", "repr")

    def field(
        *,
        default: Any = MISSING,
        default_factory: Any = MISSING,
        repr: bool = True,  # noqa: A002  its name in the standard library
    ) -> Field:
        """Say more of a field than its default."""
        said = Field()
        said.default, said.default_factory, said.repr = default, default_factory, repr
        return said

    def dataclass(
        cls: type | None = None,
        /,
        *,
        frozen: bool = False,
        slots: bool = False,
        kw_only: bool = False,
    ) -> Any:
        """Make a class a dataclass."""
        if cls is None:
            return partial(dataclass, frozen=frozen, slots=slots, kw_only=kw_only)
        own = {name: _said_of(cls, name, kw_only) for name in cls.__dict__.get(_TYPES, ())}
        every = {**getattr(cls, _EVERY, {}), **own}
        made = _with_slots(cls, own) if slots else _with_defaults(cls, own)
        methods = {**_shared_methods(tuple(every.values())), **(_FROZEN if frozen else {})}
        for name, method in methods.items():
            setattr(made, name, method)
        if not frozen:
            made.__hash__ = None
        setattr(made, _EVERY, every)
        made.__dataclass_fields__ = _WhenAsked()
        return made

    def fields(made: Any) -> tuple[Field, ...]:
        """Return the fields of a dataclass, or of its class, in their order."""
        return tuple(getattr(made, _EVERY).values())

    def replace(made: Any, /, **changes: object) -> Any:
        """Return another of the same class, with some of the fields changed."""
        values = {name: getattr(made, name) for name in getattr(made, _EVERY)}
        values.update(changes)
        return type(made)(**values)


__all__ = ["MISSING", "Field", "dataclass", "field", "fields", "replace"]

_EVERY = "__light_fields__"
_TYPES = "__annotations__"

_Fields = tuple["Field[Any]", ...]


def _said_of(cls: type, name: str, kw_only: bool) -> Any:
    said = cls.__dict__.get(name, MISSING)
    if not isinstance(said, Field):
        said = field(default=said)
    said.name, said.kw_only = name, kw_only
    return said


def _with_slots(cls: type, own: dict[str, Any]) -> type:
    """Return the class made anew, for slots can be given to none that there is."""
    left_out = {*own, "__dict__", "__weakref__"}
    namespace = {name: value for name, value in vars(cls).items() if name not in left_out}
    made = type(cls)(cls.__name__, cls.__bases__, {**namespace, "__slots__": tuple(own)})
    made.__qualname__ = cls.__qualname__
    return made


def _with_defaults(cls: type, own: dict[str, Any]) -> type:
    for name, said in own.items():
        if said.default is not MISSING:
            setattr(cls, name, said.default)
        elif name in vars(cls):
            delattr(cls, name)
    return cls


def _shared_methods(fields: _Fields) -> dict[str, Any]:
    values_of = attrgetter(*(field.name for field in fields))
    shown = [field.name for field in fields if field.repr]
    by_place = tuple(field.name for field in fields if not field.kw_only)

    def __repr__(self: object) -> str:  # noqa: N807
        told = (f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return values_of(self) == values_of(other) if type(self) is type(other) else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(values_of(self))

    return {
        "__init__": _init_of(fields, by_place),
        "__repr__": __repr__,
        "__eq__": __eq__,
        "__hash__": __hash__,
        "__match_args__": by_place,
    }


def _init_of(fields: _Fields, by_place: tuple[str, ...]) -> Callable[..., None]:
    names = {field.name for field in fields}
    defaults = {field.name: field.default for field in fields if field.default is not MISSING}
    makers = {f.name: f.default_factory for f in fields if f.default_factory is not MISSING}
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


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


_FROZEN = {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}


class _WhenAsked:
    """The fields as the standard library knows them, made when it asks for them."""

    def __get__(self, _made: object, cls: Any) -> object:
        from dataclasses import fields as standard_fields
        from dataclasses import make_dataclass

        alike = make_dataclass(cls.__name__, [field.name for field in fields(cls)])
        cls.__dataclass_fields__ = {field.name: field for field in standard_fields(alike)}
        return cls.__dataclass_fields__
