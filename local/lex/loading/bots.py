"""A bot and its locales, out of the properties of AWS::Lex::Bot (or an export's spelling)."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from local.lex.definition import Bot, Intent, Locale, Outcome, SlotType, Step, StepType, SubSlot
from local.lex.loading.intents import read_intent
from local.lex.loading.node import Node
from local.lex.loading.slot_types import read_slot_type

BUILT_IN_SLOT_TYPES = frozenset(
    f"AMAZON.{name}"
    for name in (
        "AlphaNumeric City Confirmation Country Currency Date Duration EmailAddress FirstName "
        "FreeFormInput LastName Number Percentage PhoneNumber State StreetName Time UKPostalCode"
    ).split()
)
_Named = TypeVar("_Named", Intent, SlotType)
_REFERENCE = re.compile(r"\{\s*([^{}]*?)\s*\}")


def read_bot(node: Node) -> Bot:
    """A bot with every locale its properties hold."""
    if node.text("BotType") == "BotNetwork" or node.has("BotMembers"):
        raise node.refuse("A network of bots routes between bots of the cloud; serve each bot.")
    if node.has("BotFileS3Location") and not node.has("BotLocales"):
        location = node.child("BotFileS3Location")
        raise (location or node).refuse("The bot lies in S3: download the export and load that.")
    name = node.required_text("Name", "BotName", most=100)
    idle = node.integer("IdleSessionTTLInSeconds", least=60, most=86_400, default=300)
    locales = [read_locale(one) for one in node.items("BotLocales")]
    # Roles, tags, logs and replicas are the account's; the definition is complete without them.
    node.without_effect(
        *"AutoBuildBotLocales BotFileS3Location BotMembers BotTags BotType DataPrivacy".split(),
        *"Description ErrorLogSettings Identifier Replication RoleArn Version".split(),
        *"TestBotAliasSettings TestBotAliasTags FileFormat ResourceType".split(),
    )
    node.finish()
    if not locales:
        raise node.refuse("BotLocales must hold at least one locale.")
    return Bot(
        name=name,
        locales={locale.locale_id: locale for locale in locales},
        idle_seconds=idle,
        notes=tuple(node.reading.notes),
    )


def read_locale(node: Node) -> Locale:
    """One BotLocale, its references checked: a locale that loads can be run."""
    type_nodes = node.items("SlotTypes", most=250)
    slot_types, lost_types = _by_name(type_nodes, read_slot_type)
    intents, lost_intents = _by_name(node.items("Intents", most=1000), read_intent)
    locale = Locale(
        locale_id=node.required_text("LocaleId"),
        threshold=node.number(
            "NluConfidenceThreshold", "NluIntentConfidenceThreshold", least=0, most=1
        ),
        intents=intents,
        slot_types=slot_types,
    )
    locale = _with_named_types(locale, _names_by_identifier(type_nodes))
    _generative(node)
    node.without_effect(
        *"AudioFillerSettings BotLocaleSettings CustomVocabulary Description Name".split(),
        *"SpeechDetectionSensitivity SpeechRecognitionSettings UnifiedSpeechSettings".split(),
        *"Identifier Version VoiceSettings".split(),
    )
    node.finish()
    _check_references(node, locale, lost_intents)
    return _without_lost_slot_types(node, locale, lost_types)


def _names_by_identifier(slot_types: Iterable[Node]) -> dict[str, str]:
    """The names of slot types by the ids that exports and the API refer to them by."""
    return {
        identifier: node.required_text("Name", "SlotTypeName")
        for node in slot_types
        if (identifier := node.text("Identifier", "SlotTypeId"))
    }


def _with_named_types(locale: Locale, names: Mapping[str, str]) -> Locale:
    """The locale with every reference to a slot type's id replaced by its name."""

    def named(parts: tuple[SubSlot, ...]) -> tuple[SubSlot, ...]:
        return tuple(replace(one, slot_type=name_of(one.slot_type)) for one in parts)

    def name_of(reference: str) -> str:
        known = reference in locale.slot_types
        return reference if known else names.get(reference, reference)

    intents = {}
    for intent in locale.intents.values():
        slots = {
            slot.name: replace(
                slot, slot_type=name_of(slot.slot_type), sub_slots=named(slot.sub_slots)
            )
            for slot in intent.slots.values()
        }
        intents[intent.name] = replace(intent, slots=slots)
    slot_types = {
        one.name: replace(one, sub_slots=named(one.sub_slots)) for one in locale.slot_types.values()
    }
    return replace(locale, intents=intents, slot_types=slot_types)


