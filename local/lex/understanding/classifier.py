"""A small linear classifier: which intent the words of an utterance, and their pairs, speak for.

Averaged passive-aggressive training (Crammer et al., 2006) on sparse features: a thousand samples
take well under a second in pure Python, and the same samples give the same weights.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

Features = Mapping[str, float]

_ROUNDS = 12
_MARGIN = 1.0
_STEP = 0.5
#: How far apart the scores of intents become as odds.
_SHARPNESS = 5.0


class Classifier:
    """Weights of features for and against each intent."""

    def __init__(self, rows: Sequence[tuple[Features, str]]) -> None:
        found = Counter(feature for features, _ in rows for feature in features)
        self._rarity = {
            feature: math.log((1 + len(rows)) / (1 + count)) + 1 for feature, count in found.items()
        }
        self._intents = sorted({intent for _, intent in rows})
        self._weights = self._trained([(self._scaled(row), intent) for row, intent in rows])

    def odds(self, features: Features) -> dict[str, float]:
        """Return for each intent how likely it is against the likeliest (1.0)."""
        scores = self._scores(self._weights, self._scaled(features))
        most = max(scores.values(), default=0.0)
        return {intent: math.exp(_SHARPNESS * (score - most)) for intent, score in scores.items()}

    def _trained(self, rows: Sequence[tuple[Features, str]]) -> dict[str, dict[str, float]]:
        weights: dict[str, dict[str, float]] = defaultdict(dict)
        drift: dict[str, dict[str, float]] = defaultdict(dict)
        step = 0
        for lap in range(_ROUNDS):
            # A different order each time, and the same in every process.
            for place in sorted(range(len(rows)), key=lambda at: (at * 7919 + lap * 104729) % 1009):
                features, intent = rows[place]
                step += 1
                scores = self._scores(weights, features)
                own = scores.pop(intent)
                rival = max(scores, key=scores.__getitem__, default=None)
                if rival is None or own - scores[rival] >= _MARGIN:
                    continue
                change = min(_STEP, (_MARGIN - own + scores[rival]) / 2)
                for feature, value in features.items():
                    for name, sign in ((intent, 1), (rival, -1)):
                        by = sign * change * value
                        weights[feature][name] = weights[feature].get(name, 0.0) + by
                        drift[feature][name] = drift[feature].get(name, 0.0) + by * step
        return {
            feature: {
                name: weight - drift[feature][name] / step for name, weight in by_intent.items()
            }
            for feature, by_intent in weights.items()
        }

    def _scores(
        self, weights: Mapping[str, Mapping[str, float]], features: Features
    ) -> dict[str, float]:
        scores = dict.fromkeys(self._intents, 0.0)
        for feature, value in features.items():
            for intent, weight in weights.get(feature, {}).items():
                scores[intent] += weight * value
        return scores

    def _scaled(self, features: Features) -> dict[str, float]:
        """Weigh known features by how rare they are, to a length of one."""
        scaled = {
            feature: value * self._rarity[feature]
            for feature, value in features.items()
            if feature in self._rarity
        }
        length = math.sqrt(sum(value * value for value in scaled.values())) or 1.0
        return {feature: value / length for feature, value in scaled.items()}
