"""A light named tuple cannot be told from one of the standard library."""

import ast
import inspect
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dip_workshop.core import light_tuple

PACKAGE = Path(light_tuple.__file__).parent.parent
# Of these the standard library's own are right: they lie below what is light, or stand in for it.
BELOW = ("connections.py", "durable_files.py", "resource_files.py", "light_tuple.py")
BASES = (typing.NamedTuple, light_tuple.NamedTuple)


def place_on(base: Any) -> Any:
    class Place(base):
        """A place."""

        id: str
        text: str = ""
        count: int | None = None

        @property
        def loud(self) -> str:
            return self.text.upper()

    return Place


@pytest.mark.parametrize(
    "told",
    [
        lambda place: repr(place("a", count=3)),
        lambda place: place("a", "b").loud,
        lambda place: place(text="b", id="a")._replace(text="c"),
        lambda place: place._make(["a", "b", None]),
        lambda place: place("a")._asdict(),
        lambda place: [place("a", "b").id, place("a", "b").text, place("a").count],
        lambda place: place("a") == ("a", "", None),
        lambda place: len({place("a"), place("a"), ("a", "", None)}),
        lambda place: [*place("a")],
        lambda place: place("a") < place("b"),
        lambda place: (place._fields, place._field_defaults, place.__match_args__),
        lambda place: (place.__name__, place.__qualname__, place.__module__, place.__doc__),
        lambda place: hasattr(place("a"), "__dict__"),
        typing.get_type_hints,
        lambda place: [*inspect.signature(place).parameters],
    ],
)
def test_it_does_what_one_of_the_standard_library_does(told: Callable[[Any], object]) -> None:
    standard, light = (told(place_on(base)) for base in BASES)
    assert light == standard


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (lambda place: place(), TypeError),
        (lambda place: place("a", "b", 1, 2), TypeError),
        (lambda place: place("a", id="b"), TypeError),
        (lambda place: place("a", colour="red"), TypeError),
        (lambda place: place._make(["a"]), TypeError),
        (lambda place: place("a")._replace(colour="red"), ValueError),
        (lambda place: setattr(place("a"), "text", "b"), AttributeError),
        (lambda place: setattr(place("a"), "colour", "red"), AttributeError),
    ],
)
def test_it_refuses_what_one_of_the_standard_library_refuses(
    wrong: Callable[[Any], object], kind: type[Exception]
) -> None:
    for base in BASES:
        with pytest.raises(kind):
            wrong(place_on(base))


def test_a_place_that_lacks_a_field_is_told_by_the_names_of_its_own() -> None:
    with pytest.raises(TypeError, match="'id'"):
        place_on(light_tuple.NamedTuple)()


def test_no_named_tuple_of_the_program_is_made_by_the_standard_library() -> None:
    imports = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in ("typing", "collections")
        if {"NamedTuple", "namedtuple"} & {alias.name for alias in node.names}
        if path.name not in BELOW
    ]
    assert not imports
