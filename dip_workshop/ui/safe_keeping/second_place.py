"""Where the workshops were last copied to besides this laptop, and when."""

from datetime import datetime
from pathlib import Path

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr
from dip_workshop.ui.settings import COPIED_AT, SECOND_PLACE, Settings


def remember_copy(settings: Settings, folder: Path) -> None:
    """Remember a folder as the second place, and that a copy went there now."""
    settings.put(SECOND_PLACE, str(folder))
    settings.put(COPIED_AT, datetime.now().isoformat(timespec="minutes"))


def second_place(settings: Settings) -> Path | None:
    """Return the folder that a copy last went to, which may be gone; None before the first."""
    place = settings.get(SECOND_PLACE)
    return Path(place) if place else None


def copied_in_words(settings: Settings) -> str:
    """Return when a copy last went to the second place; "" where that is not known."""
    place = Path(settings.get(SECOND_PLACE))
    try:
        moment = datetime.fromisoformat(settings.get(COPIED_AT)).replace(tzinfo=None)
    except ValueError:
        return ""
    return tr(
        "Last copied to {place} {moment}",
        place=place.name or place,
        moment=moment_in_words(moment, datetime.now()),
    )
