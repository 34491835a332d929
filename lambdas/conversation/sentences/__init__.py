"""Every sentence the bot can say, by what it is about. Nothing here decides anything."""
