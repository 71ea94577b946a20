"""What a fishbone may be missing: questions from plain rules, for the facilitator alone.

The rules are those by which facilitators judge a fishbone: a problem that can be
measured, four bones or more, none bare and none with most of the causes, a chain
of three levels, one to five likely roots with a test each, no remedy in disguise
and nobody's name. A rule asks; it changes nothing and forbids nothing.
"""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.coaching import (
    BLAME,
    NAME,
    REMEDY,
    Hint,
    Rule,
    blames,
    is_remedy,
    names_somebody,
)
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.fishbone.model import Cause, State, cause_at
from dip_workshop.exercises.fishbone.skeleton import BoneLabels, Label, Skeleton, skeleton_of

FEWEST_BONES = 4
MOST_ROOTS = 5
DEEP = 3
# Fewer causes than that say nothing about how they are spread.
FEWEST_TO_COMPARE = 6
MOST_NAMED = 3

_PRACTICE: Final = tr("Cause and effect practice, as the American Society for Quality teaches it")
MEASURE: Final = Rule(
    "measure",
    tr("A problem without a number"),
    tr("Cause and effect in health care: what, where, when and how much"),
)
FEW_BONES: Final = Rule("few_bones", tr("Fewer than four bones"), _PRACTICE)
UNSORTED: Final = Rule("unsorted", tr("Causes that wait for a bone"), _PRACTICE)
EMPTY_BONE: Final = Rule("empty_bone", tr("A bone with nothing on it"), _PRACTICE)
LARGE_BONE: Final = Rule("large_bone", tr("A bone with more than half of the causes"), _PRACTICE)
SPARSE_BONE: Final = Rule(
    "sparse_bone", tr("A bone with less than half of what the others have"), _PRACTICE
)
NO_CHAIN: Final = Rule(
    "no_chain",
    tr("Causes of which nobody has asked why twice"),
    tr("Five whys: a chain that stops after one why stops too early"),
)
ROOTS: Final = Rule("roots", tr("None or too many causes marked as likely"), _PRACTICE)
TESTS: Final = Rule(
    "tests",
    tr("A likely cause without evidence or a test"),
    tr("Causes are guesses until data confirm them"),
)
RULES: Final = (
    MEASURE,
    REMEDY,
    FEW_BONES,
    UNSORTED,
    EMPTY_BONE,
    LARGE_BONE,
    SPARSE_BONE,
    NO_CHAIN,
    BLAME,
    NAME,
    ROOTS,
    TESTS,
)


def hints(board: Board, exercise_id: RecordId) -> tuple[Hint, ...]:
    """Return the questions in the order in which a facilitator would ask them."""
    skeleton = skeleton_of(board, exercise_id)
    causes = _own_causes(board, skeleton)
    rules = (
        _on_the_effect(skeleton),
        _on_the_bones(skeleton),
        _on_the_spread(skeleton),
        _on_depth(skeleton),
        _on_words(causes),
        _on_roots(skeleton, causes),
    )
    return tuple(hint for rule in rules for hint in rule)


def _own_causes(board: Board, skeleton: Skeleton) -> tuple[Cause, ...]:
    """Return every cause once, in reading order."""
    found: dict[RecordId, Cause] = {}
    for label in _labels(skeleton):
        cause = cause_at(board, label.place_id) if label.place_id else None
        if cause:
            found.setdefault(cause.id, cause)
    return tuple(found.values())


def _labels(skeleton: Skeleton) -> Iterator[Label]:
    return (label for bone in skeleton.bones for label in bone.labels)


def _on_the_effect(skeleton: Skeleton) -> Iterator[Hint]:
    if not skeleton.effect:
        question = tr("What is the problem? The head is still empty.")
        yield Hint(skeleton.exercise_id, question, MEASURE.id)
    elif is_remedy(skeleton.effect):
        question = tr(
            "“{effect}” may be a remedy in disguise. What happens to patients because of it?",
            effect=shortened(skeleton.effect),
        )
        yield Hint(skeleton.exercise_id, question, REMEDY.id)
    elif not any(char.isdigit() for char in skeleton.effect):
        question = tr("How much, how often, since when? The effect has no number yet.")
        yield Hint(skeleton.exercise_id, question, MEASURE.id)


def _on_the_bones(skeleton: Skeleton) -> Iterator[Hint]:
    count = len(skeleton.bones)
    if count < FEWEST_BONES:
        question = tr_count(
            "There is {n} bone. Which kinds of cause have no bone yet?",
            "There are {n} bones. Which kinds of cause have no bone yet?",
            count,
        )
        yield Hint(skeleton.exercise_id, question, FEW_BONES.id)
    for bone in skeleton.bones:
        if bone.is_unsorted and bone.twigs:
            question = tr_count(
                "{n} cause waits on Unsorted. Which bone is it for?",
                "{n} causes wait on Unsorted. Which bones are they for?",
                len(bone.twigs),
            )
            yield _about(bone, question, UNSORTED)


