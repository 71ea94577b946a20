"""Pictures as text, one primitive a line, to be compared with what was agreed on.

With UPDATE_GOLDEN=1 in the environment the files are written anew; read the
difference before committing it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.picture import (
    Box,
    Line,
    Picture,
    Polygon,
    Primitive,
    TextLine,
)
from dip_workshop.drawing.roles import Role

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name: str, picture: Picture) -> None:
    """Fail where the picture differs from `golden/<name>.txt`."""
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        file.write_text(as_text(picture), encoding="utf-8", newline="\n")
    assert as_text(picture) == file.read_text(encoding="utf-8")


def as_text(picture: Picture) -> str:
    """Return the groups with their primitives; owners are numbered as they first appear."""
    aliases: dict[RecordId | None, str] = {None: "-"}
    lines = [f"picture {_numbers(*picture.bounds)}"]
    for group in picture.groups:
        alias = aliases.setdefault(group.owner, f"#{len(aliases)}")
        lines.append(f"group {alias} {_numbers(*group.bounds)} {group.name}".rstrip())
        lines += (f"  {words}" for item in group.items for words in _primitive(item))
    return "\n".join(lines) + "\n"


def _primitive(item: Primitive) -> Iterator[str]:
    match item:
        case TextLine():
            faces = "+".join(run.face for run in item.runs)
            yield f"text {_numbers(*item.origin, item.size)} {item.role} {faces} {item.text!r}"
        case Line():
            yield f"line {_numbers(*item.start, *item.end, item.width)} {item.role}"
        case Box():
            paint = _paint(item.fill, item.stroke, item.stroke_width)
            yield f"box {_numbers(*item.rect, item.corner)} {paint}"
        case Polygon():
            points = " ".join(_numbers(*point) for point in item.points)
            yield f"polygon {points} {_paint(item.fill, item.stroke, item.stroke_width)}"


def _paint(fill: Role | None, stroke: Role | None, width: float) -> str:
    edge = f"{stroke} {_numbers(width)}" if stroke else "-"
    return f"{fill or '-'} edge {edge}"


def _numbers(*values: float) -> str:
    # Adding nought turns -0.0 into 0.0.
    return " ".join(f"{round(value, 2) + 0.0:g}" for value in values)
