from __future__ import annotations

from datetime import date

import pytest

from conversation.kept import reply_from_json, reply_to_json
from conversation.message import Link
from language.request import GetReport
from ledger.periods import Period
from tests.unit.conversation.bot import USER, Bot

OCTOBER = Period(date(2026, 10, 1), date(2026, 11, 1))
URL = "https://bucket.example/reports/october.csv?" + "X" * 2000


class Reports:
    def __init__(self) -> None:
        self.asked: list[tuple[str, Period, str | None]] = []

    def link(self, user_id: str, period: Period, category: str | None) -> str:
        self.asked.append((user_id, period, category))
        return URL


def test_a_report_is_answered_with_a_link_beside_the_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bot = Bot(monkeypatch)
    bot.reports = reports = Reports()
    reply = bot.does(GetReport(period=OCTOBER))
    assert reply.links == (Link("Download the report (CSV)", URL),)
    assert (
        "Here is what you logged last month, as a file; the link works for an hour." in reply.lines
    )
    assert URL not in " ".join(reply.lines), "a sentence holds 1,024 characters at most"
    assert reports.asked == [(USER, OCTOBER, None)]
    assert reply_from_json(reply_to_json(reply)) == reply


def test_a_report_of_one_category(monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(monkeypatch)
    bot.reports = reports = Reports()
    reply = bot.does(GetReport(period=OCTOBER, category="dining"))
    assert (
        "Here is what you logged in dining last month, as a file; the link works for an hour."
        in reply.lines
    )
    assert reports.asked == [(USER, OCTOBER, "dining")]
