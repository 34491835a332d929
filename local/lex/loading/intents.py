"""Intents, slots and slot types of a locale."""

import re

from local.lex.definition import (
    FALLBACK,
    Closing,
    Confirmation,
    DialogHook,
    Fulfillment,
    Intent,
    Outcome,
    OutputContext,
    Prompt,
    Resolution,
    Slot,
    SlotType,
    SlotTypeValue,
    SubSlot,
)
from local.lex.loading.flow import (
    read_dialog_hook,
    read_elicitation_hook,
    read_outcome,
    read_prompt,
    read_three_outcomes,
)
from local.lex.loading.node import Node

BUILT_IN_INTENTS = frozenset(
    f"AMAZON.{name}Intent"
    for name in "Fallback Help Cancel Stop Repeat Pause Resume StartOver".split()
)
_CLOUD_INTENTS = frozenset(
    f"AMAZON.{name}Intent" for name in "KendraSearch QnA BedrockAgent QInConnect".split()
)
_CLOUD_CONFIGURATIONS = {
    "KendraConfiguration": "A Kendra index answers it, in the cloud only.",
    "QnAIntentConfiguration": "A Bedrock model answers it, in the cloud only.",
    "BedrockAgentIntentConfiguration": "A Bedrock agent answers it, in the cloud only.",
    "QInConnectIntentConfiguration": "Amazon Q in Connect answers it, in the cloud only.",
}
_NAME = re.compile(r"([0-9a-zA-Z][_-]?){1,100}")


def read_intent(node: Node) -> Intent | None:
    """An intent, or None when it lives in the cloud only and is to be left out."""
    name = _name(node, "Name", "IntentName")
    parent = node.text("ParentIntentSignature")
    cloud = [key for key, text in _CLOUD_CONFIGURATIONS.items() if node.cloud_only(key, text)]
    if parent in _CLOUD_INTENTS and not cloud:
        cloud = (
            [parent]
            if node.cloud_only("ParentIntentSignature", f"{parent} is answered in the cloud only.")
            else []
        )
    if cloud:
        return None
    if parent is not None and parent not in BUILT_IN_INTENTS:
        raise node.refuse(f"ParentIntentSignature {parent!r} is not a built-in intent of Lex V2.")
    hook = node.mapping("DialogCodeHook")
    initial, initial_hook = _initial(node.mapping("InitialResponseSetting"))
    confirmation = node.mapping("IntentConfirmationSetting")
    intent = Intent(
        name=name,
        parent=parent,
        utterances=_utterances(node),
        slots=_in_priority_order(node),
        dialog_hook=hook.flag("Enabled", default=False) if hook else False,
        initial=initial,
        initial_hook=initial_hook,
        confirmation=_confirmation(confirmation) if confirmation else None,
        fulfillment=_fulfillment(node.mapping("FulfillmentCodeHook")),
        closing=_closing(node.mapping("IntentClosingSetting")),
        input_contexts=_input_contexts(node),
        output_contexts=tuple(map(_output_context, node.items("OutputContexts", most=10))),
        display_name=node.text("DisplayName", "IntentDisplayName", most=100),
    )
    if hook is not None:
        hook.finish()
    node.without_effect("Description", "Identifier", "IntentId")
    node.finish()
    if parent == FALLBACK and (intent.utterances or intent.slots):
        raise node.refuse("AMAZON.FallbackIntent takes no utterances and no slots.")
    return intent


def read_slot_type(node: Node) -> SlotType | None:
    """A custom slot type, or None when it lives in the cloud only and is to be left out."""
    name = _name(node, "Name", "SlotTypeName")
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
            sub_slots.append(SubSlot(_name(part), part.required_text("SlotTypeName", "SlotTypeId")))
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


def _name(node: Node, *names: str) -> str:
    name = node.required_text(*(names or ("Name",)), most=100)
    if not _NAME.fullmatch(name):
        raise node.refuse(f"Name {name!r} must match ^([0-9a-zA-Z][_-]?)+$.")
    return name


def _utterances(node: Node) -> tuple[str, ...]:
    utterances = []
    for one in node.items("SampleUtterances"):
        utterances.append(one.required_text("Utterance", most=500))
        one.finish()
    return tuple(utterances)


def _in_priority_order(node: Node) -> dict[str, Slot]:
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


