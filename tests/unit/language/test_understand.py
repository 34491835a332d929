from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.context import Context
from language.naming import Intent, intent_of
from language.request import (
    About,
    AddRecurring,
    Edit,
    Entry,
    Find,
    Log,
    Measure,
    Pending,
    Query,
    Remove,
    Request,
    SmallTalk,
    Talk,
    Understanding,
)
from language.understand import understand
from ledger.periods import Period

TODAY = date(2026, 11, 21)
CONTEXT = Context(today=TODAY)
MESSAGES = [
    json.loads(line) for line in (Path(__file__).parent / "messages.jsonl").read_text().splitlines()
]


@dataclass(frozen=True)
class Judged:
    """One message with what should be and what was understood."""

    message: dict[str, Any]
    understood: Understanding

    @property
    def entries(self) -> tuple[Entry, ...]:
        return entries_of(self.understood.request)

    @property
    def intent_right(self) -> bool:
        return intent_of(self.understood.request) == str(self.message["intent"])

    @property
    def amounts_right(self) -> bool:
        wanted = [None if one is None else Decimal(one) for one in self.message["amount"]]
        code = self.message["currency"]
        return [entry.amount for entry in self.entries] == wanted and all(
            code in {None, entry.currency} for entry in self.entries
        )

    @property
    def date_right(self) -> bool:
        return all(entry.date.isoformat() == self.message["date"] for entry in self.entries)


def entries_of(request: Request) -> tuple[Entry, ...]:
    match request:
        case Log(entries=entries):
            return entries
        case AddRecurring(entry=entry):
            return (entry,)
        case _:
            return ()


@cache
def judged() -> list[Judged]:
    return [Judged(one, understand(one["text"], CONTEXT)) for one in MESSAGES]


def share(good: list[bool]) -> float:
    return sum(good) / len(good)


def test_the_set_is_large_enough_to_say_something() -> None:
    assert len(MESSAGES) >= 400


def test_the_intent_is_right_on_95_percent() -> None:
    wrong = [one.message["text"] for one in judged() if not one.intent_right]
    assert 1 - len(wrong) / len(MESSAGES) >= 0.95, wrong


def test_amounts_and_currencies_are_right_on_97_percent() -> None:
    told = [one for one in judged() if one.message["amount"]]
    assert share([one.amounts_right for one in told]) >= 0.97, [
        one.message["text"] for one in told if not one.amounts_right
    ]


def test_the_date_is_right_on_95_percent() -> None:
    dated = [one for one in judged() if one.message["date"]]
    assert share([one.date_right for one in dated]) >= 0.95


def test_the_category_is_right_on_85_percent() -> None:
    told = [one for one in judged() if one.message["category"] and one.message["amount"]]
    good = [[entry.category for entry in one.entries] == one.message["category"] for one in told]
    assert share(good) >= 0.85


def test_out_of_scope_is_right_on_97_percent_and_never_a_write() -> None:
    others = [one for one in judged() if one.message["intent"] == "out_of_scope"]
    assert share([one.intent_right for one in others]) >= 0.97, [
        one.message["text"] for one in others if not one.intent_right
    ]


def test_at_most_one_in_200_is_written_wrong_in_silence() -> None:
    wrong = [
        one.message["text"]
        for one in judged()
        if one.understood.ask is None
        and one.entries
        and not (one.message["amount"] and one.amounts_right and one.date_right)
        and one.message["intent"] != "recurring_add"
    ]
    assert len(wrong) <= len(MESSAGES) * 0.005, wrong


def test_at_most_one_in_200_clear_messages_is_asked_about() -> None:
    over = [
        one.message["text"] for one in judged() if one.understood.ask and not one.message["asks"]
    ]
    assert len(over) <= len(MESSAGES) * 0.005, over


def test_what_is_not_clear_is_asked_about_or_not_written() -> None:
    under = [
        one.message["text"]
        for one in judged()
        if one.message["asks"]
        and not one.understood.ask
        and intent_of(one.understood.request) is not Intent.OUT_OF_SCOPE
    ]
    assert under == []


