"""The code hook of the Lex bot: every turn of the conversation comes through here."""
