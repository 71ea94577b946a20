"""The kinds of exercise, a folder each; none knows another."""