def _slot(node: Node) -> Slot:
    elicitation = node.mapping("ValueElicitationSetting")
    if elicitation is None:
        raise node.refuse("ValueElicitationSetting is required.")
    constraint = elicitation.required_text("SlotConstraint")
    if constraint not in {"Required", "Optional"}:
        raise elicitation.refuse("SlotConstraint must be Required or Optional.")
    multiple = node.mapping("MultipleValuesSetting")
    prompt, defaults = _asking(elicitation)
    capture = elicitation.mapping("SlotCaptureSetting")
    sub_slots, expression = _sub_slots(node.mapping("SubSlotSetting"))
    slot = Slot(
        name=_name(node, "Name", "SlotName"),
        slot_type=node.required_text("SlotTypeName", "SlotTypeId"),
        required=constraint == "Required",
        multiple=multiple.flag("AllowMultipleValues", default=False) if multiple else False,
        prompt=prompt,
        defaults=defaults,
        utterances=_utterances(elicitation),
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


def _slot_resolution(node: Node | None) -> None:
    if node is not None and node.text("SlotResolutionStrategy") == "EnhancedFallback":
        node.cloud_only("SlotResolutionStrategy", "A Bedrock model resolves it, in the cloud only.")


def _asking(node: Node) -> tuple[Prompt | None, tuple[str, ...]]:
    prompt = node.mapping("PromptSpecification")
    defaults = node.mapping("DefaultValueSpecification")
    values: list[str] = []
    if defaults is not None:
        for one in defaults.items("DefaultValueList", most=10):
            values.append(one.required_text("DefaultValue", most=202))
            one.finish()
        defaults.finish()
    return (read_prompt(prompt) if prompt else None), tuple(values)


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
                    utterances=_utterances(elicitation) if elicitation else (),
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


def _initial(node: Node | None) -> tuple[Outcome, DialogHook | None]:
    if node is None:
        return Outcome(), None
    outcome = read_outcome(node, "", response="InitialResponse")
    hook = read_dialog_hook(node.mapping("CodeHook"))
    node.finish()
    return outcome, hook


def _confirmation(node: Node) -> Confirmation:
    prompt = node.mapping("PromptSpecification")
    if prompt is None:
        raise node.refuse("PromptSpecification is required.")
    confirmation = Confirmation(
        prompt=read_prompt(prompt),
        active=node.flag("IsActive", "Active", default=True),
        confirmed=read_outcome(node, "Confirmation"),
        declined=read_outcome(node, "Declination"),
        failed=read_outcome(node, "Failure"),
        hook=read_dialog_hook(node.mapping("CodeHook")),
        elicitation_hook=read_elicitation_hook(node.mapping("ElicitationCodeHook")),
    )
    node.finish()
    return confirmation


def _fulfillment(node: Node | None) -> Fulfillment:
    if node is None:
        return Fulfillment()
    success, failure, timeout = read_three_outcomes(
        node.mapping("PostFulfillmentStatusSpecification")
    )
    fulfillment = Fulfillment(
        invoke=node.flag("Enabled", default=False),
        active=node.flag("IsActive", "Active", default=True),
        success=success,
        failure=failure,
        timeout=timeout,
    )
    # Progress messages are sent in StartConversation only.
    node.without_effect("FulfillmentUpdatesSpecification")
    node.finish()
    return fulfillment


def _closing(node: Node | None) -> Closing | None:
    if node is None:
        return None
    closing = Closing(
        active=node.flag("IsActive", "Active", default=True),
        outcome=read_outcome(node, "", response="ClosingResponse"),
    )
    node.finish()
    return closing


def _input_contexts(node: Node) -> tuple[str, ...]:
    contexts = []
    for one in node.items("InputContexts", most=5):
        contexts.append(one.required_text("Name", most=100))
        one.finish()
    return tuple(contexts)


def _output_context(node: Node) -> OutputContext:
    context = OutputContext(
        name=node.required_text("Name", most=100),
        seconds=node.integer("TimeToLiveInSeconds", least=5, most=86_400),
        turns=node.integer("TurnsToLive", least=1, most=20),
    )
    node.finish()
    return context


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
        filter_.finish()
    # It tunes the recognition of speech.
    node.without_effect("AdvancedRecognitionSetting")
    node.finish()
    return by_name[strategy], regex


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
