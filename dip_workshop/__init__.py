"""Run improvement workshops in a hospital trust: offline, on one laptop, with nothing lost."""

__version__ = "0.1.0"
