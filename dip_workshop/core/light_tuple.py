"""Named tuples that are quick to make, as those of the standard library in all but that.

There Python compiles a `__new__` for each class, and a start makes sixty of them. Here those
of one length share its code, in which the names of the fields alone are others.
"""

from collections import namedtuple
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Maker(type):
        """Makes of a class with annotations a named tuple."""

        def __new__(cls, name: str, _bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            types = namespace.get("__annotations__", {})
            model, fields = _nameless(len(types)), tuple(types)
            defaults = {field: namespace.pop(field) for field in fields if field in namespace}
            new = FunctionType(
                model.__new__.__code__.replace(co_varnames=("_cls", *fields)),
                model.__new__.__globals__,
                "__new__",
                tuple(defaults.values()),
            )
            new.__annotations__ = types
            own = {
                "__slots__": (),
                "__new__": new,
                "__match_args__": fields,
                "__repr__": _repr,
                "_fields": fields,
                "_field_defaults": defaults,
                "_replace": _replace,
            }
            places = {field: vars(model)[f"field_{n}"] for n, field in enumerate(fields)}
            return type(name, (model,), {**own, **places, **namespace})

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]


@cache
def _nameless(length: int) -> Any:
    """Return a named tuple of a length, whose fields have no names to speak of."""
    return namedtuple("_Nameless", [f"field_{n}" for n in range(length)])


def _repr(self: Any) -> str:
    told = (f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
    return f"{type(self).__name__}({', '.join(told)})"


def _replace(self: Any, /, **changes: object) -> Any:
    """Return another with some of the fields changed."""
    made = self._make(map(changes.pop, self._fields, self))
    if changes:
        raise ValueError(f"{type(self).__name__} has no {', '.join(changes)}")
    return made
