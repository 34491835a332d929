"""The `recurring_run` function: what is due enters itself."""
