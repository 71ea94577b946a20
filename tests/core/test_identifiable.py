"""The guard's rules; numbers are of the range 999, never given out, or published examples."""

import csv
import random
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import (
    REMOVED_MARK,
    Finding,
    Sign,
    find_identifiable,
    is_nhs_number,
    own_pattern_from,
)

ANSWERS = Path(__file__).parents[1] / "data" / "nhs-feedback-400.csv"
SEPARATORS = (
    "",
    " ",
    "-",
    "  ",
    "\u00a0",
    "\u2009",
    "\u202f",
    " - ",
    "\u2013",
    ".",
    "\n",
    "\r\n",
    "\t",
)
FRAMES = (
    "{}", "NHS {}", "NHS no: {}.", "({})", "pt {}, moved", "“{}”", "her number is {}!", "a\n{}\nb",
    "NHS{}", "bleep 4521 {} 13:30",
)  # fmt: skip
SCRIPTS = ("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९")
OF_THE_PEOPLE = {
    "DOB 3/4/56": Sign.BIRTH,
    "born 12 March 1948": Sign.BIRTH,
    "d.o.b. 1948-03-12": Sign.BIRTH,
    "patient of 12.03.1948": Sign.BIRTH,
    "ring 01384 456111": Sign.PHONE,
    "mobile 07700 900123": Sign.PHONE,
    "+44 (0)1384 456111": Sign.PHONE,
    "a.smith2@example.nhs.uk": Sign.EMAIL,
    "lives at DY1 2HQ": Sign.POSTCODE,
    "lives at dy1 2hq": Sign.POSTCODE,
    "Mr Patel waited": Sign.NAME,
    "mrs jones waited": Sign.NAME,
    "told Dr. O’Neill": Sign.NAME,
    "bay 4 bed 2": Sign.BED,
    "bed 12 on 3/11": Sign.BED,
    "Bed 7, since Tuesday": Sign.BED,
}
BESIDE_A_BED = (
    "Mary Example, bed 9",
    "bed 9 Mary Example waited",
    "Mary Example in bed 9",
    "Bed 4 Okafor",
    "Okafor bed 12",
    "told Okafor (bed 3)",
    "Bed 4: O’Neill not seen",
    "Smith-Jones, bay 2",
    "bay 2 – McDonald waits",
    "Nurse, bed 3 Ahmed",
)
SURNAMES = (
    "Adeyemi Ahmed Begum Bennett Campbell Chan Costa Davies Eze Foster Garcia Green Gupta Hughes"
    " Iqbal Jones Kaur Kelly Khan King Kowalski Lee Malik McDonald Mensah Morgan Nguyen O’Brien"
    " Okafor Patel Reed Rossi Shah Singh Smith Taylor Uddin Walker Wang Williams"
)
OF_THE_WARD = (
    "Bleep 4521 not answered",
    "Discharge letters done by 11 on 12/11/2026",
    "Ward C3 2nd floor",
    "Ward B3 1ST",
    "bed 12 was empty",
    "Staff Nurse, bed 9 buzzer",
    "Bed 9 Has no light",
    "Acute Medicine bed 9",
    "12 beds closed",
    "Bed 4 Waiting for TTO",
    "Bed 4: Buzzer broken",
    "Moved to bed 4",
    "Empty bed 4",
    "Bay 2 Closed",
    "Bed 4 Not made by 11",
    "Lying in bed 7",
    "Bay 3 Stopped admissions",
    "Waiting Room, bed 4 MRSA",
    "Willow bed 2",
    "MR scan delays",
    "MS Teams does not work",
    "Dr Foster figures",
    "miss lunch",
    "Doctors miss the round",
    "20261124 0830",
    "PO 4500012345678",
    "ISO 9001:2015",
    "10/12 letters late, 3.5 days",
    "Version 10.0.0.1",
    "ratio 1:8 nights, 1:5 days",
    "£1,250,000 a year",
    "TTO",
)


def nhs_numbers(count: int) -> list[str]:
    """Return numbers with a right check digit that are never given out."""
    bodies = (f"999{number:06}" for number in range(7, 10**6, 900))
    right = (
        body + digit for body in bodies for digit in "0123456789" if is_nhs_number(body + digit)
    )
    return [next(right) for _ in range(count)]


def test_the_check_digit_is_that_of_the_published_examples() -> None:
    for number in ("9434765919", "9876543210", "9000000009", "4698194180", "4010232137"):
        assert is_nhs_number(number)
    for number in ("1234567890", "9434765918", "9876543219", "9876544321", "9111111124"):
        assert not is_nhs_number(number)
    assert not any(is_nhs_number(f"999000000{digit}") for digit in range(10))  # a check digit of 10
    assert not is_nhs_number("９９９０００００１８")
    assert not is_nhs_number("")


def test_a_thousand_ways_to_write_an_nhs_number_are_all_found() -> None:
    chance = random.Random(1)
    found = 0
    for digits in nhs_numbers(1000):
        script = str.maketrans(SCRIPTS[0], chance.choice(SCRIPTS))
        gaps = chance.choice(SEPARATORS), chance.choice(SEPARATORS)
        written = f"{digits[:3]}{gaps[0]}{digits[3:6]}{gaps[1]}{digits[6:]}".translate(script)
        text = chance.choice(FRAMES).format(written)
        signs = [
            text[f.start : f.end] for f in find_identifiable(text) if f.sign is Sign.NHS_NUMBER
        ]
        assert signs == [written], text
        found += 1
    print(f"{found} of 1,000 written NHS numbers found")  # noqa: T201


def test_a_slip_in_a_number_is_not_taken_for_one() -> None:
    for digits in nhs_numbers(200):
        slipped = digits[:9] + str((int(digits[9]) + 1) % 10)
        assert not find_identifiable(f"number {slipped}")


