"""What is said when nothing is to be done in the ledger."""

from __future__ import annotations

from conversation.format import Style
from ledger.money import Money

WELCOME = "Welcome to BudgetBuddy! Say “help” to see what else I can do."
GREETING = (
    "Hello! Tell me what you spent, like “coffee 4.50”, or ask “how much on food this month?”"
)
THANKS = "You're welcome!"
OKAY = "All right!"
BYE = "Goodbye! Your ledger is safe."
NOTHING_WRITTEN = "All right, nothing was written."
NOTHING_OPEN = "There is nothing open to answer. Tell me what you spent, like “coffee 4.50”."
CAN_DO = "I keep track of what you spend and earn: log it, ask about it, set budgets."
OUT_OF_SCOPE = f"I can't help with that. {CAN_DO}"
NOT_HAPPENED = "That has not been spent, so I wrote nothing."
TRANSFER = (
    "Moving your own money is not spending, so I wrote nothing. "
    "If it was an expense, tell me what it was for."
)
UNAVAILABLE = (
    "I can't reach your ledger right now, so nothing was written. "
    "Please send it again in a moment: it will not be logged twice."
)
BUSY = (
    "Your ledger was being changed from somewhere else, so nothing was written. Please try again."
)
TOO_MANY = (
    "That is too much for one message, so nothing was written. Please send at most 40 at a time."
)
REMOVED_MEANWHILE = "That is no longer in your ledger, so nothing was changed."
NEVER_EVERYTHING = (
    "I never delete everything from the chat. I can remove one at a time: "
    "say “undo”, or “remove the taxi from yesterday”."
)
PAY_SOMEBODY = "I can't send money, I only keep the books."

HELP = """\
Here is what you can say:
• coffee 4.50 · lunch 12, taxi 9 · yesterday: rent 1,450 · salary 2500
• how much on food this month? · and last month? · what did I buy yesterday?
• set a budget of 300 for groceries · what is left for dining?
• make that 12.50 · that was groceries · remove the taxi · undo
• rent 1200 on the 1st of every month · my subscriptions
• send me the report of october · alert me over 300 · my currency is EUR"""

HELP_TOPICS = {
    "log": "Just say what it was and the amount: “coffee 4.50”, “lunch 12, taxi 9”, "
    "“yesterday: rent 1,450”. Income works the same way: “salary 2500”.",
    "ask": "Ask in your own words: “how much on food this month?”, “my biggest expense in "
    "october”, “what did I buy yesterday?”, “compare dining with last month”.",
    "budget": "Say “set a budget of 300 for groceries”, then “what is left for groceries?” or "
    "“can I afford 80 on dinner?”. “remove the groceries budget” ends it.",
    "change": "Say “make that 12.50”, “the taxi was 19”, “both were yesterday”, “that was "
    "groceries”, “remove the taxi” or “undo”. Whatever was removed can be brought back.",
    "recurring": "Say “rent 1200 on the 1st of every month”. Then “my recurring expenses”, "
    "“skip rent”, “pause netflix”, “rent is 1250 now” or “end netflix”.",
    "report": "Say “send me the report of october” and I answer with a link to a CSV file. "
    "Reports of the month before are made on the 1st.",
    "currency": "Any currency: “12€”, “CHF 20”, “300 yen”. Each is added up by itself. Say "
    "“my currency is EUR” and I count in euros.",
    "settings": "Say “my currency is EUR”, “my month starts on the 25th”, “alert me at "
    "me@example.com over 300” or “I'm in Berlin”.",
}


def first_steps(currency: str) -> str:
    """The welcome that comes with a person's first answer."""
    return f"{WELCOME} I count in {currency} until you say another currency is yours."


def one_at_a_time(rest: str) -> str:
    """A message asked for two things: this is the one that was not done."""
    return f"One thing at a time, please: now send “{rest}”."


def pay_somebody(offer: Money | None, style: Style) -> str:
    """That no money is sent, and an offer to log it."""
    if offer is None:
        return PAY_SOMEBODY
    return f"{PAY_SOMEBODY} Shall I log {style.money(offer)} as a gift?"
