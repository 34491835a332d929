"""Every vocabulary of categories, the merchants among them, with its language."""

from __future__ import annotations

from language.vocabulary import (
    categories_asia,
    categories_daily,
    categories_de,
    categories_east,
    categories_en,
    categories_en_daily,
    categories_en_more,
    categories_es,
    categories_fr,
    categories_it,
    categories_more,
    categories_nl,
    categories_pt,
    incomes_en,
)
from language.vocabulary.merchants import MERCHANTS as KNOWN_EVERYWHERE
from language.vocabulary.merchants_by_country import MERCHANTS as KNOWN_BY_COUNTRY

Table = dict[str, str]

WORDS: tuple[tuple[str, Table], ...] = (
    ("en", categories_en.WORDS),
    ("en", categories_en_more.WORDS),
    ("en", categories_en_daily.WORDS),
    ("de", categories_de.WORDS),
    ("es", categories_es.WORDS),
    ("fr", categories_fr.WORDS),
    ("it", categories_it.WORDS),
    ("pt", categories_pt.WORDS),
    ("nl", categories_nl.WORDS),
    *categories_daily.WORDS.items(),
    *categories_asia.WORDS.items(),
    *categories_east.WORDS.items(),
    *categories_more.WORDS.items(),
)
INCOME: tuple[tuple[str, Table], ...] = (
    ("en", categories_en.INCOME),
    ("en", categories_en_more.INCOME),
    ("en", incomes_en.INCOME),
    ("en", categories_en_daily.INCOME),
    ("de", categories_de.INCOME),
    ("es", categories_es.INCOME),
    ("fr", categories_fr.INCOME),
    ("it", categories_it.INCOME),
    ("pt", categories_pt.INCOME),
    ("nl", categories_nl.INCOME),
    *categories_asia.INCOME.items(),
    *categories_east.INCOME.items(),
    *categories_more.INCOME.items(),
)
WEAK: Table = {
    slug: f"{listed}, {categories_en_daily.WEAK.get(slug, '')}"
    for slug, listed in categories_en.WEAK.items()
}
MERCHANTS: Table = {
    slug: f"{listed}, {KNOWN_BY_COUNTRY.get(slug, '')}" for slug, listed in KNOWN_EVERYWHERE.items()
}
__all__ = ["INCOME", "MERCHANTS", "WEAK", "WORDS"]
