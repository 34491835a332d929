"""The ranking of a locale's intents for an utterance.

An utterance is laid over the sample utterances that share words with it. What counts is how much
of both is shared, each word by how telling it is in this bot, how much of the utterance the
intent's other samples know, and whether the values in it are values the intent asks for.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from local.lex.definition import Intent, Locale
from local.lex.slot_types import SlotReading, Span
from local.lex.slot_types.text import words_of
from local.lex.understanding.bare import rate_value
from local.lex.understanding.builtin_intents import shipped_utterances
from local.lex.understanding.extraction import Alignment, Values, align, exact_slots, loose_slots
from local.lex.understanding.samples import Sample, sample_of, words_in
from local.lex.understanding.vocabulary import Term, Vocabulary

#: How many samples of an intent are laid over an utterance, those that share most first.
_LAID_OVER = 4
#: Scores: of an intent that shares nothing, and the most short of a sample word for word.
_UNRELATED = 0.22
_SURE = 0.95
#: What a value in its place counts for, against one telling word; what a place left empty costs.
_VALUE = 0.5
_MISSING = 0.25
#: How much the nearest sample counts against all samples of the intent together.
_NEAREST = 0.7
#: Evidence weaker than this many telling words is doubted.
_DOUBT = 0.25
_SLIGHT = 0.5
_GUESS = 0.1
_LOOSE = 0.5
_HOME = 0.2


@dataclass(frozen=True, slots=True)
class Ranked:
    """An intent, how well the utterance fits it (1.0: a sample word for word), its slots."""

    intent: str
    score: float
    slots: Mapping[str, SlotReading]


class Understanding:
    """What a locale's sample utterances teach; built once."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        language = locale.locale_id.partition("_")[0]
        utterances = {
            intent.name: (*intent.utterances, *shipped_utterances(intent.parent, language))
            for intent in locale.intents.values()
            if not intent.is_fallback
        }
        self._vocabulary = Vocabulary(
            locale.locale_id,
            {
                name: [word for utterance in said for word in words_in(utterance)]
                for name, said in utterances.items()
            },
        )
        self._samples = [
            sample_of(name, utterance, self._vocabulary.stem)
            for name, said in utterances.items()
            for utterance in said
        ]
        self._exact: dict[str, list[Sample]] = defaultdict(list)
        self._with_stem: dict[str, list[int]] = defaultdict(list)
        self._uses: dict[str, Counter[str]] = defaultdict(Counter)
        self._weights = []
        for number, sample in enumerate(self._samples):
            self._exact[sample.words].append(sample)
            self._weights.append(sum(map(self._vocabulary.weight, sample.stems)))
            for stem in sample.stems:
                self._with_stem[stem].append(number)
                self._uses[stem][sample.intent] += 1
        self._wordless = defaultdict(list)
        for sample in self._samples:
            if not sample.stems:
                self._wordless[sample.intent].append(sample)
        self._most_uses = {stem: max(uses.values()) for stem, uses in self._uses.items()}
        self._names = list(utterances)

    def rank(self, text: str, *, today: date, allowed: Collection[str]) -> list[Ranked]:
        """Return the allowed intents, the best first; FallbackIntent is never among them."""
        terms = self._vocabulary.terms(text)
        values = Values(text, self._locale, today)
        exact = {sample.intent for sample in self._exact.get(words_of(text), ())}
        near = self._near(terms)
        ranked = [
            Ranked(name, 1.0, {})
            if name in exact
            else self._rate(self._locale.intents[name], near.get(name, []), terms, values)
            for name in self._names
            if name in allowed
        ]
        return sorted(ranked, key=lambda one: -one.score)

    def _rate(
        self, intent: Intent, samples: list[Sample], terms: list[Term], values: Values
    ) -> Ranked:
        best, best_slots = 0.0, dict[str, Span]()
        for sample in (*samples, *self._wordless.get(intent.name, ())):
            if sample.slots:
                exact = exact_slots(sample, intent, values)
                if exact is not None:
                    return Ranked(intent.name, 1.0, exact)
            alignment = align(sample, intent, terms, values)
            slots = loose_slots(intent, alignment.slots, values)
            likeness = self._likeness(sample, alignment, slots, terms)
            if likeness > best:
                best, best_slots = likeness, slots
        score = _UNRELATED + (_SURE - _UNRELATED) * min(1.0, best)
        bare = rate_value(intent, values)
        if bare is not None and bare[0] > score:
            score, best_slots = bare
        readings = {name: span.reading for name, span in best_slots.items()}
        return Ranked(intent.name, round(score, 2), readings)

    def _likeness(
        self, sample: Sample, alignment: Alignment, slots: Mapping[str, Span], terms: list[Term]
    ) -> float:
        """Return from 0 to 1 how like the sample, and its whole intent, the utterance is."""
        said = shared = known = anywhere = evidence = 0.0
        matched: set[str] = set()
        for term in terms:
            explained = _explained(term, slots, alignment.guessed)
            if explained == 1:
                continue
            weight = term.weight * (1 - explained)
            said += weight
            stem = next((stem for stem in term.stems if stem in sample.stems), None)
            if stem is not None and stem not in matched:
                matched.add(stem)
                shared += weight * term.sureness
            uses = [self._uses[stem][sample.intent] / self._most_uses[stem] for stem in term.stems]
            usage = weight * term.sureness * max(uses, default=0.0)
            known += usage
            evidence += usage * (_SLIGHT if term.weight <= 0.2 else 1.0)
            anywhere += weight * term.sureness if term.stems else 0.0
        if not shared and not alignment.slots:
            return 0.0
        wanted = sum(map(self._vocabulary.weight, sample.stems))
        placed = _VALUE * len(alignment.slots.keys() - alignment.guessed)
        placed += _GUESS * len(alignment.guessed)
        loose = _VALUE * len(slots.keys() - alignment.slots.keys())
        nearest = 2 * (shared + placed) / (said + wanted + 2 * placed + _MISSING * alignment.missing)
        coverage = (known + placed + loose) / (said + placed + loose)
        at_home = (anywhere + placed + loose) / (said + placed + loose)
        evidence += placed + _LOOSE * loose
        likeness = _NEAREST * nearest + (1 - _NEAREST) * coverage + _HOME * at_home**2
        return likeness * evidence / (evidence + _DOUBT)

    def _near(self, terms: list[Term]) -> dict[str, list[Sample]]:
        """Return for each intent the samples that share most with the utterance."""
        shared: Counter[int] = Counter()
        for stem, weight in {stem: term.weight for term in terms for stem in term.stems}.items():
            for number in self._with_stem.get(stem, ()):
                shared[number] += weight  # type: ignore[assignment]
        found: dict[str, list[Sample]] = defaultdict(list)
        order = sorted(shared, key=lambda number: (-shared[number] / (1 + self._weights[number]), number))
        for number in order:
            sample = self._samples[number]
            if len(found[sample.intent]) < _LAID_OVER:
                found[sample.intent].append(sample)
        return found


def _explained(term: Term, slots: Mapping[str, Span], guessed: Collection[str]) -> float:
    """Return how much of a word is explained by the value it belongs to."""
    for name, span in slots.items():
        if span.start <= term.start < span.end:
            return 0.5 if name in guessed else 1.0
    return 0.0
