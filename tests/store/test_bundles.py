"""A workshop as a file: what is written is read again, and every bound holds to the last one."""

import getpass
import json
import socket
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import fastjsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.order_keys import is_order_key
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.exercises.affinity.model import Note, new_map
from dip_workshop.session import handing_over
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.bundles import limits, packing, reader, sealing, strict_json
from dip_workshop.store.bundles.entries import Bundle, entries_of, is_known_name
from dip_workshop.store.bundles.errors import BundleRefused, PassphraseWanted
from dip_workshop.store.bundles.files import bundle_of, read_bundle, write_bundle
from dip_workshop.store.bundles.strict_json import NotPlain, read_json
from dip_workshop.store.workshop_store import WorkshopStore
from tests.store.bundle_makers import (
    REPLICA,
    TYPES,
    bundle_from_boards,
    sample_bundle,
    sample_entries,
    zipped,
)

SCHEMA = Path(__file__).parents[2] / "docs" / "bundle.schema.json"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with WorkshopStore.open(tmp_path / "workshops.dip", TYPES, REPLICA) as store:
        yield store


def test_a_workshop_comes_out_of_a_file_as_it_went_in(tmp_path: Path) -> None:
    write_bundle(tmp_path / "ward.dipworkshop", sample_bundle(), TYPES)
    assert read_bundle(tmp_path / "ward.dipworkshop", TYPES) == sample_bundle()
    assert [path.name for path in tmp_path.iterdir()] == ["ward.dipworkshop"]


def test_the_same_workshop_gives_the_same_bytes() -> None:
    turned = replace(sample_bundle(), board=Board(reversed(list(sample_bundle().board))))
    assert zipped(entries_of(turned)) == zipped(sample_entries())


def test_every_entry_is_what_the_schema_says() -> None:
    check = fastjsonschema.compile(json.loads(SCHEMA.read_text(encoding="utf-8")))
    entries = sample_entries()
    assert len(entries) == 5
    for data in entries.values():
        check(json.loads(data))
    with pytest.raises(fastjsonschema.JsonSchemaException):
        check({"records": [{"id": "short", "type": "Note", "values": {}}]})


def test_no_user_host_or_path_is_in_a_file(store: WorkshopStore, tmp_path: Path) -> None:
    workshop_id = store.create_workshop(sample_workshop())
    handing_over.hand_over(store, workshop_id, tmp_path / "ward.dipworkshop", with_unfinished=True)
    with zipfile.ZipFile(tmp_path / "ward.dipworkshop") as archive:
        held = b"".join(archive.read(name) for name in archive.namelist())
    for word in (getpass.getuser(), socket.gethostname(), str(tmp_path), str(Path.home())):
        assert f'"{word}'.encode() not in held
        assert f"/{word}".encode() not in held


def test_a_workshop_goes_to_another_store_with_its_history_and_drafts(
    store: WorkshopStore, tmp_path: Path
) -> None:
    workshop_id = store.create_workshop(sample_workshop())
    store.keep_drafts(workshop_id, {f"{workshop_id}/aim": "Bloods n"})
    handing_over.hand_over(store, workshop_id, tmp_path / "ward.dipworkshop", with_unfinished=True)
    with WorkshopStore.open(tmp_path / "other.dip", TYPES, REPLICA) as other:
        bundle = handing_over.read_over(tmp_path / "ward.dipworkshop")
        assert handing_over.take_in_as_new(other, bundle) == workshop_id
        assert other.load_board(workshop_id) == store.load_board(workshop_id)
        assert other.steps(workshop_id) == store.steps(workshop_id)
        assert other.drafts(workshop_id) == {f"{workshop_id}/aim": "Bloods n"}
        assert other.check().problems == ()
        assert other.bundle_of(workshop_id) == bundle


def test_a_workshop_that_is_there_is_not_taken_in_twice(store: WorkshopStore) -> None:
    store.take_in(sample_bundle())
    with pytest.raises(BundleRefused, match="on this laptop already"):
        store.take_in(sample_bundle())
    assert len(store.list_workshops()) == 1


