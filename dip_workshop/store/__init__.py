"""All workshops in one file, and the only place that knows SQLite.

`workshop_store` is the door; any thread may call, and one works on the file.
"""
