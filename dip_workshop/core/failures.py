"""What a failure came from."""

from collections.abc import Iterator


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """Yield a failure and those that it came from, each once.

    `raise error from error` makes a failure its own cause, so a chain can be a circle.
    """
    met: list[BaseException] = []
    failure: BaseException | None = error
    while failure is not None and not any(failure is known for known in met):
        met.append(failure)
        yield failure
        failure = failure.__cause__ or failure.__context__
