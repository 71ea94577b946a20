"""Gather what the program stands on: each package that is shipped, its licence and its text.

Writes resources/licences/packages.json and a text beside it for each. A package
that this system does not install, or that brings no text, keeps the text that
stands there: it was put there by hand.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "licences"
TABLE = FOLDER / "packages.json"
_LOCKED = re.compile(r"^([a-z0-9-]+)==([^\s;]+)", re.MULTILINE)
# What the program may run on: a package of any of these is shipped on some laptop.
SYSTEMS = (
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "extra": ""},
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "extra": ""},
)
# Where a package's own words are no SPDX expression, or not those of its licence.
NAMED = {
    "click-default-group": "BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    # It holds code of the standard library.
    "et-xmlfile": "MIT AND PSF-2.0",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "sqlite-fts4": "Apache-2.0",
}
# What is shipped and is no package: version, licence, and its text.
OTHERS = {
    "Python": ("", "PSF-2.0", "python.txt"),
    "SQLite": ("", "blessing", "sqlite.txt"),
    "Noto Sans": ("2.004", "OFL-1.1", "../fonts/NotoSans-LICENCE.txt"),
    "DejaVu Sans": ("2.37", "Bitstream-Vera", "../fonts/DejaVuSans-LICENCE.txt"),
}
QT_TEXT = "lgpl-3.0.txt"


class Part(NamedTuple):
    """One thing that is shipped; `text` is the file of its licence, beside the table."""

    name: str
    version: str
    licence: str
    text: str


def locked() -> dict[str, str]:
    """Return every package of the lock with its version."""
    return dict(_LOCKED.findall((ROOT / "requirements.lock").read_text(encoding="utf-8")))


def shipped() -> list[str]:
    """Return the packages that the program needs to run, on any system, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    waiting = [Requirement(text) for text in project["dependencies"]]
    while waiting:
        name = _as_in_lock(waiting.pop().name)
        if name not in found:
            found.add(name)
            waiting += map(Requirement, needs_of(name))
    return sorted(found)


def parts() -> list[Part]:
    """Return all that is shipped, with its version and licence."""
    versions = locked()
    packages = [Part(name, versions[name], licence_of(name), text_of(name)) for name in shipped()]
    return packages + [Part(name, *rest) for name, rest in OTHERS.items()]


def needs_of(name: str) -> list[str]:
    """Return the packages that a package needs on any system that we ship for, by name."""
    package = _installed(name)
    needs = map(Requirement, (package.requires or ()) if package else ())
    return [
        _as_in_lock(need.name)
        for need in needs
        if need.marker is None or any(need.marker.evaluate(system) for system in SYSTEMS)
    ]


def licence_of(name: str) -> str:
    """Return the licence of a package as an SPDX expression."""
    package = _installed(name)
    if name in NAMED or package is None:
        return NAMED[name]
    told = package.metadata.get("License-Expression") or package.metadata["License"]
    return str(told)


def text_of(name: str) -> str:
    """Return the name of the file that holds a package's licence."""
    return QT_TEXT if name in ("pyside6-essentials", "shiboken6") else f"{name}.txt"


def licence_text(name: str) -> str:
    """Return all licence files that a package brings, one after the other."""
    package = _installed(name)
    files = [] if package is None else sorted(_licence_files(package))
    return "\n\n".join(f"--- {path.name} ---\n\n{_read(path)}" for path in files)


def table_text(found: list[Part]) -> str:
    """Return the table as it stands in its file."""
    return json.dumps([part._asdict() for part in found], indent=1) + "\n"


def main() -> None:
    """Write the table, and the text of every package that brings one."""
    found = parts()
    for part in found:
        text = licence_text(part.name)
        if text:
            (FOLDER / part.text).write_text(text + "\n", encoding="utf-8")
    TABLE.write_text(table_text(found), encoding="utf-8")


def _licence_files(package: Distribution) -> Iterator[Path]:
    for file in package.files or ():
        is_information = ".dist-info" in file.parts[0]
        name = file.name.upper()
        is_licence = "licenses" in file.parts or name.startswith(("LICEN", "COPYING"))
        if is_information and is_licence and name not in ("AUTHORS.MD", "AUTHORS.TXT"):
            yield Path(str(package.locate_file(file)))


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _read(path: Path) -> str:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _as_in_lock(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    main()
