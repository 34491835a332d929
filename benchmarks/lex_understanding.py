"""Intent accuracy of the local Lex runtime on held-back utterances, against two baselines.

Every bot of lex_understanding.yaml, and our own, is cut in five: trained on four parts, asked the
fifth. In the same run: exact matching, and TF-IDF with a linear classifier (scikit-learn) on words
and letters. `elsewhere` sentences count as wrong when they reach the bot's threshold.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from local.lex.definition import FALLBACK, Intent, Locale, Resolution, Slot, SlotType, SlotTypeValue
from local.lex.loading import load_bot
from local.lex.slot_types.text import words_of
from local.lex.understanding import Understanding

TODAY = date(2026, 9, 11)
FOLDS = 5
THRESHOLD = 0.40
DATA = Path(__file__).with_suffix(".yaml")
OWN_BOT = Path(__file__).parents[1] / "lex_bot"

#: What an utterance means to one method: an intent and how surely (below the threshold: nothing).
Ask = Callable[[str], tuple[str, float]]
Learn = Callable[[Locale], Ask]


@dataclass(frozen=True, slots=True)
class Tally:
    """Answers to utterances whose intent is known."""

    asked: int = 0
    ranked_first: int = 0
    accepted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.asked + other.asked,
            self.ranked_first + other.ranked_first,
            self.accepted + other.accepted,
        )


def main() -> None:
    """Print one line for each method and group of bots, then what it costs."""
    data = yaml.safe_load(DATA.read_text("utf-8"))
    for group in ("at_hand", "unseen"):
        bots = {name: locale_of(rows, data["types"]) for name, rows in data[group].items()}
        fresh = {
            name: [(said, intent) for intent, row in rows.items() for said in row["fresh"]]
            for name, rows in data[group].items()
        }
        for method, learn in METHODS.items():
            held_back = sum((held_back_of(locale, learn) for locale in bots.values()), Tally())
            asks = {name: learn(locale) for name, locale in bots.items()}
            first_shot = sum((tally(asks[name], fresh[name]) for name in bots), Tally())
            taken = [
                ask(said)[1] >= THRESHOLD for ask in asks.values() for said in data["elsewhere"]
            ]
            print(
                f"{group:8} {method:16} held back {share(held_back)}   fresh {share(first_shot)}"
                f"   taken from elsewhere {sum(taken) / len(taken):6.1%}"
            )
    own = next(iter(load_bot(OWN_BOT).locales.values()))
    for method, learn in METHODS.items():
        print(f"lex_bot  {method:16} held back {share(held_back_of(own, learn))}")
    print_speed(data, own)


def held_back_of(locale: Locale, learn: Learn) -> Tally:
    """Train on four fifths of a bot and ask the fifth, five times."""
    return sum((tally(learn(part), asked) for part, asked in folds(locale)), Tally())


def share(found: Tally) -> str:
    """Return the shares ranked first and accepted."""
    return (
        f"{found.ranked_first / found.asked:6.1%} first, {found.accepted / found.asked:6.1%} taken"
    )


def tally(ask: Ask, utterances: Sequence[tuple[str, str]]) -> Tally:
    """Ask every utterance and count."""
    found = Counter[str]()
    for said, intent in utterances:
        answer, score = ask(said)
        found["first"] += answer == intent and score > 0
        found["taken"] += answer == intent and score >= THRESHOLD
    return Tally(len(utterances), found["first"], found["taken"])


def folds(locale: Locale) -> Iterator[tuple[Locale, list[tuple[str, str]]]]:
    """Yield the bot with a fifth of each intent's utterances taken out, and that fifth."""
    for fold in range(FOLDS):
        asked: list[tuple[str, str]] = []
        intents = {}
        for intent in locale.intents.values():
            out = {
                said
                for place, said in enumerate(intent.utterances)
                if place % FOLDS == fold and len(intent.utterances) > 2
            }
            kept = tuple(said for said in intent.utterances if said not in out)
            intents[intent.name] = replace(intent, utterances=kept)
            asked += [(filled(said, intent, locale), intent.name) for said in sorted(out)]
        yield replace(locale, intents=intents), asked


