"""What happens next: `reply_to(message, ledger)` and every sentence the bot can say."""
