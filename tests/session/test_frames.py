"""A new workshop like one that was held: its frame, and nothing that a room said."""

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.records import Idea
from dip_workshop.core.room.records import GroundRule, PlanStep
from dip_workshop.core.voting.model import Vote
from dip_workshop.core.workshop import Participant, exercises_of, set_participants, workshop_of
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of
from dip_workshop.exercises.prioritisation.model import Criterion, PrioritisationMatrix, criteria_of
from dip_workshop.kinds import Selection
from dip_workshop.session.frames import workshop_like
from dip_workshop.session.samples import sample_workshop

DAY = "2027-02-03"


def test_the_frame_stays_and_what_the_room_said_does_not() -> None:
    old = set_participants(sample_workshop(), ("AB", "CD"))
    new = workshop_like(old, DAY)
    assert new.check() == ()
    root, was = workshop_of(new), workshop_of(old)
    assert (root.text, root.held_on) == (f"{was.text} (again)", DAY)
    assert (root.question, root.team, root.is_sample) == (was.question, was.team, False)
    assert [type(e) for e in exercises_of(new)] == [type(e) for e in exercises_of(old)]
    gone = (Idea, Participant, Vote)
    assert not [record for record in new if isinstance(record, gone) or record.deleted]
    for record_type in (GroundRule, PlanStep):
        kept = [record.text for record in old if isinstance(record, record_type)]
        assert [record.text for record in new if isinstance(record, record_type)] == kept


def test_bones_and_criteria_come_along_with_their_order_and_weights() -> None:
    old = sample_workshop()
    new = workshop_like(old, DAY)
    (fishbone,) = (e for e in exercises_of(new) if isinstance(e, Fishbone))
    (was,) = (e for e in exercises_of(old) if isinstance(e, Fishbone))
    assert fishbone.effect == was.effect
    bones = [bone.text for bone in categories_of(new, fishbone.id)]
    assert bones == [bone.text for bone in categories_of(old, was.id) if not bone.is_unsorted]
    (matrix,) = (e for e in exercises_of(new) if isinstance(e, PrioritisationMatrix))
    (matrix_was,) = (e for e in exercises_of(old) if isinstance(e, PrioritisationMatrix))

    def facts(criterion: Criterion) -> tuple[object, ...]:
        return criterion.text, criterion.weight, criterion.is_lower_better

    now, then = criteria_of(new, matrix.id), criteria_of(old, matrix_was.id)
    assert list(map(facts, now)) == list(map(facts, then)) != []


def test_no_record_is_shared_so_that_the_two_are_never_taken_for_copies() -> None:
    old = sample_workshop()
    new = workshop_like(old, DAY)
    assert not {record.id for record in old} & {record.id for record in new}
    ties = [r.parent_id for r in new if r.parent_id is not None]
    assert all(tie in new for tie in ties)


def test_every_kind_can_be_worked_on_in_the_new_workshop() -> None:
    new = workshop_like(sample_workshop(), DAY)
    found = [kind_of(exercise).name for exercise in exercises_of(new)]
    assert sorted(found) == sorted(kind.name for kind in KINDS)
    for exercise in exercises_of(new):
        kind = kind_of(exercise)
        added = kind.capture.add(new, Selection(exercise.id), ("One", "Two"))
        assert added.board.check() == ()
        assert kind.outline(added.board, exercise.id)
