"""Words reduced to their stems, so that an inflected form is recognised."""

from collections.abc import Callable
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped] # it ships no types

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "fi": "finnish", "fr": "french",
    "hi": "hindi", "hu": "hungarian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


@cache
def stemmer_of(locale_id: str) -> Callable[[str], str]:
    """Return the function that stems a folded word of a locale's language."""
    algorithm = _ALGORITHMS.get(locale_id.replace("-", "_").partition("_")[0].casefold())
    if algorithm is None:
        return str
    stem = snowballstemmer.stemmer(algorithm).stemWord

    @lru_cache(maxsize=20_000)
    def stemmed(word: str) -> str:
        return str(stem(word)) if word.isalpha() else word

    return stemmed
