"""AMAZON.Currency and AMAZON.Percentage: the documented examples and their neighbours."""

import pytest

from local.lex.slot_types.money import find_amounts, find_percentages, home_currency
from local.lex.slot_types.words import language_of


def amounts_in(text: str, locale_id: str = "en_US") -> list[str | None]:
    spans = find_amounts(text, language_of(locale_id), home_currency(locale_id))
    return [span.reading.interpreted for span in spans]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("3USD", "USD 3.00"),
        ("$1.56", "USD 1.56"),
        ("5c", "USD 0.05"),
        ("1 dollar", "USD 1.00"),
        ("3 dimes", "USD 0.30"),
        ("five fifteen", "USD 515.00"),
        ("five dollars fifteen cents", "USD 5.15"),
        ("5 usd and 1/2", "USD 5.50"),
        ("two dollars and a half", "USD 2.50"),
        ("$1,000", "USD 1000.00"),
        ("a hundred bucks", "USD 100.00"),
        ("€20", "EUR 20.00"),
        ("20.5 eur", "EUR 20.50"),
        ("£5", "GBP 5.00"),
        ("A$7", "AUD 7.00"),
        ("12", "USD 12.00"),
    ],
)
def test_an_amount_in_english(text: str, amount: str) -> None:
    [found] = amounts_in(text)
    assert found == amount


@pytest.mark.parametrize(
    ("locale_id", "text", "amount"),
    [
        ("en_GB", "5p", "GBP 0.05"),
        ("en_GB", "12", "GBP 12.00"),
        ("en_AU", "$3", "AUD 3.00"),
        ("de_DE", "12,50 Euro", "EUR 12.50"),
        ("de_DE", "1.200 €", "EUR 1200.00"),
        ("fr_FR", "vingt euros", "EUR 20.00"),
        ("es_ES", "3 euros y 20 céntimos", "EUR 3.20"),
        ("pt_BR", "R$ 50", "BRL 50.00"),
        ("ja_JP", "¥500", "JPY 500.00"),
    ],
)
def test_an_amount_elsewhere(locale_id: str, text: str, amount: str) -> None:
    assert amounts_in(text, locale_id) == [amount]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("50 percent", "50%"),
        ("0.4 percent", "0.4%"),
        ("twenty five percent", "25%"),
        ("12%", "12%"),
        ("30", "30"),
    ],
)
def test_a_percentage(text: str, share: str) -> None:
    [span] = find_percentages(text, language_of("en_US"))
    assert span.reading.interpreted == share


def test_prices_in_a_row_are_told_apart() -> None:
    assert amounts_in("$5 or 20 euros") == ["USD 5.00", "EUR 20.00"]
