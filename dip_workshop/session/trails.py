"""Threads in words, as a table, a menu and paper tell them.

Paper tells them by codes, with a key below; a screen, where no key stands, by the words.
"""

from collections.abc import Callable, Iterable, Sequence

from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import exercise_of
from dip_workshop.session.threads import Strand, Threads

MOST_NAMED = 6
Naming = Callable[[Threads, Record], str]


def trail(threads: Threads, record_id: RecordId) -> str:
    """Return where a record comes from: "O3, from C5, from N17 and N31 of theme T3"; or ""."""
    return _in_words(threads, threads.strands(record_id), name_of)


def trail_in_words(threads: Threads, record_id: RecordId) -> str:
    """Return where a record comes from by what stands there: "“A list”, from “No time”"; or ""."""
    return _in_words(threads, threads.strands(record_id), _quoted)


def origins_told(threads: Threads, record_id: RecordId) -> str:
    """Return the words of what a record comes from directly; or ""."""
    return _joined([_quoted(threads, strand.record) for strand in threads.strands(record_id)])


def sources_told(threads: Threads, source_ids: Iterable[RecordId]) -> str:
    """Return what an action is to come from, and where it stands: "“A list” on “Fishbone”"."""
    records = [r for source in source_ids if (r := threads.board.find(source)) is not None]
    return "; ".join(_at_home(threads, record) for record in records)


def _at_home(threads: Threads, record: Record) -> str:
    exercise = exercise_of(threads.board, record.id)
    name = _quoted(threads, record)
    if exercise is None or exercise.id == record.id:
        return name
    return tr("{name} on “{title}”", name=name, title=shortened(exercise.text))


def _quoted(threads: Threads, record: Record) -> str:
    """Return a record's words, and whether it was removed; its code where it has no words."""
    if not record.text:
        return name_of(threads, record)
    name = tr("“{text}”", text=shortened(record.text))
    return tr("{name} (since removed)", name=name) if record.deleted else name


def _called(threads: Threads, record: Record) -> str:
    """Return a record's code with its words, shortened."""
    name = name_of(threads, record)
    if threads.code(record) and record.text:
        return tr("{name} “{text}”", name=name, text=shortened(record.text))
    return name


def leads_in_words(threads: Threads, record_id: RecordId) -> str:
    """Return the live ideas and actions that came of a record, each with its words; or ""."""
    found = map(threads.board.find, threads.leads_to(record_id))
    live = [record for record in found if record and not record.deleted]
    return _joined([_called(threads, record) for record in live])


def name_of(threads: Threads, record: Record) -> str:
    """Return a record's code, or its words where it has none, and whether it was removed."""
    name = threads.code(record) or tr("“{text}”", text=shortened(record.text))
    if threads.is_doubled(record):
        exercise = exercise_of(threads.board, record.id)
        title = shortened(exercise.text) if exercise else ""
        name = tr("{name} on “{title}”", name=name, title=title)
    return tr("{name} (since removed)", name=name) if record.deleted else name


def _in_words(threads: Threads, strands: Sequence[Strand], naming: Naming) -> str:
    """Return strands in words; those that go on alike are named together."""
    alike: dict[tuple[str, str], list[str]] = {}
    for strand in strands:
        themes = _joined([naming(threads, theme) for theme in strand.themes])
        key = (themes, _in_words(threads, strand.strands, naming))
        alike.setdefault(key, []).append(naming(threads, strand.record))
    return "; ".join(_phrase(_joined(names), *key) for key, names in alike.items())


def _phrase(names: str, themes: str, origin: str) -> str:
    if themes:
        names = tr("{names} of theme {themes}", names=names, themes=themes)
    return tr("{names}, from {origin}", names=names, origin=origin) if origin else names


def _joined(names: Iterable[str]) -> str:
    """Return names as a list in words, the first of many and how many more there are."""
    named = list(dict.fromkeys(names))
    if len(named) > MOST_NAMED:
        more = tr_count("{n} more", "{n} more", len(named) - MOST_NAMED)
        named = [*named[:MOST_NAMED], more]
    if len(named) < 2:
        return "".join(named)
    return tr("{names} and {last}", names=", ".join(named[:-1]), last=named[-1])
