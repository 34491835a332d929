"""An answer without the words around it: "make it the queen, please" is "queen"."""

from local.lex.slot_types.places import is_place
from local.lex.slot_types.text import Token, one_of, tokens_of
from local.lex.slot_types.words import Language

#: Small words that may stand inside a name: "Rio de Janeiro", "Stoke on Trent".
PARTICLES = frozenset(
    "de da do del della di du la le les los las el al of the on upon am an der "
    "den van von und and y e i st".split()
)
_LONGEST_NAME = 5
_LONGEST_VALUE = 10


def without_carriers(text: str, language: Language) -> tuple[int, int]:
    """Return where the answer itself starts and ends; the whole text when all of it carries."""
    tokens = [token for token in tokens_of(text) if token.is_word or token.is_number]
    if not tokens:
        stripped = text.strip()
        start = text.find(stripped)
        return start, start + len(stripped)
    first, last = 0, len(tokens) - 1
    while first < last and _carries(tokens[first], language):
        short = last - first < _LONGEST_NAME
        if short and is_place("City", text[tokens[first].start : tokens[last].end]):
            break
        first += 1
    while last > first and _carries(tokens[last], language):
        last -= 1
    if _carries(tokens[first], language):  # nothing but carriers
        first, last = 0, len(tokens) - 1
    end = tokens[last].end
    if text[end : end + 1] == "." and "." in text[tokens[first].start : end]:
        end += 1  # "D.C."
    return tokens[first].start, end


def is_plausible_name(text: str, language: Language) -> bool:
    """Return whether the text can be the name of a place or a person."""
    tokens = tokens_of(text)
    words = [token for token in tokens if token.is_word]
    if not 1 <= len(words) <= _LONGEST_NAME or any(token.is_number for token in tokens):
        return False
    if any(token.word not in ".,'-&()" for token in tokens if not token.is_word):
        return False
    if is_place("City", text):
        return True
    taken = language.yes | language.no | language.maybe | language.unknown
    if one_of(words, 0, taken) is not None:
        return False
    inner = [word for word in words if word.word not in PARTICLES]
    return bool(inner) and not any(word.word in language.function_words for word in inner)


def is_plausible_value(text: str) -> bool:
    """Return whether the text can be an unlisted value of a type that expands its list."""
    words = [token for token in tokens_of(text) if token.is_word or token.is_number]
    return 1 <= len(words) <= _LONGEST_VALUE


def _carries(token: Token, language: Language) -> bool:
    if token.word in language.carriers:
        return True
    parts = [part for part in token.word.split("'") if part]  # "m'appelle", "dell'hotel"
    return len(parts) > 1 and language.carriers.issuperset(parts)
