"""A bot as its author wrote it: what the loaders produce and everything else reads.

Names follow AWS::Lex::Bot; a property that only speech or the cloud uses has no place here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

FALLBACK = "AMAZON.FallbackIntent"

ContentType = Literal["CustomPayload", "ImageResponseCard", "PlainText", "SSML"]


class Resolution(StrEnum):
    """How a custom slot type turns what was typed into a value."""

    ORIGINAL_VALUE = "ORIGINAL_VALUE"
    TOP_RESOLUTION = "TOP_RESOLUTION"
    CONCATENATION = "CONCATENATION"


class StepType(StrEnum):
    """Where a flow can go next (DialogAction.Type of a definition)."""

    ELICIT_INTENT = "ElicitIntent"
    START_INTENT = "StartIntent"
    ELICIT_SLOT = "ElicitSlot"
    EVALUATE_CONDITIONAL = "EvaluateConditional"
    INVOKE_DIALOG_CODE_HOOK = "InvokeDialogCodeHook"
    CONFIRM_INTENT = "ConfirmIntent"
    FULFILL_INTENT = "FulfillIntent"
    CLOSE_INTENT = "CloseIntent"
    END_CONVERSATION = "EndConversation"


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a response card."""

    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """An ImageResponseCard."""

    title: str
    subtitle: str | None = None
    image_url: str | None = None
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One message as configured: text with its placeholders, or a card."""

    content_type: ContentType
    content: str = ""
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class MessageGroup:
    """Alternatives of which one is said."""

    alternatives: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Response:
    """What is said at one point: one message out of every group, in order."""

    groups: tuple[MessageGroup, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question and how often it is asked again (`max_retries` times after the first)."""

    groups: tuple[MessageGroup, ...]
    max_retries: int
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class SlotOverride:
    """A value a step puts into a slot: a text, several (List), or None to empty it."""

    name: str
    value: str | None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A configured next step, with what it sets on the way; no type: the default step."""

    type: StepType | None
    slot: str | None = None
    suppress_message: bool = False
    intent: str | None = None
    slots: tuple[SlotOverride, ...] = ()
    attributes: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """One way of a conditional; the default branch has no condition."""

    name: str
    condition: str | None
    response: Response | None
    step: Step | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows one event: a response, branches that may overrule, a next step."""

    response: Response | None = None
    conditional: tuple[Branch, ...] = ()
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class DialogHook:
    """A call of the dialog Lambda at one point of the flow.

    `invoke` is EnableCodeHookInvocation: without it the hook succeeds without a call.
    """

    active: bool = True
    invoke: bool = True
    label: str | None = None
    success: Outcome = Outcome()
    failure: Outcome = Outcome()
    timeout: Outcome = Outcome()


@dataclass(frozen=True, slots=True)
class ElicitationHook:
    """A call of the dialog Lambda after an answer that could not be used."""

    invoke: bool = True
    label: str | None = None


@dataclass(frozen=True, slots=True)
class SubSlot:
    """One part of a composite slot; `prompt` is the slot's own question for it."""

    name: str
    slot_type: str
    prompt: Prompt | None = None
    defaults: tuple[str, ...] = ()
    utterances: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A value an intent needs or takes."""

    name: str
    slot_type: str
    required: bool = True
    multiple: bool = False
    prompt: Prompt | None = None
    defaults: tuple[str, ...] = ()
    utterances: tuple[str, ...] = ()
    captured: Outcome = Outcome()
    failed: Outcome = Outcome()
    hook: DialogHook | None = None
    elicitation_hook: ElicitationHook | None = None
    sub_slots: tuple[SubSlot, ...] = ()
    sub_slot_expression: str | None = None


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The yes-or-no question before fulfilment."""

    prompt: Prompt
    active: bool = True
    confirmed: Outcome = Outcome()
    declined: Outcome = Outcome()
    failed: Outcome = Outcome()
    hook: DialogHook | None = None
    elicitation_hook: ElicitationHook | None = None


@dataclass(frozen=True, slots=True)
class Fulfillment:
    """How an intent is carried out: `invoke` calls the Lambda."""

    invoke: bool = False
    active: bool = True
    success: Outcome = Outcome()
    failure: Outcome = Outcome()
    timeout: Outcome = Outcome()


@dataclass(frozen=True, slots=True)
class Closing:
    """What is said when an intent has been carried out."""

    active: bool = True
    outcome: Outcome = Outcome()


@dataclass(frozen=True, slots=True)
class OutputContext:
    """A context that becomes active when the intent is fulfilled."""

    name: str
    seconds: int
    turns: int


@dataclass(frozen=True, slots=True)
class Intent:
    """Something a user can want. `slots` stand in the order they are asked for."""

    name: str
    parent: str | None = None
    utterances: tuple[str, ...] = ()
    slots: Mapping[str, Slot] = field(default_factory=dict)
    dialog_hook: bool = False
    initial: Outcome = Outcome()
    initial_hook: DialogHook | None = None
    confirmation: Confirmation | None = None
    fulfillment: Fulfillment = Fulfillment()
    closing: Closing | None = None
    input_contexts: tuple[str, ...] = ()
    output_contexts: tuple[OutputContext, ...] = ()
    display_name: str | None = None

    @property
    def is_fallback(self) -> bool:
        """Whether it stands for "nothing else fits"."""
        return self.parent == FALLBACK


@dataclass(frozen=True, slots=True)
class SlotTypeValue:
    """A listed value and the other words for it."""

    value: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SlotType:
    """A custom slot type; `parent` and `regex` are those of a derived AMAZON.AlphaNumeric."""

    name: str
    resolution: Resolution = Resolution.ORIGINAL_VALUE
    values: tuple[SlotTypeValue, ...] = ()
    parent: str | None = None
    regex: str | None = None
    sub_slots: tuple[SubSlot, ...] = ()


@dataclass(frozen=True, slots=True)
class Locale:
    """A bot in one language; intents and custom slot types by name."""

    locale_id: str
    threshold: float
    intents: Mapping[str, Intent]
    slot_types: Mapping[str, SlotType] = field(default_factory=dict)

    @property
    def fallback(self) -> Intent:
        """The intent for what nothing else fits; every loaded locale has one."""
        return next(intent for intent in self.intents.values() if intent.is_fallback)


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot in all its languages."""

    name: str
    locales: Mapping[str, Locale]
    idle_seconds: int = 300
    notes: tuple[str, ...] = ()
    """Sentences about what was left out at load, each with the path of the property."""
