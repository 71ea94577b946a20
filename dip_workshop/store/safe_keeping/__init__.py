"""What keeps an open store from harm: backups, putting one back, and mending what is damaged.

`backups`, `restoring` and `mending` are its doors; what is known of files alone is in `copies`.
"""
