"""The coder at the window, as in the tests of the window."""

from tests.ui.conftest import at_window, sample

__all__ = ["at_window", "sample"]
