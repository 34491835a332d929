"""Which language a message is in, told by its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter

from language.vocabulary.everyday import AT_HOME, EVERYDAY


def spoken_language(
    words: Sequence[str], told: Iterable[str] = (), home: str | None = None
) -> str | None:
    """The language (ISO 639-1) most words belong to; None where none or two are as likely.

    `told` are the languages of the categories and phrases that were recognised. `home` is
    the person's own language: it is taken where nothing says otherwise.
    """
    return language_voted(votes_of(words, home), told, home)


def votes_of(words: Sequence[str], home: str | None) -> dict[str, int]:
    """How much the words speak for each language."""
    votes: dict[str, int] = {}
    languages_of = _languages().get
    for word in words:
        for language in languages_of(word, ()):
            votes[language] = votes.get(language, 0) + 2
    if home and (own := sum(map(_at_home(home).__contains__, words))):
        votes[home] = votes.get(home, 0) + 2 * own
    for word in words if not "".join(words).isascii() else ():
        if not word.isascii() and (script := _script(word)):
            votes[script] = votes.get(script, 0) + 3
    return votes


def language_voted(votes: Mapping[str, int], told: Iterable[str], home: str | None) -> str | None:
    """The language that has most of these votes and of what is told, as in `spoken_language`."""
    votes = dict(votes)
    for language in told:
        votes[language] = votes.get(language, 0) + 1
    if "zh" in votes and (votes.get("ja", 0) > votes.get("en", 0) or home == "ja"):
        # kana tell; without them Japanese looks like Chinese
        votes["ja"] = votes.get("ja", 0) + votes.pop("zh")
    if home is not None and votes.get(home):
        votes[home] += 2
    most = max(votes.values(), default=0)
    if home is not None and votes.get(home, 0) == most:
        return home
    best = [language for language, count in votes.items() if count == most]
    return best[0] if len(best) == 1 else None


def decided_by(votes: Mapping[str, int], most_told: int, home: str | None) -> str | None:
    """The language voted whatever so many phrases may tell; None where they may change it.

    It is only known early where nobody's own language and no Chinese characters, which count
    for two languages, are among the votes.
    """
    if home is not None or not votes or not _COUNTED_TOGETHER.isdisjoint(votes):
        return None
    language, most = max(votes.items(), key=_count)
    others = [count for one, count in votes.items() if one != language]
    return language if most > max(others, default=0) + most_told else None


def is_everyday(word: str) -> bool:
    """Whether it is an everyday word of any language."""
    return word in _languages()


_COUNTED_TOGETHER = frozenset({"ja", "zh"})
_count = itemgetter(1)


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
