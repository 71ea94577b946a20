"""Stories have the same window as the tests of the window."""

from tests.ui.conftest import hands, open_again, themed, window

__all__ = ["hands", "open_again", "themed", "window"]
