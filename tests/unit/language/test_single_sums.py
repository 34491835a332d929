"""What must be said for a rule of one number: where it is not, the rule changes nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from language import single_sums
from language.context import Context
from language.single_sums import RULES, Rule
from language.understand import understand

MESSAGES = Path(__file__).with_name("messages.jsonl")


def test_no_rule_says_anything_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    context = Context(today=date(2026, 11, 21))
    texts = [json.loads(line)["text"] for line in MESSAGES.read_text(encoding="utf-8").splitlines()]
    found = [understand(text, context) for text in texts]
    monkeypatch.setattr(single_sums, "RULES", tuple(map(_always, RULES)))
    assert found == [understand(text, context) for text in texts]


def _always(rule: Rule) -> Rule:
    return rule._replace(words=_Anything())


class _Anything(frozenset[str]):
    """Words of which any message has one."""

    def isdisjoint(self, other: object) -> bool:
        return False
