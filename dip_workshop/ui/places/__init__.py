"""Where one can go in a workshop: the entries of the side bar, and where one comes back to."""
