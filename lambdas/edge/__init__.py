"""Where functions meet the world: the clock, HTTP and the log."""
