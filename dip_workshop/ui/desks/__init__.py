"""What carries out the window's actions, a desk a subject; `desk_makers` has them by name."""
