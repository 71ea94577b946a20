"""Votes on ideas: dots on ballots without names, or hands that are counted."""
