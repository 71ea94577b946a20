"""Boards, records, steps, and the rules of running a room: values and pure functions alone."""
