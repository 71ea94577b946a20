"""Scores from everybody: each person scores in silence, and the median is the room's score."""
