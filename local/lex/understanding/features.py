"""What a classifier sees of a sample or an utterance: words, pairs of them, kinds of values."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from local.lex.definition import Intent
from local.lex.understanding.samples import Sample
from local.lex.understanding.values import Values
from local.lex.understanding.vocabulary import Term

_PAIR = 0.5


def features_of_sample(sample: Sample, intent: Intent) -> dict[str, float]:
    """Return the features of a sample; the place of a slot is a value of its type."""
    steps: list[tuple[str, ...]] = []
    for piece in sample.pieces:
        if piece.slot is None:
            steps.append((piece.stem,))
        elif piece.slot in intent.slots:
            steps.append((_kind(intent.slots[piece.slot].slot_type),))
    return _features(steps, {})


def features_of_text(
    terms: Sequence[Term], values: Values, slot_types: Collection[str]
) -> dict[str, float]:
    """Return the features of an utterance, values of `slot_types` standing for their kind."""
    spans = sorted(
        ((span.start, span.end, kind) for kind in slot_types for span in values.of(kind)),
        key=lambda span: (span[0] - span[1], span[0], span[2]),
    )
    steps: list[tuple[str, ...]] = []
    sureness: dict[str, float] = {}
    inside = 0
    for term in terms:
        if term.start < inside:
            continue
        over = [span for span in spans if span[0] <= term.start < span[1]]
        if over:
            inside = over[0][1]
            longest = [kind for start, end, kind in over if (start, end) == over[0][:2]]
            steps.append(tuple(map(_kind, longest)))
        else:
            steps.append(term.stems or ("?",))
            sureness |= dict.fromkeys(term.stems, term.sureness)
    return _features(steps, sureness)


def _features(steps: Sequence[tuple[str, ...]], sureness: Mapping[str, float]) -> dict[str, float]:
    found = {one: sureness.get(one, 1.0) for step in steps for one in step}
    for left, right in pairwise([("^",), *steps, ("$",)]):
        for one in left:
            for other in right:
                pair = f"{one} {other}"
                found[pair] = _PAIR * sureness.get(one, 1.0) * sureness.get(other, 1.0)
    return found


def _kind(slot_type: str) -> str:
    return f"{{{slot_type}}}"
