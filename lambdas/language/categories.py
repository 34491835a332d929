"""The category that words tell: the person's own first, then what they are known to mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from language.text import fold
from language.vocabulary.categories_all import INCOME, MERCHANTS, WEAK, WORDS
from language.vocabulary.compounds import CARRIERS, LINKS
from language.vocabulary.everyday import AT_HOME, EVERYDAY
from language.vocabulary.everyday_words import EVERYDAY_WORDS
from language.vocabulary.places import ZONES
from language.words import Found, Phrases, Word, phrases_in, words_in, words_of

EXPENSE_SLUGS = tuple(
    """dining groceries transport fuel housing utilities health insurance entertainment shopping
    personal_care education kids pets gifts charity travel subscriptions fees other""".split()
)
INCOME_SLUGS = ("salary", "freelance", "gift_income", "interest", "sale", "tax_refund")
USUALLY_REPEATS = frozenset(
    "housing utilities insurance subscriptions salary interest freelance charity".split()
)
"""Categories of what is mostly paid or earned again and again."""

_WEAK, _MERCHANT, _WORD, _SALE, _OWN, _LEARNED = range(6)


class Sense(NamedTuple):
    """One meaning of a phrase. A higher `level` counts more than a lower one."""

    slug: str
    language: str
    level: int

    @property
    def is_income(self) -> bool:
        """Whether money of this category comes in."""
        return self.slug in INCOME_SLUGS


Listed = Found[tuple[Sense, ...]]


class Hit(NamedTuple):
    """A phrase of the text that tells a category: words `first` up to but not `after`."""

    first: int
    after: int
    sense: Sense
    said: str


def find_categories(
    words: Sequence[Word],
    spoken: str | None,
    own: Sequence[str] = (),
    learned: Mapping[str, str] = MappingProxyType({}),
    *,
    listed: Sequence[Listed | None] | None = None,
) -> tuple[Hit, ...]:
    """Every phrase that tells a category, in order; the longest counts where several begin.

    `listed` is what `listed_phrases` finds in the words, where that is known.
    """
    texts = [word.text for word in words]
    personal = _personal(tuple(own), tuple(sorted(learned.items()))) if own or learned else None
    known = listed_phrases(texts) if listed is None else listed
    inflects = spoken in _ENDINGS
    compounds = spoken is None or spoken in _COMPOUNDING
    only_listed = personal is None and not inflects
    hits = []
    after = 0
    for at, text in enumerate(texts):
        if at < after or (only_listed and known[at] is None and len(text) < _COMPOUND):
            continue
        found = (
            (personal.at(texts, at) if personal else None)
            or known[at]
            or (_inflected(text, at, spoken) if inflects else None)
            or (_compound(text, at, spoken) if compounds and len(text) >= _COMPOUND else None)
        )
        if found is None:
            continue
        said = text if found.after == at + 1 else " ".join(texts[at : found.after])
        if _is_only_foreign(said, found.value, spoken) or _is_syllable(
            words, found.first, found.after
        ):
            continue
        after = found.after
        hits.append(Hit(at, after, _meant(found.value, spoken), said))
    return tuple(hits)


def listed_phrases(texts: Sequence[str]) -> list[Listed | None]:
    """The longest phrase that begins at each word, with what it means in every language."""
    phrases_at = _known_phrases().all_at
    return [
        Found(at, *found[0])
        if (found := phrases_at(texts, at))
        else (_stemmed(text, at) if text.endswith(_LAST_OF_PLURALS) else None)
        for at, text in enumerate(texts)
    ]


def may_be_compound(text: str) -> bool:
    """Whether the word is long enough to be a compound of words of categories."""
    return len(text) >= _COMPOUND


def told_by(hits: Sequence[Hit], breaks: Sequence[int], spoken: str | None) -> Hit | None:
    """The hit that tells the category of one thing.

    `breaks` are the places of words like "for" and "at", after which something else is
    named: what stands before the first that leaves a hit counts. There the surest sense
    wins, and of two as sure the head of the phrase: the last in Germanic languages ("dog
    food"), the first in Romance ones ("cena de cumpleaños").
    """
    if len(hits) < 2:
        return hits[0] if hits else None
    best = max(hit.sense.level for hit in hits)
    if best >= _OWN:
        return next(hit for hit in hits if hit.sense.level == best)
    if best == _SALE and (sold := [hit for hit in hits if hit.said.split()[-1] in _SOLD]):
        return sold[0]  # the verb comes last: "altes iPhone auf Kleinanzeigen verkauft"
    parts: dict[int, list[Hit]] = {}
    for hit in hits:
        parts.setdefault(sum(place < hit.first for place in breaks), []).append(hit)
    chosen: Hit | None = None
    for part in (parts[number] for number in sorted(parts)):
        level = max(hit.sense.level for hit in part)
        heads = [hit for hit in part if hit.sense.level == level]
        if level == _WEAK:  # "kids stuff" is of the kids
            heads = [hit for hit in heads if hit.said not in _OF_ANYTHING] or heads
        head = heads[0] if spoken in _HEAD_FIRST else heads[-1]
        if chosen is None or (chosen.sense.level == _WEAK < level):
            chosen = head
    return chosen


def without_chance_words(hits: tuple[Hit, ...], spoken: str | None) -> tuple[Hit, ...]:
    """The phrases of an English message, those of other languages as the weakest.

    What looks like a word of another language is a name or an abbreviation beside English
    words: “overdraft fee, wells fargo”, “hotel zürich”, “venmo'd kat”.
    """
    if spoken not in {None, "en"} or all(hit.sense.language in _AT_HOME for hit in hits):
        return hits
    if spoken is None and not any(hit.sense.language == "en" for hit in hits):
        return hits
    return tuple(
        hit
        if hit.sense.language in _AT_HOME
        else hit._replace(sense=hit.sense._replace(level=_WEAK))
        for hit in hits
        if hit.sense.language in _AT_HOME
        or not hit.said.isascii()
        or (len(hit.said) > _FEW_LETTERS and hit.said not in ZONES)
    )


def names_a_category(hit: Hit) -> bool:
    """Whether the phrase is the category's own name ("groceries"), not something of it ("milk")."""
    name = hit.sense.slug.replace("_", " ")
    return hit.said in {name, f"{name}s", name.removesuffix("s")}


def slug_of(tag: str) -> str:
    """The category a hashtag names: a known one where it is one of its words, else itself."""
    folded = fold(tag).replace("-", "_")
    if folded in EXPENSE_SLUGS or folded in INCOME_SLUGS:
        return folded
    texts = [word.text for word in words_of(folded.replace("_", " "))]
    found = _known_phrases().at(texts, 0) if texts else None
    return _meant(found.value, None).slug if found and found.after == len(texts) else folded


def is_category_phrase(word: str) -> bool:
    """Whether the word by itself tells a category."""
    return _known_phrases().has(word)


def vocabulary(language: str | None = None, besides: frozenset[str] = frozenset()) -> set[str]:
    """Every word in a phrase of a category, of one language or of all `besides` some."""
    return words_in(
        phrase
        for phrase, (sense,) in _known_phrases().entries()
        if (sense.language == language if language else sense.language not in besides)
    )


def _meant(senses: tuple[Sense, ...], spoken: str | None) -> Sense:
    known = spoken or "en"
    return next((sense for sense in senses if sense.language == known), senses[0])


def _stemmed(word: str, place: int) -> Found[tuple[Sense, ...]] | None:
    """A plural of a word of another language than English: "restaurantes"."""
    known = _known_phrases()
    for ending in ("s", "es", "n", "en", "e"):
        if not word.endswith(ending) or len(word) - len(ending) < 4:
            continue
        senses = known.listed(word.removesuffix(ending))
        foreign = tuple(one for one in senses or () if one.language not in {"en", ""})
        if foreign:
            return Found(place, place + 1, foreign)
    return None


def _inflected(word: str, place: int, spoken: str | None) -> Found[tuple[Sense, ...]] | None:
    """A case or the definite form of a word, where the language is known: "apteki", "lönen"."""
    for ending in _ENDINGS.get(spoken or "", ()):
        if len(word) - len(ending) < _SHORTEST_STEM or not word.endswith(ending):
            continue
        stem = word.removesuffix(ending)
        for base in _BASES.get(spoken or "", ("",)):
            senses = tuple(one for one in _senses_of(stem + base) if one.language == spoken)
            if senses:
                return Found(place, place + 1, senses)
    return None


def _is_only_foreign(said: str, senses: tuple[Sense, ...], spoken: str | None) -> bool:
    """Whether the word is an everyday one and tells a category only elsewhere: "the", "dal"."""
    languages = {sense.language for sense in senses}
    if "" in languages or spoken in languages:
        return False
    if languages <= _FEWER:
        # a few letters mean too much elsewhere: "su", "play"
        return spoken is not None or (said.isascii() and len(said) < _LONG_ENOUGH)
    if len(said) <= _FEW_LETTERS and said in _everyday_of(spoken):
        return True  # the Italian "dal" is no lentils
    small = said in _everyday_of(spoken) or said in _EVERYDAY_ENGLISH
    return small and "en" not in languages


def _is_syllable(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether it is one Korean syllable inside a longer word: the 물 of 선물, the 책 of 책임."""
    if after - first > 1 or not "가" <= words[first].text <= "힣":
        return False
    if first and words[first - 1].end == words[first].start and words[first - 1].is_word:
        return True
    following = words[after] if after < len(words) else None
    glued = following is not None and following.start == words[first].end and following.is_word
    return glued and following is not None and following.text not in _PARTICLES


_PARTICLES = frozenset("을를이가은는에값랑도로만과와")


def _compound(word: str, place: int, spoken: str | None) -> Found[tuple[Sense, ...]] | None:
    """A compound means what its last part means: "autoversicherung"; else see `_carried`."""
    if not _COMPOUND <= len(word) <= _LONGEST_COMPOUND:
        return None
    if spoken is not None and spoken not in _COMPOUNDING:
        return None
    languages = _COMPOUNDING if spoken is None else {spoken}
    known = _known_phrases()
    for cut in range(2, len(word) - 3):
        last = known.listed(word[cut:])
        if last is None:
            continue
        senses = tuple(
            sense for sense in last if sense.language in languages and sense.level > _WEAK
        )
        if senses and (spoken or len(word) - cut >= 5):
            return Found(place, place + 1, senses)
    return _carried(word, place, spoken) if spoken else None


def _carried(word: str, place: int, spoken: str) -> Found[tuple[Sense, ...]] | None:
    """A compound whose last part says only what was paid means its first: "tierarztrechnung"."""
    last = next((one for one in CARRIERS[spoken] if word.endswith(one)), None)
    if last is None:
        return None
    head = word.removesuffix(last)
    for link in LINKS:
        senses = tuple(
            sense
            for sense in _senses_of(head.removesuffix(link))
            if head.endswith(link) and sense.language in {spoken, "en"}
        )
        if senses:
            return Found(place, place + 1, senses)
    return _compound(head.removesuffix("s"), place, spoken)


@cache
def _everyday_of(language: str | None) -> frozenset[str]:
    return frozenset(
        f"{EVERYDAY.get(language or '', '')} {AT_HOME.get(language or '', '')}".split()
    )


@lru_cache(maxsize=256)
def _personal(
    own: tuple[str, ...], learned: tuple[tuple[str, str], ...]
) -> Phrases[tuple[Sense, ...]]:
    entries = [(fold(word), (Sense(slug, "", _LEARNED),)) for word, slug in learned]
    entries += [
        (name, (Sense(slug, "", _OWN),))
        for slug in own
        for name in {fold(slug), fold(slug).replace("_", " ")}
    ]
    return Phrases(entries)


@cache
def _known_phrases() -> Phrases[tuple[Sense, ...]]:
    """What each phrase means, once for each language; what is listed first counts."""
    tables = chain(_weak(), _incomes(), _expenses(), _merchants())
    meant = ((phrases, (sense,)) for phrases, sense in tables)
    return Phrases(
        ((phrase, senses) for phrases, senses in meant for phrase in phrases), joined=_both
    )


def _both(known: tuple[Sense, ...], more: tuple[Sense, ...]) -> tuple[Sense, ...]:
    return known if any(one.language == more[0].language for one in known) else (*known, *more)


def _senses_of(word: str) -> tuple[Sense, ...]:
    return _known_phrases().listed(word) or ()


def _weak() -> Iterator[tuple[list[str], Sense]]:
    for slug, phrases in WEAK.items():
        yield _with_plurals(phrases), Sense(slug, "en", _WEAK)


def _incomes() -> Iterator[tuple[list[str], Sense]]:
    for language, table in INCOME:
        for slug, phrases in table.items():
            yield phrases_in(phrases), Sense(slug, language, _SALE if slug == "sale" else _WORD)


def _expenses() -> Iterator[tuple[list[str], Sense]]:
    for slug in EXPENSE_SLUGS:
        yield [slug.replace("_", " ")], Sense(slug, "en", _WORD)
    weak = {phrase for phrases in WEAK.values() for phrase in phrases_in(phrases)}
    for language, table in WORDS:
        for slug, listed in table.items():
            if language == "en":
                yield _with_plurals(listed), Sense(slug, language, _WORD)
                continue
            phrases = phrases_in(listed)
            yield [one for one in phrases if one in weak], Sense(slug, language, _WEAK)
            yield [one for one in phrases if one not in weak], Sense(slug, language, _WORD)


def _merchants() -> Iterator[tuple[list[str], Sense]]:
    for slug, phrases in MERCHANTS.items():
        yield phrases_in(phrases), Sense(slug, "en", _MERCHANT)


def _with_plurals(listed: str) -> list[str]:
    """English phrases and their plurals."""
    phrases = []
    for phrase in phrases_in(listed):
        phrases.append(phrase)
        if phrase.endswith("y") and phrase[-2:-1] not in "aeiou":
            phrases.append(f"{phrase[:-1]}ies")
        elif phrase.endswith(("us", "ss")):
            phrases.append(f"{phrase}es")
        elif not phrase.endswith("s"):
            phrases.append(f"{phrase}{'es' if phrase.endswith(('x', 'ch', 'sh')) else 's'}")
    return phrases


_EVERYDAY_ENGLISH = EVERYDAY_WORDS | frozenset(EVERYDAY["en"].split())
_AT_HOME = frozenset({"en", ""})
_LAST_OF_PLURALS = ("s", "n", "e")
_HEAD_FIRST = frozenset({"es", "fr", "it", "pt", "id", "pl", "ar"})
_COMPOUND, _LONGEST_COMPOUND = 7, 48
_COMPOUNDING = frozenset({"de", "nl", "sv"})
_SOLD = frozenset(
    "verkauft verkocht sattim satildi becha beche bechi बेचा बेची sald salde продал продала".split()
)
_OF_ANYTHING = frozenset("stuff fee fees charge charges bill bills order shop store card".split())
"""What they are of tells more: "club fees"."""
_FEWER = frozenset({"sv", "pl", "tr"})
"""Languages whose words count only in messages that are known to be in them."""
_LONG_ENOUGH = 6
_FEW_LETTERS = 3
_SHORTEST_STEM = 3
_ENDINGS_LISTED = {
    "sv": "arna erna orna ens et en ar er or na n t s e",
    "pl": "ami ach iem owi ego ie em om ow e a y i u o",
    "tr": "ndan nden lari leri lar ler dan den tan ten nin nun yla yle da de ta te ya ye yi yu"
    " si su im um in un i u a e",
    "ru": "ами ями ах ях ов ев ои ом ем ам еи у ю а я ы и е",
}
_ENDINGS = {language: tuple(listed.split()) for language, listed in _ENDINGS_LISTED.items()}
"""What words end in (folded) where the listed form does not, the longest first."""
_BASES = {"pl": ("", "a", "o", "e"), "ru": ("", "а", "я", "о", "ь", "и", "ы"), "sv": ("", "a")}
"""What the listed form may end in instead."""
