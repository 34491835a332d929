"""The ranking of a locale's intents for an utterance."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from local.lex.definition import Intent, Locale
from local.lex.slot_types import SlotReading, Span
from local.lex.slot_types.text import words_of
from local.lex.understanding.builtin_intents import shipped_utterances
from local.lex.understanding.extraction import Values, align, exact_slots, loose_slots
from local.lex.understanding.samples import Sample, sample_of, words_in
from local.lex.understanding.vocabulary import Term, Vocabulary

_LAID_OVER = 6
_UNRELATED = 0.22
_SURE = 0.95


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
        utterances = {
            intent.name: (
                *intent.utterances,
                *shipped_utterances(intent.parent, locale.locale_id.partition("_")[0]),
            )
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
        self._samples = {
            name: [sample_of(name, utterance, self._vocabulary.stem) for utterance in said]
            for name, said in utterances.items()
        }
        self._exact: dict[str, list[Sample]] = defaultdict(list)
        self._uses: dict[str, Counter[str]] = defaultdict(Counter)
        for samples in self._samples.values():
            for sample in samples:
                self._exact[sample.words].append(sample)
                for stem in sample.stems:
                    self._uses[stem][sample.intent] += 1
        self._most_uses = {stem: max(uses.values()) for stem, uses in self._uses.items()}

    def rank(self, text: str, *, today: date, allowed: Collection[str]) -> list[Ranked]:
        """Return the allowed intents, the best first; FallbackIntent is never among them."""
        terms = self._vocabulary.terms(text)
        values = Values(text, self._locale, today)
        ranked = [
            self._rate(self._locale.intents[name], samples, terms, values)
            for name, samples in self._samples.items()
            if name in allowed
        ]
        return sorted(ranked, key=lambda one: -one.score)

    def _rate(
        self, intent: Intent, samples: Sequence[Sample], terms: list[Term], values: Values
    ) -> Ranked:
        words = words_of(values.text)
        if any(sample.intent == intent.name for sample in self._exact.get(words, ())):
            return Ranked(intent.name, 1.0, {})
        stems = {term.stem for term in terms}
        best, best_slots = 0.0, dict[str, Span]()
        near = sorted(samples, key=lambda sample: -self._overlap(sample, stems))[:_LAID_OVER]
        for sample in near:
            if sample.slots and sample.stems <= stems:
                exact = exact_slots(sample, intent, values.text, values)
                if exact is not None:
                    return Ranked(intent.name, 1.0, exact)
            similarity, slots = self._similarity(sample, intent, terms, values)
            if similarity > best:
                best, best_slots = similarity, slots
        if best == 0:
            return self._bare(intent, terms, values)
        slots = loose_slots(intent, best_slots, values)
        score = _UNRELATED + (_SURE - _UNRELATED) * best
        return Ranked(intent.name, round(score, 2), _readings(slots))

    def _overlap(self, sample: Sample, stems: set[str]) -> float:
        shared = sum(map(self._vocabulary.weight, sample.stems & stems))
        return shared / (1 + sum(map(self._vocabulary.weight, sample.stems)))

    def _similarity(
        self, sample: Sample, intent: Intent, terms: list[Term], values: Values
    ) -> tuple[float, dict[str, Span]]:
        alignment = align(sample, intent, terms, values)
        slots = dict(alignment.slots)
        explained = loose_slots(intent, slots, values)
        free = [
            term
            for term in terms
            if not any(span.start <= term.start < span.end for span in explained.values())
        ]
        weight = self._vocabulary.weight
        shared = 2 * sum(term.weight for term in free if term.stem in sample.stems)
        total = sum(term.weight for term in free) + sum(map(weight, sample.stems))
        shared += 1.0 * len(alignment.slots)
        total += 1.0 * len(alignment.slots) + 0.3 * alignment.missing
        nearest = shared / total if total else 0.0
        if shared == 0:
            return 0.0, {}
        coverage = sum(
            term.weight * self._uses[term.stem][intent.name] / self._most_uses[term.stem]
            for term in free
            if term.stem in self._uses
        ) / (sum(term.weight for term in free) or 1.0)
        return min(1.0, 0.6 * nearest + 0.4 * coverage), slots

    def _bare(self, intent: Intent, terms: list[Term], values: Values) -> Ranked:
        return Ranked(intent.name, _UNRELATED, {})


def _readings(slots: Mapping[str, Span]) -> dict[str, SlotReading]:
    return {name: span.reading for name, span in slots.items()}
