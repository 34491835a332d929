"""What is said when something is changed, taken back or brought back."""

from __future__ import annotations

WHICH_ONE = "Which one do you mean?"
OR_SAY_MORE = "Or say more about it: its day or its amount."
NOTHING_TO_CHANGE = "There is nothing to change yet: log something first, like “coffee 4.50”."
NOTHING_TO_UNDO = "There is nothing to undo."
NOT_FOUND_SO = "I can't find that one in your ledger. Do you mean this?"
NOT_FOUND = "I can't find that one in your ledger. Say its name, day or amount."
NOTHING_REMOVED = "There is nothing removed to bring back."
ALREADY_UNDONE = "That was already undone."
NOTHING_MORE_TO_UNDO = "There is nothing more to undo."
UNKNOWN_MESSAGE = "I don't know that message any more, so I changed nothing."
NOTHING_LEARNED = "I have learned nothing that I could forget."
UNDONE = "Undone."
REDONE = "Done again."
BUTTON_BACK = "Bring it back"
BUTTON_UNDO = "Undo"
BUTTON_FORGET = "Forget that"
NO_CHANGE_SAID = "What should I change: its amount, its day or its category?"


def forgot(word: str, category: str) -> str:
    """That a correction is not used any more."""
    return f"Forgotten: “{word}” is no longer {category}."


def unknown_word(word: str) -> str:
    """That no correction is kept for a word."""
    return f"I have learned nothing about “{word}”."


def which_word(words: str) -> str:
    """That several corrections are kept."""
    return f"Which one should I forget? I have learned: {words}."


def settings_back(count: int) -> str:
    """That settings or budgets are as they were before a message."""
    return "That setting is as it was before." if count == 1 else "Those are as they were before."


def recurring_back(names: str) -> str:
    """That recurring items are as they were before a message."""
    return f"As it was before: {names}."
