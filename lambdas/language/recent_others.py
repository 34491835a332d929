"""What was just done was meant for another entry, or is to be done to it too, or to a budget."""

from __future__ import annotations

import re

from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recent_changes import changed
from language.recents import (
    apologises,
    core_of,
    is_near,
    named,
    other_one,
    texts_in,
    without_reason,
)
from language.request import Decision, Redirect, Remove, SetBudget, Target
from language.vocabulary.recents import ALSO, AND, REFUSING
from ledger.records import EVERYTHING

Decisions = tuple[Decision, ...]


def recent_redirected(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The request of a message about the other entry or the budget of a moment ago."""
    if reading.is_question or not 0 < len(reading.words) <= _LONGEST or reading.has(Cue.HOW_MUCH):
        return None
    return (
        _budget(reading)
        or _not_that_one(reading)
        or _the_other(reading, decisions)
        or _that_too(reading)
        or _goes_on(reading, decisions)
    )


def _not_that_one(reading: Reading) -> Meaning | None:
    """“not that, the dinner”, “oh no i meant the pasta”: what was just done was for another."""
    texts = reading.texts
    core = core_of(reading)
    refused = not REFUSING.isdisjoint(texts[: core.start]) or texts[:1] == ["wrong"]
    refused = refused or (apologises(reading, core) and _changed_one(reading))
    first = core.start
    for said in _NOT_THAT:
        if tuple(texts[first : first + len(said)]) == said:
            refused, first = True, first + len(said)
            break
    while first < core.stop and texts[first] in {",", "but", "i", "meant", "for", "on"}:
        first += 1
    if not refused or reading.amounts or reading.days or first >= core.stop:
        return None
    places = without_reason(reading, range(first, core.stop))
    meant = other_one(reading.context.recent) if _is_other(texts, places) else None
    meant = meant or named(reading, places)
    if meant is None or meant.last:
        return None
    request = Redirect(target=Target(ids=(meant.id,)))
    return Meaning(request, None, ("the last change was meant for another entry",))


def _changed_one(reading: Reading) -> bool:
    """Whether the last message changed what there was, or took it out."""
    return all(one.changed for one in reading.context.recent if one.last)


def _goes_on(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“and train 2.90” after “boba was 7”: the next correction, not another purchase."""
    if reading.texts[0] not in AND or len(reading.amounts) != 1 or reading.days:
        return None
    amount = reading.amounts[0]
    first, core = reading.place_of(amount.span.start), core_of(reading)
    if not _changed_one(reading) or reading.place_of(amount.span.end) != core.stop:
        return None
    meant = named(reading, range(max(core.start, 1), first))
    of_last = any(one.last for one in reading.context.recent)
    if meant is None or meant.last or not of_last or not is_near(amount, meant):
        return None
    return changed(reading, Target(ids=(meant.id,)), range(first, core.stop), decisions)


def _is_other(texts: list[str], places: range) -> bool:
    return " ".join(texts[place] for place in places) in _THE_OTHER


def _the_other(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“delete the other one”, “make the other one 5”, “the other one too”."""
    said = reading.said
    phrase = next((one for one in _THE_OTHER[:4] if one in said), None)
    meant = other_one(reading.context.recent)
    if phrase is None or meant is None:
        return None
    target = Target(ids=(meant.id,))
    if reading.has(Cue.REMOVE) and not reading.amounts and not reading.days:
        return Meaning(Remove(target=target), None, ("something is to be removed",))
    after = said[: said.index(phrase) + len(phrase)].count(" ") + 1
    if not _CHANGES.isdisjoint(reading.texts[:after]):
        return changed(reading, target, range(after, len(reading.words)), decisions)
    return None


def _that_too(reading: Reading) -> Meaning | None:
    """“and the gas too”, after something was taken out."""
    recent = reading.context.recent
    if any(one.last for one in recent) or reading.amounts or reading.texts[0] not in AND:
        return None
    if ALSO.isdisjoint(reading.texts):
        return None
    places = [place for place in core_of(reading) if reading.texts[place] not in ALSO | AND]
    meant = named(reading, places)
    if meant is None:
        return None
    return Meaning(Remove(target=Target(ids=(meant.id,))), None, ("that is to be removed too",))


def _budget(reading: Reading) -> Meaning | None:
    """“raise it to 450”, “bump that by 50” after a budget: entries are corrected, not raised."""
    category = reading.context.recent_budget
    words = texts_in(reading, core_of(reading))
    if category is None or len(reading.amounts) != 1 or reading.amounts[0].doubt:
        return None
    amount = reading.amounts[0]
    if _SETS_ONE.search(reading.said):
        request = SetBudget(
            category=None if category == EVERYTHING else category,
            amount=amount.amount,
            currency=amount.currency or reading.context.currency,
        )
        return Meaning(request, None, ("a budget like the one that was asked about",))
    if len(words) < 4 or words[0] not in {*_RAISING, *_LOWERING} or words[1] not in {"it", "that"}:
        return None
    number, by = amount.amount, words[2] == "by"
    if words[2] not in {"to", "by"}:
        return None
    request = SetBudget(
        category=None if category == EVERYTHING else category,
        amount=None if by else number,
        change=(-number if words[0] in _LOWERING else number) if by else None,
        currency=amount.currency or reading.context.currency,
    )
    return Meaning(request, None, ("another limit for the budget that was just set",))


_LONGEST = 12
_SETS_ONE = re.compile(
    r"\b(?:(?:set|make|create|start|add) one|(?:ponle|pon|crea|haz) uno|(?:setz|mach|leg) eins"
    r"|(?:mets|cree|fais)(?:[ -]en)? un|(?:mettine|creane|fanne) uno|(?:cria|faz|coloca|poe) um"
    r"|(?:maak|zet) er een)\b"
)
"""“then set one, 400” after a question about a budget that there is not."""
_RAISING = frozenset("raise increase bump up lift".split())
_LOWERING = frozenset("lower reduce decrease cut drop".split())
_NOT_THAT = (
    ("not", "that", "one"), ("not", "that"), ("not", "the", "last", "one"), ("wrong", "one"),
    ("ese", "no"), ("nicht", "das"), ("nicht", "die"), ("pas", "ca"), ("pas", "celui", "la"),
    ("non", "quello"), ("nao", "esse"), ("niet", "die"), ("не", "то"),
)  # fmt: skip
_THE_OTHER = (
    "the other one", "the other", "other one", "the others", "el otro", "la otra", "das andere",
    "die andere", "den anderen", "l'autre", "autre", "l'altro", "altro", "o outro", "a outra",
    "de andere", "другое", "другой",
)  # fmt: skip
_CHANGES = frozenset("make change set move put switch update correct fix".split())
