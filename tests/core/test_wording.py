from collections.abc import Iterator

import pytest

from dip_workshop.core import wording
from dip_workshop.core.wording import tr, tr_count


@pytest.fixture
def welsh() -> Iterator[None]:
    words = {"Adds to {bone}": "Ychwanegu at {bone}", "{n} cause": "{n} achos"}
    wording.install(lambda source, _count: words.get(source))
    yield
    wording.install(None)


def test_english_is_what_stands_in_the_source() -> None:
    assert tr("Undo") == "Undo"
    assert tr("Adds to {bone}", bone="People") == "Adds to People"


def test_what_people_typed_is_never_taken_for_a_name_in_braces() -> None:
    assert tr("Adds to {bone}", bone="{0} {bone} {x!r}") == "Adds to {0} {bone} {x!r}"
    assert tr("100 % {of} it") == "100 % {of} it"


def test_one_and_many_differ() -> None:
    told = [tr_count("{n} cause", "{n} causes", count) for count in (0, 1, 2)]
    assert told == ["0 causes", "1 cause", "2 causes"]


def test_a_translation_with_a_name_that_is_not_given_gives_way_to_english() -> None:
    wording.install(lambda _source, _count: "Ychwanegu at {asgwrn}")
    try:
        assert tr("Adds to {bone}", bone="People") == "Adds to People"
    finally:
        wording.install(None)


def test_a_value_may_bear_any_name() -> None:
    assert tr("from {source}", source="Ward 7") == "from Ward 7"
    assert tr_count("{one} {n}", "{many} {n}", 2, many="of many") == "of many 2"


@pytest.mark.usefixtures("welsh")
def test_a_translation_keeps_what_is_filled_in_and_what_it_lacks_stays_english() -> None:
    assert tr("Adds to {bone}", bone="Pobl") == "Ychwanegu at Pobl"
    assert tr_count("{n} cause", "{n} causes", 3) == "3 achos"
    assert tr("Undo") == "Undo"
