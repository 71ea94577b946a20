from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.order_keys import key_between, keys_after, keys_between

PLACES = st.lists(st.floats(0, 1), max_size=60)


def inserted(places):
    keys = []
    for place in places:
        index = round(place * len(keys))
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        keys.insert(index, key_between(before, after))
    return keys


@given(PLACES)
def test_keys_sort_in_the_order_in_which_they_were_put(places):
    keys = inserted(places)
    assert keys == sorted(set(keys))


@given(PLACES)
def test_no_key_ends_in_the_smallest_digit_after_its_whole_part(places):
    # Nothing would sort between such a key and the one without the digit.
    for key in inserted(places):
        whole_length = ord(key[0]) - ord("a") + 2 if key[0] >= "a" else ord("Z") - ord(key[0]) + 2
        assert len(key) == whole_length or not key.endswith("0")


@given(PLACES, st.integers(0, 60), st.integers(0, 300))
def test_many_keys_fit_into_any_gap(places, index, count):
    keys = [None, *inserted(places), None]
    before, after = list(pairwise(keys))[index % (len(keys) - 1)]
    between = keys_between(before, after, count)
    whole = [key for key in (before, *between, after) if key is not None]
    assert len(between) == count
    assert whole == sorted(set(whole))


def test_ten_thousand_appended_keys_stay_short():
    keys = keys_after(None, 10_000)
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) <= 5


def test_ten_thousand_prepended_keys_stay_short():
    keys = ["a0"]
    for _ in range(10_000):
        keys.append(key_between(None, keys[-1]))
    assert keys == sorted(set(keys), reverse=True)
    assert max(map(len, keys)) <= 5


@pytest.mark.parametrize("towards_the_end", [True, False])
def test_key_after_key_can_be_put_into_one_place(towards_the_end):
    low, high = "a0", "a1"
    for _ in range(1_500):
        key = key_between(low, high)
        assert low < key < high
        low, high = (key, high) if towards_the_end else (low, key)
    assert len(low + high) < 600


def test_a_key_of_any_length_has_room_beside_it():
    longest = "a0" + "z" * 5_000
    assert longest < key_between(longest, "a1") < "a1"
    assert "a0" < key_between("a0", "a0" + "0" * 5_000 + "1") < "a01"


def test_thousands_of_keys_in_one_gap_stay_short():
    assert max(map(len, keys_between("a0", "a1", 5_000))) <= 5


@pytest.mark.parametrize(("before", "after"), [("a1", "a0"), ("a0", "a0"), ("a0V", "a0")])
def test_neighbours_in_the_wrong_order_are_refused(before, after):
    with pytest.raises(ValueError, match="no key fits"):
        key_between(before, after)
