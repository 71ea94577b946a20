"""A light dataclass cannot be told from one of the standard library."""

import ast
import dataclasses
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dip_workshop.core import light_dataclass

PACKAGE = Path(light_dataclass.__file__).parent.parent
BOTH = (dataclasses, light_dataclass)


def made_by(module: ModuleType) -> tuple[Any, Any, Any]:
    """Return a class of places, one below it with names alone, and one that can be changed."""

    @module.dataclass(frozen=True, slots=True)
    class Place:
        """A place."""

        id: str
        text: str = ""
        shown: str = module.field(default="", repr=False)

        @property
        def loud(self) -> str:
            return self.text.upper()

    @module.dataclass(frozen=True, slots=True, kw_only=True)
    class Numbered(Place):
        """A place with a number."""

        number: int

    @module.dataclass
    class Basket:
        """Places."""

        places: list[str] = module.field(default_factory=list)
        name: str = ""

    return Place, Numbered, Basket


@pytest.mark.parametrize(
    "told",
    [
        lambda place, _numbered, _basket: repr(place("a", text="b", shown="c")),
        lambda place, _numbered, _basket: place("a", "b").loud,
        lambda place, _numbered, _basket: place("a", "b") == place("a", text="b"),
        lambda place, _numbered, _basket: place("a") == place("b"),
        lambda place, numbered, _basket: place("a") == numbered("a", number=1),
        lambda place, _numbered, _basket: place("a") == ("a", "", ""),
        lambda place, _numbered, _basket: len({place("a"), place("a"), place("b")}),
        lambda place, _numbered, _basket: dataclasses.astuple(place("a")),
        lambda place, _numbered, _basket: hasattr(place("a"), "__dict__"),
        lambda place, _numbered, _basket: place.__match_args__,
        lambda _place, numbered, _basket: repr(numbered("a", "b", number=1)),
        lambda _place, numbered, _basket: repr(
            dataclasses.replace(numbered("a", number=1), text="z")
        ),
        lambda _place, numbered, _basket: [numbered.__name__, numbered.__qualname__],
        lambda _place, numbered, _basket: [field.name for field in dataclasses.fields(numbered)],
        lambda _place, _numbered, basket: basket().places is basket().places,
        lambda _place, _numbered, basket: basket(["a"]) == basket(places=["a"]),
        lambda _place, _numbered, basket: basket.__hash__,
        lambda _place, _numbered, basket: setattr(each := basket(), "name", "x") or repr(each),
    ],
)
def test_it_does_what_one_of_the_standard_library_does(told: Callable[..., object]) -> None:
    standard, light = (told(*made_by(module)) for module in BOTH)
    assert light == standard


def test_its_replace_and_its_fields_are_those_of_the_standard_library() -> None:
    _, numbered, basket = made_by(light_dataclass)
    one = numbered("a", "b", "c", number=1)
    assert light_dataclass.replace(one, number=2) == dataclasses.replace(one, number=2)
    for each in (one, numbered, basket):
        names = [[field.name for field in module.fields(each)] for module in BOTH]
        assert names[0] == names[1]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda place, _numbered: place(),
        lambda place, _numbered: place("a", "b", "c", "d"),
        lambda place, _numbered: place("a", id="b"),
        lambda place, _numbered: place("a", colour="red"),
        lambda _place, numbered: numbered("a", "b", "c", 1),
        lambda _place, numbered: numbered("a"),
        lambda place, _numbered: setattr(place("a"), "text", "b"),
        lambda place, _numbered: setattr(place("a"), "colour", "red"),
        lambda place, _numbered: delattr(place("a"), "text"),
    ],
)
def test_it_refuses_what_one_of_the_standard_library_refuses(wrong: Callable[..., object]) -> None:
    for module in BOTH:
        place, numbered, _ = made_by(module)
        with pytest.raises((TypeError, dataclasses.FrozenInstanceError)):
            wrong(place, numbered)


def test_no_class_of_the_program_is_made_by_the_standard_library() -> None:
    imports = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses"
        if {"dataclass", "field"} & {alias.name for alias in node.names}
        if path != Path(light_dataclass.__file__)
    ]
    assert not imports
