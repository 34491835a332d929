"""Rules asked only where their words are said: where they are not, a rule finds nothing."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

import pytest

from language.context import Context
from language.date_tokens import Token
from language.day_grammar import days_of
from language.request import Understanding
from language.time_words import Words
from language.triggers import Rules, Triggered, on
from language.understand import understand
from language.vocabulary.date_words import Kind

MESSAGES = Path(__file__).with_name("messages.jsonl")


def test_rules_are_asked_in_their_order() -> None:
    rules = Rules(on("half", "half", "third"), Triggered("always"), on("tip", of=[["tip", "tips"]]))
    assert list(rules.among(["tips", "of", "half"])) == ["half", "always", "tip"]
    assert list(rules.among(["a", "third"], ["b"])) == ["half", "always"]
    assert list(rules.among(["lunch"], {"tip"})) == ["always", "tip"]
    assert list(rules.among([])) == ["always"]


def test_no_rule_finds_anything_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    found = _understood()
    monkeypatch.setattr(Rules, "among", _all_of)
    assert found == _understood()


def test_no_rule_of_time_finds_anything_without_its_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    found = _understood()
    monkeypatch.setattr(Words, "__init__", _says_everything)
    days_of.cache_clear()
    assert found == _understood()
    days_of.cache_clear()


def _understood() -> list[Understanding]:
    context = Context(today=date(2026, 11, 21))
    lines = MESSAGES.read_text(encoding="utf-8").splitlines()
    return [understand(json.loads(line)["text"], context) for line in lines]


def _all_of(rules: Rules[object], *_: Collection[str]) -> Sequence[object]:
    return rules.all


def _says_everything(words: Words, tokens: tuple[Token, ...]) -> None:
    """As if every kind stood in the text, but the one that tells what its periods are."""
    words.tokens = tokens
    compared = any(Kind.COMPARE in token.kinds for token in tokens)
    words.said = frozenset(Kind) if compared else frozenset(Kind) - {Kind.COMPARE}
