"""What the trust's own numbers for patients look like, as the settings say it."""

import re

from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import own_pattern_from
from dip_workshop.ui.settings import OWN_PATTERN, Settings


def own_pattern(settings: Settings) -> re.Pattern[str] | None:
    """Return the pattern of the trust's own numbers; None where none that can be is set."""
    try:
        return own_pattern_from(settings.get(OWN_PATTERN))
    except DomainError:
        return None
