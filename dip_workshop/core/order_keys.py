"""Keys that sort as text, with room for another between any two.

A move then changes one record, never its neighbours. A key is a whole part,
whose first letter says how many digits it has, and an optional fraction that
never ends in the smallest digit. Ten thousand appended keys stay under six
letters, where halving the gap alone would make them grow without end.
The method is David Greenspan's "Implementing Fractional Indexing" (2020).
"""

import re

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_FIRST_KEY = "a0"
_KEY = r"[B-Za-y][0-9A-Za-z]*"
_LONGEST_KEY = 500


def is_order_key(value: object) -> bool:
    """Return whether a value is a key that another key can be found beside."""
    if not isinstance(value, str) or len(value) > _LONGEST_KEY or not re.fullmatch(_KEY, value):
        return False
    head = value[0]
    whole = ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2
    return len(value) >= whole and not (len(value) > whole and value.endswith("0"))


def key_between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after `before` and ahead of `after`; None is an open end.

    Raises ValueError where `before` does not sort ahead of `after`.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError(f"no key fits between {before!r} and {after!r}")
    if before is None:
        return _FIRST_KEY if after is None else _key_ahead_of(after)
    whole, fraction = _split(before)
    if after is None:
        return _next_whole(whole)
    after_whole, after_fraction = _split(after)
    if whole == after_whole:
        return whole + _fraction_between(fraction, after_fraction)
    following = _next_whole(whole)
    return following if following < after else whole + _fraction_between(fraction, None)


def keys_after(before: str | None, count: int) -> list[str]:
    """Return `count` keys in ascending order, all after `before`."""
    keys: list[str] = []
    for _ in range(count):
        before = key_between(before, None)
        keys.append(before)
    return keys


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return `count` keys in ascending order between two keys; None is an open end.

    The middle one is taken first, so that thousands of keys stay short in a narrow gap.
    """
    if after is None:
        return keys_after(before, count)
    if count == 0:
        return []
    middle = key_between(before, after)
    lower = keys_between(before, middle, count // 2)
    return [*lower, middle, *keys_between(middle, after, count - count // 2 - 1)]


def _key_ahead_of(after: str) -> str:
    whole, fraction = _split(after)
    return whole if fraction else _previous_whole(whole)


def _split(key: str) -> tuple[str, str]:
    length = _whole_length(key[0])
    return key[:length], key[length:]


def _whole_length(head: str) -> int:
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    return ord("Z") - ord(head) + 2


def _next_whole(whole: str) -> str:
    head, digits = whole[0], whole[1:]
    trimmed = digits.rstrip(_DIGITS[-1])
    if trimmed:
        raised = _DIGITS[_DIGITS.index(trimmed[-1]) + 1]
        return head + trimmed[:-1] + raised + _DIGITS[0] * (len(digits) - len(trimmed))
    if head == "Z":
        return _FIRST_KEY
    next_head = chr(ord(head) + 1)
    return next_head + _DIGITS[0] * (_whole_length(next_head) - 1)


def _previous_whole(whole: str) -> str:
    head, digits = whole[0], whole[1:]
    trimmed = digits.rstrip(_DIGITS[0])
    if trimmed:
        lowered = _DIGITS[_DIGITS.index(trimmed[-1]) - 1]
        return head + trimmed[:-1] + lowered + _DIGITS[-1] * (len(digits) - len(trimmed))
    if head == "a":
        return "Z" + _DIGITS[-1]
    previous_head = chr(ord(head) - 1)
    return previous_head + _DIGITS[-1] * (_whole_length(previous_head) - 1)


def _fraction_between(low: str, high: str | None) -> str:
    """Return digits that sort between two fractions.

    An absent `high` stands for one, an empty `low` for nought.
    """
    found = ""
    while True:
        low_digit = low[0] if low else _DIGITS[0]
        low_place = _DIGITS.index(low_digit)
        high_place = _DIGITS.index(high[0]) if high else len(_DIGITS)
        if high_place - low_place > 1:
            return found + _DIGITS[(low_place + high_place) // 2]
        if high and high_place > low_place:
            if len(high) > 1:
                return found + high[0]
            high = None
        found, low, high = found + low_digit, low[1:], high[1:] if high else None
