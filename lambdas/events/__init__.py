"""The `events` function: the table's stream becomes domain events on the bus."""
