"""Errors that are the user's to hear: each carries one sentence in plain English."""


class DomainError(Exception):
    """A wish that the method or the board does not allow; str() is the sentence to show."""
