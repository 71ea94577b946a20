"""Everything that is struck, by its name; and what is broken on purpose."""

from tests.crash.keeping import KEEPING
from tests.crash.passing_on import PASSING_ON
from tests.crash.recovering import AFTER_A_RESTORE, AFTER_AN_EDIT
from tests.crash.scenarios import CARELESS_ONES, WORKING

SCENARIOS = {
    scenario.name: scenario for scenario in (*WORKING, *KEEPING, *PASSING_ON, AFTER_A_RESTORE)
}
WITHOUT_POWER = SCENARIOS | {scenario.name: scenario for scenario in AFTER_AN_EDIT}
# The tests that find nothing amiss elsewhere must find these.
CARELESS = {scenario.name: scenario for scenario in CARELESS_ONES}
