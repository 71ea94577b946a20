"""One workshop being worked on, and what is made of it; plain Python, without a window.

`workshop_session` is the door: nothing else changes a board.
"""
