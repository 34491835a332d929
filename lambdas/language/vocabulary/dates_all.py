"""Every language whose dates are read."""

from __future__ import annotations

from language.vocabulary.dates_asia import CHINESE, HINDI, INDONESIAN, JAPANESE, RUSSIAN
from language.vocabulary.dates_de import GERMAN
from language.vocabulary.dates_east import KOREAN
from language.vocabulary.dates_en import ENGLISH
from language.vocabulary.dates_es import SPANISH
from language.vocabulary.dates_fr import FRENCH
from language.vocabulary.dates_it import ITALIAN
from language.vocabulary.dates_more import LANGUAGES as MORE
from language.vocabulary.dates_nl import DUTCH
from language.vocabulary.dates_pt import PORTUGUESE

LANGUAGES = (
    ENGLISH,
    SPANISH,
    GERMAN,
    FRENCH,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    JAPANESE,
    CHINESE,
    KOREAN,
    RUSSIAN,
    HINDI,
    INDONESIAN,
    *MORE,
)
