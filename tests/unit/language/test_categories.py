from __future__ import annotations

import pytest

from language.categories import find_categories, slug_of, told_by, vocabulary
from language.text import fold
from language.words import words_of


def told(said: str, spoken: str | None = None, **known: object) -> str | None:
    own = known.get("own", ())
    learned = known.get("learned", {})
    assert isinstance(own, tuple)
    assert isinstance(learned, dict)
    words = words_of(fold(said))
    breaks = [n for n, word in enumerate(words) if word.text in {"for", "at"}]
    hit = told_by(find_categories(words, spoken, own, learned), breaks, spoken)
    return hit.sense.slug if hit else None


@pytest.mark.parametrize(
    ("said", "spoken", "category"),
    [
        ("coffee", None, "dining"),
        ("dog food", "en", "pets"),
        ("birthday dinner", "en", "dining"),
        ("pharmacies", None, "health"),
        ("Starbucks", None, "dining"),
        ("restaurantes", "es", "dining"),
        ("autoversicherung", "de", "insurance"),
        ("タクシー", "ja", "transport"),
        ("salary", None, "salary"),
        ("tax refund", None, "tax_refund"),
        ("xyzzy", None, None),
        ("", None, None),
    ],
)
def test_words_tell_a_category(said: str, spoken: str | None, category: str | None) -> None:
    assert told(said, spoken) == category


def test_the_persons_own_come_first() -> None:
    assert told("coffee beans", own=("coffee_beans",)) == "coffee_beans"
    assert told("coffee", learned={"coffee": "groceries"}) == "groceries"
    assert told("coffee", own=("coffee",), learned={"coffee": "groceries"}) == "groceries"


@pytest.mark.parametrize(
    ("tag", "slug"),
    [
        ("Groceries", "groceries"),
        ("personal-care", "personal_care"),
        ("coffee", "dining"),
        ("holiday_in_rome_2026", "holiday_in_rome_2026"),
        ("", ""),
    ],
)
def test_a_tag_names_a_known_category_or_itself(tag: str, slug: str) -> None:
    assert slug_of(tag) == slug


def test_the_words_of_one_language_are_among_all() -> None:
    assert {"lunch", "pharmacies"} <= vocabulary("en") < vocabulary()
    assert "restaurante" not in vocabulary("en")


@pytest.mark.parametrize(
    ("said", "spoken", "category"),
    [
        ("elräkningen", "sv", "utilities"),
        ("krogen", "sv", "dining"),
        ("hundmat", "sv", "pets"),
        ("barnkläder", "sv", "kids"),
        ("apteki", "pl", "health"),
        ("fryzjerem", "pl", "personal_care"),
        ("zakupy", None, "groceries"),
        ("eczaneden", "tr", "health"),
        ("berbere", "tr", "personal_care"),
        ("doğalgaz", None, "utilities"),
        ("аптеке", "ru", "health"),
        ("стрижки", "ru", "personal_care"),
        ("بنزين", "ar", "fuel"),
        ("وفراخ", "ar", "groceries"),
        ("الإيجار", "ar", "housing"),
        # what is short counts only in a message of its language
        ("su", "tr", "groceries"),
        ("su", None, None),
        ("su", "es", None),
        ("play", "en", "entertainment"),
    ],
)
def test_words_of_languages_with_fewer_words(
    said: str, spoken: str | None, category: str | None
) -> None:
    assert told(said, spoken) == category


@pytest.mark.parametrize(
    ("said", "spoken", "category"),
    [
        ("zahnarztrechnung", "de", "health"),
        ("gasnachzahlung", "de", "utilities"),
        ("friseurtermin", "de", "personal_care"),
        ("hundefutterbestellung", "de", "pets"),
        ("garagerekening", "nl", "transport"),
        ("kappersbezoek", "nl", "personal_care"),
        ("snelheidsboete", "nl", "fees"),
        ("elfaktura", "sv", "utilities"),
        ("trödelmarkt", "de", "shopping"),
        ("vlooienmarkt", "nl", "shopping"),
        # a tip is of what was tipped for
        ("friseur trinkgeld", "de", "personal_care"),
        ("taxi fooi", "nl", "transport"),
        ("trinkgeld", "de", "dining"),
    ],
)
def test_compounds_and_tips(said: str, spoken: str, category: str) -> None:
    assert told(said, spoken) == category
