"""Parts of Qt that know pictures and commands, and nothing of workshops, sessions or pages."""
