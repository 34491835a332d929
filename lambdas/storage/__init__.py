"""The ledger in DynamoDB: the only code that knows the table."""
