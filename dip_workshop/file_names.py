"""Names for files: near to a title, and free where there is one of the same name already."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

# Of a workshop that is handed over.
WORKSHOP_SUFFIX: Final = ".dipworkshop"
_LONGEST_STEM: Final = 80
# What no file name may hold: a sign that parts words, and one that a name can do without.
_PARTING: Final = re.compile(r"[:/\\|]")
_SILENT: Final = re.compile(r'[<>"?*]')
_DEVICES: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
)


def safe_stem(title: str) -> str:
    """Return a title as a file name without its ending, safe on Windows, macOS and Linux."""
    composed = unicodedata.normalize("NFC", title)
    spaced = (" " if unicodedata.category(c)[0] in "CZ" else c for c in composed)
    allowed = _SILENT.sub("", _PARTING.sub("-", "".join(spaced)))
    words = " ".join(allowed.split())
    stem = words[:_LONGEST_STEM].strip(". ")
    if stem.split(".")[0].rstrip().upper() in _DEVICES:
        stem = f"_{stem}"
    return stem or "Workshop"


def is_workshop_file(path: Path) -> bool:
    """Return whether a path is named as a workshop that was handed over, whatever its case."""
    return path.suffix.lower() == WORKSHOP_SUFFIX


def numbered(wish: Path) -> Iterator[Path]:
    """Yield a path, then "name (2)", "name (3)" and so on, for whoever takes the first free one."""
    yield wish
    for number in count(2):
        yield wish.with_name(f"{wish.stem} ({number}){wish.suffix}")
