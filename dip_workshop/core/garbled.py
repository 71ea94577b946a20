"""Text that was UTF-8 and was read as Windows-1252 on its way, turned back where that is exact.

A sheet that a program opened by the wrong letters holds “canâ€™t” for “can’t” and
“Â£5” for “£5”. Such signs stand for bytes, and the bytes for one sign alone.
What somebody may have written so is left: “CAFÉ’S” and “…café…”.
"""

import re
from typing import Final, NamedTuple

from dip_workshop.core.wording import tr_count

_TIMES: Final = 3  # more often a text is seldom misread one time after another
# Bytes that Windows-1252 has no sign for come through as the control of their number.
_BYTES: Final = {chr(byte): byte for byte in range(0x80, 0x100)} | {
    sign: byte
    for byte in range(0x80, 0xA0)
    if (sign := bytes([byte]).decode("cp1252", errors="ignore"))
}
# What may follow a capital in somebody's own words: quotation marks, dashes, dots.
_PUNCTUATION: Final = "‘’‚“”„–—…"
_LETTER: Final = r"[^\W\d_]"


def _any(first: int, last: int, but: str = "") -> str:
    """Return a class of a pattern: the signs that bytes from one to another were misread as."""
    signs = (sign for sign, byte in _BYTES.items() if first <= byte <= last and sign not in but)
    return f"[{re.escape(''.join(signs))}]"


_REST: Final = _any(0x80, 0xBF)
_GARBLED: Final = re.compile(
    "|".join(
        (
            f"Â{_any(0xA0, 0xBF)}",  # £, °, ½ and the space that does not break
            f"Ã{_any(0x80, 0xBF, _PUNCTUATION)}",  # é, ö and their like
            f"(?<!{_LETTER})Ã[{_PUNCTUATION}]|Ã[{_PUNCTUATION}](?={_LETTER})",
            f"[ÄÅÎÏ]{_any(0x80, 0xBF, f'{_PUNCTUATION}€™«»')}",  # ŵ, ŷ, μ
            f"á[¸¹º]{_REST}",  # ẁ
            f"â{_any(0x80, 0xAF)}{_REST}",  # quotation marks, dashes, bullets, arrows, ticks
            f"ï(?:¬|{_any(0xB8, 0xBF)}){_REST}",  # the mark ahead of a file, ligatures
            f"ðŸ{_REST}{_REST}",  # pictures
        )
    )
)


class Mended(NamedTuple):
    """A text, in how many of its lines signs were turned back, and the first of these signs."""

    text: str
    lines: int = 0
    sign: str = ""


def mend_garbled(text: str) -> Mended:
    """Return the text with the signs turned back that can stand for nothing else."""
    first = _GARBLED.search(text)
    if not first:
        return Mended(text)
    lines = text.split("\n")
    mended = [_line(line) for line in lines]
    changed = sum(line != before for line, before in zip(mended, lines, strict=True))
    return Mended("\n".join(mended), changed, first.group() if changed else "")


def told_of_mending(mended: Mended) -> str:
    """Return what is said of signs that were turned back, "" where none was."""
    if not mended.lines:
        return ""
    return tr_count(
        "Garbled signs such as “{sign}” were turned back in {n:,} line: please check.",
        "Garbled signs such as “{sign}” were turned back in {n:,} lines: please check.",
        mended.lines,
        sign="".join(filter(str.isprintable, mended.sign)),
    )


def _line(line: str) -> str:
    for _ in range(_TIMES):
        if not _GARBLED.search(line):
            break
        line = _whole(line) or _GARBLED.sub(_sign, line)
    return line


def _whole(line: str) -> str:
    """Return a line all of whose signs are bytes of other signs turned back, else ""."""
    try:
        return b"".join(_as_bytes(sign) for sign in line).decode("utf-8")
    except UnicodeError:
        return ""


def _sign(found: re.Match[str]) -> str:
    try:
        return b"".join(_as_bytes(sign) for sign in found.group()).decode("utf-8")
    except UnicodeError:
        return found.group()


def _as_bytes(sign: str) -> bytes:
    byte = _BYTES.get(sign)
    return sign.encode("ascii") if byte is None else bytes((byte,))
