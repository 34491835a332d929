"""Custom slot types of a locale: values, synonyms, regular expressions, composites."""

import re

from local.lex.definition import Resolution, SlotType, SlotTypeValue, SubSlot
from local.lex.loading.node import Node
from local.lex.loading.slots import read_name
from local.lex.slot_types.patterns import compiled


def read_slot_type(node: Node) -> SlotType | None:
    """A custom slot type, or None when it lives in the cloud only and is to be left out."""
    name = read_name(node, "Name", "SlotTypeName")
    if node.has("ExternalSourceSetting") and node.cloud_only(
        "ExternalSourceSetting", "A grammar slot type reads its grammar from S3, in the cloud only."
    ):
        return None
    node.without_effect("ExternalSourceSetting")
    resolution, regex = _value_selection(node.mapping("ValueSelectionSetting"))
    composite = node.mapping("CompositeSlotTypeSetting")
    sub_slots: list[SubSlot] = []
    if composite is not None:
        for part in composite.items("SubSlots", most=6):
            sub_slots.append(
                SubSlot(read_name(part), part.required_text("SlotTypeName", "SlotTypeId"))
            )
            part.without_effect("SlotTypeId")
            part.finish()
        composite.finish()
    slot_type = SlotType(
        name=name,
        resolution=Resolution.CONCATENATION if sub_slots else resolution,
        values=tuple(map(_value, node.items("SlotTypeValues", most=10_000))),
        parent=node.text("ParentSlotTypeSignature"),
        regex=regex,
        sub_slots=tuple(sub_slots),
    )
    node.without_effect("Description", "Identifier", "SlotTypeId")
    node.finish()
    if slot_type.parent not in {None, "AMAZON.AlphaNumeric"}:
        raise node.refuse(
            f"ParentSlotTypeSignature {slot_type.parent!r}: only AMAZON.AlphaNumeric has "
            "derived types."
        )
    return slot_type


def _value_selection(node: Node | None) -> tuple[Resolution, str | None]:
    if node is None:
        return Resolution.ORIGINAL_VALUE, None
    strategy = (node.text("ResolutionStrategy") or "ORIGINAL_VALUE").replace("_", "").upper()
    by_name = {one.value.replace("_", ""): one for one in Resolution}
    if strategy not in by_name:
        raise node.refuse(
            "ResolutionStrategy must be ORIGINAL_VALUE, TOP_RESOLUTION or CONCATENATION."
        )
    filter_ = node.mapping("RegexFilter")
    regex = filter_.required_text("Pattern", most=300) if filter_ else None
    if filter_ is not None:
        _check_regex(filter_, regex or "")
        filter_.finish()
    # It tunes the recognition of speech.
    node.without_effect("AdvancedRecognitionSetting")
    node.finish()
    return by_name[strategy], regex


def _check_regex(node: Node, pattern: str) -> None:
    """Refuse a pattern that cannot be run; note what the service's own subset leaves out."""
    try:
        compiled(pattern)
    except re.error as error:
        raise node.refuse(f"Pattern {pattern!r} is no regular expression: {error}.") from None
    plain = re.sub(r"\\.|\[\^?\]?[^\]]*\]", "", pattern)
    if re.search(r"[*+.]|\{\d+,\}", plain):
        node.note("Pattern repeats without end or has a wild card, which Lex refuses.")


def _value(node: Node) -> SlotTypeValue:
    sample = node.mapping("SampleValue")
    if sample is None:
        raise node.refuse("SampleValue is required.")
    synonyms = []
    for one in node.items("Synonyms"):
        synonyms.append(one.required_text("Value", most=500))
        one.finish()
    value = SlotTypeValue(sample.required_text("Value", most=500), tuple(synonyms))
    sample.finish()
    node.finish()
    return value
