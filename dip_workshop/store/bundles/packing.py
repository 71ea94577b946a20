"""The ZIP of a bundle: named entries in, named entries out, and nothing ever extracted by name."""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from itertools import pairwise
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.store.bundles import limits
from dip_workshop.store.bundles.errors import BundleRefused, damaged, not_a_bundle, too_large

IsName = Callable[[str], bool]

_START: Final = b"PK\x03\x04"
_END: Final = struct.Struct("<4s4H2LH")
_END_64: Final = b"PK\x06\x07"
_LARGEST_DIRECTORY: Final = limits.MOST_ENTRIES * 160
_LOCAL_HEAD: Final = 30
_ENCRYPTED: Final = 0x1
_REGULAR: Final = 0o100600 << 16
_KIND_OF_FILE: Final = 0o170000
_CHUNK: Final = 65_536
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # zipfile's word for a compression or an encryption that it does not know
    RuntimeError,
    ValueError,
    OSError,
)


def pack(entries: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the entries: the same bytes for the same content, no date, no name in it."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = _REGULAR
            info.compress_type = _method(data)
            archive.writestr(info, data)
    return out.getvalue()


def unpack(data: bytes, is_known: IsName) -> dict[str, bytes]:
    """Return the entries of a ZIP by name; BundleRefused where anything in it is not as we write.

    Every bound is checked on what the ZIP says of itself first, and again on
    what comes out of it.
    """
    count = _check_ends(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) != count:
                raise damaged()
            _check_directory(infos, is_known, len(data))
            return {info.filename: _read(archive, info) for info in infos}
    except BundleRefused:
        raise
    except _UNREADABLE as error:
        raise damaged() from error


def _method(data: bytes) -> int:
    """Return how to pack an entry: what packs too well is stored, for a reader would refuse it."""
    is_bomb_like = len(data) > (limits.LARGEST_RATIO - 10) * len(zlib.compress(data))
    return zipfile.ZIP_STORED if is_bomb_like else zipfile.ZIP_DEFLATED


def _check_ends(data: bytes) -> int:
    """Return the number of entries; a directory of a million lies is never read into memory."""
    if not data.startswith(_START):
        raise not_a_bundle()
    if len(data) < _END.size:
        raise damaged()
    mark, disk, start_disk, on_disk, count, size, offset, comment = _END.unpack(data[-_END.size :])
    is_ours = mark == b"PK\x05\x06" and not (disk or start_disk or comment) and on_disk == count
    if not is_ours or data[-_END.size - 20 :].startswith(_END_64):
        raise damaged()
    if count > limits.MOST_ENTRIES:
        raise too_large(tr("more parts than the {most} allowed", most=limits.MOST_ENTRIES))
    if size > _LARGEST_DIRECTORY or offset + size + _END.size != len(data):
        raise damaged()
    return int(count)


def _check_directory(infos: list[zipfile.ZipInfo], is_known: IsName, size: int) -> None:
    names = [info.filename for info in infos]
    if len({name.casefold() for name in names}) != len(names):
        raise damaged()
    for info in infos:
        _check_entry(info, is_known)
    if sum(info.file_size for info in infos) > limits.LARGEST_UNPACKED:
        raise too_large(tr("more in it than a workshop can hold"))
    ends = list(_places(infos))
    if any(end > start for (_, end), (start, _) in pairwise(ends)):
        raise damaged()  # two entries share bytes: a bomb
    if ends and (ends[0][0] != 0 or ends[-1][1] > size):
        raise damaged()


def _check_entry(info: zipfile.ZipInfo, is_known: IsName) -> None:
    kind = (info.external_attr >> 16) & _KIND_OF_FILE
    is_plain = (
        is_known(info.filename)
        and info.orig_filename == info.filename
        and not info.flag_bits & _ENCRYPTED
        and info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        and kind in (0, 0o100000)
        and not info.extra
        and not info.comment
    )
    if not is_plain:
        raise damaged()
    if info.file_size > limits.LARGEST_ENTRY:
        raise too_large(tr("a part larger than any that is allowed"))
    if info.file_size > limits.LARGEST_RATIO * max(info.compress_size, 1):
        raise too_large(tr("a part that swells more than is allowed"))


def _places(infos: list[zipfile.ZipInfo]) -> Iterator[tuple[int, int]]:
    """Yield where each entry begins and ends in the file, in that order."""
    for info in sorted(infos, key=lambda info: info.header_offset):
        start = info.header_offset
        yield start, start + _LOCAL_HEAD + len(info.filename) + info.compress_size


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return an entry, counting what comes out and never believing the size it claims."""
    found = bytearray()
    with archive.open(info) as entry:
        while chunk := entry.read(_CHUNK):
            found += chunk
            if len(found) > min(info.file_size, limits.LARGEST_ENTRY):
                raise damaged()
    if len(found) != info.file_size:
        raise damaged()
    return bytes(found)
