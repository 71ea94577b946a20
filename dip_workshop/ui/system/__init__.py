"""What the laptop decides or is asked for: looks, language, folders, staying awake."""
