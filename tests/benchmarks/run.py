"""Run the benchmarks and print one table: each value beside what it should stay under.

Every value is a ratio to a floor that was measured in the same run, or a time in
milliseconds beside it; a slower laptop slows both. Names as arguments run those alone.
"""

import argparse
import importlib
import os
from collections.abc import Iterable
from typing import NamedTuple

BENCHMARKS = (
    "bench_startup",
    "bench_store",
    "bench_search",
    "bench_canvas",
    "bench_glass",
    "bench_pdf",
)


class Row(NamedTuple):
    """One line of the table."""

    name: str
    value: str | float
    aim: str


def main() -> None:
    """Measure what was asked for, and print each benchmark's rows as soon as they are there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHMARKS, []], metavar="BENCHMARK")
    for name in parser.parse_args().names or BENCHMARKS:
        benchmark = importlib.import_module(f"tests.benchmarks.{name}")
        print_rows(name, (Row(*row) for row in benchmark.measure()))


def print_rows(name: str, rows: Iterable[Row]) -> None:
    """Print rows below the benchmark's name."""
    print(f"\n{name.removeprefix('bench_')}")
    for row in rows:
        value = row.value if isinstance(row.value, str) else f"{row.value:.2f}"
        print(f"  {row.name:<62} {value:>10}  {row.aim}", flush=True)


if __name__ == "__main__":
    main()
