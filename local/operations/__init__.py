"""What an operator does to a deployment: backups, restores, reports, and how they went."""
