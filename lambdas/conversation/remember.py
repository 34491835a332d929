"""The session's memory as compact JSON: versioned, bounded, and dropped when unreadable."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from conversation.message import Asked, Button, Memory
from language.request import About, Ask, Choice, Decision, Measure, Pending, Query, Recent
from ledger.periods import Period
from ledger.records import Kind

VERSION = 1
LARGEST = 4096
"""Bytes of JSON; Lex holds 12 KB of session attributes after base64 (quotas page)."""
_NOTHING_MORE: tuple[Any, ...] = (False, (), None, False, False)
_MORE = len(_NOTHING_MORE)


def write_memory(memory: Memory) -> str:
    """The memory as one line of JSON, at most `LARGEST` bytes: what does not fit is forgotten.

    The transactions listed last go first, then those entered and the last question; the
    open question stays.
    """
    for kept in (
        memory,
        replace(memory, shown=()),
        replace(memory, shown=(), recent=(), gone=()),
        replace(memory, shown=(), recent=(), gone=(), last_query=None),
        replace(memory, shown=(), recent=(), gone=(), last_query=None, asked=None),
    ):
        text = json.dumps(memory_to_json(kept), ensure_ascii=False, separators=(",", ":"))
        if len(text.encode()) <= LARGEST:
            return text
    return json.dumps(memory_to_json(Memory()), separators=(",", ":"))


def read_memory(text: str | None) -> Memory:
    """The memory in `text`; an empty one where there is none or it cannot be read."""
    if not text or len(text.encode(errors="replace")) > LARGEST:
        return Memory()
    try:
        return memory_from_json(json.loads(text)) or Memory()
    except (ValueError, RecursionError):
        return Memory()


def memory_to_json(memory: Memory) -> dict[str, Any]:
    """The memory as JSON values."""
    at = memory.recent_at
    values: dict[str, Any] = {
        "pending": memory.pending and _pending_to_json(memory.pending),
        "query": memory.last_query and _query_to_json(memory.last_query),
        "shown": list(memory.shown) or None,
        "asked": memory.asked and _asked_to_json(memory.asked),
        "welcomed": memory.welcomed or None,
        "justWrote": memory.just_wrote or None,
        "recent": [_recent_to_json(one) for one in memory.recent] or None,
        "gone": [_recent_to_json(one) for one in memory.gone] or None,
        "recentBudget": memory.recent_budget,
        "recentPlan": memory.recent_plan,
        "recentAt": None if at is None else at.isoformat(),
    }
    return {"v": VERSION} | {name: value for name, value in values.items() if value is not None}


def memory_from_json(kept: object) -> Memory | None:
    """The memory that `memory_to_json` made, None where `kept` is anything else."""
    if not isinstance(kept, Mapping) or kept.get("v") != VERSION:
        return None
    try:
        return Memory(
            pending=_pending_from_json(kept["pending"]) if "pending" in kept else None,
            last_query=_query_from_json(kept["query"]) if "query" in kept else None,
            shown=tuple(_text(one) for one in kept.get("shown", ())),
            asked=_asked_from_json(kept["asked"]) if "asked" in kept else None,
            welcomed=kept.get("welcomed") is True,
            just_wrote=kept.get("justWrote") is True,
            recent=tuple(_recent_from_json(one) for one in kept.get("recent", ())),
            gone=tuple(_recent_from_json(one) for one in kept.get("gone", ())),
            recent_budget=_optional_text(kept.get("recentBudget")),
            recent_plan=_optional_text(kept.get("recentPlan")),
            recent_at=_instant_from_json(kept.get("recentAt")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation):
        return None


def _pending_to_json(pending: Pending) -> dict[str, Any]:
    ask = pending.ask
    return {
        "text": pending.text,
        "today": pending.today.isoformat(),
        "ask": [ask.about.value, ask.index, ask.said, [[c.value, c.label] for c in ask.choices]],
        "decisions": [[one.about.value, one.index, one.value] for one in pending.decisions],
        "passed": pending.passed,
    }


def _pending_from_json(kept: Mapping[str, Any]) -> Pending:
    about, index, said, choices = kept["ask"]
    return Pending(
        text=_text(kept["text"]),
        today=date.fromisoformat(kept["today"]),
        ask=Ask(
            about=About(about),
            index=int(index),
            said=_text(said),
            choices=tuple(Choice(_text(value), _text(label)) for value, label in choices),
        ),
        decisions=tuple(
            Decision(About(about), int(index), _text(value))
            for about, index, value in kept["decisions"]
        ),
        passed=int(kept.get("passed", 0)),
    )


def _recent_to_json(one: Recent) -> list[Any]:
    amount = _decimal_to_json(one.amount)
    return [
        one.id, one.name, one.kind.value, amount, one.currency, one.category,
        one.date.isoformat(), one.last, one.changed, [str(amount) for amount in one.earlier],
        _decimal_to_json(one.whole), one.approximate, one.each,
    ]  # fmt: skip


def _recent_from_json(kept: list[Any]) -> Recent:
    one_id, name, kind, amount, currency, category, day, last, *more = kept
    changed, earlier, whole, approximate, each = more if len(more) == _MORE else _NOTHING_MORE
    return Recent(
        id=_text(one_id),
        name=_text(name),
        kind=Kind(kind),
        amount=Decimal(_text(amount)),
        currency=_text(currency),
        category=_text(category),
        date=date.fromisoformat(_text(day)),
        last=last is True,
        changed=changed is True,
        earlier=tuple(Decimal(_text(amount)) for amount in earlier),
        whole=_decimal_from_json(whole),
        approximate=approximate is True,
        each=each is True,
    )


def _instant_from_json(kept: object) -> datetime | None:
    at = None if kept is None else datetime.fromisoformat(_text(kept))
    if at is not None and at.tzinfo is None:
        raise ValueError(kept)
    return at


def _query_to_json(query: Query) -> dict[str, Any]:
    values = {
        "measure": query.measure.value,
        "period": _period_to_json(query.period),
        "category": query.category,
        "text": query.text,
        "over": _decimal_to_json(query.over),
        "under": _decimal_to_json(query.under),
        "currency": query.currency,
        "kinds": [kind.value for kind in query.kinds] or None,
        "comparedTo": _period_to_json(query.compared_to),
        "limit": query.limit,
        "typed": query.typed,
    }
    return {name: value for name, value in values.items() if value is not None}


def _query_from_json(kept: Mapping[str, Any]) -> Query:
    return Query(
        measure=Measure(kept["measure"]),
        period=_period_from_json(kept.get("period")),
        category=_optional_text(kept.get("category")),
        text=_optional_text(kept.get("text")),
        over=_decimal_from_json(kept.get("over")),
        under=_decimal_from_json(kept.get("under")),
        currency=_optional_text(kept.get("currency")),
        kinds=tuple(Kind(kind) for kind in kept.get("kinds", ())),
        compared_to=_period_from_json(kept.get("comparedTo")),
        limit=int(kept["limit"]) if "limit" in kept else None,
        typed=_optional_text(kept.get("typed")),
    )


def _asked_to_json(asked: Asked) -> dict[str, Any]:
    return {
        "id": asked.message_id,
        "intent": asked.intent,
        "lines": list(asked.lines),
        "buttons": [[button.text, button.value] for button in asked.buttons],
    }


def _asked_from_json(kept: Mapping[str, Any]) -> Asked:
    return Asked(
        message_id=_text(kept["id"]),
        intent=_text(kept["intent"]),
        lines=tuple(_text(line) for line in kept["lines"]),
        buttons=tuple(Button(_text(text), _text(value)) for text, value in kept["buttons"]),
    )


def _period_to_json(period: Period | None) -> list[str] | None:
    return [period.start.isoformat(), period.end.isoformat()] if period else None


def _period_from_json(kept: list[str] | None) -> Period | None:
    if kept is None:
        return None
    start, end = kept
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def _decimal_to_json(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _decimal_from_json(kept: str | None) -> Decimal | None:
    return None if kept is None else Decimal(kept)


def _optional_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