def _by_name(
    nodes: Iterable[Node], read: Callable[[Node], _Named | None]
) -> tuple[dict[str, _Named], frozenset[str]]:
    """What could be read, and the names of what was left out."""
    named: dict[str, _Named] = {}
    lost: set[str] = set()
    for node in nodes:
        one = read(node)
        if one is None:
            lost.add(node.required_text("Name", "IntentName", "SlotTypeName"))
            continue
        if one.name in named:
            raise node.refuse(f"Name {one.name!r} is used twice.")
        named[one.name] = one
    return named, frozenset(lost)


def _generative(node: Node) -> None:
    """Assisted understanding is refused when it is on; its build-time half has no effect."""
    settings = node.mapping("GenerativeAISettings")
    runtime = settings.child("RuntimeSettings") if settings else None
    if runtime is not None and '"enabled": true' in json.dumps(runtime.value).lower():
        node.cloud_only("GenerativeAISettings", "A Bedrock model assists it, in the cloud only.")


def _check_references(node: Node, locale: Locale, lost: frozenset[str]) -> None:
    if not any(intent.is_fallback for intent in locale.intents.values()):
        raise node.refuse(
            "Intents must hold one with ParentIntentSignature AMAZON.FallbackIntent, as the "
            "service demands."
        )
    for intent in locale.intents.values():
        where = f"intent {intent.name}"
        for utterance in intent.utterances:
            for name in _REFERENCE.findall(utterance):
                if name.split(".")[0] not in intent.slots:
                    raise node.refuse(
                        f"{where}: the utterance {utterance!r} names {{{name}}}, which is not a "
                        "slot of the intent."
                    )
        for step in _steps(intent):
            if step.intent in lost:
                node.note(f"{where}: a next step starts an intent that was left out.")
                continue
            if step.intent is not None and step.intent not in locale.intents:
                raise node.refuse(f"{where}: a next step names the unknown intent {step.intent!r}.")
            target = locale.intents[step.intent] if step.intent else intent
            if step.type is StepType.ELICIT_SLOT and step.slot not in target.slots:
                raise node.refuse(f"{where}: a next step elicits the unknown slot {step.slot!r}.")


def _without_lost_slot_types(node: Node, locale: Locale, lost: frozenset[str]) -> Locale:
    """Check every slot's type; an intent that needs one left out is left out too."""
    kept: dict[str, Intent] = {}
    known = BUILT_IN_SLOT_TYPES | locale.slot_types.keys() | lost
    for custom in locale.slot_types.values():
        for part in custom.sub_slots:
            if part.slot_type not in known:
                raise node.refuse(
                    f"slot type {custom.name}: its part {part.name} has the type "
                    f"{part.slot_type!r}, which is not a slot type of this locale."
                )
    for intent in locale.intents.values():
        wanted = {slot.name: slot.slot_type for slot in intent.slots.values()}
        for name, slot_type in wanted.items():
            if slot_type in known:
                continue
            kind = "built-in" if slot_type.startswith("AMAZON.") else "custom"
            raise node.refuse(
                f"intent {intent.name}: slot {name} has the type {slot_type!r}, which is not a "
                f"{kind} slot type of this locale."
            )
        if lost.isdisjoint(wanted.values()):
            kept[intent.name] = intent
        else:
            node.note(f"intent {intent.name} needs a slot type that was left out; it is too.")
    return replace(locale, intents=kept)


def _steps(intent: Intent) -> Iterator[Step]:
    for outcome in _outcomes(intent):
        if outcome.step is not None:
            yield outcome.step
        for branch in outcome.conditional:
            if branch.step is not None:
                yield branch.step


def _outcomes(intent: Intent) -> Iterator[Outcome]:
    hooks = [intent.initial_hook]
    yield intent.initial
    for slot in intent.slots.values():
        yield slot.captured
        yield slot.failed
        hooks.append(slot.hook)
    if intent.confirmation is not None:
        yield from (
            intent.confirmation.confirmed,
            intent.confirmation.declined,
            intent.confirmation.failed,
        )
        hooks.append(intent.confirmation.hook)
    yield from (intent.fulfillment.success, intent.fulfillment.failure, intent.fulfillment.timeout)
    if intent.closing is not None:
        yield intent.closing.outcome
    for hook in hooks:
        if hook is not None:
            yield from (hook.success, hook.failure, hook.timeout)
