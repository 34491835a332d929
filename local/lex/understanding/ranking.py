"""The ranking of a locale's intents for an utterance.

An utterance is laid over the samples that share words with it. What counts is how much of both is
shared, each word by how telling it is in this bot, how much of the utterance the intent's other
samples know, and whether the values in it are values the intent asks for.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from local.lex.definition import Intent, Locale
from local.lex.slot_types import SlotReading, Span
from local.lex.slot_types.text import words_of
from local.lex.understanding.alignment import Alignment, align
from local.lex.understanding.bare import rate_value
from local.lex.understanding.builtin_intents import shipped_utterances
from local.lex.understanding.classifier import Classifier
from local.lex.understanding.features import features_of_sample, features_of_text
from local.lex.understanding.samples import Sample, name_of, sample_of, words_in
from local.lex.understanding.templates import filled_template
from local.lex.understanding.values import Values
from local.lex.understanding.vocabulary import Term, Vocabulary

#: How many samples of an intent are laid over an utterance, those that share most first.
_LAID_OVER = 4
#: Scores: of an intent that shares nothing, and the most short of a sample word for word.
_UNRELATED = 0.22
_SURE = 0.95
#: A sample word for word, except that nothing but its place says a value is one.
_ASSUMED = 0.97
_ASSUMED_ALONE = 0.45
#: What a value counts for against one telling word: in its place, guessed, and elsewhere.
_VALUE = 0.5
_GUESS = 0.1
_LOOSE = 0.25
#: What a place without its value costs.
_MISSING = 0.25
#: How much the nearest sample counts against all samples of the intent together.
_NEAREST = 0.7
#: What it adds that the bot knows the words at all.
_HOME = 0.32
#: A classifier trained on this many samples an intent may take half of what the nearest gives.
_SCHOOLED = 15
#: Evidence of this many telling words is half doubted.
_DOUBT = 0.3


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
        said = {
            intent.name: (*intent.utterances, *shipped_utterances(intent.parent, language))
            for intent in locale.intents.values()
            if not intent.is_fallback
        }
        # The name an author gave an intent says what it is for, too.
        taught = {name: (*utterances, name_of(name)) for name, utterances in said.items()}
        self._vocabulary = Vocabulary(
            locale.locale_id,
            {
                name: [word for utterance in utterances for word in words_in(utterance)]
                for name, utterances in taught.items()
            },
        )
        self._intents = list(said)
        self._samples = [
            sample_of(name, utterance, self._vocabulary)
            for name, utterances in taught.items()
            for utterance in utterances
        ]
        self._verbatim: dict[str, set[str]] = defaultdict(set)
        for name, utterances in said.items():
            for utterance in utterances:
                self._verbatim[words_of(utterance)].add(name)
        self._with_stem: dict[str, list[int]] = defaultdict(list)
        self._wordless: dict[str, list[Sample]] = defaultdict(list)
        self._uses: dict[str, Counter[str]] = defaultdict(Counter)
        for number, sample in enumerate(self._samples):
            if not sample.stems:
                self._wordless[sample.intent].append(sample)
            for stem in sample.stems:
                self._with_stem[stem].append(number)
                self._uses[stem][sample.intent] += 1
        self._most_uses = {stem: max(uses.values()) for stem, uses in self._uses.items()}
        self._slot_types = sorted(
            {
                locale.intents[sample.intent].slots[name].slot_type
                for sample in self._samples
                for name in sample.slots
                if name in locale.intents[sample.intent].slots
            }
        )
        each = len(self._samples) / max(1, len(said))
        self._trust = each / (each + _SCHOOLED)
        self._classifier = Classifier(
            [
                (features_of_sample(sample, locale.intents[sample.intent]), sample.intent)
                for sample in self._samples
            ]
        )

    def rank(self, text: str, *, today: date, allowed: Collection[str]) -> list[Ranked]:
        """Return the allowed intents, the best first; FallbackIntent is never among them."""
        terms = self._vocabulary.terms(text)
        values = Values(text, self._locale, today)
        verbatim = self._verbatim.get(words_of(text), ())
        near = self._near(terms)
        odds = self._classifier.odds(features_of_text(terms, values, self._slot_types))
        ranked = [
            Ranked(name, 1.0, {})
            if name in verbatim
            else self._rate(
                self._locale.intents[name], near.get(name, []), terms, values, odds[name]
            )
            for name in self._intents
            if name in allowed
        ]
        return sorted(ranked, key=lambda one: -one.score)

    def _near(self, terms: list[Term]) -> dict[str, list[Sample]]:
        """Return for each intent the samples that share most with the utterance."""
        weights = {stem: term.weight for term in terms for stem in term.stems}
        shared: dict[int, float] = defaultdict(float)
        for stem, weight in weights.items():
            for number in self._with_stem.get(stem, ()):
                shared[number] += weight
        share = {
            number: -some / (1 + self._samples[number].weight) for number, some in shared.items()
        }
        found: dict[str, list[Sample]] = defaultdict(list)
        for number in sorted(share, key=lambda number: (share[number], number)):
            sample = self._samples[number]
            if len(found[sample.intent]) < _LAID_OVER:
                found[sample.intent].append(sample)
        return found

    def _rate(
        self, intent: Intent, samples: list[Sample], terms: list[Term], values: Values, odds: float
    ) -> Ranked:
        best = _UNRELATED
        slots: Mapping[str, Span] = {}
        for sample in (*samples, *self._wordless.get(intent.name, ())):
            if sample.slots:
                filled = filled_template(sample, intent, values)
                if filled is not None:
                    score = _assumed(sample.telling) if filled.assumed else 1.0
                    if score > best:
                        best, slots = score, filled.slots
                    continue
            alignment = align(sample, intent, terms, values)
            likeness = self._likeness(sample, alignment, terms) * (1 - self._trust * (1 - odds))
            score = _UNRELATED + (_SURE - _UNRELATED) * min(1.0, likeness)
            if likeness and score > best:
                best, slots = score, alignment.slots
        bare = rate_value(intent, values)
        if bare is not None and bare[0] > best:
            best, slots = bare
        readings = {name: values.all_of(intent.slots[name], span) for name, span in slots.items()}
        return Ranked(intent.name, round(best, 2), readings)

    def _likeness(self, sample: Sample, alignment: Alignment, terms: list[Term]) -> float:
        """Return from 0 to 1 how like the sample, and its whole intent, the utterance is."""
        said = shared = known = home = evidence = 0.0
        waiting = set(sample.stems)
        for term in terms:
            weight = term.weight * (1 - alignment.explains(term))
            said += weight
            if not weight or not term.stems:
                continue
            sure = weight * term.sureness
            home += sure
            if not waiting.isdisjoint(term.stems):
                waiting.difference_update(term.stems)
                shared += sure
            usage = sure * max(
                self._uses[stem][sample.intent] / self._most_uses[stem] for stem in term.stems
            )
            known += usage
            evidence += usage if term.telling else usage / 2
        if not shared and not alignment.placed:
            return 0.0
        placed = _VALUE * len(alignment.placed) + _GUESS * len(alignment.guessed)
        values = placed + 2 * _LOOSE * len(alignment.loose)
        missing = _MISSING * len(sample.slots - alignment.slots.keys())
        nearest = 2 * (shared + placed) / (said + sample.weight + 2 * placed + missing)
        coverage = (known + values) / (said + values)
        home = (home + values) / (said + values)
        evidence += placed + _LOOSE * len(alignment.loose)
        likeness = _NEAREST * nearest + (1 - _NEAREST) * coverage + _HOME * home**2
        return likeness * evidence / (evidence + _DOUBT)


def _assumed(telling: float) -> float:
    """Return the score of a sample whose words all stand around a value nobody listed."""
    return _ASSUMED_ALONE + (_ASSUMED - _ASSUMED_ALONE) * telling / (telling + _DOUBT)
