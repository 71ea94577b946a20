"""JSON from a stranger: read only where it is small, shallow and says each thing once."""

import json
import re
from collections.abc import Iterable
from typing import Any, Final

DEEPEST: Final = 32
MOST_BRACKETS: Final = 200_000
LARGEST_NUMBER: Final = 2**53 - 1
_LONGEST_NUMBER: Final = 32  # characters

# An unfinished string is taken to its end, so that no part of it is ever looked at twice.
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\Z|\\\Z)', re.DOTALL)
_ALL_BUT_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_OPENING: Final = b"[{"


class NotPlain(ValueError):
    """The text is no JSON that we would have written; str() says why, for a log."""


def read_json(data: bytes) -> Any:
    """Return what a JSON text says; NotPlain where it is not well-formed or beyond the bounds."""
    _check_shape(data)
    try:
        text = data.decode("utf-8")
        value = json.loads(
            text,
            object_pairs_hook=_said_once,
            parse_int=_bounded_int,
            parse_float=_bounded_float,
            parse_constant=_no_constant,
        )
    except NotPlain:
        raise
    except (ValueError, RecursionError) as error:
        raise NotPlain("no well-formed JSON") from error
    return value


def is_whole_text(value: object, longest: int) -> bool:
    """Return whether a value is a text that can be stored: no half character, no NUL."""
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        return False
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)


def _check_shape(data: bytes) -> None:
    """Raise NotPlain for too many or too deep brackets, ahead of making anything of them."""
    brackets = _STRINGS.sub(b"", data).translate(None, _ALL_BUT_BRACKETS)
    if len(brackets) > MOST_BRACKETS:
        raise NotPlain("too many brackets")
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in _OPENING else -1
        if depth > DEEPEST:
            raise NotPlain("too deep")


def _said_once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise NotPlain("a key is there twice")
        found[key] = value
    return found


def _bounded_int(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER or abs(int(digits)) > LARGEST_NUMBER:
        raise NotPlain("a number is too large")
    return int(digits)


def _bounded_float(digits: str) -> float:
    if len(digits) > _LONGEST_NUMBER or abs(float(digits)) > LARGEST_NUMBER:
        raise NotPlain("a number is too large")
    return float(digits)


def _no_constant(name: str) -> None:
    raise NotPlain(f"{name} is no number")
