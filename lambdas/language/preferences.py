"""What a person sets about themselves: currency, month, time zone, alerts, categories."""

from __future__ import annotations

import re
from datetime import date, timedelta

from language.amounts import find_money
from language.content import content_of
from language.cues import Cue
from language.limits import limit_in
from language.meaning import Meaning
from language.reading import Reading
from language.request import ChangeSettings, Decision, Setting
from language.vocabulary.places import ZONES


def changed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“my currency is EUR”; “alert me at me@example.com over 300”; “mute alerts this week”."""
    settings = (
        (_alerts(reading) if reading.has(*_ALERTING) else ())
        or _currency(reading)
        or _month_start(reading)
        or _zone(reading)
        or _number_format(reading)
        or _category(reading)
    )
    if not settings:
        return None
    return Meaning(ChangeSettings(settings=settings), None, ("a setting is changed",))


Settings = tuple[tuple[Setting, str], ...]


def _alerts(reading: Reading) -> Settings:
    if reading.has(Cue.MUTE) and (reading.has(Cue.ALERT) or len(reading.words) <= 2):
        if reading.has(Cue.EVERYTHING) or not (reading.periods or _for_days(reading)):
            quiet = {"mute", "snooze", "silence", "hush", "pause", "quiet"} & set(reading.texts)
            until = reading.context.today + timedelta(days=7)
            if quiet and not {"off", "disable"} & set(reading.texts):
                return ((Setting.ALERT_MUTE, until.isoformat()),)
            return ((Setting.ALERT_OFF, "off"),)
        return ((Setting.ALERT_MUTE, _mute_end(reading).isoformat()),)
    if not reading.has(Cue.ALERT) or (reading.is_question and not reading.amounts):
        return ()
    if limit_in(reading) is not None:
        return ()  # "warn me when groceries go over 300 in a month"
    email = _EMAIL.search(reading.typed)
    amounts = reading.amounts
    found: list[tuple[Setting, str]] = []
    if email:
        found.append((Setting.ALERT_EMAIL, email.group()))
    if len(amounts) == 1 and reading.begins(
        Cue.ALERT, Cue.SET, past=(Cue.FILLER, Cue.GREET, Cue.ME)
    ):
        found.append((Setting.ALERT_ABOVE, format(amounts[0].amount, "f")))
    return tuple(found)


def _mute_end(reading: Reading) -> date:
    days = _for_days(reading)
    if days:
        return reading.context.today + timedelta(days=days)
    return max(one.period.end for one in reading.periods)


def _for_days(reading: Reading) -> int:
    texts = reading.texts
    for place, text in enumerate(texts[:-1]):
        unit = _UNITS.get(texts[place + 1].rstrip("s"), 0)
        if unit and (text.isdecimal() or text in {"a", "one"}) and len(text) < 4:
            return unit * (int(text) if text.isdecimal() else 1)
    return 0


def _currency(reading: Reading) -> Settings:
    if _CURRENCY.isdisjoint(reading.texts) or reading.amounts:
        return ()
    if not reading.begins(Cue.SETTING, Cue.SET, past=(Cue.FILLER, Cue.GREET, Cue.ME)):
        return ()
    if reading.is_question or reading.has(Cue.HOW_MUCH):
        return ()
    for word in reversed(reading.words):
        mentions = find_money(f"1 {word.text}", reading.context).amounts
        if (
            len(mentions) == 1
            and mentions[0].currency
            and word.text not in {"my", "is", "to", "in"}
        ):
            return ((Setting.CURRENCY, mentions[0].currency),)
    return ()


def _month_start(reading: Reading) -> Settings:
    said = reading.said
    starts = "month" in said and ("start" in said or "begin" in said)
    paid = "payday is" in said or "get paid on" in said
    if not (starts or paid) or reading.is_question or reading.schedule is not None:
        return ()
    if any(hit.sense.level > 0 and not hit.sense.is_income for hit in reading.hits):
        return ()
    for text in reading.texts:
        if text.isdecimal() and 1 <= int(text) <= 31:
            return ((Setting.MONTH_START, str(int(text))),)
    for word, number in _DAYS.items():
        if word in reading.texts:
            return ((Setting.MONTH_START, str(number)),)
    return ()


def _zone(reading: Reading) -> Settings:
    named = _ZONE.search(reading.typed) if "/" in reading.typed else None
    said = reading.said
    about = "time zone" in said or "timezone" in said
    if named and (about or reading.has(Cue.SETTING)):
        return ((Setting.ZONE, named.group()),)
    lives = _LIVES.match(said)
    if not (about or lives) or reading.is_question or reading.amounts:
        return ()
    for place, zone in ZONES.items():
        if said.endswith((f" {place}", f" {place} now", f" {place} time")):
            rest = content_of(reading, Cue.SETTING, Cue.SET)
            if len(rest) <= 6:
                return ((Setting.ZONE, zone),)
    return ()


def _number_format(reading: Reading) -> Settings:
    said = reading.said
    about = "number format" in said or "decimal" in said
    if not about or reading.is_question:
        return ()
    for style in ("1,23,456.78", "1,234.56", "1.234,56", "1 234,56", "1'234.56"):
        if style in reading.typed:
            return ((Setting.NUMBER_FORMAT, style),)
    if "comma" in said:
        return ((Setting.NUMBER_FORMAT, "1.234,56"),)
    if "point" in said or "dot" in said:
        return ((Setting.NUMBER_FORMAT, "1,234.56"),)
    return ()


def _category(reading: Reading) -> Settings:
    if "category" not in reading.texts or reading.amounts or reading.is_question:
        return ()
    found = _NEW_CATEGORY.search(reading.said)
    if found is None:
        return ()
    name = found.group(1).strip()
    return ((Setting.CATEGORY, name),) if 0 < len(name) <= 30 else ()


_ALERTING = (Cue.MUTE, Cue.ALERT)
_CURRENCY = frozenset({"currency", "use", "switch"})
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ZONE = re.compile(
    r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]{2,30}"
)
_LIVES = re.compile(r"(?:i (?:live|am|moved)|im|i m) (?:now )?(?:in|to) ")
_NEW_CATEGORY = re.compile(
    r"^(?:please )?(?:add|create|make|new)(?: a| an)?(?: new)? category"
    r"(?: called| named| for)?(?: :)? ([\w ]{1,40})$"
)
_UNITS = {"day": 1, "week": 7, "month": 30}
_DAYS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "tenth": 10, "fifteenth": 15, "last": 31}
