"""What a language calls numbers, days, times and assent: data, one module a language.

Elsewhere only yes and no have words: digits and ISO forms still resolve there.
"""

from functools import cache

from local.lex.slot_types.words.de import GERMAN
from local.lex.slot_types.words.en import ENGLISH
from local.lex.slot_types.words.es import SPANISH
from local.lex.slot_types.words.fr import FRENCH
from local.lex.slot_types.words.it import ITALIAN
from local.lex.slot_types.words.language import Language
from local.lex.slot_types.words.others import OTHERS
from local.lex.slot_types.words.pt import PORTUGUESE

__all__ = ["Language", "language_of"]

_LANGUAGES = (ENGLISH, SPANISH, GERMAN, FRENCH, ITALIAN, PORTUGUESE, *OTHERS)


@cache
def language_of(locale_id: str) -> Language:
    """Return the vocabulary of a locale id such as `en_US`."""
    code = locale_id.replace("-", "_").partition("_")[0].casefold()
    for language in _LANGUAGES:
        if language.code == code:
            return language
    return Language(code=code)
