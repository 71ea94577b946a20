"""What a room can do to a fishbone as a whole and to its bones, without ever losing a cause."""

from collections.abc import Iterable
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import free_title, workshop_of
from dip_workshop.exercises.fishbone.category_sets import (
    DEFAULT_SET,
    OWN_SET,
    category_set,
)
from dip_workshop.exercises.fishbone.model import (
    HEAD_LEFT,
    HEAD_RIGHT,
    UNSORTED,
    Category,
    Fishbone,
    Place,
    all_places_of,
    categories_of,
    places_below,
)


def new_fishbone(board: Board) -> tuple[Board, RecordId]:
    """Add a fishbone with the default bones; the workshop's question is its first effect."""
    root = workshop_of(board)
    fishbone = Fishbone(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=free_title(board, tr("Fishbone")),
        effect=root.question.strip(),
        category_set=DEFAULT_SET.name,
    )
    return _with_bones(board.put(fishbone), fishbone.id, DEFAULT_SET.categories), fishbone.id


def set_effect(board: Board, exercise_id: RecordId, text: str) -> Board:
    """Write the effect into the head; an empty text makes the head ask again."""
    board.get(exercise_id, Fishbone)
    return board.change(exercise_id, effect=text.strip())


def set_head_side(board: Board, exercise_id: RecordId, side: str) -> Board:
    """Put the head to the right or to the left."""
    if side not in (HEAD_RIGHT, HEAD_LEFT):
        raise DomainError(tr("The head can be at the right or at the left. Nothing was changed."))
    board.get(exercise_id, Fishbone)
    return board.change(exercise_id, head_side=side)


def turn_head(board: Board, exercise_id: RecordId) -> Board:
    """Put the head to the other side."""
    is_right = board.get(exercise_id, Fishbone).head_side == HEAD_RIGHT
    return set_head_side(board, exercise_id, HEAD_LEFT if is_right else HEAD_RIGHT)


def add_category(board: Board, exercise_id: RecordId, name: str) -> tuple[Board, RecordId]:
    """Add a bone at the tail end; return the board and the bone's id."""
    board.get(exercise_id, Fishbone)
    words = _new_name(board, exercise_id, name)
    board = _with_bones(board, exercise_id, (words,))
    return board, categories_of(board, exercise_id)[-1].id


def rename_category(board: Board, category_id: RecordId, name: str) -> Board:
    """Give a bone another name; "Unsorted" thereby becomes a bone like the others."""
    category = board.get(category_id, Category)
    if name.strip() == category.text:
        return board
    words = _new_name(board, category.parent_id, name, besides=category_id)
    return board.put(replace(category, text=words, is_unsorted=False))


def move_category(board: Board, category_id: RecordId, index: int) -> Board:
    """Put a bone at a place in the order, 0 being next to the head on top."""
    category = board.get(category_id, Category)
    key = board.key_at(category.parent_id, index, moving=category_id)
    return board.change(category_id, order_key=key)


def remove_category(board: Board, category_id: RecordId) -> Board:
    """Take a bone away; the causes on it go to "Unsorted", so that none is lost."""
    category = board.get(category_id, Category)
    if category.is_unsorted and any(places_below(board, category_id)):
        raise DomainError(
            tr("“Unsorted” still holds causes, so it was kept. Move them to a bone first.")
        )
    return _retire(board, category)


def told_of_unsorted(before: Board, after: Board) -> str:
    """Return how many causes a step has moved to "Unsorted", as a sentence; "" where none."""
    unsorted = {r.id for r in after if isinstance(r, Category) and r.is_unsorted and not r.deleted}
    count = sum(
        not record.deleted and record.parent_id in unsorted and old.parent_id not in unsorted
        for record in after
        if (old := before.find(record.id)) is not None and old is not record
    )
    if not count:
        return ""
    return tr_count(
        "{n} cause moved to Unsorted with all that is below; Undo brings the bones back.",
        "{n} causes moved to Unsorted with all that is below; Undo brings the bones back.",
        count,
    )


def exchange_categories(
    board: Board, exercise_id: RecordId, names: Iterable[str], set_name: str = OWN_SET
) -> Board:
    """Put other bones in place of these without losing a cause.

    A bone whose name is in the new set, in small or capital letters, stays with
    all it holds. The causes of the others go to "Unsorted".
    """
    wanted = _distinct(names)
    if not wanted:
        raise DomainError(
            tr("Name at least one bone, for example: People, Process. The old ones stay.")
        )
    board.get(exercise_id, Fishbone)
    stays: dict[str, Category] = {}
    for category in categories_of(board, exercise_id):
        name = category.text.casefold()
        if not category.is_unsorted and name in wanted and name not in stays:
            stays[name] = category
        elif not category.is_unsorted:
            board = _retire(board, category)
    board = _in_new_order(board, exercise_id, wanted, stays)
    return board.change(exercise_id, category_set=set_name)


