"""What the window shows, one page at a time; `page_makers` has them by name."""
