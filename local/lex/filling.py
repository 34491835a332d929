"""Slots of the present intent: which are wanted, what fills them, what they leave behind."""

from local.lex.definition import Prompt, Slot, SlotOverride, Step
from local.lex.session import ActiveContext
from local.lex.slot_types import SlotReading, resolve
from local.lex.turn import Turn


def is_due(turn: Turn, slot: Slot) -> bool:
    """Whether it is this slot's turn: it has to be asked for, or has a way on not yet taken."""
    if is_wanted(turn, slot):
        return True
    current = turn.current
    has_own_way = slot.captured.conditional or slot.captured.step or slot.hook
    filled = current.slots.get(slot.name) is not None
    return bool(has_own_way) and filled and slot.name not in current.passed


def mark_passed(turn: Turn, slot: Slot) -> None:
    """Note that a slot's way on has been taken."""
    turn.current.passed |= {slot.name}


def is_wanted(turn: Turn, slot: Slot) -> bool:
    """Whether a slot has to be asked for: required, and empty, ambiguous or incomplete."""
    if not slot.required:
        return False
    reading = turn.current.slots.get(slot.name)
    if reading is None or missing_part(turn, slot) is not None:
        return True
    return reading.shape == "Scalar" and reading.interpreted is None


def missing_part(turn: Turn, slot: Slot) -> str | None:
    """The first part of a composite slot that is begun and not complete."""
    custom = turn.locale.slot_types.get(slot.slot_type)
    if custom is None or not custom.sub_slots:
        return None
    reading = turn.current.slots.get(slot.name)
    filled = reading.sub_slots if reading is not None else {}
    asked = {one.name for one in slot.sub_slots if one.prompt is not None}
    missing = [one.name for one in custom.sub_slots if one.name not in filled]
    if reading is None and (slot.prompt is not None or not asked):
        return None
    return next((name for name in missing if name in asked), None)


def prompt_for(slot: Slot, sub_slot: str | None) -> Prompt | None:
    """The question for a slot or for a part of it."""
    part = next((one for one in slot.sub_slots if one.name == sub_slot), None)
    return part.prompt if part is not None and part.prompt is not None else slot.prompt


def must_confirm(turn: Turn) -> bool:
    """Whether the user is still to be asked if everything is right."""
    setting = turn.intent.confirmation
    return setting is not None and setting.active and turn.current.confirmation == "None"


def fill_defaults(turn: Turn) -> None:
    """Fill empty slots with the first of their defaults that has a value."""
    current = turn.current
    for slot in turn.intent.slots.values():
        if current.slots[slot.name] is None:
            values = filter(None, (_default(turn, one) for one in slot.defaults))
            value = next(values, None)
            if value is not None:
                current.slots[slot.name] = _reading(turn, slot, value)


def put_slots(turn: Turn, step: Step) -> None:
    """Put the values a step sets into the present intent's slots."""
    if step.slots and step.intent in {None, turn.current.name}:
        for one in step.slots:
            if one.name in turn.current.slots:
                turn.current.slots[one.name] = value_set(turn, one)


def value_set(turn: Turn, override: SlotOverride) -> SlotReading | None:
    """The value a step sets, its references followed; None empties the slot."""
    facts = turn.facts
    if override.values:
        texts = [text for one in override.values if (text := facts.value_of(one))]
        values = tuple(SlotReading(text, text, (text,)) for text in texts)
        return SlotReading(" ".join(texts), None, (), "List", values)
    value = facts.value_of(override.value)
    return None if value is None else SlotReading(value, value, (value,))


def activate_contexts(turn: Turn) -> None:
    """Put the intent's output contexts in force, its slot values as their parameters."""
    values = {
        name: (reading.interpreted or reading.original)[:1024]
        for name, reading in turn.current.slots.items()
        if reading is not None
    }
    for output in turn.intent.output_contexts:
        kept = [one for one in turn.session.contexts if one.name != output.name]
        fresh = ActiveContext(
            output.name,
            dict(list(values.items())[:10]),
            turn.now + output.seconds,
            output.turns,
        )
        turn.session.contexts = [*kept, fresh]
        turn.fresh_contexts.add(output.name)


def _default(turn: Turn, default: str) -> str | None:
    """A default's value: `#context.parameter`, `[attribute]`, `<request attribute>`, text."""
    if default.startswith("#"):
        name, _, parameter = default[1:].partition(".")
        contexts = (one for one in turn.session.contexts if one.name == name)
        return next((one.attributes.get(parameter) for one in contexts), None)
    if default.startswith("[") and default.endswith("]"):
        return turn.session.attributes.get(default[1:-1])
    if default.startswith("<") and default.endswith(">"):
        return turn.request_attributes.get(default[1:-1])
    return default


def _reading(turn: Turn, slot: Slot, value: str) -> SlotReading:
    reading = resolve(slot, value, turn.locale, today=turn.today)
    return reading if reading is not None else SlotReading(value, value, (value,))
