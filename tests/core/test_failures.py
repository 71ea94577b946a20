from dip_workshop.core.failures import chain_of


def test_a_chain_goes_from_a_failure_to_what_it_came_from() -> None:
    first, second, third = ValueError(), KeyError(), OSError()
    third.__cause__ = second
    second.__context__ = first
    assert list(chain_of(third)) == [third, second, first]


def test_a_failure_that_is_its_own_cause_is_met_once() -> None:
    failure = ValueError()
    failure.__cause__ = failure
    assert list(chain_of(failure)) == [failure]


def test_a_circle_of_failures_is_gone_round_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert list(chain_of(first)) == [first, second]
