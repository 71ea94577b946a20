"""Plans as plain files of TOML that anybody can read, change and pass on."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from dip_workshop.catalogue import KIND_NAMES
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TYPED_TEXT
from dip_workshop.core.room.plans import (
    LONGEST_PLAN_TITLE,
    MOST_RULES,
    MOST_STEPS,
    Plan,
    PlannedStep,
)
from dip_workshop.core.room.run_sheet import LEAST_MINUTES, MODES, MOST_MINUTES
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr

LARGEST_PLAN: Final = 1_000_000
_PLAN_KEYS: Final = ("title", "about", "ground_rules", "step")
_STEP_KEYS: Final = PlannedStep._fields
_LINE: Final = re.compile(r"at line (\d+)")


def read_plan(path: Path) -> Plan:
    """Read a plan from its file; DomainError, which names the file, where it holds none."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_PLAN + 1)
    except OSError as error:
        raise _refused(path.name, tr("it could not be opened")) from error
    return plan_in(data, path.name)


def plan_in(data: bytes, name: str) -> Plan:
    """Return the plan that a file holds; DomainError, in one sentence, where it holds none."""
    if len(data) > LARGEST_PLAN:
        raise _refused(name, tr("it is too large"))
    try:
        return _plan(tomllib.loads(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise _refused(name, tr("it is not UTF-8 text")) from error
    except RecursionError as error:
        raise _refused(name, tr("it is nested too deep")) from error
    except ValueError as error:  # that of TOML, and of a number or a date that there is not
        raise _refused(name, _where_it_fails(str(error))) from error
    except DomainError as refusal:
        raise _refused(name, str(refusal)) from refusal


def plan_text(plan: Plan) -> str:
    """Return a plan as the text of a file that reads back the same; DomainError where it cannot."""
    lines = [f"title = {_quoted(plan.title)}"]
    if plan.about:
        lines.append(f"about = {_quoted(plan.about)}")
    if plan.ground_rules:
        lines += ["ground_rules = [", *(f"    {_quoted(r)}," for r in plan.ground_rules), "]"]
    for step in plan.steps:
        lines += ["", "[[step]]", *_step_lines(step)]
    text = "\n".join(lines) + "\n"
    plan_in(text.encode("utf-8", "surrogatepass"), plan.title)
    return text


def _plan(found: Mapping[str, Any]) -> Plan:
    _only(found, _PLAN_KEYS)
    rules = _list(found, "ground_rules", MOST_RULES)
    steps = _list(found, "step", MOST_STEPS)
    if not steps:
        raise DomainError(tr("it has no step"))
    return Plan(
        _title(found, LONGEST_PLAN_TITLE),
        _text(found, "about"),
        tuple(_planned(step, number) for number, step in enumerate(steps, 1)),
        tuple(_text({"ground_rules": rule}, "ground_rules") for rule in rules),
    )


def _planned(found: Any, number: int) -> PlannedStep:
    try:
        _only(found if isinstance(found, dict) else {str(found): ""}, _STEP_KEYS)
        return PlannedStep(
            _title(found, LONGEST_TYPED_TEXT),
            _minutes(found),
            _one_of(found, "kind", ("", *KIND_NAMES)),
            _one_of(found, "mode", tuple(MODES)),
            _text(found, "says"),
            _text(found, "shows"),
        )
    except DomainError as refusal:
        words = tr("step {number}: {fault}", number=number, fault=refusal)
        raise DomainError(words) from refusal


def _only(found: Mapping[str, Any], known: tuple[str, ...]) -> None:
    """Refuse a word that means nothing to us: it may be a misspelt one."""
    strange = [key for key in found if key not in known]
    if strange:
        words = tr(
            "“{key}” is not one of {known}", key=_in_one_line(strange[0]), known=", ".join(known)
        )
        raise DomainError(words)


def _list(found: Mapping[str, Any], key: str, most: int) -> list[Any]:
    values = found.get(key, [])
    if not isinstance(values, list):
        raise DomainError(tr("“{key}” should be a list", key=key))
    if len(values) > most:
        raise DomainError(tr("“{key}” has more than {most}", key=key, most=most))
    return values


def _title(found: Mapping[str, Any], longest: int) -> str:
    title = " ".join(_text(found, "title", longest).split())
    if not title:
        raise DomainError(tr("it has no title"))
    return title


def _text(found: Mapping[str, Any], key: str, longest: int = LONGEST_TYPED_TEXT) -> str:
    value = found.get(key, "")
    if not isinstance(value, str):
        raise DomainError(tr("“{key}” should be text", key=key))
    if len(value) > longest:
        raise DomainError(tr("“{key}” is longer than {most} characters", key=key, most=longest))
    return clean(value).text.strip()


def _minutes(found: Mapping[str, Any]) -> int:
    value = found.get("minutes")
    if type(value) is not int or not LEAST_MINUTES <= value <= MOST_MINUTES:
        raise DomainError(
            tr(
                "“minutes” should be a whole number from {least} to {most}",
                least=LEAST_MINUTES,
                most=MOST_MINUTES,
            )
        )
    return value


def _one_of(found: Mapping[str, Any], key: str, known: tuple[str, ...]) -> str:
    value = _text(found, key)
    if value not in known:
        words = tr(
            "“{key}” is “{value}”, and not one of {known}",
            key=key,
            value=_in_one_line(value),
            known=", ".join(filter(None, known)),
        )
        raise DomainError(words)
    return value


def _step_lines(step: PlannedStep) -> list[str]:
    lines = [f"title = {_quoted(step.title)}", f"minutes = {step.minutes}"]
    told = (("kind", step.kind), ("mode", step.mode), ("says", step.says), ("shows", step.shows))
    return [*lines, *(f"{key} = {_quoted(text)}" for key, text in told if text)]


def _quoted(text: str) -> str:
    """Return a text as TOML writes one: of several lines, below each other as they stand."""
    escaped = clean(text).text.strip().replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\n{escaped}"""' if "\n" in escaped else f'"{escaped}"'


def _in_one_line(words: str) -> str:
    return shortened(clean(words[:LONGEST_TYPED_TEXT]).text)


def _where_it_fails(fault: str) -> str:
    place = _LINE.search(fault)
    if place is None:
        return tr("its end or a value in it is not as TOML should be")
    return tr("line {line} is not as TOML should be", line=place[1])


def _refused(name: str, fault: str) -> DomainError:
    return DomainError(
        tr("“{name}” cannot be used as a plan: {fault}.", name=name, fault=fault.rstrip("."))
    )
