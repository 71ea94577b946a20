"""Plans are plain files: what is written reads back, what is no plan is said in a sentence."""

from errno import ENOSPC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.catalogue import KIND_NAMES
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.plans import MOST_RULES, MOST_STEPS, Plan, PlannedStep
from dip_workshop.core.room.run_sheet import MODES
from dip_workshop.resource_files import resource
from dip_workshop.textio import plan_files
from dip_workshop.textio.plan_files import (
    SHIPPED,
    all_plans,
    keep_plan,
    remove_plan,
)
from dip_workshop.textio.plans import LARGEST_PLAN, plan_in, plan_text
from tests.hostile_strings import kept as hostile_strings

# Hostile ones, and any others.
TEXTS = st.sampled_from([s for s in hostile_strings() if len(s) < 300]) | st.text(max_size=30)
TITLES = TEXTS.filter(lambda text: bool(clean(text).text.strip()))
STEPS = st.builds(
    PlannedStep,
    title=TITLES,
    minutes=st.integers(1, 240),
    kind=st.sampled_from(("", *KIND_NAMES)),
    mode=st.sampled_from(tuple(MODES)),
    says=TEXTS,
    shows=TEXTS,
)
PLANS = st.builds(
    Plan,
    title=TITLES.filter(lambda text: len(text) <= 200),
    about=TEXTS,
    steps=st.lists(STEPS, min_size=1, max_size=5).map(tuple),
    ground_rules=st.lists(TITLES, max_size=4).map(tuple),
)
ASKING = ("What", "How", "Who", "Whose", "Which", "Where", "When")


def kept(text: str) -> str:
    """Return a text as every edge of the program keeps it."""
    return clean(text).text.strip()


def in_one_line(text: str) -> str:
    return " ".join(kept(text).split())


@given(PLANS)
def test_what_is_written_reads_back_the_same(plan):
    read = plan_in(plan_text(plan).encode(), "plan.toml")
    assert read.title == in_one_line(plan.title)
    assert read.about == kept(plan.about)
    assert read.ground_rules == tuple(map(kept, plan.ground_rules))
    assert read.steps == tuple(
        step._replace(title=in_one_line(step.title), says=kept(step.says), shows=kept(step.shows))
        for step in plan.steps
    )
    assert plan_in(plan_text(read).encode(), "plan.toml") == read


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode(errors="replace")))
def test_whatever_a_file_holds_it_is_a_plan_or_one_plain_sentence(data):
    try:
        plan_in(data, "mine.toml")
    except DomainError as refusal:
        said = str(refusal)
        assert said.startswith("“mine.toml” cannot be used as a plan: ")
        assert "\n" not in said
        assert len(said) < 400


