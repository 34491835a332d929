"""Messages, prompts, next steps, conditionals and code hooks of a definition."""

from local.lex.conditions import ConditionError, parse_condition
from local.lex.definition import (
    Branch,
    Button,
    Card,
    ContentType,
    DialogHook,
    ElicitationHook,
    Message,
    MessageGroup,
    Outcome,
    Prompt,
    Response,
    SlotOverride,
    Step,
    StepType,
)
from local.lex.loading.node import Node

_TEXTS: tuple[tuple[str, ContentType], ...] = (
    ("PlainTextMessage", "PlainText"),
    ("SSMLMessage", "SSML"),
    ("CustomPayload", "CustomPayload"),
)


def read_prompt(node: Node) -> Prompt:
    """A PromptSpecification."""
    strategy = node.text("MessageSelectionStrategy") or "Random"
    if strategy not in {"Random", "Ordered"}:
        raise node.refuse("MessageSelectionStrategy must be Random or Ordered.")
    prompt = Prompt(
        groups=_groups(node),
        max_retries=node.integer("MaxRetries", least=0, most=5),
        ordered=strategy == "Ordered",
    )
    # Interruption, audio, DTMF and time-outs of an attempt belong to speech and streaming.
    node.without_effect("AllowInterrupt", "PromptAttemptsSpecification")
    node.finish()
    return prompt


def read_outcome(node: Node, prefix: str, *, response: str | None = None) -> Outcome:
    """The triple `<prefix>Response`, `<prefix>Conditional`, `<prefix>NextStep` of a node."""
    said = node.mapping(response or f"{prefix}Response")
    conditional = node.mapping(f"{prefix}Conditional")
    step = node.mapping(f"{prefix}NextStep")
    return Outcome(
        response=_response(said) if said else None,
        conditional=_branches(conditional) if conditional else (),
        step=_step(step) if step else None,
    )


def read_three_outcomes(node: Node | None) -> tuple[Outcome, Outcome, Outcome]:
    """Success, failure and time-out of a code hook or a fulfilment."""
    if node is None:
        return Outcome(), Outcome(), Outcome()
    outcomes = (
        read_outcome(node, "Success"),
        read_outcome(node, "Failure"),
        read_outcome(node, "Timeout"),
    )
    node.finish()
    return outcomes


def read_dialog_hook(node: Node | None) -> DialogHook | None:
    """A DialogCodeHookInvocationSetting."""
    if node is None:
        return None
    success, failure, timeout = read_three_outcomes(node.mapping("PostCodeHookSpecification"))
    hook = DialogHook(
        active=node.flag("IsActive", "Active", default=True),
        invoke=node.flag("EnableCodeHookInvocation", default=True),
        label=node.text("InvocationLabel"),
        success=success,
        failure=failure,
        timeout=timeout,
    )
    node.finish()
    return hook


def read_elicitation_hook(node: Node | None) -> ElicitationHook | None:
    """An ElicitationCodeHookInvocationSetting."""
    if node is None:
        return None
    hook = ElicitationHook(
        invoke=node.flag("EnableCodeHookInvocation", default=True),
        label=node.text("InvocationLabel"),
    )
    node.finish()
    return hook


def _groups(node: Node) -> tuple[MessageGroup, ...]:
    groups = node.items("MessageGroupsList", "MessageGroups", "MessageGroupList", most=5)
    if not groups:
        raise node.refuse("MessageGroupsList must hold at least one message group.")
    return tuple(map(_group, groups))


def _group(node: Node) -> MessageGroup:
    first = node.mapping("Message")
    if first is None:
        raise node.refuse("Message is required.")
    variations = node.items("Variations", most=2)
    node.finish()
    return MessageGroup(tuple(_message(one) for one in (first, *variations)))


def _message(node: Node) -> Message:
    found: list[Message] = []
    for name, content_type in _TEXTS:
        text = node.mapping(name)
        if text is not None:
            found.append(Message(content_type, text.required_text("Value", most=4000)))
            text.finish()
    card = node.mapping("ImageResponseCard")
    if card is not None:
        found.append(Message("ImageResponseCard", card=_card(card)))
    node.finish()
    if len(found) != 1:
        raise node.refuse(
            "must hold exactly one of PlainTextMessage, SSMLMessage, CustomPayload and "
            "ImageResponseCard."
        )
    return found[0]


