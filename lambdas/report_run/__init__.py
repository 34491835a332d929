"""Starts a run of monthly reports: one message a person."""
