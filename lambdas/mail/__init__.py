"""E-mail to a person, through the one topic they subscribe to: once for each cause."""
