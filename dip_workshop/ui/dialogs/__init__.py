"""Questions that wait for an answer, each in a window of its own above the main one."""