def _card(node: Node) -> Card:
    buttons = []
    for button in node.items("Buttons", "ButtonsList", most=5):
        buttons.append(
            Button(button.required_text("Text", most=50), button.required_text("Value", most=50))
        )
        button.finish()
    card = Card(
        title=node.required_text("Title", most=250),
        subtitle=node.text("Subtitle", most=250),
        image_url=node.text("ImageUrl", most=250),
        buttons=tuple(buttons),
    )
    node.finish()
    return card


def _response(node: Node) -> Response:
    response = Response(_groups(node))
    node.without_effect("AllowInterrupt")
    node.finish()
    return response


def _branches(node: Node) -> tuple[Branch, ...]:
    active = node.flag("IsActive", "Active", default=True)
    branches = [_branch(one) for one in node.items("ConditionalBranches", most=4)]
    default = node.mapping("DefaultBranch")
    if default is not None:
        branches.append(_default_branch(default))
    node.finish()
    return tuple(branches) if active else ()


def _branch(node: Node) -> Branch:
    condition = node.mapping("Condition")
    if condition is None:
        raise node.refuse("Condition is required.")
    expression = condition.required_text("ExpressionString", most=1024)
    condition.finish()
    try:
        parse_condition(expression)
    except ConditionError as error:
        raise condition.refuse(f"ExpressionString cannot be read: {error}") from None
    branch = Branch(
        name=node.required_text("Name", most=100),
        condition=expression,
        response=_optional_response(node),
        step=_optional_step(node),
    )
    node.finish()
    return branch


def _default_branch(node: Node) -> Branch:
    branch = Branch("default", None, _optional_response(node), _optional_step(node))
    node.finish()
    return branch


def _optional_response(node: Node) -> Response | None:
    said = node.mapping("Response")
    return _response(said) if said else None


def _optional_step(node: Node) -> Step | None:
    step = node.mapping("NextStep")
    return _step(step) if step else None


def _step(node: Node) -> Step:
    action = node.mapping("DialogAction")
    kind: StepType | None = None
    slot: str | None = None
    suppress = False
    if action is not None:
        said = action.required_text("Type")
        try:
            kind = StepType(said)
        except ValueError:
            raise action.refuse(f"Type {said!r} is not a next step Lex knows.") from None
        slot = action.text("SlotToElicit")
        suppress = action.flag("SuppressNextMessage", default=False)
        action.finish()
        if kind is StepType.ELICIT_SLOT and slot is None:
            raise action.refuse("SlotToElicit is required with ElicitSlot.")
    intent = node.mapping("Intent")
    step = Step(
        type=kind,
        slot=slot,
        suppress_message=suppress,
        intent=intent.text("Name") if intent else None,
        slots=_overrides(intent) if intent else (),
        attributes=_attributes(node),
    )
    if intent is not None:
        intent.finish()
    node.finish()
    return step


def _overrides(intent: Node) -> tuple[SlotOverride, ...]:
    """Slots of an IntentOverride: CloudFormation's list, or the map of an export."""
    slots = intent.child("Slots")
    if slots is None:
        return ()
    if isinstance(slots.value, list):
        overrides = []
        for one in intent.items("Slots"):
            name = one.required_text("SlotName")
            overrides.append(_override(name, one.mapping("SlotValueOverride")))
            one.finish()
        return tuple(overrides)
    if not isinstance(slots.value, dict):
        raise slots.refuse("must be a list or an object of slots.")
    return tuple(_override(str(name), slots.mapping(str(name))) for name in slots.value)


def _override(name: str, node: Node | None) -> SlotOverride:
    if node is None:
        return SlotOverride(name, None)
    value = node.mapping("Value")
    text = value.text("InterpretedValue", most=202) if value else None
    if value is not None:
        value.finish()
    values = [_override(name, one).value or "" for one in node.items("Values")]
    node.without_effect("Shape")
    node.finish()
    return SlotOverride(name, text, tuple(values))


def _attributes(node: Node) -> tuple[tuple[str, str | None], ...]:
    """SessionAttributes of a step: CloudFormation's list, or the map of an export."""
    attributes = node.child("SessionAttributes")
    if attributes is None:
        return ()
    if isinstance(attributes.value, list):
        pairs: list[tuple[str, str | None]] = []
        for one in node.items("SessionAttributes"):
            pairs.append((one.required_text("Key", most=1024), one.text("Value", most=1024)))
            one.finish()
        return tuple(pairs)
    if not isinstance(attributes.value, dict):
        raise attributes.refuse("must be a list or an object of attributes.")
    return tuple((str(name), attributes.text(str(name))) for name in attributes.value)
