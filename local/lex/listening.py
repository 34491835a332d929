"""What the user's text is in the present state: an answer, a yes or no, or a new wish."""

from local.lex.definition import Slot, SubSlot
from local.lex.dialog import Dialog
from local.lex.interpretation import Heard
from local.lex.slot_types import SlotReading, framed_values, is_open, resolve, yes_or_no
from local.lex.turn import Turn
from local.lex.understanding import Ranked

FREE_FORM = "AMAZON.FreeFormInput"
SWITCH = "x-amz-lex:intent-switch"

_CLEARLY = 0.8
"""A score from which another intent is preferred to a slot value that nothing lists."""
_SURELY = 0.9
"""The same for an answer of one word, which says little beside being a value."""


def listen(turn: Turn, dialog: Dialog) -> None:
    """Take the text of a turn and move the dialog on."""
    session = turn.session
    action = session.action
    if session.intent is not None and action is not None:
        if action.type == "ElicitSlot" and action.slot in session.intent.slots:
            _answer(turn, dialog, turn.slot(action.slot))
            return
        if action.type == "ConfirmIntent":
            _answer_yes_or_no(turn, dialog)
            return
        if action.type == "Delegate":
            _rank(turn)
            _merge(
                turn, next((r for r in turn.heard.ranked if r.intent == turn.current.name), None)
            )
            turn.session.action = None
            dialog.resume()
            return
    _recognise(turn, dialog)


def _recognise(turn: Turn, dialog: Dialog) -> None:
    _rank(turn)
    best = _best(turn)
    if best is None:
        dialog.enter(turn.locale.fallback.name)
    else:
        _switch(turn, dialog, best)


def _answer(turn: Turn, dialog: Dialog, slot: Slot) -> None:
    if slot.slot_type == FREE_FORM:
        turn.heard = Heard(score=1.0, alone=True)
        _fill(turn, dialog, slot, SlotReading(turn.text, turn.text, ()))
        return
    _rank(turn)
    best = _best(turn)
    reading = _read(turn, slot)
    other = best if best and best.intent != turn.current.name and _may_switch(turn) else None
    if other and (reading is None or _is_clearly_another(turn, slot, reading, other)):
        _switch(turn, dialog, other)
        return
    own = next((one for one in turn.heard.ranked if one.intent == turn.current.name), None)
    if own is not None:
        reading = _with_own_utterance(turn, slot, reading, own)
    if reading is None:
        dialog.missed(slot)
        return
    _fill_framed(turn, slot)
    _fill(turn, dialog, slot, reading)


def _fill_framed(turn: Turn, slot: Slot) -> None:
    """Fill the other slots that the slot's own sample utterance names."""
    for utterance in slot.utterances:
        values = framed_values(utterance, turn.text) or {}
        for name, phrase in values.items():
            other = turn.intent.slots.get(name)
            if other is None or other is slot or turn.current.slots.get(name) is not None:
                continue
            turn.current.slots[name] = resolve(other, phrase, turn.locale, today=turn.today)


def _with_own_utterance(
    turn: Turn, slot: Slot, reading: SlotReading | None, own: Ranked
) -> SlotReading | None:
    """The answer in the light of the intent's own utterances, whose other slots it fills too.

    "I want lilies" answers with lilies, not with all of it; the intent's utterance once more,
    without a value, is no answer.
    """
    if reading is not None and _repeats_own_utterance(turn, slot, reading, own):
        reading = None
    if own.score < (_CLEARLY if reading else turn.locale.threshold):
        return reading
    for name, one in own.slots.items():
        if name != slot.name and turn.current.slots.get(name) is None:
            turn.current.slots[name] = one
    said = own.slots.get(slot.name)
    if said is not None and (reading is None or is_open(slot.slot_type, turn.locale)):
        return said
    return reading


def _fill(turn: Turn, dialog: Dialog, slot: Slot, reading: SlotReading) -> None:
    turn.heard.score = 1.0
    turn.heard.resolved = {slot.name: reading}
    turn.current.slots[slot.name] = reading
    if turn.current.confirmation == "Denied":
        # What was declined is being put right, so it is asked about again.
        turn.current.confirmation = "None"
    ambiguous = reading.shape == "Scalar" and reading.interpreted is None
    if ambiguous and not (turn.intent.dialog_hook or slot.hook):
        turn.current.slots[slot.name] = None
        dialog.missed(slot)
        return
    turn.session.action = None
    turn.session.attempts = 0
    dialog.captured(slot)


