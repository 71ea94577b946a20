"""PDFs: pages planned, painted, and read back before anybody gets them."""
