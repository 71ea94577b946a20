"""The window: its pages, its dialogs, and the desks that carry out its actions."""