STEP = '[[step]]\ntitle = "Talk"\nminutes = 5\n'
WRONG = {
    "no TOML": ('title = "x\nabout = 1', "line 1 is not as TOML should be"),
    "a number that is none": ("minutes = " + "9" * 5000, "is not as TOML should be"),
    "no step": ('title = "x"', "it has no step"),
    "no title": (STEP, "it has no title"),
    "a step without a title": ('title = "x"\n[[step]]\nminutes = 5', "step 1: it has no title"),
    "no minutes": ('title = "x"\n[[step]]\ntitle = "y"', "step 1: “minutes” should be a whole"),
    "true minutes": (f'title = "x"\n{STEP}'.replace("= 5", "= true"), "“minutes” should be"),
    "too many minutes": (f'title = "x"\n{STEP}'.replace("5", "241"), "from 1 to 240"),
    "a misspelt word": (f'titel = "x"\n{STEP}', "“titel” is not one of title, about"),
    "a misspelt word of a step": (f'title = "x"\n{STEP}say = "?"', "“say” is not one of"),
    "an unknown kind": (f'title = "x"\n{STEP}kind = "voting"', "“kind” is “voting”, and not"),
    "an unknown mode": (f'title = "x"\n{STEP}mode = "loud"', "“mode” is “loud”, and not one"),
    "a number for a text": (f"title = 5\n{STEP}", "“title” should be text"),
    "a text for a list": (f'title = "x"\nground_rules = "y"\n{STEP}', "should be a list"),
    "a number in the list": (f'title = "x"\nground_rules = [5]\n{STEP}', "should be text"),
    "steps that are none": ('title = "x"\nstep = [5]', "step 1: “5” is not one of"),
    "too many rules": (
        f'title = "x"\nground_rules = {["y"] * (MOST_RULES + 1)}\n{STEP}',
        "“ground_rules” has more than 20",
    ),
    "too many steps": (f'title = "x"\n{STEP * (MOST_STEPS + 1)}', "“step” has more than 60"),
    "a long title": (f'title = "{"x" * 201}"\n{STEP}', "“title” is longer than 200 characters"),
    "nested deep": ("x = " + "[" * 20_000, "is nested too deep"),
    "too large": ("#" * (LARGEST_PLAN + 1), "it is too large"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_plan_is_said_in_one_sentence(name):
    text, sentence = WRONG[name]
    with pytest.raises(DomainError) as refused:
        plan_in(text.encode(), "mine.toml")
    assert sentence in str(refused.value)
    assert str(refused.value).count(".") <= 2


def test_a_plan_that_is_not_utf_8_is_said():
    with pytest.raises(DomainError, match="not UTF-8 text"):
        plan_in(b'title = "caf\xe9"', "mine.toml")


def test_a_plan_too_long_for_its_own_reader_is_not_written():
    with pytest.raises(DomainError, match="longer than 5000 characters"):
        plan_text(Plan("x", steps=(PlannedStep("y", says="?" * 5001),)))


def test_every_plan_of_the_program_is_offered_and_has_the_minutes_that_it_should():
    assert sorted(path.stem for path in resource("plans").glob("*.toml")) == sorted(SHIPPED)
    minutes = {k.path.stem: k.plan.minutes for k in all_plans(Path("nowhere")).plans}
    assert minutes == {
        "ward_problem_solve": 90,
        "short_ward_problem_solve": 45,
        "listen_and_group": 60,
        "choose_together": 30,
        "rapid_improvement_day": 420,
        "pdsa_review_huddle": 15,
    }


def test_a_plan_of_the_program_may_come_in_another_language(tmp_path):
    welsh = tmp_path / "plan.toml"
    welsh.write_text(plan_text(Plan("Gwrando", steps=(PlannedStep("Croeso"),))), encoding="utf-8")
    found = all_plans(tmp_path, lambda _name: welsh)
    assert [kept.plan.title for kept in found.plans] == ["Gwrando"] * len(SHIPPED)


def test_the_plans_of_the_program_ask_open_questions_and_give_no_answers():
    for each in all_plans(Path("nowhere")).plans:
        assert len({step.title for step in each.plan.steps if step.shows != "Break"}) >= 5
        for step in each.plan.steps:
            assert 0 < len(step.shows) <= 70
            for line in step.says.splitlines():
                assert line.endswith("?"), line
                assert line.split()[0] in ASKING, line


def test_a_plan_of_one_s_own_is_kept_under_a_name_of_its_own_and_can_be_removed(tmp_path):
    plan = Plan("Falls, huddle", steps=(PlannedStep("Talk"),))
    first, second = keep_plan(tmp_path, plan), keep_plan(tmp_path, plan)
    assert [first.name, second.name] == ["falls_huddle.toml", "falls_huddle_2.toml"]
    own = [each for each in all_plans(tmp_path).plans if each.is_own]
    assert [each.plan for each in own] == [plan, plan]
    remove_plan(own[0])
    assert [each.path for each in all_plans(tmp_path).plans if each.is_own] == [second]
    assert sorted(path.name for path in (tmp_path / "plans").iterdir()) == [second.name]


def test_a_plan_of_the_program_cannot_be_removed():
    shipped = all_plans(Path("nowhere")).plans[0]
    with pytest.raises(DomainError, match="comes with the program"):
        remove_plan(shipped)
    assert shipped.path.exists()


@pytest.mark.parametrize("title", ["CON", "../../etc", "a" * 300, "日本語", "nul.toml", "COM1"])
def test_whatever_a_plan_is_called_its_file_lies_in_the_folder(tmp_path, title):
    path = keep_plan(tmp_path, Plan(title[:200], steps=(PlannedStep("Talk"),)))
    assert path.parent == tmp_path / "plans"
    assert path.stem.upper() not in ("CON", "COM1", "NUL")
    assert len(path.name) < 100


def test_a_file_that_is_no_plan_is_told_of_and_the_others_are_offered(tmp_path):
    keep_plan(tmp_path, Plan("Mine", steps=(PlannedStep("Talk"),)))
    (tmp_path / "plans" / "bad.toml").write_text("nonsense", encoding="utf-8")
    (tmp_path / "plans" / "folder.toml").mkdir()
    found = all_plans(tmp_path)
    assert [each.plan.title for each in found.plans if each.is_own] == ["Mine"]
    assert len(found.faults) == 1
    assert found.faults[0].startswith("“bad.toml” cannot be used as a plan: its end")


def test_a_disk_that_takes_nothing_is_said(tmp_path):
    (tmp_path / "plans").write_text("a file where the folder should be")
    with pytest.raises(DomainError, match="could not be written"):
        keep_plan(tmp_path, Plan("Mine", steps=(PlannedStep("Talk"),)))


def test_a_plan_that_a_full_disk_cuts_off_leaves_nothing_half_written(tmp_path, monkeypatch):
    def fail(_path):
        raise OSError(ENOSPC, "no room")

    monkeypatch.setattr(plan_files, "flush", fail)
    with pytest.raises(DomainError, match="could not be written"):
        keep_plan(tmp_path, Plan("Mine", steps=(PlannedStep("Talk"),)))
    assert list((tmp_path / "plans").iterdir()) == []
