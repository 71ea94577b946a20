"""A light dataclass cannot be told from one of the standard library."""

import dataclasses
from collections.abc import Callable
from copy import copy, deepcopy
from typing import Any

import pytest

from dip_workshop.core import light_dataclass

MAKERS = (dataclasses.dataclass, light_dataclass.dataclass)


def made_by(maker: Callable[..., Any]) -> tuple[Any, Any, Any]:
    """Return a class of places, one below it with names alone, and one that can be changed."""

    @maker(frozen=True, slots=True)
    class Place:
        """A place."""

        id: str
        text: str = ""
        shown: str = dataclasses.field(default="", repr=False)

        @property
        def loud(self) -> str:
            return self.text.upper()

    @maker(frozen=True, slots=True, kw_only=True)
    class Numbered(Place):
        """A place with a number."""

        number: int

    @maker
    class Basket:
        """Places."""

        places: list[str] = dataclasses.field(default_factory=list)
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
        lambda place, _numbered, _basket: copy(one := place("a", text="b")) == one,
        lambda _place, numbered, _basket: repr(deepcopy(numbered("a", number=1))),
        lambda _place, _numbered, basket: deepcopy(one := basket(["a"])) == one,
        lambda _place, numbered, _basket: repr(numbered("a", "b", number=1)),
        lambda _place, numbered, _basket: repr(
            dataclasses.replace(numbered("a", number=1), text="z")
        ),
        lambda _place, numbered, _basket: [field.name for field in dataclasses.fields(numbered)],
        lambda _place, _numbered, basket: basket().places is basket().places,
        lambda _place, _numbered, basket: basket(["a"]) == basket(places=["a"]),
        lambda _place, _numbered, basket: basket.__hash__,
        lambda _place, _numbered, basket: setattr(each := basket(), "name", "x") or repr(each),
    ],
)
def test_it_does_what_one_of_the_standard_library_does(told: Callable[..., object]) -> None:
    standard, light = (told(*made_by(maker)) for maker in MAKERS)
    assert light == standard


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
    for maker in MAKERS:
        place, numbered, _ = made_by(maker)
        with pytest.raises((TypeError, dataclasses.FrozenInstanceError)):
            wrong(place, numbered)


def test_one_that_would_do_more_than_take_its_fields_is_refused() -> None:
    class Counted:
        """It would do something once it is made."""

        def __post_init__(self) -> None:
            raise AssertionError

    with pytest.raises(TypeError, match="its fields alone"):
        light_dataclass.dataclass(Counted)
