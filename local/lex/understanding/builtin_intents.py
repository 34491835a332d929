"""The phrases AWS ships with its built-in intents (an author adds none), by language."""

_PHRASES: dict[str, dict[str, str]] = {
    "AMAZON.CancelIntent": {
        "en": "cancel|never mind|forget it|cancel that|cancel it",
        "es": "cancelar|cancela|olvídalo|no importa",
        "de": "abbrechen|vergiss es|schon gut",
        "fr": "annuler|annule|laisse tomber|oublie ça",
        "it": "annulla|lascia stare|non importa",
        "pt": "cancelar|cancela|esquece|deixa pra lá",
    },
    "AMAZON.HelpIntent": {
        "en": "help|help me|can you help me|i need help",
        "es": "ayuda|ayúdame|puedes ayudarme",
        "de": "hilfe|hilf mir|kannst du mir helfen",
        "fr": "aide|aide moi|peux tu m'aider",
        "it": "aiuto|aiutami|puoi aiutarmi",
        "pt": "ajuda|me ajude|você pode me ajudar",
    },
    "AMAZON.PauseIntent": {
        "en": "pause|pause that|pause it",
        "es": "pausa|pausar",
        "de": "pause|pausieren",
        "fr": "pause|mets en pause",
        "it": "pausa|metti in pausa",
        "pt": "pausa|pausar",
    },
    "AMAZON.RepeatIntent": {
        "en": "repeat|say that again|repeat that|can you repeat that",
        "es": "repite|repetir|dilo otra vez",
        "de": "wiederholen|sag das noch einmal",
        "fr": "répète|répéter|redis ça",
        "it": "ripeti|dillo di nuovo",
        "pt": "repete|repetir|diga de novo",
    },
    "AMAZON.ResumeIntent": {
        "en": "resume|continue|keep going",
        "es": "continuar|continúa|sigue",
        "de": "fortsetzen|weiter|mach weiter",
        "fr": "reprendre|continue|continuer",
        "it": "riprendi|continua",
        "pt": "continuar|continue",
    },
    "AMAZON.StartOverIntent": {
        "en": "start over|restart|start again",
        "es": "empezar de nuevo|reiniciar|volver a empezar",
        "de": "neu starten|von vorne anfangen",
        "fr": "recommencer|recommence",
        "it": "ricomincia|da capo",
        "pt": "recomeçar|começar de novo",
    },
    "AMAZON.StopIntent": {
        "en": "stop|off|shut up",
        "es": "para|detente|basta",
        "de": "stopp|stop|aufhören",
        "fr": "stop|arrête|arrêter",
        "it": "stop|ferma|basta",
        "pt": "pare|parar|chega",
    },
}


def shipped_utterances(signature: str | None, language: str) -> tuple[str, ...]:
    """Return the phrases of a built-in intent, in English where a language has none."""
    by_language = _PHRASES.get(signature or "", {})
    phrases = by_language.get(language, by_language.get("en", ""))
    return tuple(phrase for phrase in phrases.split("|") if phrase)