def test_a_separate_copy_has_ids_of_its_own_and_the_same_ties(store: WorkshopStore) -> None:
    bundle = sample_bundle()
    store.take_in(bundle)
    copy_id = handing_over.take_in_as_copy(store, bundle)
    copy, board = store.load_board(copy_id), bundle.board
    assert not {record.id for record in copy} & {record.id for record in board}
    assert _as_drawn(copy) == _as_drawn(board)
    assert _ties(copy) == _ties(board)
    assert set(store.drafts(copy_id)) == {copy_id}
    assert store.check().problems == ()


def _as_drawn(board: Board) -> list[list[object]]:
    return [
        [(row.depth, row.title, row.marks) for row in kind.outline(board, exercise.id)]
        for exercise in exercises_of(board)
        for kind in [handing_over.kind_of(exercise)]
    ]


def _ties(board: Board) -> list[tuple[str, str]]:
    return sorted(
        (record.text, board.find(source).text)
        for record in board
        if (source := getattr(record, "source_id", None))
    )


# The passphrase.


def test_a_locked_file_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "ward.dipworkshop"
    write_bundle(path, sample_bundle(), TYPES, "three short words")
    assert read_bundle(path, TYPES, "three short words") == sample_bundle()
    assert b"PK" not in path.read_bytes()[:60]
    with pytest.raises(PassphraseWanted):
        read_bundle(path, TYPES)
    with pytest.raises(BundleRefused, match="passphrase does not open"):
        read_bundle(path, TYPES, "three short word")


PASSPHRASES = [
    "12345678",
    "correct horse battery",
    " eight  ",
    "naïve café",
    "åäö ÅÄÖ 12",
    "🏥" * 8,
]


@pytest.mark.parametrize("number", range(20))
def test_twenty_round_trips_of_the_lock(number: int) -> None:
    passphrase = f"{PASSPHRASES[number % len(PASSPHRASES)]}{number}"
    data = bytes(range(256)) * number
    locked = sealing.seal(data, passphrase, cost=14)
    assert sealing.unseal(locked, passphrase) == data
    assert sealing.seal(data, passphrase, cost=14) != locked
    for wrong in (passphrase + " ", passphrase.upper() + "x", passphrase[1:]):
        with pytest.raises(BundleRefused, match="passphrase does not open"):
            sealing.unseal(locked, wrong)


def test_two_spellings_of_an_accented_letter_are_one_passphrase() -> None:
    locked = sealing.seal(b"data", "cafe\u0301 blue door", cost=14)
    assert sealing.unseal(locked, "caf\u00e9 blue door") == b"data"


def test_any_changed_byte_of_a_locked_file_is_found() -> None:
    locked = sealing.seal(b"some words", "three short words", cost=14)
    for place in range(8, len(locked)):
        spoilt = bytearray(locked)
        spoilt[place] ^= 1
        with pytest.raises(BundleRefused):
            sealing.unseal(bytes(spoilt), "three short words")


@pytest.mark.parametrize(("place", "value"), [(9, 13), (9, 19), (9, 63), (10, 255), (11, 255)])
def test_a_stranger_cannot_ask_for_more_memory_or_time(
    place: int, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = bytearray(sealing.seal(b"data", "three short words", cost=14))
    locked[place] = value
    monkeypatch.setattr(sealing, "_key", lambda *_: pytest.fail("a key was made"))
    with pytest.raises(BundleRefused, match="damaged"):
        sealing.unseal(bytes(locked), "three short words")


def test_a_short_passphrase_writes_no_file(tmp_path: Path) -> None:
    with pytest.raises(BundleRefused, match="at least 8 characters"):
        write_bundle(tmp_path / "ward.dipworkshop", sample_bundle(), TYPES, "seven 7")
    assert list(tmp_path.iterdir()) == []


# Written whole or not at all.


def test_a_stopped_writing_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "ward.dipworkshop"
    path.write_text("an older one")

    def stop(share: float) -> None:
        if share > 0.5:
            raise BundleRefused("stopped")

    with pytest.raises(BundleRefused, match="stopped"):
        write_bundle(path, sample_bundle(), TYPES, heard=stop)
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [(path.name, "an older one")]


def test_a_file_that_does_not_read_back_is_not_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "dip_workshop.store.bundles.files.entries_of",
        lambda _bundle: entries_of(bundle_from_boards(new_workshop("Another"))),
    )
    with pytest.raises(BundleRefused):
        write_bundle(tmp_path / "ward.dipworkshop", sample_bundle(), TYPES)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BundleRefused, match="safe on this laptop"):
        write_bundle(tmp_path / "stick" / "ward.dipworkshop", sample_bundle(), TYPES)
    with pytest.raises(BundleRefused, match="cannot be read"):
        read_bundle(tmp_path / "stick" / "ward.dipworkshop", TYPES)


