"""The balance, as the workshop's function makes one up; here it is always the same."""

from typing import Any

Json = dict[str, Any]


def handler(event: Json, _context: object) -> Json:
    intent = {**event["sessionState"]["intent"], "state": "Fulfilled"}
    account = intent["slots"]["accountType"]["value"]["interpretedValue"]
    text = f"Thank you. The balance on your {account} account is $100.00 dollars."
    return {
        "sessionState": {
            "dialogAction": {"type": "Close"},
            "intent": intent,
            "sessionAttributes": event["sessionState"]["sessionAttributes"],
        },
        "messages": [{"contentType": "PlainText", "content": text}],
    }
