"""What is true: money, transactions, totals, budgets and recurring items."""
