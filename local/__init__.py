"""BudgetBuddy on a laptop: the local cloud, its command line and what stands in for AWS."""
