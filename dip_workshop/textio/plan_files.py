"""The plans there are: those that come with the program, and a folder of one's own."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.plans import Plan
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import (
    drop,
    flush,
    flush_folder,
    move_without_overwriting,
    remove,
)
from dip_workshop.resource_files import resource
from dip_workshop.textio.plans import plan_text, read_plan

# In the order in which they are offered.
SHIPPED: Final = (
    "ward_problem_solve",
    "short_ward_problem_solve",
    "listen_and_group",
    "choose_together",
    "rapid_improvement_day",
    "pdsa_review_huddle",
)
MOST_OWN: Final = 200
OWN_FOLDER: Final = "plans"
_LONGEST_NAME: Final = 60
# Names that Windows keeps for itself, whatever their ending.
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|clock|conin|conout|(com|lpt)[0-9]?)", re.IGNORECASE)


class KeptPlan(NamedTuple):
    """A plan and the file that it lies in; `is_own` where it was made on this laptop."""

    plan: Plan
    path: Path
    is_own: bool = False


class Plans(NamedTuple):
    """All plans that can be used, and a sentence for each file that cannot."""

    plans: tuple[KeptPlan, ...]
    faults: tuple[str, ...] = ()


def shipped_file(name: str) -> Path:
    """Return the file of a plan of the program, in English."""
    return resource("plans", name)


def all_plans(data_folder: Path, file_of: Callable[[str], Path] = shipped_file) -> Plans:
    """Return the plans of the program, then those of one's own by their titles.

    `file_of` returns the file of one of the program, which may be a translation.
    """
    paths = (file_of(f"{name}.toml") for name in SHIPPED)
    shipped = tuple(KeptPlan(read_plan(path), path) for path in paths)
    own: list[KeptPlan] = []
    faults: list[str] = []
    for path in _own_files(data_folder):
        try:
            own.append(KeptPlan(read_plan(path), path, is_own=True))
        except DomainError as refusal:
            faults.append(str(refusal))
    return Plans((*shipped, *sorted(own, key=_by_title)), tuple(faults))


def keep_plan(data_folder: Path, plan: Plan) -> Path:
    """Write a plan of one's own to a new file and return where; DomainError where that fails."""
    text = plan_text(plan)
    folder = data_folder / OWN_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if sum(1 for _ in _own_files(data_folder)) >= MOST_OWN:
            raise DomainError(
                tr("There are {most} plans already; remove one, then keep this.", most=MOST_OWN)
            )
        return _written(folder, _file_name(plan.title), text)
    except OSError as error:
        raise DomainError(
            tr(
                "The plan could not be written, and nothing else was changed;"
                " check the disk, then try again."
            )
        ) from error


def plans_holding(data_folder: Path, words: Iterable[str]) -> tuple[Path, ...]:
    """Return the plans of one's own that hold any of the words, or that cannot be read.

    What a crash left unfinished counts.
    """
    wanted, unfinished = tuple(words), (data_folder / OWN_FOLDER).glob("*.part")
    return tuple(path for path in (*_own_files(data_folder), *unfinished) if _holds(path, wanted))


def remove_plan(kept: KeptPlan) -> None:
    """Remove a plan of one's own; DomainError where that cannot be done."""
    if not kept.is_own:
        raise DomainError(tr("This plan comes with the program, so it stays."))
    try:
        remove(kept.path)
    except OSError as error:
        raise DomainError(
            tr("The plan could not be removed; is its file open in another program?")
        ) from error


def _holds(path: Path, words: tuple[str, ...]) -> bool:
    try:
        plan = read_plan(path)
    except DomainError:
        return True
    texts = (plan.title, plan.about, *plan.ground_rules)
    texts += tuple(text for step in plan.steps for text in (step.title, step.says, step.shows))
    return any(word in text for word in words for text in texts)


def _own_files(data_folder: Path) -> Iterator[Path]:
    with suppress(OSError):  # a folder that is not there, or that cannot be read
        found = sorted((data_folder / OWN_FOLDER).glob("*.toml"))
        yield from (path for path in found[:MOST_OWN] if path.is_file())


def _written(folder: Path, stem: str, text: str) -> Path:
    temporary = folder / f"{stem}.part"
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        flush(temporary)
        for number in range(1, MOST_OWN + 2):
            path = folder / f"{stem}{f'_{number}' if number > 1 else ''}.toml"
            with suppress(FileExistsError):
                move_without_overwriting(temporary, path)
                flush_folder(folder)
                return path
    finally:
        drop(temporary)
    raise FileExistsError(stem)


def _file_name(title: str) -> str:
    """Return a name that every file system can hold, near to a title."""
    stem = re.sub(r"[^a-z0-9]+", "_", title.casefold()).strip("_")[:_LONGEST_NAME].strip("_")
    return f"plan_{stem}" if not stem or _DEVICE.fullmatch(stem) else stem


def _by_title(kept: KeptPlan) -> tuple[str, str]:
    return kept.plan.title.casefold(), kept.path.name
