"""Votes on the options of a matrix: dots on ballots without names, or hands that are counted."""
