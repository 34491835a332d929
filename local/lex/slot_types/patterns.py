"""Slot types with a written form: e-mail addresses, phone numbers, post codes, codes."""

import re

from local.lex.slot_types.reading import SlotReading, Span, scalar
from local.lex.slot_types.text import fold, tokens_of
from local.lex.slot_types.words import Language

#: A match opens only where a run of its characters does: no run is tried from each of them.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_SPOKEN_EMAIL = re.compile(
    r"(?<![\w.+-])([\w.+-]+(?: dot [\w+-]+)*) at ([\w-]+(?: dot [\w-]+)+)", re.ASCII
)
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d(?:[\s().\-/]{0,3}\d){4,16}(?!\w)")
_POSTCODE = re.compile(
    r"\b(?:GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b", re.IGNORECASE
)
_CODE = re.compile(r"(?<![\w-])[A-Za-z\d]+(?:-[A-Za-z\d]+)*(?![\w-])")
#: RegexFilter matches at most 30 characters; spelled out they may stand apart.
_LONGEST_CODE = 30
_LONGEST_SPELLED = 2 * _LONGEST_CODE


def find_emails(text: str) -> list[Span]:
    """Find e-mail addresses, also spoken ones: "ann at example dot com"."""
    spans = [
        scalar(text, match.start(), match.start() + len(address), address)
        for match in _EMAIL.finditer(text)
        if (address := match[0].rstrip(".-"))
    ]
    if spans:
        return spans
    return [
        scalar(text, match.start(), match.end(), f"{match[1]}@{match[2]}".replace(" dot ", "."))
        for match in _SPOKEN_EMAIL.finditer(text.lower())
        if len(text) == len(text.lower())
    ]


def find_phones(text: str, language: Language) -> list[Span]:
    """Find phone numbers: "+1 (509) 555-1212" is +15095551212."""
    spans = [
        scalar(
            text,
            match.start(),
            match.end(),
            ("+" if match[0].startswith("+") else "") + re.sub(r"\D", "", match[0]),
        )
        for match in _PHONE.finditer(text)
    ]
    return spans or _spoken_phones(text, language)


def find_postcodes(text: str) -> list[Span]:
    """Find post codes of the United Kingdom."""
    return [
        scalar(text, match.start(), match.end(), match[0].upper())
        for match in _POSTCODE.finditer(text)
    ]


def find_codes(text: str, pattern: str | None) -> list[Span]:
    """Find strings of letters and digits: those that match `pattern`, else those with a digit."""
    if pattern is None:
        return [
            scalar(text, match.start(), match.end(), match[0])
            for match in _CODE.finditer(text)
            if re.search(r"\d", match[0])
        ]
    wanted = compiled(pattern)
    tokens = list(re.finditer(r"\S+", text))
    for length in range(min(len(tokens), _LONGEST_CODE), 0, -1):
        for at in range(len(tokens) - length + 1):
            start, end = tokens[at].start(), tokens[at + length - 1].end()
            if end - start > _LONGEST_SPELLED:
                continue
            for stop in {end, start + len(text[start:end].rstrip(".,!?;:"))}:
                for typed in (text[start:stop], text[start:stop].replace(" ", "")):
                    if len(typed) <= _LONGEST_CODE and wanted.fullmatch(typed):
                        return [Span(start, stop, SlotReading(text[start:stop], typed, (typed,)))]
    return []


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a RegexFilter pattern; letters match in either case, as speech has none."""
    return re.compile(pattern, re.IGNORECASE)


def _spoken_phones(text: str, language: Language) -> list[Span]:
    tokens = tokens_of(fold(text))
    spans: list[Span] = []
    said, first = "", 0
    for at, token in enumerate((*tokens, None)):
        value = None if token is None else language.below_hundred.get(token.word)
        if token is not None and token.word in {"oh", "o"} and said:
            value = 0
        if value is not None and value < 10:
            first = at if not said else first
            said += str(value)
            continue
        if len(said) >= 7:
            spans.append(scalar(text, tokens[first].start, tokens[at - 1].end, said))
        said = ""
    return spans
