"""Corrections that multiply or divide what was logged: “double that”, “split it with tom”."""

from __future__ import annotations

import re
from decimal import Decimal

from language.clauses import clauses_of
from language.cues import Cue
from language.edit_doubts import amount_decided
from language.meaning import Meaning
from language.reading import Reading
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
    if reading.is_question or reading.has(Cue.BUDGET) or _is_of_money(reading):
        return None
    said = reading.said
    multiplied = _MULTIPLIED.match(said)
    if multiplied is not None:
        return _by(_FACTORS[multiplied["by"]])
    part = _PART.match(said)
    if part is not None:
        return _by(_PARTS[part["part"]])
    split = _SPLIT.match(said)
    return None if split is None else _shared(split, said, decisions)


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


def _is_of_money(reading: Reading) -> bool:
    """Whether an amount is told that is no count of people: then it is a note or a correction."""
    ways = _WAYS.search(reading.said) or _HEADS.search(reading.said)
    return bool(reading.amounts) and ways is None


def _shared(split: re.Match[str], said: str, decisions: tuple[Decision, ...]) -> Meaning:
    """The part that is left of something split; how many took part is asked where unsaid."""
    ways = _WAYS.search(said)
    if ways is not None:
        return _by(1 / _count(ways["by"] or ways["ways"]))
    rest = said[split.end() :].strip()
    if re.match(r"(?:in half|in two|evenly|5050|50 50|50 / 50|down the middle)\b", rest):
        return _by(Decimal("0.5"))
    heads = _HEADS.search(said)
    if heads is not None:
        return _by(1 / (_count(heads["n"]) + 1))
    people = _WITH.match(rest)
    if people is None or people["who"] in _SEVERAL:
        amount = amount_decided(decisions)
        ask = None if amount is not None else Ask(about=About.AMOUNT)
        return Meaning(Edit(target=Target(), amount=amount), ask, _WHY)
    more = rest.count(" and ") + rest.count(" , ")
    return _by(1 / Decimal(2 + more))


def _count(said: str) -> Decimal:
    return Decimal(_COUNTS.get(said, said))


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
_SPLIT = re.compile(_LED + rf"(?:split|share|divide|shared|divided) {_IT}(?: up)?(?= |$)")
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
_WAYS = re.compile(
    r"\b(?:by (?P<by>[2-9]|two|three|four|five|six)|(?P<ways>[2-9]|two|three|four|five|six) ways)\b"
)
_HEADS = re.compile(
    r"\bwith (?:my |the )?(?P<n>[2-9]|two|three|four|five|six) (?:others|other|friends|people|mates"
    r"|roommates|flatmates|housemates|coworkers|colleagues|guys|girls)\b"
)
_WITH = re.compile(r"(?:with|w|between me and|between) (?:my |our |the )?(?P<who>[a-z]+)")
_COUNTS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_SEVERAL = frozenset(
    """friends people others everyone everybody them us family guys girls boys team group roommates
    flatmates housemates mates coworkers colleagues kids parents""".split()
)
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
