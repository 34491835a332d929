"""Makes a report at once and gives a link to it."""
