"""The prioritisation matrix: options by impact and effort, ranked by a stated rule."""
