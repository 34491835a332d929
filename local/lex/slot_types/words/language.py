"""The shape of a language's vocabulary: every word folded (lower case, no accents)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TypeVar

from local.lex.slot_types.text import Phrases

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language that the built-in slot types need."""

    code: str
    #: Phrases of 0 to 99, with single spaces: "twenty five", "quatre vingt dix".
    below_hundred: Mapping[str, int] = field(default_factory=dict)
    #: Words of whole hundreds that stand alone: "doscientos".
    hundreds: Mapping[str, int] = field(default_factory=dict)
    #: Words that multiply what stands before them: "hundred", "thousand".
    multipliers: Mapping[str, int] = field(default_factory=dict)
    #: Words that may stand between the parts of a number: "and".
    joiners: frozenset[str] = frozenset()
    #: Numbers are written in one word ("zweihundertfünf") and must be cut into parts.
    compounds: bool = False
    decimal_words: frozenset[str] = frozenset()
    minus_words: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    #: One of a unit: "an" hour.
    articles: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    decimal_comma: bool = False

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    #: Whole phrases to a distance in days from today.
    days: Mapping[str, int] = field(default_factory=dict)
    #: Words to -1 (last), 0 (this) or 1 (next).
    turns: Mapping[str, int] = field(default_factory=dict)
    #: The word stands after its noun: "la semana pasada".
    turn_follows: bool = False
    weekend: frozenset[str] = frozenset()
    #: Words of units to their ISO 8601 letter: Y, M, W, D, h, m, s.
    units: Mapping[str, str] = field(default_factory=dict)
    #: What announces or follows a distance in time.
    ahead_before: tuple[str, ...] = ()
    ahead_after: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    ago_after: tuple[str, ...] = ()
    #: Words between the parts of a date: "14 *de* enero".
    date_joiners: frozenset[str] = frozenset()

    #: Phrases to the part-of-day codes of AMAZON.Time.
    day_parts: Mapping[str, str] = field(default_factory=dict)
    clock_times: Mapping[str, str] = field(default_factory=dict)
    #: Words after an hour that only say it is one: "o'clock".
    oclock: frozenset[str] = frozenset()
    #: Words before an hour: "at".
    time_openers: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    quarter: frozenset[str] = frozenset()
    #: "halb drei" is half past two.
    half_is_before: bool = False
    twelve_hours: bool = False

    #: Words of currencies to ISO 4217.
    currencies: Mapping[str, str] = field(default_factory=dict)
    #: Words of coins to hundredths and the currency they belong to (None: the one named before).
    coins: Mapping[str, tuple[int, str | None]] = field(default_factory=dict)
    percent: frozenset[str] = frozenset()

    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    #: Words that wrap an answer and are no part of it: "in", "make", "it", "please".
    carriers: frozenset[str] = frozenset()
    #: Words that carry grammar and little meaning.
    function_words: frozenset[str] = frozenset()
    #: Among them, those that mean something to a bot that answers to them: "thanks", "help".
    courtesies: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Index the tables, so that most words are passed over at a glance."""
        for name in fields(self):
            table = getattr(self, name.name)
            if isinstance(table, Mapping):
                object.__setattr__(self, name.name, Phrases(table))


def counted(words: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Number the words of a list; alternatives for one number are joined by `/`."""
    return {
        spelling.replace("_", " "): start + place * step
        for place, spellings in enumerate(words.split())
        for spelling in spellings.split("/")
    }


def mapped(rows: Mapping[V, str]) -> dict[str, V]:
    """Turn `{meaning: "word another two_words"}` around."""
    return {
        spelling.replace("_", " "): meaning
        for meaning, spellings in rows.items()
        for spelling in spellings.split()
    }


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list, `_` standing for a space."""
    return frozenset(word.replace("_", " ") for word in text.split())
