"""What happens in the room beside the exercises: the plan, the clock, the people, the actions."""
