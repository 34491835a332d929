"""The eighteen built-in slot types: which finder reads which, and what an open one accepts."""

from collections.abc import Callable, Mapping
from datetime import date

from local.lex.slot_types import confirmation
from local.lex.slot_types.answers import PARTICLES, is_plausible_name, without_carriers
from local.lex.slot_types.dates import find_dates, is_day_first
from local.lex.slot_types.durations import find_durations
from local.lex.slot_types.money import find_amounts, find_percentages, home_currency
from local.lex.slot_types.numbers import find_numbers
from local.lex.slot_types.patterns import find_codes, find_emails, find_phones, find_postcodes
from local.lex.slot_types.places import find_places, is_place, named
from local.lex.slot_types.reading import SlotReading, Span
from local.lex.slot_types.text import tokens_of
from local.lex.slot_types.times import find_times
from local.lex.slot_types.words import Language, language_of

FREE_FORM = "AMAZON.FreeFormInput"
ALPHANUMERIC = "AMAZON.AlphaNumeric"

#: Types that take any name when asked for: known names only help to spot one in a sentence.
NAMES = frozenset({
    "AMAZON.City", "AMAZON.Country", "AMAZON.State", "AMAZON.StreetName", "AMAZON.FirstName",
    "AMAZON.LastName",
})  # fmt: skip
BUILT_IN = NAMES | {
    ALPHANUMERIC, FREE_FORM, "AMAZON.Confirmation", "AMAZON.Currency", "AMAZON.Date",
    "AMAZON.Duration", "AMAZON.EmailAddress", "AMAZON.Number", "AMAZON.Percentage",
    "AMAZON.PhoneNumber", "AMAZON.Time", "AMAZON.UKPostalCode",
}  # fmt: skip

_LONGEST_STREET = 8


def find_builtin(signature: str, text: str, locale_id: str, today: date) -> list[Span]:
    """Find values of a built-in type in a sentence, from left to right."""
    if signature == "AMAZON.Date":
        return find_dates(
            text, language_of(locale_id), month_first=not is_day_first(locale_id), today=today
        )
    finder = _FINDERS.get(signature)
    return [] if finder is None else finder(text, locale_id)


def name_in_answer(signature: str, text: str, locale_id: str, today: date) -> SlotReading | None:
    """Read the answer to a question for a place or a person: any plausible name."""
    language = language_of(locale_id)
    start, end = without_carriers(text, language)
    phrase = text[start:end]
    if signature == "AMAZON.StreetName":
        return named(text, start, end).reading if _is_street(phrase, language) else None
    kind = signature.removeprefix("AMAZON.")
    is_person = kind in {"FirstName", "LastName"}
    if is_place(kind, phrase):
        return named(text, start, end, lower=not is_person).reading
    dated = find_builtin("AMAZON.Date", phrase, locale_id, today)
    if is_plausible_name(phrase, language) and not dated:
        if is_person:
            start, end = _part_of_name(kind, text, start, end)
        return named(text, start, end, lower=not is_person).reading
    known = find_places(kind, text)
    if known:
        return known[0].reading
    return _capitalised(text, language, is_person=is_person)


def code_in_answer(text: str, locale_id: str) -> SlotReading | None:
    """Read the answer to a question for a string of letters and digits."""
    if all(len(word) == 1 for word in text.split()):  # spelled out: "A B C 1"
        spelled_out = "".join(filter(str.isalnum, text))
        return SlotReading(text, spelled_out, (spelled_out,)) if spelled_out else None
    found = find_codes(text, None)
    if found:
        return found[0].reading
    start, end = without_carriers(text, language_of(locale_id))
    phrase = text[start:end]
    if not phrase.replace("-", "").replace(" ", "").isalnum():
        return None
    if " " in phrase and not is_plausible_name(phrase, language_of(locale_id)):
        return None
    return SlotReading(phrase, phrase, (phrase,))


def _part_of_name(kind: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the first or the last name of "Mary Ann Smith" stands."""
    if len(text[start:end].split()) == 1:
        return start, end
    words = [token for token in tokens_of(text[start:end]) if token.is_word]
    if kind == "LastName" and words[0].word in PARTICLES:
        return start, end
    first = 1
    while first < len(words) and is_place("FirstName", words[first].word):
        first += 1
    if len(words) == 1 or (first == len(words) and kind == "FirstName"):
        return start, end
    if kind == "FirstName":
        return start, start + words[first - 1].end
    return start + words[min(first, len(words) - 1)].start, end


def _capitalised(text: str, language: Language, *, is_person: bool) -> SlotReading | None:
    """Return the last run of capitalised words that does not open the sentence."""
    if text.isupper():
        return None
    run: list[tuple[int, int]] = []
    for token in tokens_of(text)[1:]:
        joins = bool(run) and text[run[-1][1] : token.start].isspace()
        if token.is_word and text[token.start].isupper() and token.word not in language.carriers:
            run = [*run, (token.start, token.end)] if joins else [(token.start, token.end)]
    if not run or len(run) > 4:
        return None
    return named(text, run[0][0], run[-1][1], lower=not is_person).reading


def _is_street(phrase: str, language: Language) -> bool:
    tokens = tokens_of(phrase)
    words = [token for token in tokens if token.is_word]
    if not words or len(tokens) > _LONGEST_STREET or "?" in phrase:
        return False
    return any(word.word not in language.function_words for word in words)


def _find_assent(text: str, locale_id: str) -> list[Span]:
    found = confirmation.assent_in(text, language_of(locale_id))
    if found is None:
        return []
    assent, start, end = found
    return [Span(start, end, SlotReading(text[start:end], assent, (assent,)))]


_FINDERS: Mapping[str, Callable[[str, str], list[Span]]] = {
    "AMAZON.AlphaNumeric": lambda text, _: find_codes(text, None),
    "AMAZON.City": lambda text, _: find_places("City", text),
    "AMAZON.Confirmation": _find_assent,
    "AMAZON.Country": lambda text, _: find_places("Country", text),
    "AMAZON.Currency": lambda text, locale_id: find_amounts(
        text, language_of(locale_id), home_currency(locale_id)
    ),
    "AMAZON.Duration": lambda text, locale_id: find_durations(text, language_of(locale_id)),
    "AMAZON.EmailAddress": lambda text, _: find_emails(text),
    "AMAZON.FirstName": lambda text, _: find_places("FirstName", text),
    "AMAZON.Number": lambda text, locale_id: find_numbers(text, language_of(locale_id)),
    "AMAZON.Percentage": lambda text, locale_id: find_percentages(text, language_of(locale_id)),
    "AMAZON.PhoneNumber": lambda text, locale_id: find_phones(text, language_of(locale_id)),
    "AMAZON.State": lambda text, _: find_places("State", text),
    "AMAZON.Time": lambda text, locale_id: find_times(text, language_of(locale_id)),
    "AMAZON.UKPostalCode": lambda text, _: find_postcodes(text),
}
