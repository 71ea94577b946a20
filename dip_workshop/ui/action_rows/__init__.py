"""What the window can do, as rows of `WINDOW_ACTIONS`, where `actions` does not list it itself."""
