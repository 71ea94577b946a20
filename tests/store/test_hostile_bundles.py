"""Whatever file is handed over, the store stays as it was and nothing is written anywhere.

tests/sizes.py says how many spoilt files are tried.
"""

import os
import random
import sys
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from dip_workshop.file_names import WORKSHOP_SUFFIX
from dip_workshop.session.handing_over import read_over
from dip_workshop.store.bundles.entries import Bundle, entries_of
from dip_workshop.store.bundles.errors import BundleRefused
from dip_workshop.store.workshop_store import WorkshopStore
from tests.sizes import SPOILT_BUNDLES
from tests.store.bundle_makers import (
    REPLICA,
    TYPES,
    agreed,
    sample_bundle,
    sample_entries,
    small_bundle,
    zipped,
)
from tests.store.hostile_bundles import hostile_bundles

MOST_MEMORY = 300  # MB more than before
HAND_MADE = dict(hostile_bundles())
WRITING = ("os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove", "shutil.unpack_archive")

Read = Callable[[Path], object]

_written: list[str] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Remember what is opened to write, or made, while a file is being read."""
    if _written is None:
        return
    if event == "open":
        _path, mode, flags = arguments
        is_mode = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        is_flag = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if is_mode or is_flag:
            _written.append(f"{arguments!r}")
    elif event in WRITING:
        _written.append(f"{event} {arguments!r}")


sys.addaudithook(_watch)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Make a folder with a store in it, which no file may touch."""
    folder = tmp_path_factory.mktemp("ground")
    with WorkshopStore.open(folder / "workshops.dip", TYPES, REPLICA) as store:
        store.take_in(sample_bundle())
    with pytest.MonkeyPatch.context() as patch:
        # Python would keep the bytecode of what the first of these files makes it import.
        patch.setattr(sys, "dont_write_bytecode", True)
        yield folder


def try_out(read: Read, data: bytes, ground: Path) -> object | None:
    """Return what was read, None where it was refused; AssertionError where harm was done."""
    global _written  # noqa: PLW0603
    path = ground / f"handed over{WORKSHOP_SUFFIX}"
    path.write_bytes(data)
    before = _held(ground)
    _written = []
    found, said = None, ""
    try:
        found = read(path)
    except BundleRefused as refusal:
        said = str(refusal)
    except Exception as fault:
        raise AssertionError(f"{fault!r} instead of a refusal") from fault
    finally:
        written, _written = _written, None
    assert written == []
    assert _held(ground) == before
    assert said.endswith(".") or found is not None
    assert said.count(". ") == 0
    return found


def _held(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def read_with_a_guess(path: Path) -> object:
    """Read a file as the window does, with some passphrase where it is locked."""
    return read_over(path, "some passphrase")


@pytest.mark.parametrize("name", HAND_MADE)
def test_a_file_made_to_do_harm_is_refused_in_a_sentence(name: str, ground: Path) -> None:
    assert try_out(read_with_a_guess, HAND_MADE[name], ground) is None


def test_there_are_more_than_sixty_of_them() -> None:
    assert len(HAND_MADE) >= 60


def test_the_file_that_they_are_made_from_is_taken(ground: Path) -> None:
    assert try_out(read_with_a_guess, zipped(sample_entries()), ground) == sample_bundle()


@pytest.mark.parametrize(
    "words", ["\u202eevil\u202c", "👩\u200d⚕️", "e" + "\u0301" * 50, "<img src=x>"]
)
def test_words_that_only_look_strange_are_taken(words: str, ground: Path) -> None:
    entries = {
        name: data.replace(b"Bloods n", words.encode()) for name, data in sample_entries().items()
    }
    found = try_out(read_with_a_guess, zipped(agreed(entries)), ground)
    assert isinstance(found, Bundle)
    assert list(found.drafts.values()) == [words]


def test_a_file_cut_off_anywhere_is_refused(ground: Path) -> None:
    whole = zipped(sample_entries())
    for end in (*range(0, len(whole), 1_024), len(whole) - 1):
        assert try_out(read_with_a_guess, whole[:end], ground) is None


def test_a_newer_file_is_refused_in_words_that_say_so(tmp_path: Path) -> None:
    for name in ("a newer format", "a type not known", "a lock of a later version"):
        (tmp_path / "file").write_bytes(HAND_MADE[name])
        with pytest.raises(BundleRefused, match="newer release"):
            read_with_a_guess(tmp_path / "file")


def mutations(count: int) -> Iterator[bytes]:
    """Yield spoilt files: of half the bytes are spoilt, of half the words, with right hashes."""
    chance = random.Random(20261126)
    entries = entries_of(small_bundle())
    whole = zipped(entries)
    for number in range(count):
        if number % 2:
            yield _spoilt(whole, chance)
        else:
            name = chance.choice([name for name in entries if name != "manifest.json"])
            yield zipped(agreed({**entries, name: _spoilt_words(entries[name], chance)}))


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.choice([1, 1, 4, 40])):
        place = chance.randrange(len(spoilt))
        if chance.random() < 0.7:
            spoilt[place] ^= 1 << chance.randrange(8)
        elif chance.random() < 0.5:
            del spoilt[place : place + chance.randrange(1, 30)]
        else:
            spoilt[place:place] = spoilt[:20]
    return bytes(spoilt)


def _spoilt_words(data: bytes, chance: random.Random) -> bytes:
    """Return an entry with a value, a key or a line of it put somewhere else."""
    lines = data.split(b"\n")
    line, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    act = chance.randrange(5)
    if act == 0:
        lines[line], lines[other] = lines[other], lines[line]
    elif act == 1:
        del lines[line]
    elif act == 2:
        lines.insert(line, lines[other])
    else:
        parts, others = lines[line].split(b'"'), lines[other].split(b'"')
        odd = chance.choice([b"null", b"true", b"-1", b"[]", b"1e9", *others])
        parts[chance.randrange(len(parts))] = odd
        lines[line] = b'"'.join(parts)
    return b"\n".join(lines)


def test_a_spoilt_file_is_refused_or_is_whole_all_the_same(
    ground: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("4.2 spoilt files handed over", SPOILT_BUNDLES)
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken = 0
    for data in mutations(SPOILT_BUNDLES):
        found = try_out(read_with_a_guess, data, ground)
        if found is not None:
            taken += 1
            assert isinstance(found, Bundle)
            assert found.board.check() == ()
    assert taken < SPOILT_BUNDLES / 2
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1_024 < MOST_MEMORY


# Negative controls: readers that do what ours does not, and must be found out.


def extracting(path: Path) -> None:
    """Unpack by name, as most programs do."""
    with zipfile.ZipFile(path) as archive:
        archive.extractall(path.parent / "unpacked")


def raising(path: Path) -> None:
    """Let the library's own error through."""
    zipfile.ZipFile(BytesIO(path.read_bytes()))


def hasty(path: Path) -> None:
    """Write to the store ahead of having looked at everything."""
    with (path.parent / "workshops.dip").open("ab") as store:
        store.write(b"taken in")


@pytest.mark.parametrize(
    ("careless", "name"),
    [(extracting, "a bomb of zeros"), (raising, "a text"), (hasty, "a wrong hash")],
)
def test_a_careless_reader_is_found_out(
    careless: Read, name: str, tmp_path: Path, ground: Path
) -> None:
    copy = tmp_path / "ground"
    copy.mkdir()
    for file in ground.glob("workshops.dip*"):
        (copy / file.name).write_bytes(file.read_bytes())
    with pytest.raises(AssertionError):
        try_out(careless, HAND_MADE[name], copy)
