"""Run what tries to break the promises, at the sizes on demand, and print what was tried.

`make torture` runs it; `python -m tests.torture tests/crash -k restore` runs a part of it, and
`DIP_WORKSHOP_TORTURE=0.2` a share of each size. It ends with 1 where anything was lost.
"""

import os
import sys
from collections import Counter
from time import monotonic

import pytest

PLACES = (
    "tests/crash",
    "tests/store/test_hurt_files.py",
    "tests/store/test_hostile_bundles.py",
    "tests/session/test_keeping_machine.py",
)
# A child that hangs is killed by its own limit; the tests themselves may take hours.
LONGEST_TEST = 4 * 60 * 60


class Figures:
    """Adds up what the tests say they tried: a property of a test is a case and a number."""

    def __init__(self) -> None:
        self.tried: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()
        self.failed: list[str] = []
        self.passed = 0
        self._began = monotonic()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in how a test ended."""
        if report.failed:
            self.failed.append(report.nodeid)
        if report.when != "call":
            return
        self.passed += report.passed
        for case, number in report.user_properties:
            self.tried[case] += int(str(number))
            self.missed[case] += report.failed
            self._say(f"{case}: {number}{', MISSED' if report.failed else ''}")

    def table(self) -> str:
        """Return the figures, a case a line."""
        head = f"{'Tried':>9}  {'Missed':>6}  What"
        cases = (
            f"{self.tried[case]:>9,}  {self.missed[case]:>6}  {case}" for case in sorted(self.tried)
        )
        foot = f"{self.passed} tests passed, {len(self.failed)} failed"
        return "\n".join([head, *cases, foot, *self.failed])

    def _say(self, line: str) -> None:
        sys.stdout.write(f"{monotonic() - self._began:>7.0f} s  {line}\n")
        sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Run the tests and print the table; return 1 where anything failed, or nothing was tried."""
    os.environ.setdefault("DIP_WORKSHOP_TORTURE", "1")
    figures = Figures()
    spread = ["-n", "auto", "--dist", "worksteal", f"--timeout={LONGEST_TEST}"]
    ended = pytest.main([*spread, *(arguments or PLACES)], plugins=[figures])
    sys.stdout.write(f"\n{figures.table()}\n")
    return int(ended != pytest.ExitCode.OK or not figures.tried)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
