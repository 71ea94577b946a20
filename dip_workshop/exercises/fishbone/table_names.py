"""Whom the name of a parent means in a table of parents and causes."""

from dip_workshop.core.ids import RecordId

WAY = " › "
_HEAD = WAY.lstrip()


class Names:
    """Whom a parent's name means: the one of these words, or of this way, that came last.

    A way with a sign ahead, "› People", begins at a bone, whatever else is called so.
    """

    def __init__(self) -> None:
        self._ids: dict[str, RecordId] = {}
        self._ways: dict[RecordId, str] = {}

    def add(self, record_id: RecordId, text: str, parent_id: RecordId | None) -> None:
        """Remember one more; its parent was remembered before, or it has none."""
        above = self._ways.get(parent_id) if parent_id else None
        way = f"{above}{WAY}{text}" if above else text
        self._ways[record_id] = way
        for name in (_HEAD + way, way, text):
            self._ids[folded(name)] = record_id

    def find(self, name: str) -> RecordId | None:
        """Return whom a name means."""
        return self._ids.get(folded(name))

    def name_of(self, record_id: RecordId, text: str) -> str:
        """Return the words alone where they are enough, else the whole way."""
        way = self._ways[record_id]
        return next((name for name in (text, way) if self.find(name) == record_id), f"{_HEAD}{way}")


def folded(text: str) -> str:
    """Return words as they are compared: spaces and capitals apart."""
    return " ".join(text.split()).casefold()
