"""Rules asked only where their words are said: where they are not, a rule finds nothing."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

import pytest

from language.context import Context
from language.triggers import Rules, Triggered, on
from language.understand import understand

MESSAGES = Path(__file__).with_name("messages.jsonl")


def test_rules_are_asked_in_their_order() -> None:
    rules = Rules(on("half", "half", "third"), Triggered("always"), on("tip", of=[["tip", "tips"]]))
    assert list(rules.among(["tips", "of", "half"])) == ["half", "always", "tip"]
    assert list(rules.among(["a", "third"], ["b"])) == ["half", "always"]
    assert list(rules.among(["lunch"], {"tip"})) == ["always", "tip"]
    assert list(rules.among([])) == ["always"]


def test_no_rule_finds_anything_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    context = Context(today=date(2026, 11, 21))
    texts = [json.loads(line)["text"] for line in MESSAGES.read_text(encoding="utf-8").splitlines()]
    found = [understand(text, context) for text in texts]
    monkeypatch.setattr(Rules, "among", _all_of)
    assert found == [understand(text, context) for text in texts]


def _all_of(rules: Rules[object], *_: Collection[str]) -> Sequence[object]:
    return rules.all
