from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from language.context import Context
from language.naming import Intent, intent_of
from language.request import About, Log, Measure, Pending, Query, SmallTalk, Talk
from language.understand import understand
from ledger.records import Kind

CONTEXT = Context(today=date(2026, 11, 20))


@pytest.mark.parametrize(
    "text",
    [
        "my cousin spent 300 on sneakers",
        "tina still owes me 25 from the trip",
        "shifted 400 out of checking into savings",
        "they wanted 50 for parking so we drove off",
        "if i won 20k i would quit my job",
        "a beer costs 9 bucks in oslo, crazy",
        "we have 3 cats and a dog",
    ],
)
def test_what_is_nothing_of_the_users_is_not_written_in_silence(text: str) -> None:
    understood = understand(text, CONTEXT)
    assert understood.ask is not None or intent_of(understood.request) is Intent.OUT_OF_SCOPE


@pytest.mark.parametrize(
    "text",
    [
        "coffee 4.50",
        "dinner with tina 42",
        "desk radio 34",
        "sneakers for my cousin 80",
        "£5 pint",
    ],
)
def test_what_was_plainly_spent_is_written_without_asking(text: str) -> None:
    understood = understand(text, CONTEXT)
    assert isinstance(understood.request, Log)
    assert understood.ask is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("heyyyy", Intent.GREET),
        ("whats the weather gonna be in paris", Intent.OUT_OF_SCOPE),
        ("who won the game last night", Intent.OUT_OF_SCOPE),
        ("how do i use this thing", Intent.HELP),
    ],
)
def test_what_writes_nothing_goes_by_what_is_likely(text: str, intent: Intent) -> None:
    assert intent_of(understand(text, CONTEXT).request) is intent


def pending(text: str) -> Context:
    understood = understand(text, CONTEXT)
    assert understood.ask is not None
    asked = Pending(text=text, today=CONTEXT.today, ask=understood.ask)
    return replace(CONTEXT, pending=asked)


DOUBTED = "60"


def test_yes_logs_what_was_doubted() -> None:
    understood = understand("log it", pending(DOUBTED))
    assert isinstance(understood.request, Log)
    assert understood.ask is None
    assert understood.request.entries[0].amount == 60


def test_no_writes_nothing() -> None:
    understood = understand("no", pending(DOUBTED))
    assert understood.request == SmallTalk(talk=Talk.CANCEL)


def test_gibberish_stays_what_the_rules_take_it_for() -> None:
    assert intent_of(understand("xqzzt", CONTEXT).request) is Intent.OUT_OF_SCOPE


def test_what_goes_on_from_a_question_before_is_left_to_the_rules() -> None:
    before = replace(CONTEXT, last_query=Query(measure=Measure.SUM))
    assert intent_of(understand("and in may?", before).request) is Intent.QUERY_SPENDING


def test_income_that_reads_like_an_expense_is_asked_about() -> None:
    understood = understand("my first paycheck from the cafe 400 today", CONTEXT)
    assert isinstance(understood.request, Log)
    asked = understood.ask is not None and understood.ask.about is About.KIND
    assert asked or understood.request.entries[0].kind is Kind.INCOME


def test_nothing_said_while_two_things_are_doubted_is_lost() -> None:
    text = "delete key keycap 6 tomorrow"
    first = understand(text, CONTEXT).ask
    assert first is not None
    assert first.about is About.READING
    asked = Pending(text=text, today=CONTEXT.today, ask=first)
    then = understand("log it", replace(CONTEXT, pending=asked))
    assert isinstance(then.request, Log)
    assert then.ask is not None
    assert then.ask.about is About.FUTURE


@pytest.mark.parametrize("text", ["the last one was better", "last coffee was cold"])
def test_an_expense_is_not_taken_out_on_a_guess(text: str) -> None:
    assert intent_of(understand(text, CONTEXT).request) is not Intent.DELETE_LAST


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ugh wrong number, should say 31.80", Intent.EDIT_LAST),
        ("i don't want to spend over 80 a month on coffee", Intent.SET_BUDGET),
    ],
)
def test_what_is_ordered_in_other_words_goes_by_what_is_likely(text: str, intent: Intent) -> None:
    assert intent_of(understand(text, CONTEXT).request) is intent


def test_a_sign_that_was_typed_is_not_asked_about() -> None:
    assert understand("+100", CONTEXT).ask is None
