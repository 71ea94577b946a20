"""Merge another copy of a workshop that is here: looked at first, then done in one step."""

from collections.abc import Mapping

from dip_workshop.catalogue import RECORD_TYPES, kind_of, record_name
from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, apply, diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import Step
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.merging import Loss, has_words, put_right, union, what_lost
from dip_workshop.core.numbers import with_own_numbers
from dip_workshop.core.records import PlainValue, Record
from dip_workshop.core.room.records import Action
from dip_workshop.core.room.run_sheet import with_one_clock
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Workshop, exercises_of
from dip_workshop.session.field_words import FIELD_WORDS
from dip_workshop.session.handing_over import draw_all
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.store.bundles.errors import BundleRefused
from dip_workshop.store.bundles.exchange import Merged
from dip_workshop.store.workshop_store import WorkshopStore


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do, before anything is written: the numbers are of texts."""

    workshop_id: RecordId
    title: str
    merged: Merged
    board: Board
    losses: tuple[Loss, ...]
    added: int
    changed: int
    deleted: int
    rehomed: int

    @property
    def is_empty(self) -> bool:
        """Return whether the other copy has nothing that is not here."""
        return not self.merged.steps and not self.merged.drafts


def plan_merge(store: WorkshopStore, bundle: Bundle) -> MergePlan:
    """Return what merging a copy of a workshop that is here would do; nothing is written.

    Raises DomainError or StoreError with a sentence where the two cannot be merged.
    """
    here = store.bundle_of(bundle.workshop_id)
    _check_is_copy(here, bundle)
    own = {step.head.id for step in here.steps}
    steps = union(here.steps, bundle.steps)
    plain = board_after(steps)
    right = put_right(plain, steps, mended)
    _check_is_sound(plain, right)
    new = tuple(step for step in steps if step.head.id not in own)
    merged = Merged(
        len(here.steps),
        new,
        diff(here.board, plain),
        diff(plain, right),
        _more_drafts(here.drafts, bundle.drafts),
    )
    return MergePlan(
        bundle.workshop_id,
        here.title,
        merged,
        right,
        what_lost(here.steps, bundle.steps, right, FIELD_WORDS.keys()),
        *_told(here.board, right),
        _rehomed(merged.fixes),
    )


def merge(store: WorkshopStore, plan: MergePlan) -> None:
    """Do what was planned, wholly or not at all; refused where the workshop was changed since."""
    if not plan.is_empty:
        store.merge_in(plan.workshop_id, plan.merged)


def board_after(steps: tuple[Step, ...]) -> Board:
    """Return the board that steps lead to."""
    try:
        return apply(Board(), (change for step in steps for change in step.changes), RECORD_TYPES)
    except TypeError as fault:  # a record that no step of either has made
        raise _do_not_fit() from fault


def loss_in_words(loss: Loss, board: Board) -> tuple[str, str, str]:
    """Return what a loss is about, what was kept and what lost, each in words."""
    record = board.find(loss.record_id)
    if record is None:
        raise DomainError(tr("That is no longer on the board. Nothing was changed."))
    name = shortened(record.text) or shortened(str(loss.values.get("text") or ""))
    what = record_name(type(record).__name__)
    subject = tr("{what} “{name}”", what=what, name=name) if name else what
    return subject, _in_words(loss.kept, record, board), _in_words(loss.values, record, board)


def _in_words(values: Mapping[str, PlainValue], record: Record, board: Board) -> str:
    if values.get("deleted") is True:
        return tr("deleted")
    if "deleted" in values:
        words = values.get("text")
        return tr("kept, as “{text}”", text=words) if words else tr("kept")
    if "parent_id" in values:
        above = board.find(RecordId(str(values["parent_id"])))
        if above is None or above.id == record.id:
            return tr("another place")
        name = shortened(above.text) or record_name(type(above).__name__)
        return tr("in “{name}”", name=name)
    return "; ".join(
        tr("{field}: {value}", field=FIELD_WORDS[field], value=_value_in_words(value))
        for field, value in values.items()
        if field in FIELD_WORDS
    )


def _value_in_words(value: PlainValue) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value) if value not in (None, "") else tr("nothing")


def _check_is_copy(here: Bundle, other: Bundle) -> None:
    if here.board.find_live(here.workshop_id, Workshop) is None:
        raise DomainError(
            tr(
                "The copy of this workshop on this laptop was deleted, so nothing was merged;"
                " bring it back first, or take the file in as a separate copy."
            )
        )
    common = {step.head.id for step in here.steps} & {step.head.id for step in other.steps}
    if not common:
        raise _do_not_fit()


def _check_is_sound(plain: Board, right: Board) -> None:
    """Refuse what cannot be put together, ahead of writing anything."""
    ids = {record.id for record in right}
    if right.check() or not ids >= {record.id for record in plain}:
        raise _do_not_fit()
    try:
        draw_all(right)
    except BundleRefused as refusal:
        raise _do_not_fit() from refusal


def _do_not_fit() -> DomainError:
    return DomainError(
        tr(
            "These two copies cannot be put together, so nothing was changed;"
            " take the file in as a separate copy."
        )
    )


def mended(board: Board) -> Board:
    """Return a merged board with what two copies can only have made together put right."""
    board = with_one_clock(board)
    for exercise in exercises_of(board):
        board = kind_of(exercise).mend(board, exercise.id)
    return with_own_numbers(board, Action)


def _told(before: Board, after: Board) -> tuple[int, int, int]:
    """Return how many texts come, change and go."""
    old = {record.id: record for record in before if _is_text(record)}
    new = {record.id: record for record in after if _is_text(record)}
    changed = sum(old[i].text != new[i].text for i in old.keys() & new.keys())
    return len(new.keys() - old.keys()), changed, len(old.keys() - new.keys())


def _is_text(record: Record) -> bool:
    return not record.deleted and has_words(record)


def _rehomed(fixes: ChangeSet) -> int:
    return len({change.record_id for change in fixes if change.field == "parent_id"})


def _more_drafts(mine: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Return the drafts that change: what was typed in both copies stands one after the other."""
    more: dict[str, str] = {}
    scopes = {place[:_ID_LENGTH] for place in theirs}
    for scope in sorted(scopes):
        own = {place: text for place, text in mine.items() if place.startswith(scope)}
        other = {place: text for place, text in theirs.items() if place.startswith(scope)}
        if not own:
            more |= other
            continue
        words = own.get(scope, "")
        for text in (other.get(scope, ""), other.get(f"{scope}/edit", "")):
            if text and text not in (*own.values(), *words.split("\n")) and text not in words:
                words = f"{words}\n{text}" if words else text
        if words != own.get(scope, ""):
            more[scope] = words
    return more


_ID_LENGTH = 26
