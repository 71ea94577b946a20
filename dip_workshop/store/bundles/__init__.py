"""Bundles: one workshop as a file to hand over, and such a file read with mistrust.

`files` is the door to the file and `exchange` the door to the store; between them goes an
`entries.Bundle`, and what can go wrong is in `errors`. All else is of use inside alone.
"""