def _read(turn: Turn, slot: Slot) -> SlotReading | None:
    """The answer as a value of the slot, or of the part of it that was asked for."""
    action = turn.session.action
    part = _part(turn, slot, action.sub_slot if action else None)
    if part is None:
        return resolve(slot, turn.text, turn.locale, today=turn.today)
    asked = Slot(part.name, part.slot_type, utterances=part.utterances)
    reading = resolve(asked, turn.text, turn.locale, today=turn.today)
    if reading is None:
        return None
    before = turn.current.slots.get(slot.name)
    parts: dict[str, SlotReading] = dict(before.sub_slots) if before else {}
    parts[part.name] = reading
    original = " ".join(one.original for one in parts.values())
    return SlotReading(original, original, (), "Composite", (), parts)


def _part(turn: Turn, slot: Slot, name: str | None) -> SubSlot | None:
    if name is None:
        return None
    custom = turn.locale.slot_types.get(slot.slot_type)
    typed = next((one for one in custom.sub_slots if one.name == name), None) if custom else None
    own = next((one for one in slot.sub_slots if one.name == name), None)
    if typed is None:
        return own
    return SubSlot(name, typed.slot_type, utterances=own.utterances if own else ())


def _answer_yes_or_no(turn: Turn, dialog: Dialog) -> None:
    _rank(turn)
    yes = yes_or_no(turn.text, turn.locale)
    best = _best(turn)
    if yes is None and best is not None and best.intent != turn.current.name and _may_switch(turn):
        _switch(turn, dialog, best)
        return
    if yes is None:
        dialog.unclear()
        return
    turn.heard.score = 1.0
    turn.session.attempts = 0
    if yes:
        dialog.confirmed()
    else:
        dialog.denied()


def _switch(turn: Turn, dialog: Dialog, best: Ranked) -> None:
    turn.heard.score = best.score
    turn.heard.resolved = dict(best.slots)
    dialog.enter(best.intent, best.slots)


def _merge(turn: Turn, ranked: Ranked | None) -> None:
    if ranked is not None:
        turn.heard.resolved = dict(ranked.slots)
        turn.current.slots.update(ranked.slots)


def _rank(turn: Turn) -> None:
    """Rank the intents whose input contexts are all active."""
    active = {context.name for context in turn.session.contexts}
    allowed = [
        intent.name
        for intent in turn.locale.intents.values()
        if not intent.is_fallback and active.issuperset(intent.input_contexts)
    ]
    ranked = turn.understanding.rank(turn.text, today=turn.today, allowed=allowed)
    turn.heard = Heard(ranked=ranked)


def _best(turn: Turn) -> Ranked | None:
    best = turn.heard.ranked[0] if turn.heard.ranked else None
    return best if best is not None and best.score >= turn.locale.threshold else None


def _may_switch(turn: Turn) -> bool:
    return turn.request_attributes.get(SWITCH, "").upper() != "DISABLE"


def _is_clearly_another(turn: Turn, slot: Slot, reading: SlotReading, best: Ranked) -> bool:
    """Whether a text that could fill the slot is rather another intent's utterance."""
    if _is_one_value(turn.text, best):
        return False
    listed = bool(reading.resolved) and not is_open(slot.slot_type, turn.locale)
    if listed or _is_listed(turn, slot, reading):
        return best.score >= 1.0
    return best.score >= (_CLEARLY if len(turn.text.split()) > 1 else _SURELY)


def _is_listed(turn: Turn, slot: Slot, reading: SlotReading) -> bool:
    return slot.slot_type in turn.locale.slot_types and bool(reading.resolved)


def _is_one_value(text: str, ranked: Ranked) -> bool:
    """Whether all of a text is one slot's value, as with an utterance that is `{City}` alone."""
    plain = text.strip().casefold()
    return any(one.original.strip().casefold() == plain for one in ranked.slots.values())


def _repeats_own_utterance(turn: Turn, slot: Slot, reading: SlotReading, own: Ranked) -> bool:
    """Whether the answer is the intent's own utterance once more, with no value for the slot."""
    if own.score < 1.0 or _is_one_value(turn.text, own):
        return False
    return is_open(slot.slot_type, turn.locale) and not _is_listed(turn, slot, reading)
