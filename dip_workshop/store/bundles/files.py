"""One workshop as a file to hand over: written whole or not at all, read without trust."""

from collections.abc import Callable
from pathlib import Path

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import drop, flush, flush_folder, replace
from dip_workshop.store.bundles import limits, packing, sealing
from dip_workshop.store.bundles.entries import Bundle, entries_of, is_known_name
from dip_workshop.store.bundles.errors import BundleRefused, PassphraseWanted, damaged, too_large
from dip_workshop.store.bundles.reader import bundle_from


def unheard(_share: float) -> None:
    """Hear how much is done, and do nothing with it."""


def write_bundle(
    path: Path,
    bundle: Bundle,
    types: RecordTypes,
    passphrase: str = "",
    heard: Callable[[float], None] = unheard,
) -> None:
    """Write a workshop to a file and read it back before the file gets its name.

    With a passphrase the file is locked. `heard` is told how much is done and
    may raise to stop: then nothing is left behind. Raises BundleRefused.
    """
    data = packing.pack(entries_of(bundle))
    heard(0.3)
    if passphrase:
        data = sealing.seal(data, passphrase)
    heard(0.4)
    unfinished = path.with_name(f"{path.name}.part")
    try:
        unfinished.write_bytes(data)
        flush(unfinished)
        again = read_bundle(unfinished, types, passphrase, lambda share: heard(0.4 + share * 0.6))
        if again != bundle:
            raise damaged()
        replace(unfinished, path)
        flush_folder(path.parent)
    except OSError as error:
        raise _not_written(path) from error
    finally:
        drop(unfinished)


def read_bundle(
    path: Path,
    types: RecordTypes,
    passphrase: str = "",
    heard: Callable[[float], None] = unheard,
) -> Bundle:
    """Return the workshop that a file holds, every bound and hash checked.

    PassphraseWanted where it is locked and none is given, BundleRefused where
    anything is not as we would have written it. Nothing is written anywhere.
    """
    return bundle_of(_read_bounded(path), types, passphrase, heard)


def bundle_of(
    data: bytes,
    types: RecordTypes,
    passphrase: str = "",
    heard: Callable[[float], None] = unheard,
) -> Bundle:
    """Return the workshop that the bytes of a file hold; see `read_bundle`."""
    if sealing.is_sealed(data):
        if not passphrase:
            raise PassphraseWanted(
                tr("This workshop file is locked with a passphrase, so nothing was taken in yet.")
            )
        data = sealing.unseal(data, passphrase)
    return bundle_from(packing.unpack(data, is_known_name), types, heard)


def _read_bounded(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limits.LARGEST_FILE + 1)
    except OSError as error:
        raise BundleRefused(
            tr(
                "“{name}” cannot be read, so nothing was taken in; check that the stick is still"
                " there and that the file may be opened.",
                name=path.name,
            )
        ) from error
    if len(data) > limits.LARGEST_FILE:
        raise too_large(tr("more than {n} MB", n=limits.LARGEST_FILE // 1_000_000))
    return data


def _not_written(path: Path) -> BundleRefused:
    if path.exists():
        return BundleRefused(
            tr(
                "“{name}” could not be replaced, perhaps because it is open in another program;"
                " it is as it was, and the workshop is safe on this laptop: close it there, or"
                " choose another name.",
                name=path.name,
            )
        )
    return BundleRefused(
        tr(
            "“{name}” could not be written there, so there is no file; the workshop is safe on"
            " this laptop: choose another folder, or free some space.",
            name=path.name,
        )
    )
