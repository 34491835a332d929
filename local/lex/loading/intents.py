"""Intents of a locale."""

from local.lex.definition import (
    FALLBACK,
    Closing,
    Confirmation,
    DialogHook,
    Fulfillment,
    Intent,
    Outcome,
    OutputContext,
)
from local.lex.loading.flow import (
    read_dialog_hook,
    read_elicitation_hook,
    read_outcome,
    read_prompt,
    read_three_outcomes,
)
from local.lex.loading.node import Node
from local.lex.loading.slots import read_name, read_slots, read_utterances

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


def read_intent(node: Node) -> Intent | None:
    """An intent, or None when it lives in the cloud only and is to be left out."""
    name = read_name(node, "Name", "IntentName")
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
        utterances=read_utterances(node),
        slots=read_slots(node),
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


def _initial(node: Node | None) -> tuple[Outcome, DialogHook | None]:
    if node is None:
        return Outcome(), None
    outcome = read_outcome(node, "", response="InitialResponse")
    hook = read_dialog_hook(node.mapping("CodeHook"))
    node.finish()
    return outcome, hook


def _confirmation(node: Node) -> Confirmation:
    prompt = node.mapping("PromptSpecification", "ConfirmationPrompt")
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
