"""Every language whose money words are read."""

from __future__ import annotations

from language.vocabulary.money_de import GERMAN
from language.vocabulary.money_en import ENGLISH
from language.vocabulary.money_es import SPANISH
from language.vocabulary.money_fr import FRENCH
from language.vocabulary.money_it import ITALIAN
from language.vocabulary.money_more import MORE
from language.vocabulary.money_nl import DUTCH
from language.vocabulary.money_pt import PORTUGUESE

LANGUAGES = (ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE, DUTCH, *MORE)