# Every bound: one under it, on it, and one over it.


def _is_taken(act: object) -> bool:
    try:
        act()  # type: ignore[operator]
    except (BundleRefused, NotPlain):
        return False
    return True


@pytest.mark.parametrize(("over", "taken"), [(-1, True), (0, True), (1, False)])
class TestBounds:
    """Each bound, with what is one under, on, and one over it."""

    def test_a_file_may_have_so_many_bytes_and_no_more(
        self, over: int, taken: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_bundle(tmp_path / "a", sample_bundle(), TYPES)
        size = (tmp_path / "a").stat().st_size
        monkeypatch.setattr(limits, "LARGEST_FILE", size - over)
        assert _is_taken(lambda: read_bundle(tmp_path / "a", TYPES)) is taken

    def test_all_entries_may_have_so_many_bytes_unpacked_and_no_more(
        self, over: int, taken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        entries = sample_entries()
        monkeypatch.setattr(
            limits, "LARGEST_UNPACKED", sum(len(data) for data in entries.values()) - over
        )
        assert _is_taken(lambda: bundle_of(zipped(entries), TYPES)) is taken

    def test_one_entry_may_have_so_many_bytes_and_no_more(self, over: int, taken: bool) -> None:
        data = b"".join(b"%07d\n" % number for number in range(limits.LARGEST_ENTRY // 8 + 1))
        packed = zipped({"records001.json": data[: limits.LARGEST_ENTRY + over]})
        assert _is_taken(lambda: packing.unpack(packed, is_known_name)) is taken

    def test_one_entry_may_be_packed_so_small_and_no_smaller(
        self, over: int, taken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        data = b"PK" + b"a" * 99_998
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            info = zipfile.ZipInfo("records001.json")
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
            packed = archive.infolist()[0].compress_size
        monkeypatch.setattr(limits, "LARGEST_RATIO", -(-len(data) // packed) - over)
        assert _is_taken(lambda: packing.unpack(out.getvalue(), is_known_name)) is taken

    def test_a_file_may_have_so_many_entries_and_no_more(self, over: int, taken: bool) -> None:
        count = limits.MOST_ENTRIES + over
        packed = zipped({f"changes{number:03}.json": b"{}" for number in range(count)})
        assert _is_taken(lambda: packing.unpack(packed, is_known_name)) is taken

    def test_json_may_be_so_deep_and_no_deeper(self, over: int, taken: bool) -> None:
        depth = strict_json.DEEPEST + over
        assert _is_taken(lambda: read_json(b"[" * depth + b"]" * depth)) is taken

    def test_json_may_have_so_many_brackets_and_no_more(
        self, over: int, taken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(strict_json, "MOST_BRACKETS", 200)
        inner = b",".join([b"[]"] * 99)
        more = inner + b",1" if over < 0 else inner
        data = b"[" + more + b"]" if over <= 0 else b"[" + more + b",[]]"
        assert _is_taken(lambda: read_json(data)) is taken

    def test_a_whole_number_may_be_so_large_and_no_larger(self, over: int, taken: bool) -> None:
        number = strict_json.LARGEST_NUMBER + over
        for written in (f"{number}", f"-{number}"):
            assert _is_taken(lambda w=written: read_json(w.encode())) is taken

    def test_a_text_may_have_so_many_letters_and_no_more(self, over: int, taken: bool) -> None:
        board = new_workshop("Ward")
        board = board.change(workshop_of(board).id, question="é" * (20_000 + over))
        packed = zipped(entries_of(bundle_from_boards(board)))
        assert _is_taken(lambda: bundle_of(packed, TYPES)) is taken

    def test_a_board_may_have_so_many_cards_and_no_more(
        self, over: int, taken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reader, "MOST_NOTES", 30)
        packed = zipped(entries_of(bundle_from_boards(_notes(30 + over))))
        assert _is_taken(lambda: bundle_of(packed, TYPES)) is taken

    def test_so_many_things_may_be_below_one_another_and_no_more(
        self, over: int, taken: bool
    ) -> None:
        packed = zipped(entries_of(bundle_from_boards(_tower(limits.DEEPEST_TREE - 1 + over))))
        assert _is_taken(lambda: bundle_of(packed, TYPES)) is taken

    @pytest.mark.parametrize("part", ["records", "steps", "changes", "drafts"])
    def test_there_may_be_so_much_of_everything_and_no_more(
        self, over: int, taken: bool, part: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(reader._MOST, part, sample_bundle().counts[part] - over)
        assert _is_taken(lambda: bundle_of(zipped(sample_entries()), TYPES)) is taken


def _notes(count: int) -> Board:
    board, map_id = new_map(new_workshop("Ward"))
    keys = board.end_keys(map_id, count)
    return board.put(
        *(
            Note(id=handing_over.new_id(), parent_id=map_id, order_key=key, text="A note")
            for key in keys
        )
    )


def _tower(height: int) -> Board:
    board, above = new_map(new_workshop("Ward"))
    for _ in range(height - 1):
        note = Note(id=handing_over.new_id(), parent_id=above, order_key="a0", text="A note")
        board, above = board.put(note), note.id
    return board


def test_ten_thousand_notes_with_their_history_fit() -> None:
    boards = [_notes(9_000)]
    for note in list(boards[0])[2:42]:
        boards.append(boards[-1].change(note.id, text="Bloods were not chased " * 40))
    bundle = bundle_from_boards(*boards)
    packed = zipped(entries_of(bundle))
    assert bundle_of(packed, TYPES) == bundle
    # A step for each note makes it about fifteen times the text; see docs/bundle-format.md.
    assert len(packed) < limits.LARGEST_FILE / 10


def test_a_text_that_packs_too_well_still_travels() -> None:
    board = new_workshop("Ward")
    board = board.change(workshop_of(board).id, question="a" * 20_000, true_north="b" * 20_000)
    bundle: Bundle = bundle_from_boards(board)
    assert bundle_of(zipped(entries_of(bundle)), TYPES) == bundle


@given(st.text(alphabet='"\\[]{}a', max_size=40))
def test_the_depth_of_json_is_counted_as_json_counts_it(text: str) -> None:
    assert read_json(json.dumps(text).encode()) == text
    assert read_json(json.dumps([[text], {text: [text]}]).encode()) == [[text], {text: [text]}]


def test_an_unfinished_string_is_refused_at_once() -> None:
    with pytest.raises(NotPlain):
        read_json(b'"' + b'\\"' * 1_900_000)


@given(st.lists(st.integers(0, 20), max_size=30))
def test_every_order_key_that_we_make_may_come_in_a_file(places: list[int]) -> None:
    board = _notes(1)
    map_id = exercises_of(board)[0].id
    for place in places:
        key = board.key_at(map_id, place)
        assert is_order_key(key)
        board = board.put(Note(id=handing_over.new_id(), parent_id=map_id, order_key=key))


@pytest.mark.parametrize("key", ["", "a", "z", "A0", "a00", "a0 ", "a0\n", "é0", "b0", "Y1"])
def test_an_order_key_that_nothing_fits_beside_is_refused(key: str) -> None:
    assert not is_order_key(key)
