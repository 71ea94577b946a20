"""Mind maps of other programs: OPML, FreeMind and Freeplane, XMind, and Mermaid's texts."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.textio.map_topics import TopicList, too_large
from dip_workshop.textio.map_xml import Reader, read_freemind, read_opml, steps_in, undeclared
from dip_workshop.textio.mermaid import kind_of, read_mermaid
from dip_workshop.textio.no_text import parts_of_zip, refuse_what_is_no_text
from dip_workshop.textio.tables import ENCODING_WORDS, LARGEST_FILE, ImportedTable, decoded
from dip_workshop.textio.workbooks import Sheet
from dip_workshop.textio.xmind import is_xmind, read_xmind

TOPIC: Final = tr("Topic")
_XMIND: Final = ".xmind"
_MERMAID: Final = (".mmd", ".mermaid")
_LOOKED_AT: Final = 4_096
_TextReader = Callable[[bytes, str], ImportedTable]
_ROOT: Final = re.compile(r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(opml|map)[\s>]")


def maps_in(data: bytes, path: Path) -> tuple[Sheet, ...]:
    """Return the mind maps of a file, none where it holds something else.

    Raises DomainError with what is wrong where it is one that cannot be read.
    """
    suffix = path.suffix.lower()
    parts = parts_of_zip(data)
    if suffix == _XMIND or is_xmind(parts):
        return _sheets_of_xmind(data, path.name)
    if parts:
        return ()
    refuse_what_is_no_text(data, path.name)
    reader = _reader_of(decoded(data[:_LOOKED_AT], path.name)[0]) or _ROOTS.get(suffix)
    if reader:
        return (_sheet("", partial(reader, data, path.name)),)
    if suffix in _MERMAID:
        raise DomainError(
            tr(
                "{name} holds no mindmap and no ishikawa of Mermaid’s, so nothing was imported.",
                name=path.name,
            )
        )
    return ()


def map_of(text: str, name: str) -> ImportedTable | None:
    """Return the mind map that a pasted text is, None where it is another text.

    Raises DomainError, which calls it by the name given, where it cannot be read.
    """
    reader = _reader_of(text[:_LOOKED_AT])
    if reader is None:
        return None
    if len(text) > LARGEST_FILE:
        raise too_large(name)
    return reader(undeclared(text), name)


def is_map(text: str) -> bool:
    """Return whether a pasted text is a mind map."""
    return _reader_of(text[:_LOOKED_AT]) is not None


def _sheet(title: str, read: Callable[[], ImportedTable]) -> Sheet:
    # Over before anybody could wish to stop it.
    return Sheet(title, is_hidden=False, read=lambda _go_on: read())


def _sheets_of_xmind(data: bytes, file_name: str) -> tuple[Sheet, ...]:
    with _reading(file_name):
        sheets = read_xmind(data, file_name)
    if not sheets:
        raise _damaged(file_name)
    return tuple(_sheet(title, partial(_table, topics)) for title, topics in sheets)


def _of_xml(reader: Reader, data: bytes, file_name: str) -> ImportedTable:
    """Read a map, and once more by the letters it is in where it names others."""
    try:
        ((title, topics),) = reader(steps_in(data, file_name), file_name)
    except (SyntaxError, LookupError):
        text, encoding = decoded(data, file_name)
        with _reading(file_name):
            ((title, topics),) = reader(steps_in(undeclared(text), file_name), file_name)
        return _table(topics, title, ENCODING_WORDS.get(encoding, ""))
    except ValueError as error:
        raise _damaged(file_name) from error
    return _table(topics, title)


def _of_mermaid(data: bytes, file_name: str) -> ImportedTable:
    text, encoding = decoded(data, file_name)
    return _table(read_mermaid(text, file_name), "", ENCODING_WORDS.get(encoding, ""))


_OPML: Final[_TextReader] = partial(_of_xml, read_opml)
_FREEMIND: Final[_TextReader] = partial(_of_xml, read_freemind)
_ROOTS: Final = {".opml": _OPML, ".mm": _FREEMIND}


def _reader_of(start: str) -> _TextReader | None:
    """Return what reads a text that begins so, None where it is no mind map."""
    found = _ROOT.match(start)
    if found:
        return _OPML if found.group(1) == "opml" else _FREEMIND
    return _of_mermaid if kind_of(start) else None


def _table(topics: TopicList, title: str = "", *told: str) -> ImportedTable:
    """Return a map as the list of its topics, which it still is where there is no place for it."""
    read = topics.read(title)
    rows = tuple((topic.text,) for topic in read.found.topics)
    remarks = tuple(filter(None, (*told, *read.told)))
    return ImportedTable((TOPIC,), rows, "", remarks=remarks, mind_map=read.found)


@contextmanager
def _reading(file_name: str) -> Iterator[None]:
    """Say in a sentence what goes wrong with a map, and nothing of what is odd in it."""
    try:
        yield
    except DomainError:
        raise
    except Exception as error:
        # A file that is damaged or made to harm fails in every way there is.
        raise _damaged(file_name) from error


def _damaged(file_name: str) -> DomainError:
    return DomainError(
        tr(
            "{name} is damaged, or no mind map that can be read, so nothing was imported. "
            "Open it in the program it is from, and save it anew, without a password.",
            name=file_name,
        )
    )
