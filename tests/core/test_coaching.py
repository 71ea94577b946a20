"""What the rules on wording see, and what they leave alone."""

import pytest

from dip_workshop.core.coaching import blames, is_remedy, names_somebody


@pytest.mark.parametrize(
    "text",
    [
        "Lack of beds",
        "lack of training",
        "No porter at night",
        "We need more staff",
        "Too few beds",
    ],
)
def test_what_is_not_there_is_a_remedy_in_disguise(text: str) -> None:
    assert is_remedy(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows who is next",
        "No one is free at ten",
        "No-one asks",
        "Nothing is labelled",
        "Beds are made late",
        "Notes lack a name",
        "Norovirus",
    ],
)
def test_what_happens_is_no_remedy(text: str) -> None:
    assert not is_remedy(text)


@pytest.mark.parametrize(
    "text",
    [
        "Staff are lazy",
        "Careless with charts",
        "It is their fault",
        "Junior doctors never write the letter",
        "Night nurses always forget the chart",
        "They don’t care",
        "The porters won't come",
    ],
)
def test_words_that_blame_people_are_seen(text: str) -> None:
    assert blames(text)


@pytest.mark.parametrize(
    "text",
    [
        "Doctors are called to three wards at once",
        "Nurses cannot find the chart. It is never in its place",
        "The fault light stays on",
        "Careful handover at the bedside",
    ],
)
def test_how_the_work_is_done_blames_nobody(text: str) -> None:
    assert not blames(text)


def test_a_title_with_a_name_is_somebody() -> None:
    assert names_somebody("Dr Example comes late")
    assert not names_somebody("The doctor comes late")
