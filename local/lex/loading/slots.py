"""Slots of an intent, in the order they are asked for."""

import re

from local.lex.definition import Outcome, Prompt, Slot, SubSlot
from local.lex.loading.flow import (
    read_dialog_hook,
    read_elicitation_hook,
    read_outcome,
    read_prompt,
)
from local.lex.loading.node import Node

_NAME = re.compile(r"([0-9a-zA-Z][_-]?){1,100}")


def read_slots(node: Node) -> dict[str, Slot]:
    """Slots as they are asked for; those without a priority come last."""
    slots = {slot.name: slot for slot in map(_slot, node.items("Slots", most=100))}
    priorities: dict[str, int] = {}
    for one in node.items("SlotPriorities"):
        name = one.required_text("SlotName", "SlotId")
        if name not in slots:
            raise one.refuse(f"SlotName {name!r} is not a slot of this intent.")
        priorities[name] = one.integer("Priority", least=0, most=100)
        one.finish()
    last = 101
    return dict(sorted(slots.items(), key=lambda item: priorities.get(item[0], last)))


def read_name(node: Node, *names: str) -> str:
    """The name of an intent, a slot or a slot type."""
    name = node.required_text(*(names or ("Name",)), most=100)
    if not _NAME.fullmatch(name):
        raise node.refuse(f"Name {name!r} must match ^([0-9a-zA-Z][_-]?)+$.")
    return name


def read_utterances(node: Node) -> tuple[str, ...]:
    """The sample utterances of an intent or a slot."""
    utterances = []
    for one in node.items("SampleUtterances", "SampleValueElicitingUtterances"):
        utterances.append(one.required_text("Utterance", most=500))
        one.finish()
    return tuple(utterances)


def _slot(node: Node) -> Slot:
    # The second names are those of the developer guide's page on the export format.
    elicitation = node.mapping("ValueElicitationSetting", "SlotValueElicitationSetting")
    if elicitation is None:
        raise node.refuse("ValueElicitationSetting is required.")
    constraint = node.text("SlotConstraint") or elicitation.required_text("SlotConstraint")
    if constraint not in {"Required", "Optional"}:
        raise elicitation.refuse("SlotConstraint must be Required or Optional.")
    multiple = node.mapping("MultipleValuesSetting")
    prompt, defaults = _asking(elicitation)
    defaults = defaults or _defaults(node)
    capture = elicitation.mapping("SlotCaptureSetting")
    sub_slots, expression = _sub_slots(node.mapping("SubSlotSetting"))
    slot = Slot(
        name=read_name(node, "Name", "SlotName"),
        slot_type=node.required_text("SlotTypeName", "SlotTypeId"),
        required=constraint == "Required",
        multiple=_several(multiple) if multiple else False,
        prompt=prompt,
        defaults=defaults,
        utterances=read_utterances(elicitation),
        captured=read_outcome(capture, "Capture") if capture else Outcome(),
        failed=read_outcome(capture, "Failure") if capture else Outcome(),
        hook=read_dialog_hook(capture.mapping("CodeHook")) if capture else None,
        elicitation_hook=(
            read_elicitation_hook(capture.mapping("ElicitationCodeHook")) if capture else None
        ),
        sub_slots=sub_slots,
        sub_slot_expression=expression,
    )
    for inner in (capture, multiple):
        if inner is not None:
            inner.finish()
    _slot_resolution(elicitation.mapping("SlotResolutionSetting"))
    # Waiting for the user acts in streaming; obfuscation acts on logs.
    elicitation.without_effect("WaitAndContinueSpecification")
    elicitation.finish()
    node.without_effect("Description", "Identifier", "SlotId", "ObfuscationSetting")
    node.finish()
    return slot


def _several(node: Node) -> bool:
    return node.flag("AllowMultipleValues", "AllowMutlipleValues", default=False)


def _slot_resolution(node: Node | None) -> None:
    if node is not None and node.text("SlotResolutionStrategy") == "EnhancedFallback":
        node.cloud_only("SlotResolutionStrategy", "A Bedrock model resolves it, in the cloud only.")


def _asking(node: Node) -> tuple[Prompt | None, tuple[str, ...]]:
    prompt = node.mapping("PromptSpecification")
    return (read_prompt(prompt) if prompt else None), _defaults(node)


def _defaults(node: Node) -> tuple[str, ...]:
    defaults = node.mapping("DefaultValueSpecification", "DefaultValueSpec")
    values: list[str] = []
    if defaults is not None:
        for one in defaults.items("DefaultValueList", most=10):
            values.append(one.required_text("DefaultValue", most=202))
            one.finish()
        defaults.finish()
    return tuple(values)


def _sub_slots(node: Node | None) -> tuple[tuple[SubSlot, ...], str | None]:
    """How a composite slot asks for its parts: CloudFormation and exports both use a map."""
    if node is None:
        return (), None
    parts: list[SubSlot] = []
    specifications = node.mapping("SlotSpecifications")
    if specifications is not None and isinstance(specifications.value, dict):
        for name in specifications.value:
            part = specifications.mapping(str(name))
            if part is None:
                continue
            elicitation = part.mapping("ValueElicitationSetting")
            prompt, defaults = _asking(elicitation) if elicitation else (None, ())
            parts.append(
                SubSlot(
                    name=str(name),
                    slot_type=part.text("SlotTypeName", "SlotTypeId") or "",
                    prompt=prompt,
                    defaults=defaults,
                    utterances=read_utterances(elicitation) if elicitation else (),
                )
            )
            if elicitation is not None:
                elicitation.without_effect("WaitAndContinueSpecification", "SlotConstraint")
                elicitation.finish()
            part.finish()
        specifications.finish()
    expression = node.text("Expression", most=1000)
    node.finish()
    return tuple(parts), expression
