"""The affinity map: notes that a room sorts into groups and names."""
