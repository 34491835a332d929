"""Bots that a custom resource of the stack deploys, as aws-samples/aws-lex-v2-cfn-cr does.

Its properties are the requests of the model-building API; what they hold of other resources stands
under names that begin with `CR.`.
"""

from collections.abc import Mapping
from typing import Any

from local.lex.definition import FALLBACK

_LOCALES = "CR.botLocales"
_PREFIX = "CR."


def is_custom_bot(resource: Mapping[str, Any]) -> bool:
    """Whether a template's resource is a bot in this shape."""
    return _is_custom(resource) and _LOCALES in (resource.get("Properties") or {})


def is_opaque_bot(resource: Mapping[str, Any]) -> bool:
    """Whether a resource makes a bot of something the template does not hold."""
    kind = str(resource.get("Type", ""))
    return _is_custom(resource) and "lex" in kind.lower() and kind.lower().endswith("bot")


def bot_of(properties: Mapping[str, Any]) -> dict[str, Any]:
    """The properties in the shape of AWS::Lex::Bot."""
    bot: dict[str, Any] = _without_prefix(properties)
    bot.pop("ServiceToken", None)
    bot["botLocales"] = [_with_fallback(locale) for locale in bot.get("botLocales") or ()]
    return bot


def _is_custom(resource: Mapping[str, Any]) -> bool:
    kind = str(resource.get("Type", ""))
    return kind.startswith("Custom::") or kind == "AWS::CloudFormation::CustomResource"


def _with_fallback(locale: Any) -> Any:
    """The locale with the fallback intent that the API makes of itself with every locale."""
    if not isinstance(locale, Mapping):
        return locale
    intents = [
        {"parentIntentSignature": FALLBACK, **intent}
        if isinstance(intent, Mapping) and intent.get("intentName") == "FallbackIntent"
        else intent
        for intent in locale.get("intents") or ()
    ]
    if not any(isinstance(one, Mapping) and one.get("parentIntentSignature") for one in intents):
        intents.append({"intentName": "FallbackIntent", "parentIntentSignature": FALLBACK})
    return {**locale, "intents": intents}


def _without_prefix(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {
            str(name).removeprefix(_PREFIX): _without_prefix(one) for name, one in value.items()
        }
    if isinstance(value, list):
        return [_without_prefix(one) for one in value]
    return value
