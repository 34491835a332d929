"""A recent entry by what it was: “the ride home was 24” after “uber to work 14, uber home 22”.

The words are the entry's own or the everyday ones for what it is; a word of anything else makes it
another purchase (“the bus home was 3”), and so does a price that is far from the entry's.
"""

from __future__ import annotations

from functools import lru_cache

from language.amounts import AmountMention
from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recent_changes import changed
from language.recents import core_of, is_near, singular, words_of_name
from language.request import Decision, Recent, Target
from language.vocabulary.recents import AGAIN, ARTICLES, WAS
from language.vocabulary.retelling_it import HEADS, RIDES


def recent_of_its_kind(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The entry's right amount, None where a message names none by its kind."""
    if len(reading.amounts) != 1 or reading.days or not 2 < len(reading.words) <= _LONGEST:
        return None
    if reading.is_question or WAS.isdisjoint(reading.texts) or reading.has(*_ELSE):
        return None
    core = core_of(reading)
    said, verb = _subject(reading)
    if not said or not AGAIN.isdisjoint(said):
        return None
    meant = _meant(reading.context.recent, said, reading.amounts[0])
    if meant is None:
        return None
    if said.isdisjoint(_words(meant.name)) and ARTICLES.isdisjoint(reading.texts[:verb]):
        return None  # "food was 20" after a lunch
    return changed(reading, Target(ids=(meant.id,)), range(verb + 1, core.stop), decisions)


def names_several(reading: Reading) -> bool:
    """“the ride was 24” after two rides: one of them, or a third."""
    if WAS.isdisjoint(reading.texts) or ARTICLES.isdisjoint(reading.texts):
        return False
    said, _ = _subject(reading)
    return bool(said) and any(said <= _kinds(one) for one in reading.context.recent)


def _subject(reading: Reading) -> tuple[set[str], int]:
    """The words before “was” but for articles, and the place of the verb."""
    core = core_of(reading)
    verb = next((place for place in core if reading.texts[place] in WAS), core.start)
    words = {
        singular(text)
        for text in reading.texts[core.start : verb]
        if text not in ARTICLES and text[0].isalnum()
    }
    return words, verb


def _meant(recent: tuple[Recent, ...], said: set[str], amount: AmountMention) -> Recent | None:
    """The one entry that all the words are said of, by a name of its kind among them."""
    fits = [
        one
        for one in recent
        if said <= _words(one.name) | _kinds(one) and not said.isdisjoint(_kinds(one))
    ]
    by_name = [one for one in fits if not said.isdisjoint(_words(one.name))] or fits
    return by_name[0] if len(by_name) == 1 and is_near(amount, by_name[0]) else None


@lru_cache(maxsize=64)
def _words(name: str) -> frozenset[str]:
    return frozenset(words_of_name(name))


def _kinds(one: Recent) -> frozenset[str]:
    if one.category != "transport" or not _words(one.name).isdisjoint(RIDES):
        rides = RIDES if one.category == "transport" else frozenset[str]()
        return _HEADS.get(one.category, frozenset()) | rides
    return _HEADS["transport"] - _OF_A_CAR


_LONGEST = 14
_OF_A_CAR = frozenset({"lift"})
_HEADS = {
    slug: frozenset(singular(word) for word in words.split()) for slug, words in HEADS.items()
}
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.ALERT, Cue.REMOVE)
