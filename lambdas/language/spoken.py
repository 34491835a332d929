"""Which language a message is in, told by its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from language.vocabulary.everyday import AT_HOME, EVERYDAY


def spoken_language(
    words: Iterable[str], told: Iterable[str] = (), home: str | None = None
) -> str | None:
    """The language (ISO 639-1) most words belong to; None where none or two are as likely.

    `told` are the languages of the categories and phrases that were recognised. `home` is
    the person's own language: it is taken where nothing says otherwise.
    """
    votes: Counter[str] = Counter()
    for word in words:
        for language in _languages().get(word, ()):
            votes[language] += 2
        if word in _at_home(home):
            votes[home or ""] += 2
        if script := _script(word):
            votes[script] += 3
    votes.update(told)
    if votes["zh"] and (votes["ja"] > votes.get("en", 0) or home == "ja"):
        votes["ja"] += votes.pop("zh")  # kana tell; without them Japanese looks like Chinese
    if home is not None and votes[home]:
        votes[home] += 2
    ranked = votes.most_common(2)
    if home is not None and votes[home] == (ranked[0][1] if ranked else 0):
        return home
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _script(word: str) -> str | None:
    first = word[0]
    if "\u3040" <= first <= "\u30ff":
        return "ja"
    if "\u4e00" <= first <= "\u9fff":
        return "zh"
    if "\uac00" <= first <= "\ud7a3":
        return "ko"
    if "\u0400" <= first <= "\u04ff":
        return "ru"
    if "\u0600" <= first <= "\u06ff":
        return "ar"
    return "hi" if "\u0900" <= first <= "\u097f" else None


@cache
def _at_home(home: str | None) -> frozenset[str]:
    """The small words of a language that its everyday words leave out, others having them too."""
    return frozenset(AT_HOME.get(home or "", "").split()).difference(
        EVERYDAY.get(home or "", "").split()
    )


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in EVERYDAY.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), language)
    return found