def pending(text: str, today: date = TODAY) -> Context:
    understood = understand(text, replace(CONTEXT, today=today))
    assert understood.ask is not None
    asked = Pending(text=text, today=today, ask=understood.ask, decisions=understood.decisions)
    return replace(CONTEXT, pending=asked)


@pytest.mark.parametrize(
    ("asked", "answer", "amount"),
    [
        ("lunch", "12", "12"),
        ("lunch", "it was 12.50", "12.50"),
        ("lunch 10.999", "11", "11"),
        ("lunch 10.999", "the first one", "11.00"),
        ("coffee 1e3", "3", "3"),
        ("dinner 90 split 3 ways", "30", "30"),
        ("house repair 40000", "yes", "40000"),
        ("pharmcy 1O.50", "10.50", "10.50"),
    ],
)
def test_an_answer_completes_the_message(asked: str, answer: str, amount: str) -> None:
    understood = understand(answer, pending(asked))
    assert isinstance(understood.request, Log)
    assert understood.request.entries[0].amount == Decimal(amount)
    assert understood.answered is not None
    assert understood.text == asked
    assert understood.ask is None


def test_an_answer_after_midnight_keeps_the_day_of_the_message() -> None:
    context = replace(pending("lunch", date(2026, 11, 20)), today=TODAY)
    request = understand("12", context).request
    assert isinstance(request, Log)
    assert request.entries[0].date == date(2026, 11, 20)


@pytest.mark.parametrize(
    "other", ["how much this month?", "taxi 9", "help", "what's the weather", "delete the last one"]
)
def test_something_else_is_not_forced_into_the_question(other: str) -> None:
    understood = understand(other, pending("lunch"))
    assert understood.answered is None
    assert understood == understand(other, CONTEXT)


@pytest.mark.parametrize("text", ["cancel", "never mind", "nvm"])
def test_a_question_can_be_dropped(text: str) -> None:
    assert understand(text, pending("lunch")).request == SmallTalk(talk=Talk.CANCEL)


def test_no_to_an_unusual_amount_writes_nothing() -> None:
    understood = understand("no", pending("house repair 40000"))
    assert understood.request == SmallTalk(talk=Talk.CANCEL)


def test_a_currency_is_chosen() -> None:
    request = understand("NOK", pending("hotel 900 kr")).request
    assert isinstance(request, Log)
    assert request.entries[0].currency == "NOK"


def test_a_follow_up_keeps_what_was_asked_before() -> None:
    before = Query(
        measure=Measure.SUM, category="dining", period=Period(date(2026, 11, 1), date(2026, 12, 1))
    )
    request = understand("and last month?", replace(CONTEXT, last_query=before)).request
    october = Period(date(2026, 10, 1), date(2026, 11, 1))
    assert request == Find(query=replace(before, period=october))


def test_a_learned_category_comes_first() -> None:
    request = understand("uber 12", replace(CONTEXT, learned={"uber": "dining"})).request
    assert isinstance(request, Log)
    assert request.entries[0].category == "dining"


def test_two_amounts_of_a_correction() -> None:
    request = understand("no, it was 15 not 50", CONTEXT).request
    assert isinstance(request, Edit)
    assert (request.amount, request.old_amount) == (Decimal(15), Decimal(50))


def test_a_target_is_named_by_amount_and_day() -> None:
    request = understand("remove the 45 from yesterday", CONTEXT).request
    assert isinstance(request, Remove)
    assert request.target.amount == Decimal(45)
    assert request.target.date == date(2026, 11, 20)


def test_what_is_due_on_a_weekday_is_to_come() -> None:
    understood = understand("rent due friday 1200", CONTEXT)
    assert understood.ask is not None
    assert understood.ask.about is About.FUTURE


def test_spending_in_the_future_is_asked_about() -> None:
    ask = understand("dinner 20 tomorrow", CONTEXT).ask
    assert ask is not None
    assert ask.about is About.FUTURE


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_is_understood_as_something(text: str) -> None:
    assert understand(text, CONTEXT).request


@given(st.lists(st.sampled_from([m["text"] for m in MESSAGES]), min_size=2, max_size=3))
@settings(max_examples=60, deadline=None)
def test_any_mixture_is_understood_as_something(texts: list[str]) -> None:
    assert understand(" ".join(texts), CONTEXT).request
