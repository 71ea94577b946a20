"""The cause-and-effect diagram: an effect in the head, categories as bones, causes as twigs."""
