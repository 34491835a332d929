"""What is said of items that enter themselves."""

from __future__ import annotations

from collections.abc import Sequence

from conversation.format import Style, category_name
from ledger.records import Kind, Recurring
from ledger.schedule import Schedule

NONE_YET = "You have no recurring items. Say “rent 1200 on the 1st of every month”, for example."
NOT_FOUND = "I can't find that among your recurring items."
NEVER_DUE = "That schedule has no day left, so I added nothing."
NO_AMOUNT = "Say the new amount too, like “rent is 1250 now”."
SAY_WHICH = "Which one? Say its name:"

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}


def added(item: Recurring, style: Style, *, entered: bool) -> str:
    """What was planned, whether today's was entered, and when the next is due."""
    lines = [f"Planned: {_template(item, style)}, {how_often(item.schedule, style)}."]
    if entered:
        lines.append("The first one is in your ledger.")
    if item.next_date:
        lines.append(f"Next on {style.day(item.next_date)}.")
    return " ".join(lines)


def listed(items: Sequence[Recurring], style: Style) -> str:
    """All of them, with their next days."""
    return "\n".join(["Your recurring items:", *(f"• {line(item, style)}" for item in items)])


def line(item: Recurring, style: Style) -> str:
    """One item: what, how often and when next."""
    when = (
        "paused"
        if item.paused
        else f"next on {style.day(item.next_date)}"
        if item.next_date
        else "ended"
    )
    return f"{_template(item, style)}, {how_often(item.schedule, style)}, {when}"


def skipped(item: Recurring, style: Style, day: str) -> str:
    """One occurrence is left out."""
    after = (
        f"the next one is on {style.day(item.next_date)}" if item.next_date else "it was the last"
    )
    return f"Skipped {name(item)} on {day}: {after}."


def paused(item: Recurring) -> str:
    """Nothing is entered until it is resumed."""
    return f"Paused {name(item)}: nothing is entered until you say “resume {name(item)}”."


def resumed(item: Recurring, style: Style) -> str:
    """It is entered again."""
    when = f" Next on {style.day(item.next_date)}." if item.next_date else ""
    return f"Resumed {name(item)}.{when}"


def changed(item: Recurring, style: Style) -> str:
    """Its amount is another from the next one on."""
    return f"Changed: {line(item, style)}."


def ended(item: Recurring, style: Style) -> str:
    """It ends now, or after a day."""
    if item.next_date is None:
        return f"Ended {name(item)}. What was entered so far stays."
    return f"Changed: {line(item, style)}."


def reminding(item: Recurring, *, on: bool) -> str:
    """Whether there is word the day before."""
    if on:
        return f"I will remind you the day before {name(item)} is due."
    return f"No more reminders of {name(item)}."


def name(item: Recurring) -> str:
    """What an item is called."""
    return item.description or category_name(item.category)


def how_often(schedule: Schedule, style: Style) -> str:
    """A schedule in words: `every month on day 1`, `every 2 weeks on Friday`, `on weekdays`."""
    return f"{_rhythm(schedule)}{_end(schedule, style)}"


def _template(item: Recurring, style: Style) -> str:
    kind = "" if item.kind is Kind.EXPENSE else f"{item.kind} of "
    what = f" for {item.description}" if item.description else ""
    return f"{kind}{style.money(item.money)}{what} in {category_name(item.category)}"


def _rhythm(schedule: Schedule) -> str:
    unit = schedule.unit if schedule.every == 1 else f"{schedule.every} {schedule.unit}s"
    if schedule.unit == "day" and schedule.weekdays == (0, 1, 2, 3, 4):
        return "on weekdays"
    days = _and([_WEEKDAYS[day] for day in schedule.weekdays])
    if schedule.nth is not None and days:
        return f"every {unit} on the {_ORDINALS[schedule.nth]} {days}"
    match schedule.unit:
        case "week":
            return f"every {unit} on {days or _WEEKDAYS[schedule.start.weekday()]}"
        case "month":
            return f"every {unit} on day {schedule.anchor or schedule.start.day}"
        case "day":
            return f"every {unit}{f' on {days}' if days else ''}"
        case _:
            return f"every {unit} on {schedule.start.day} {schedule.start:%b}"


def _end(schedule: Schedule, style: Style) -> str:
    if schedule.until is not None:
        return f" until {style.day(schedule.until)}"
    if schedule.times is not None:
        return ", once" if schedule.times == 1 else f", {schedule.times} times"
    return ""


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
