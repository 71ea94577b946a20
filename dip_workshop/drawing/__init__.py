"""Pictures as data, and the measure of text; no painter and no exercise is known here."""
