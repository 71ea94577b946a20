"""The room's own window on the second screen: what it shows, how large, and where it goes."""
