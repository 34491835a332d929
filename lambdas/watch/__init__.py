"""Looks every day at how long ago each job last succeeded."""
