"""Find the files of `resources/` in a checkout, in a wheel and in the frozen app alike."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Return the folder that holds fonts, icons, samples, help and licences.

    Raises FileNotFoundError, with the places looked in, where an installation
    is damaged.
    """
    package = Path(__file__).resolve().parent
    places = (
        Path(getattr(sys, "_MEIPASS", package)) / "resources",
        package / "resources",
        package.parent / "resources",
    )
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise FileNotFoundError(f"no resources folder in {', '.join(map(str, places))}")


def resource(*parts: str) -> Path:
    """Return the path of one resource file, such as `resource("icons", "undo.svg")`."""
    return resources_folder().joinpath(*parts)
