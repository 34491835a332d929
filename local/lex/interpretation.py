"""The list of what an utterance may have meant: the chosen intent, the others, the fallback."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from local.lex.definition import Locale
from local.lex.session import IntentState, Json
from local.lex.slot_types.reading import SlotReading
from local.lex.understanding import Ranked
from local.lex.wire import intent_json, slots_json

MOST = 5


@dataclass(slots=True)
class Heard:
    """What the understanding made of this turn's text.

    `alone` is an answer nothing else is considered for (free-form input); `by_flow` says that
    the intent was put in place by a step or the Lambda and not by the text.
    """

    ranked: Sequence[Ranked] = ()
    score: float | None = None
    alone: bool = False
    by_flow: bool = False
    resolved: dict[str, SlotReading] = field(default_factory=dict)


def interpretations(
    heard: Heard, current: IntentState | None, locale: Locale, *, for_hook: bool
) -> list[Json]:
    """At most five: the current intent, then others by score with the fallback at the threshold."""
    entries: list[Json] = []
    if current is not None:
        entries.append(_current(heard, current, locale, for_hook=for_hook))
        if heard.alone:
            return entries
    others = [one for one in heard.ranked if current is None or one.intent != current.name]
    above = [one for one in others if one.score >= locale.threshold]
    below = [one for one in others if one.score < locale.threshold]
    entries += [_other(one, locale, current, for_hook=for_hook) for one in above]
    fallback = locale.fallback.name
    if (current is None or current.name != fallback) and not heard.by_flow:
        entries.append(_unscored(fallback, {}, current, for_hook=for_hook))
    entries += [_other(one, locale, current, for_hook=for_hook) for one in below]
    return entries[:MOST]


def _current(heard: Heard, current: IntentState, locale: Locale, *, for_hook: bool) -> Json:
    entry: Json = {"intent": intent_json(current, for_hook=for_hook)}
    if current.name == locale.fallback.name and not heard.by_flow:
        entry["interpretationSource"] = "Lex"
    elif heard.score is not None and not heard.by_flow:
        entry["interpretationSource"] = "Lex"
        entry["nluConfidence"] = _confidence(heard.score, for_hook=for_hook)
    return entry


def _other(ranked: Ranked, locale: Locale, current: IntentState | None, *, for_hook: bool) -> Json:
    slots = {name: ranked.slots.get(name) for name in locale.intents[ranked.intent].slots}
    entry = _unscored(ranked.intent, slots, current, for_hook=for_hook)
    entry["nluConfidence"] = _confidence(ranked.score, for_hook=for_hook)
    return entry


def _unscored(
    name: str,
    slots: dict[str, SlotReading | None],
    current: IntentState | None,
    *,
    for_hook: bool,
) -> Json:
    intent: Json = {"name": name, "slots": slots_json(slots, for_hook=for_hook)}
    if for_hook:
        intent["state"] = current.state if current else "InProgress"
        intent["confirmationState"] = current.confirmation if current else "None"
    return {"intent": intent, "interpretationSource": "Lex"}


def _confidence(score: float, *, for_hook: bool) -> float | Json:
    rounded = round(score, 2)
    return rounded if for_hook else {"score": rounded}
