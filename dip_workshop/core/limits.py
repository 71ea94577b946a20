"""How much the program takes in; past it, it says so in a sentence and keeps what it has."""

MOST_NOTES = 10_000
LONGEST_TYPED_TEXT = 5_000
LONGEST_TEXT = 20_000
LARGEST_PASTE = 1_000_000
