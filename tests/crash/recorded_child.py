"""A program that does one scenario with every call that changes a file written down.

`LD_PRELOAD=blow.so python -m tests.crash.recorded_child SCENARIO FOLDER LOG` runs it.
"""

import ctypes
import os
import sys
from pathlib import Path

from tests.crash.failing_child import NOTHING
from tests.crash.power_cut import HEAD
from tests.crash.scenario_table import CARELESS, WITHOUT_POWER


def main() -> None:
    name, folder, log = sys.argv[1:]
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def promise(text: str) -> None:
        said = text.encode()
        os.writev(descriptor, [HEAD.pack(b"p", 0, len(said), 0), said])

    ctypes.CDLL(None).blow_set(os.fsencode(folder), ctypes.c_long(0), NOTHING, 0, descriptor)
    (WITHOUT_POWER | CARELESS)[name].act(Path(folder), promise)
    ctypes.CDLL(None).blow_set(b"", ctypes.c_long(0), NOTHING, 0, -1)


if __name__ == "__main__":
    main()