def _on_the_spread(skeleton: Skeleton) -> Iterator[Hint]:
    total = sum(_size(bone) for bone in skeleton.bones)
    if total == 0:
        return
    for bone in skeleton.bones:
        size = _size(bone)
        if size == 0:
            question = tr(
                "Nothing is on {bone}. Is nothing there, or has nobody been asked?",
                bone=bone.title,
            )
            yield _about(bone, question, EMPTY_BONE)
        elif total >= FEWEST_TO_COMPARE and 2 * size > total:
            question = tr(
                "{bone} holds {size} of {total} causes. Is it two bones?",
                bone=bone.title,
                size=size,
                total=total,
            )
            yield _about(bone, question, LARGE_BONE)
        elif total >= FEWEST_TO_COMPARE and 2 * size * len(skeleton.bones) < total:
            question = tr_count(
                "{bone} has {n} cause, less than half of what the others have. What else is there?",
                "{bone} has {n} causes, less than half of what the others have. "
                "What else is there?",
                size,
                bone=bone.title,
            )
            yield _about(bone, question, SPARSE_BONE)


def _on_depth(skeleton: Skeleton) -> Iterator[Hint]:
    twigs = [twig for bone in skeleton.bones for twig in bone.twigs]
    flat = [twig for twig in twigs if len(twig) == 1 and twig[0].state is not State.RULED_OUT]
    if not twigs:
        return
    if not any(label.depth >= DEEP for label in _labels(skeleton)):
        question = tr("No cause has been asked “why?” twice. Which one is worth going deeper?")
        yield Hint(skeleton.exercise_id, question, NO_CHAIN.id)
    if flat:
        question = tr_count(
            "Nobody has asked why of {n} cause: {causes}. Why does it happen?",
            "Nobody has asked why of {n} causes: {causes}. Why do they happen?",
            len(flat),
            causes=_named([twig[0].text for twig in flat]),
        )
        yield Hint(flat[0][0].place_id or skeleton.exercise_id, question, NO_CHAIN.id)


def _on_words(causes: tuple[Cause, ...]) -> Iterator[Hint]:
    for cause in causes:
        words = shortened(cause.text)
        if is_remedy(cause.text):
            question = tr(
                "“{cause}” may be a remedy in disguise. What happens because it is not there?",
                cause=words,
            )
            yield Hint(cause.id, question, REMEDY.id)
        if names_somebody(cause.text):
            question = tr(
                "“{cause}” seems to name somebody. What about the way the work is done?",
                cause=words,
            )
            yield Hint(cause.id, question, NAME.id)
        elif blames(cause.text):
            question = tr(
                "“{cause}” points at people. What makes it likely to happen?", cause=words
            )
            yield Hint(cause.id, question, BLAME.id)


def _on_roots(skeleton: Skeleton, causes: tuple[Cause, ...]) -> Iterator[Hint]:
    roots = [cause for cause in causes if cause.state is State.LIKELY]
    if causes and not roots:
        question = tr("No cause is marked as likely. Which one to five would you look at first?")
        yield Hint(skeleton.exercise_id, question, ROOTS.id)
    if len(roots) > MOST_ROOTS:
        question = tr(
            "{count} causes are marked as likely. Which would you test first?", count=len(roots)
        )
        yield Hint(skeleton.exercise_id, question, ROOTS.id)
    for cause in roots:
        yield from _on_root(cause)


def _on_root(cause: Cause) -> Iterator[Hint]:
    name = shortened(cause.text)
    questions = []
    if not cause.test_note:
        questions.append(tr("How will you find out whether “{cause}” is a cause?", cause=name))
    if not cause.evidence:
        questions.append(tr("What makes you say “{cause}”? No evidence is noted.", cause=name))
    questions.append(tr("If “{cause}” were gone, would the problem be gone?", cause=name))
    for question in questions:
        yield Hint(cause.id, question, TESTS.id)


def _size(bone: BoneLabels) -> int:
    return sum(len(twig) for twig in bone.twigs)


def _about(bone: BoneLabels, question: str, rule: Rule) -> Hint:
    if bone.category_id is None:
        raise LookupError("a bone on a board has an id")
    return Hint(bone.category_id, question, rule.id)


def _named(texts: list[str]) -> str:
    """Return the first few texts in quotation marks, "…" where there are more."""
    named = ", ".join(f"“{shortened(text)}”" for text in texts[:MOST_NAMED])
    return f"{named}, …" if len(texts) > MOST_NAMED else named