#: A value to say in the place of a slot of a built-in type.
SAID = {
    "AMAZON.City": "Seattle", "AMAZON.Date": "next friday", "AMAZON.Number": "three",
    "AMAZON.Time": "5 pm", "AMAZON.Currency": "$20", "AMAZON.AlphaNumeric": "AB123",
    "AMAZON.FirstName": "Sarah",
}  # fmt: skip


def filled(utterance: str, intent: Intent, locale: Locale) -> str:
    """Say a value in the place of each slot."""
    for slot in intent.slots.values():
        custom = locale.slot_types.get(slot.slot_type)
        if custom is not None:
            value = custom.values[-1].value if custom.values else "AB123"
        else:
            value = SAID.get(slot.slot_type, "two days")
        utterance = utterance.replace(f"{{{slot.name}}}", value)
    return utterance


def understanding(locale: Locale) -> Ask:
    """The runtime's own method."""
    model = Understanding(locale)

    def ask(said: str) -> tuple[str, float]:
        best = model.rank(said, today=TODAY, allowed=locale.intents)[0]
        return best.intent, best.score

    return ask


def exact(locale: Locale) -> Ask:
    """Sample utterances word for word."""
    known = {
        words_of(filled(said, intent, locale)): intent.name
        for intent in locale.intents.values()
        for said in intent.utterances
    }
    return lambda said: (known.get(words_of(said), ""), float(words_of(said) in known))


def linear(locale: Locale) -> Ask:
    """TF-IDF of words and letters with logistic regression."""
    rows = [
        (filled(said, intent, locale), intent.name)
        for intent in locale.intents.values()
        for said in intent.utterances
    ]
    names = sorted({name for _, name in rows})
    if len(names) == 1:
        return lambda _said: (names[0], 1.0)
    model = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True),
        ),
        LogisticRegression(C=20, max_iter=1000),
    )
    model.fit([said for said, _ in rows], [name for _, name in rows])

    def ask(said: str) -> tuple[str, float]:
        odds = model.predict_proba([said])[0]
        place = int(np.argmax(odds))
        return str(model.classes_[place]), float(odds[place])

    return ask


METHODS: Mapping[str, Learn] = {
    "understanding": understanding,
    "TF-IDF + linear": linear,
    "exact": exact,
}


def print_speed(data: Mapping[str, Any], own: Locale) -> None:
    """Print what building and asking cost, for our bot and for 50 intents of 20 utterances."""
    rows = [(name, row) for rows in data["at_hand"].values() for name, row in rows.items()]
    said = [sentence for _, row in rows for sentence in row["fresh"]]
    many = {}
    for number in range(50):
        name, row = rows[number % len(rows)]
        words = [other.lower() for other, _ in rows[:20]]
        utterances = [f"{row['utterances'][0]} {word} {number}" for word in words]
        many[f"{name}{number}"] = row | {"utterances": utterances}
    for locale in (own, locale_of(many, data["types"])):
        count = sum(len(intent.utterances) for intent in locale.intents.values())
        start = time.process_time()
        model = Understanding(locale)
        built = time.process_time() - start
        start = time.process_time()
        for sentence in said:
            model.rank(sentence, today=TODAY, allowed=locale.intents)
        turn = (time.process_time() - start) / len(said) * 1000
        print(f"{count:5} utterances: built in {built:.2f} s, {turn:.2f} ms a turn")


def locale_of(intents: Mapping[str, Any], types: Mapping[str, Any]) -> Locale:
    """Make a locale of rows of the data file."""
    found = {
        name: Intent(
            name,
            utterances=tuple(row["utterances"]),
            slots={slot: Slot(slot, kind) for slot, kind in row.get("slots", {}).items()},
        )
        for name, row in intents.items()
    }
    found["FallbackIntent"] = Intent("FallbackIntent", parent=FALLBACK)
    return Locale(
        "en_US", THRESHOLD, found, {name: type_of(name, row) for name, row in types.items()}
    )


def type_of(name: str, row: Any) -> SlotType:
    """Make a custom slot type: a list expands, `only` restricts."""
    values = row["only"] if isinstance(row, dict) else row
    strategy = Resolution.TOP_RESOLUTION if isinstance(row, dict) else Resolution.ORIGINAL_VALUE
    listed = [value.split("|") for value in values]
    return SlotType(
        name, strategy, tuple(SlotTypeValue(value[0], tuple(value[1:])) for value in listed)
    )


if __name__ == "__main__":
    main()
