"""The `alerts` function: what a person is told because of what happened to their ledger."""
