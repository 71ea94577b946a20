"""Which backups stay depends on their numbers alone, and the newest always do."""

import ntpath
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.store.copies import backup_names
from dip_workshop.store.copies.backup_names import (
    KEPT_LONGER,
    KEPT_WHOLLY,
    Backup,
    Reason,
    backup_from,
    backup_name,
    backups_among,
    kept_numbers,
    next_number,
    to_thin_out,
)

STORE = Path("/data/workshops.dip")
NUMBERS = st.frozensets(st.integers(1, 3000), max_size=200)
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2099, 1, 1))
BACKUPS = st.builds(
    Backup,
    path=st.just(STORE),
    number=st.integers(1, 500),
    made_at=MOMENTS,
    reason=st.sampled_from([reason.value for reason in Reason]),
)


@given(NUMBERS)
def test_the_newest_always_stay_and_so_does_the_oldest(numbers: frozenset[int]) -> None:
    kept = kept_numbers(numbers)
    assert kept >= set(sorted(numbers)[-KEPT_WHOLLY:])
    assert not numbers or min(numbers) in kept
    assert kept <= numbers


@given(NUMBERS)
def test_thinning_what_was_thinned_takes_nothing_more(numbers: frozenset[int]) -> None:
    kept = kept_numbers(numbers)
    assert kept_numbers(kept) == kept


def test_ten_thousand_backups_leave_some_dozens_ever_further_apart() -> None:
    kept: frozenset[int] = frozenset()
    for number in range(1, 10_001):
        kept = kept_numbers(kept | {number})
    assert KEPT_WHOLLY < len(kept) < 150
    falling = sorted(kept, reverse=True)
    gaps = [newer - older for newer, older in pairwise(falling)]
    assert gaps[: KEPT_WHOLLY - 1] == [1] * (KEPT_WHOLLY - 1)
    assert max(gaps) <= 10_000 // 8


@given(st.lists(BACKUPS, max_size=120, unique_by=lambda b: b.number), st.data())
def test_no_date_changes_what_is_thinned_out(backups: list[Backup], data: st.DataObject) -> None:
    others = [
        Backup(b.path, b.number, data.draw(MOMENTS), b.reason, b.has_faults) for b in backups[:5]
    ] + backups[5:]
    gone = [backup.number for backup in to_thin_out(backups)]
    assert gone == [backup.number for backup in to_thin_out(others)]
    left = sorted(backup.number for backup in backups if backup.number not in gone)
    newest = sorted(backup.number for backup in backups)[-1:]
    assert left[-1:] == newest


@given(st.lists(BACKUPS, max_size=80, unique_by=lambda b: b.number))
def test_daily_backups_never_push_out_those_made_before_a_restore(backups: list[Backup]) -> None:
    gone = {backup.number for backup in to_thin_out(backups)}
    rare = sorted(b.number for b in backups if Reason(b.reason) in KEPT_LONGER)
    assert not gone & set(rare[-KEPT_WHOLLY:])


def test_a_reason_of_a_later_release_is_told_as_it_stands_and_never_thinned_out() -> None:
    strange = [Backup(STORE, n, datetime(2026, 1, 1), "before a merge") for n in range(1, 80)]
    assert to_thin_out(strange) == ()
    assert strange[0].reason_in_words == "before a merge"


@given(st.integers(1, 10**7), MOMENTS, st.sampled_from(list(Reason)), st.booleans())
def test_a_name_tells_what_it_was_made_of(
    number: int, moment: datetime, reason: Reason, has_faults: bool
) -> None:
    told = Backup(STORE, number, moment.replace(second=0, microsecond=0), reason, has_faults)
    path = STORE.parent / "backups" / backup_name(STORE, told)
    read = backup_from(STORE, path)
    assert read is not None
    assert backup_name(STORE, read) == path.name
    assert (read.number, read.made_at, read.reason) == (number, told.made_at, reason)
    assert read.has_faults is has_faults


def test_a_number_only_grows_whatever_else_stands_in_the_folder() -> None:
    folder = STORE.parent / "backups"
    names = (
        "workshops 000007 2026-10-04 0912 by hand.dip",
        "workshops 000009 2026-99-99 0912 by hand.dip",
        "workshops 000012 kept by the ward manager.dip",
        "other 000099 2026-10-04 0912 by hand.dip",
        "letter.txt",
    )
    paths = [folder / name for name in names]
    assert [backup.number for backup in backups_among(STORE, paths)] == [7]
    assert next_number(STORE, paths) == 13
    assert next_number(STORE, []) == 1


def test_on_windows_a_store_named_in_capitals_has_the_same_backups(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = Path("/data/workshops 000007 2026-03-09 1405 by hand.dip")
    assert backup_from(Path("/data/WORKSHOPS.DIP"), named) is None
    monkeypatch.setattr(backup_names, "normcase", ntpath.normcase)
    capitals = Path("/data/WORKSHOPS.DIP")
    assert backup_from(capitals, named) == Backup(
        named, 7, datetime(2026, 3, 9, 14, 5), Reason.BY_HAND
    )
    assert next_number(capitals, [named]) == 8