def bones_named(
    board: Board, exercise_id: RecordId, names: tuple[str, ...]
) -> tuple[Board, dict[str, RecordId]]:
    """Return the board with a bone of each name, new ones where there was none, and their ids.

    A fishbone on which nobody has written yet gets these bones in place of those of its set,
    unless there is but "Unsorted" to come.
    """
    others = [name for name in names if name.strip().casefold() != UNSORTED.casefold()]
    if others and is_untouched(board, exercise_id):
        board = exchange_categories(board, exercise_id, others)
    there = {bone.text.casefold() for bone in categories_of(board, exercise_id)}
    wanted = _distinct(names)
    if UNSORTED.casefold() in wanted and UNSORTED.casefold() not in there:
        board, _ = with_unsorted(board, exercise_id)
        there.add(UNSORTED.casefold())
    missing = tuple(name for folded, name in wanted.items() if folded not in there)
    board = _with_bones(board, exercise_id, missing)
    ids = {bone.text.casefold(): bone.id for bone in categories_of(board, exercise_id)}
    return board, {name: ids[name.strip().casefold()] for name in names}


def is_untouched(board: Board, exercise_id: RecordId) -> bool:
    """Return whether there are no more than the empty bones of a set."""
    bones = categories_of(board, exercise_id)
    of_set = category_set(board.get(exercise_id, Fishbone).category_set).categories
    is_bare = not any(any(places_below(board, bone.id)) for bone in bones)
    return is_bare and tuple(bone.text for bone in bones) == of_set


def _in_new_order(
    board: Board, exercise_id: RecordId, wanted: dict[str, str], stays: dict[str, Category]
) -> Board:
    """Return the board with the wanted bones in order, and behind them "Unsorted" if needed."""
    keys = board.end_keys(exercise_id, len(wanted) + 1)
    for (folded, name), key in zip(wanted.items(), keys, strict=False):
        old = stays.get(folded)
        board = board.put(
            replace(old, text=name, order_key=key)
            if old
            else Category(id=new_id(), parent_id=exercise_id, order_key=key, text=name)
        )
    unsorted = _unsorted(board, exercise_id)
    if unsorted is None:
        return board
    if any(places_below(board, unsorted.id)):
        return board.change(unsorted.id, order_key=keys[-1])
    return board.drop(unsorted.id)


def _unsorted(board: Board, exercise_id: RecordId) -> Category | None:
    return next((c for c in categories_of(board, exercise_id) if c.is_unsorted), None)


def with_unsorted(board: Board, exercise_id: RecordId) -> tuple[Board, RecordId]:
    """Return the board with its "Unsorted" bone, made where it was lacking, and that bone's id."""
    found = _unsorted(board, exercise_id)
    if found:
        return board, found.id
    made = Category(
        id=new_id(),
        parent_id=exercise_id,
        order_key=board.end_key(exercise_id),
        text=UNSORTED,
        is_unsorted=True,
    )
    return board.put(made), made.id


def with_one_unsorted(board: Board, exercise_id: RecordId) -> Board:
    """Return the board with one "Unsorted" bone at the most, which holds the causes of all."""
    unsorted = [bone for bone in categories_of(board, exercise_id) if bone.is_unsorted]
    for bone in unsorted[1:]:
        places = tuple(places_below(board, bone.id))
        board = _moved_all(board, places, unsorted[0].id).drop(bone.id)
    return board


def _retire(board: Board, category: Category) -> Board:
    """Take a bone away after its causes went to "Unsorted"."""
    places = tuple(places_below(board, category.id))
    if places and category.parent_id is not None:
        board, unsorted_id = with_unsorted(board, category.parent_id)
        board = _moved_all(board, places, unsorted_id)
    return board.drop(category.id)


def _moved_all(board: Board, places: tuple[Place, ...], home: RecordId) -> Board:
    """Return the board with places moved to a bone; one that is there twice then is shown once."""
    for place in places:
        record = replace(board.get(place.id, Record), parent_id=home, order_key=board.end_key(home))
        board = board.put(record)
        doubles = [r for r in all_places_of(board, place.cause.id) if r.parent_id == home]
        board = board.put(*(replace(r, deleted=True) for r in doubles[1:]))
    return board


def _with_bones(board: Board, exercise_id: RecordId, names: tuple[str, ...]) -> Board:
    keys = board.end_keys(exercise_id, len(names))
    return board.put(
        *(
            Category(id=new_id(), parent_id=exercise_id, order_key=key, text=name)
            for name, key in zip(names, keys, strict=True)
        )
    )


def _new_name(
    board: Board, exercise_id: RecordId | None, name: str, besides: RecordId | None = None
) -> str:
    words = words_of(name, tr("A bone needs a name, so nothing was changed."))
    for category in board.children(exercise_id, Category):
        if category.id != besides and category.text.casefold() == words.casefold():
            raise DomainError(tr("There is a bone called “{name}” already.", name=category.text))
    return words


def _distinct(names: Iterable[str]) -> dict[str, str]:
    """Return names by their folded form, the first spelling of each."""
    found: dict[str, str] = {}
    for name in names:
        if name.strip():
            found.setdefault(name.strip().casefold(), name.strip())
    return found
