"""A driver diagram in words: the list page, which is the screen reader's version too."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.document import Block, Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.exercises.driver_diagram.model import (
    DriverDiagram,
    Level,
    driver_at,
    drivers_of,
    level_of,
    links_below,
)
from dip_workshop.exercises.driver_diagram.skeleton import (
    NOT_YET_PLACED,
    Node,
    numbers_of,
    skeleton_of,
)
from dip_workshop.kinds import OutlineRow

_WHATS = {
    Level.PRIMARY: tr("a primary driver"),
    Level.SECONDARY: tr("a secondary driver"),
    Level.CHANGE: tr("a change idea"),
    Level.WAITING: tr("a text that waits"),
}


def handout(board: Board, diagram_id: RecordId) -> Blocks:
    """Return the aim with its measure, then each primary driver with all that hangs on it."""
    diagram = board.get(diagram_id, DriverDiagram)
    skeleton = skeleton_of(board, diagram_id)
    aim = diagram.aim or tr("Not written yet.")
    blocks: list[Block] = [
        Heading(diagram.text),
        Heading(tr("Aim"), 2),
        Paragraph(aim, is_note=not diagram.aim),
    ]
    blocks += [Paragraph(remark) for remark in skeleton.aim.remarks]
    for primary in skeleton.aim.children:
        blocks += _branch(primary)
    if skeleton.waiting:
        blocks.append(Heading(NOT_YET_PLACED, 2))
        blocks.append(ItemList(tuple(_item(node, 0) for node in skeleton.waiting.children)))
    return tuple(blocks)


def _branch(primary: Node) -> Iterator[Block]:
    yield Heading(f"{primary.number}. {primary.text}", 2)
    for remark in primary.remarks:
        yield Paragraph(remark)
    below = [node for node in primary.walk() if node is not primary]
    if below:
        yield ItemList(tuple(_item(node, node.level - Level.SECONDARY) for node in below))
    else:
        yield Paragraph(tr("No secondary driver was named here."), is_note=True)


def _item(node: Node, depth: int) -> ListItem:
    # A line of its own for each remark, or a mark would be torn at the end of a line.
    is_driver = node.level == Level.SECONDARY
    return ListItem(node.text, depth, node.number, "\n".join(node.remarks), is_strong=is_driver)


def texts(board: Board, diagram_id: RecordId) -> tuple[str, ...]:
    """Return the aim, the measures, and each driver and change idea once."""
    diagram = board.get(diagram_id, DriverDiagram)
    drivers = drivers_of(board, diagram_id)
    found = (
        diagram.aim,
        diagram.outcome_measure,
        *(driver.text for driver in drivers),
        *(driver.process_measure for driver in drivers),
    )
    return tuple(text for text in found if text)


def summary(board: Board, diagram_id: RecordId) -> str:
    """Return such as "9 change ideas, 1 not yet placed"; drivers count until there are ideas."""
    levels = [level_of(board, driver.id) for driver in drivers_of(board, diagram_id)]
    primaries, changes, waiting = (
        levels.count(level) for level in (Level.PRIMARY, Level.CHANGE, Level.WAITING)
    )
    counts: list[str] = []
    if changes:
        counts.append(tr_count("{n} change idea", "{n} change ideas", changes))
    elif primaries:
        counts.append(tr_count("{n} primary driver", "{n} primary drivers", primaries))
    if waiting:
        counts.append(tr_count("{n} not yet placed", "{n} not yet placed", waiting))
    return ", ".join(counts) or tr("No drivers yet")


# The outline


def outline(board: Board, diagram_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return the aim, the drivers in reading order with their further links, and what waits."""
    diagram = board.get(diagram_id, DriverDiagram)
    skeleton = skeleton_of(board, diagram_id, asks=True)
    numbers = numbers_of(skeleton)
    aim = skeleton.aim
    rows = [
        OutlineRow(
            aim.place_id or diagram_id,
            0,
            aim.text,
            diagram.aim,
            (tr("aim"), *aim.remarks),
            is_heading=True,
            what=tr("the aim"),
        )
    ]
    for primary in aim.children:
        rows += _rows(board, primary, numbers)
    if skeleton.waiting and skeleton.waiting.place_id:
        rows.append(OutlineRow(skeleton.waiting.place_id, 0, NOT_YET_PLACED, None, is_heading=True))
        rows += [_row(node, 1) for node in skeleton.waiting.children]
    return tuple(rows)


def _rows(board: Board, node: Node, numbers: dict[RecordId, str]) -> Iterator[OutlineRow]:
    depth = node.level - Level.PRIMARY
    yield _row(node, depth)
    for child in node.children:
        yield from _rows(board, child, numbers)
    for link in links_below(board, node.place_id) if node.place_id else ():
        driver = driver_at(board, link.id)
        if driver is not None:
            marks = (tr("link"), tr("at home as {number}", number=numbers.get(driver.id, "")))
            yield OutlineRow(link.id, depth + 1, driver.text, driver.text, marks, what=tr("a link"))


def _row(node: Node, depth: int) -> OutlineRow:
    title = f"{node.number} {node.text}".strip()
    return OutlineRow(
        node.place_id or RecordId(""),
        depth,
        title,
        node.text,
        node.remarks,
        is_heading=node.level == Level.PRIMARY,
        what=_WHATS[node.level],
    )
