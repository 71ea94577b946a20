"""Words half-typed: kept, and offered again."""
