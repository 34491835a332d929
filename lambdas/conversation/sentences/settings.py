"""What is said of settings and reports."""

from __future__ import annotations

REPORTS_ON_THE_FIRST = (
    "I can't make a report at this moment: the report of a month is sent on the 1st of the next."
)
REPORT_LINK = "Download the report (CSV)"
ALERTS_OFF = "I will not send you alerts any more."
UNKNOWN_ZONE = "I don't know that time zone: name a city, like “I'm in Berlin”."
UNKNOWN_MONTH_START = "A month can start on any day from the 1st to the 31st."
UNKNOWN_FORMAT = "I know the number formats 1,234.56, 1.234,56, 1 234,56 and 1'234.56."
UNKNOWN_AMOUNT = "Alerts need an amount above zero, like “alert me over 300”."
TOO_MANY_CATEGORIES = "You have as many categories of your own as I can keep."
UNKNOWN_EMAIL = "That does not look like an e-mail address."
UNKNOWN_CATEGORY = "A category's name has letters and digits, at most 30 of them."


def report(period: str, category: str | None) -> str:
    """What the link to a report is given with."""
    where = f" in {category}" if category else ""
    return f"Here is what you logged{where} {period}, as a file; the link works for an hour."


def currency(code: str) -> str:
    """The person's currency was set."""
    return f"Amounts without a currency are in {code} from now on. Nothing logged so far changes."


def unknown_currency(code: str) -> str:
    """A code ISO 4217 does not list."""
    return f"I don't know the currency “{code}”."


def zone(name: str) -> str:
    """The person's time zone was set."""
    return f"Your time zone is {name} from now on."


def month_start(day: int) -> str:
    """The day the person's months start on was set."""
    if day == 1:
        return "Your months are calendar months from now on."
    return f"Your months start on day {day} from now on."


def number_format(name: str) -> str:
    """The person's number format was set."""
    return f"I read and write numbers like {name} from now on."


def category(name: str) -> str:
    """An own category was added."""
    return f"“{name}” is one of your categories now: write #{name.replace(' ', '_')} to use it."


def category_known(name: str) -> str:
    """The category was there already."""
    return f"“{name}” already is one of your categories."


def alert_email(address: str) -> str:
    """Alerts go to an address."""
    return f"Alerts go to {address}. Please confirm the e-mail that is sent there."


def alert_above(money: str) -> str:
    """The amount from which alerts are sent."""
    return f"You get an alert for anything over {money}."


def alerts_muted(day: str) -> str:
    """No alerts for a while."""
    return f"No alerts before {day}."
