"""Corrections that multiply or divide what was logged: “double that”, “split it with tom”."""

from __future__ import annotations

import re
from decimal import Decimal

from language.clauses import clauses_of
from language.cues import Cue
from language.edit_doubts import amount_decided
from language.meaning import Meaning
from language.reading import Reading
from language.recent_splits import recent_split
from language.request import About, Ask, Decision, Edit, Target
from language.targets import target_in


def rescaled(reading: Reading, decisions: tuple[Decision, ...] = ()) -> Meaning | None:
    """“halve it, jess paid me back for hers”, “split that with priya”, “i only owe half of it”."""
    if not _OFF.isdisjoint(reading.texts) and _TAKEN_OFF.match(reading.said):
        return _taken_off(reading, decisions)
    if "add" in reading.texts and _ADDED_TO.match(reading.said):
        return _taken_off(reading, decisions)
    if _VERBS.isdisjoint(reading.texts) or _POINTERS.isdisjoint(reading.texts):
        return None
    if reading.is_question or reading.has(Cue.BUDGET):
        return None
    if reading.amounts:
        return recent_split(reading, decisions)
    said = reading.said
    multiplied = _MULTIPLIED.match(said)
    if multiplied is not None:
        return _by(_FACTORS[multiplied["by"]])
    part = _PART.match(said)
    if part is not None:
        return _by(_PARTS[part["part"]])
    return recent_split(reading, decisions)


def _taken_off(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“take 5 off the coffee”, “add the 3 tip to that”: what that makes of it is asked."""
    if len(reading.amounts) != 1 or reading.has(Cue.BUDGET):
        return None
    after = reading.place_of(reading.amounts[0].span.end) + 1
    ends = next((one.after for one in clauses_of(reading) if one.after > after), after)
    target = Target()
    if reading.texts[after : after + 1] not in (["it"], ["that"]) and "add" not in reading.texts:
        target = target_in(reading, range(after, ends))
    amount = amount_decided(decisions)
    ask = None if amount is not None else Ask(about=About.AMOUNT)
    return Meaning(Edit(target=target, amount=amount), ask, _WHY)


def _by(factor: Decimal) -> Meaning:
    return Meaning(Edit(target=Target(), factor=factor), None, _WHY)


_LED = r"(?:(?:actually|oh|ok|okay|wait|sorry|please|pls|can you|could you|no|and|just|so|hey|,) )*"
_IT = r"(?:it|that|this|that one|the last one|the last entry|the amount|last one)"
_MULTIPLIED = re.compile(
    _LED + r"(?:(?:make|count) )?(?P<by>double|triple|halve|half|quadruple|treble)"
    rf"(?: up| of| the amount of)? {_IT}(?=$| [,.;!]| please| because| there| since| cuz| bc)"
)
_PART = re.compile(
    _LED + rf"(?:i|we)? ?(?:only |just |really )*(?:owe|owed|paid|pay|make|cut|reduce)"
    rf"(?: {_IT})?(?: to| in| it)?(?: only| just)?(?: a| one)? (?P<part>half|third|quarter)"
    rf"(?: of {_IT})?(?=$| [,.;!])"
)
_TAKEN_OFF = re.compile(
    _LED
    + r"(?:take|knock|shave|deduct|subtract|add) [^a-z]{1,12}(?:dollars |bucks |euros |pounds )?"
    r"(?:more )?(?:off|off of|from|onto) (?:the|that|it|my last|last|yesterdays)\b"
)
_ADDED_TO = re.compile(
    _LED + r"add (?:(?:on|in|the|a|an|my|another|extra) )*[^a-z]{1,12}(?:dollars |bucks |euros "
    r"|pounds )?(?:(?:extra|more|for|the|tip|tax|taxes|fee|fees|delivery|shipping|gratuity"
    r"|service|charge|surcharge|deposit) )*(?:to|onto|on) (?:that|it|that one|this one|this"
    r"|(?:the|my) (?:last|previous)(?: one| entry| expense)?)"
    r"(?=$| [,.;!]| too| also| as well| please| pls| for| because| since)"
)
_OFF = frozenset({"off", "from", "onto"})
_FACTORS = {
    "double": Decimal(2), "triple": Decimal(3), "treble": Decimal(3), "quadruple": Decimal(4),
    "halve": Decimal("0.5"), "half": Decimal("0.5"),
}  # fmt: skip
_PARTS = {"half": Decimal("0.5"), "third": 1 / Decimal(3), "quarter": Decimal("0.25")}
_VERBS = frozenset(
    """double triple treble quadruple halve half third quarter split share divide shared
    divided""".split()
)
_POINTERS = frozenset("it that this last amount".split())
_WHY = ("a correction by a factor",)
