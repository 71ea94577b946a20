"""No child process can hang the run: each has a limit, and a test that breaks this is found."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.children import ChildHungError, running

TESTS = Path(__file__).parent
# The one that starts children for all, and one that the system's own Python runs.
THEMSELVES = {"children.py", "accessibility/bus/reader.py"}
SLEEPS = [sys.executable, "-c", "import time; print('here', flush=True); time.sleep(60)"]


def without_a_limit(code: str) -> Iterator[str]:
    """Yield the calls that wait for a program for as long as it likes."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if name.startswith("subprocess.") and not (
            name == "subprocess.run" and any(k.arg == "timeout" for k in node.keywords)
        ):
            yield f"{node.lineno}: {name}"
        if name.startswith("os.") and name.removeprefix("os.") in ("system", "popen", "spawnv"):
            yield f"{node.lineno}: {name}"


def test_every_program_that_a_test_starts_has_a_limit() -> None:
    found = [
        f"{path.relative_to(TESTS)}:{call}"
        for path in TESTS.rglob("*.py")
        if not path.as_posix().endswith(tuple(THEMSELVES))
        for call in without_a_limit(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    ["subprocess.run(x)", "subprocess.Popen(x)", "subprocess.check_output(x)", "os.system(x)"],
)
def test_a_program_without_a_limit_is_found(code: str) -> None:
    assert list(without_a_limit(code))


def test_a_program_that_hangs_fails_its_test_and_is_gone() -> None:
    with (
        pytest.raises(ChildHungError),
        running(SLEEPS, seconds=0.5, stdout=subprocess.PIPE) as child,
    ):
        child.stdout.read()
    assert child.returncode


def test_a_program_that_still_runs_at_the_end_is_gone_too() -> None:
    with running(SLEEPS, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"here\n"
    assert child.returncode
