"""Everything that is struck, by its name; and what is broken on purpose."""

from tests.crash.keeping import KEEPING
from tests.crash.passing_on import PASSING_ON
from tests.crash.recovering import CARELESS_STARTS, RECOVERING
from tests.crash.scenarios import CARELESS_ONES, WORKING

SCENARIOS = {scenario.name: scenario for scenario in (*WORKING, *KEEPING, *PASSING_ON, *RECOVERING)}
# The tests that find nothing amiss elsewhere must find these.
CARELESS = {scenario.name: scenario for scenario in (*CARELESS_ONES, *CARELESS_STARTS)}