def test_other_long_numbers_raise_few_alarms() -> None:
    chance = random.Random(2)
    alarms = {
        "an order of 45000 and five digits": lambda: f"PO 45000{chance.randrange(10**5):05}",
        "a time stamp": lambda: (
            f"at 26{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}0830"
        ),
        "an eleven-digit number": lambda: f"ref {chance.randrange(10**10, 10**11)}",
        "any ten digits": lambda: f"ref {chance.randrange(10**10):010}",
    }
    shares = {}
    for what, write in alarms.items():
        hits = Counter(f.sign for _ in range(2000) for f in find_identifiable(write()))
        shares[what] = hits[Sign.NHS_NUMBER] / 2000
        print(f"{what}: {shares[what]:.1%} taken for an NHS number")  # noqa: T201
    assert shares["a time stamp"] == 0
    assert shares["an eleven-digit number"] == 0
    assert shares["any ten digits"] < 0.05  # the check digit and the issued ranges: 2.8 %


def test_each_sign_is_found_alone() -> None:
    for text, sign in OF_THE_PEOPLE.items():
        assert [finding.sign for finding in find_identifiable(text)] == [sign], text


def test_the_words_of_a_ward_raise_no_alarm() -> None:
    for text in OF_THE_WARD:
        assert find_identifiable(text) == (), text


def test_a_surname_right_beside_a_bed_is_found_with_or_without_a_forename() -> None:
    for text in BESIDE_A_BED:
        signs = [finding.sign for finding in find_identifiable(text)]
        assert Sign.NAME in signs, text
        assert len(signs) == 1 + ("bed" in text.lower()), text
    surnames = SURNAMES.split()
    found = [name for name in surnames if signs_of(f"{name} bed 12") == {Sign.NAME, Sign.BED}]
    print(f"{len(found)} of {len(surnames)} surnames beside a bed found")  # noqa: T201
    assert set(surnames) - set(found) == {"Green"}  # a word of every day


def test_few_words_of_every_day_beside_a_bed_are_taken_for_a_name() -> None:
    words = {word for text in answers() for word in re.findall(r"\b[A-Z][a-z]+", text)}
    taken = {word for word in words if Sign.NAME in signs_of(f"Bed 12 {word}")}
    print(f"{len(taken)} of {len(words)} words with a capital taken for a name")  # noqa: T201
    assert len(taken) < 0.1 * len(words)  # most of them are names of places
    assert taken >= {"Durham", "Redwood", "Highbury"}


def test_the_answers_of_four_hundred_patients_raise_next_to_no_alarm() -> None:
    texts = answers()
    alarms = [(text, finding) for text in texts for finding in find_identifiable(text)]
    print(f"{len(alarms)} alarms in {len(texts)} answers that were made anonymous")  # noqa: T201
    assert len(texts) == 400
    assert len(alarms) <= 1
    # With something put in every one is found, so that no alarm means no blindness.
    put_in = {**OF_THE_PEOPLE, **dict.fromkeys(BESIDE_A_BED, Sign.NAME)}
    pieces = tuple(put_in)
    missed = [
        text
        for number, text in enumerate(texts)
        if put_in[pieces[number % len(pieces)]]
        not in signs_of(f"{text} {pieces[number % len(pieces)]}")
    ]
    assert missed == []


def answers() -> list[str]:
    with ANSWERS.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


def signs_of(text: str) -> set[Sign]:
    return {finding.sign for finding in find_identifiable(text)}


def without(text: str, findings: Iterable[Finding]) -> str:
    for finding in sorted(findings, key=lambda finding: finding.start, reverse=True):
        text = f"{text[: finding.start]}{REMOVED_MARK}{text[finding.end :]}"
    return text


def test_what_is_removed_leaves_all_else_as_it_was() -> None:
    text = "Mr Patel, bed 3 since Monday: 999 000 0018, all well"
    assert without(text, find_identifiable(text)) == (
        f"{REMOVED_MARK}, {REMOVED_MARK} since Monday: {REMOVED_MARK}, all well"
    )
    assert find_identifiable(without(text, find_identifiable(text))) == ()


def test_a_trust_can_name_its_own_numbers() -> None:
    pattern = own_pattern_from("A999999")
    (finding,) = find_identifiable("Patient k123456 waits", pattern)
    assert finding == (type(finding)(Sign.OWN_PATTERN, 8, 15))
    assert find_identifiable("Patient k1234567 waits", pattern) == ()
    assert own_pattern_from("  ") is None
    for bad in ("AAAA", "9" * 41, "A99"):
        with pytest.raises(DomainError, match="the old one was kept"):
            own_pattern_from(bad)


@given(st.text(st.sampled_from("MrDOBbed 0123456789/-.@aA\n９٠(+)"), max_size=80))
def test_findings_lie_in_the_text_one_after_the_other_and_cover_all_that_goes(text: str) -> None:
    findings = find_identifiable(text)
    ends = [place for finding in findings for place in (finding.start, finding.end)]
    assert ends == sorted(ends)
    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)
    left = without(text, findings)
    assert left.count(REMOVED_MARK) == len(findings)
    assert len(left) == len(text) + sum(len(REMOVED_MARK) - (f.end - f.start) for f in findings)


def test_a_text_made_to_be_slow_is_read_at_once() -> None:
    # No clock here: a pattern that goes back over and over would not end within the suite.
    for piece in ("0 ", "07", "1.", "Mr ", "a@", "999 ", "bed 1 ", "Aa bed 1 ", "+44", "a.b-", "("):
        find_identifiable(piece * (20_000 // len(piece)))
