"""Walk the accessibility tree as a screen reader does."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Node:
    """One thing in the tree, read once: interfaces themselves may not outlive a change."""

    role: QAccessible.Role
    name: str
    rect: QRect
    focusable: bool
    disabled: bool
    depth: int
    thing: object
    actions: tuple[str, ...]
    is_sane: bool
    value: str

    def __str__(self) -> str:
        """Return a line such as "Button 'Save PDF'"."""
        return f"{self.role.name} {self.name!r} ({type(self.thing).__name__})"


def tree(top: QWidget) -> list[Node]:
    """Return all that a screen reader finds in a window, in its order; what is hidden is not."""
    root = QAccessible.queryAccessibleInterface(top)
    assert root is not None
    return list(_walk(root, 0))


def _walk(found: QAccessibleInterface, depth: int) -> Iterator[Node]:
    state = found.state()
    if state.invisible:
        return
    children = [found.child(number) for number in range(found.childCount())]
    kept = [child for child in children if child is not None]
    yield _node(found, depth, _is_sane(found, children))
    for child in kept:
        yield from _walk(child, depth + 1)


def _node(found: QAccessibleInterface, depth: int, is_sane: bool) -> Node:
    state, actions = found.state(), found.actionInterface()
    return Node(
        found.role(),
        found.text(QAccessible.Text.Name),
        found.rect(),
        bool(state.focusable),
        bool(state.disabled),
        depth,
        found.object(),
        tuple(actions.actionNames()) if actions is not None else (),
        is_sane,
        found.text(QAccessible.Text.Value),
    )


def _is_sane(found: QAccessibleInterface, children: list[QAccessibleInterface]) -> bool:
    """Whether each child is there, knows its parent, and stands where its parent says."""
    for number, child in enumerate(children):
        if child is None or not child.isValid():
            return False
        parent = child.parent()
        if parent is None or parent.object() is not found.object():
            return False
        if found.indexOfChild(child) != number:
            return False
    return True
