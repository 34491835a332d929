"""What is written of sums within a message: extras, totals, change, second thoughts, measures."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AddRecurring, Log, Remove
from language.understand import understand

HOMES = {
    "en": ("USD", "en-US"), "de": ("EUR", "de-DE"), "fr": ("EUR", "fr-FR"), "es": ("EUR", "es-ES"),
    "it": ("EUR", "it-IT"), "pt": ("BRL", "pt-BR"), "nl": ("EUR", "nl-NL"), "ru": ("RUB", "ru-RU"),
}  # fmt: skip
EXTRAS = (
    ("en", "left 8 on the table at breakfast, bill was 33", "41"),
    ("en", "the bill was 60 and i left 12", "72"),
    ("en", "spent 21 on tea, no wait 12", "12"),
    ("en", "70 with the tip, 60 without", "70"),
    ("en", "lunch 31 before tip 37 after", "37"),
    ("en", "facial 80, gave her 15 extra", "95"),
    ("en", "taxi 16, threw in 2 for the driver", "18"),
    ("en", "cab 13.20, rounded up to 15", "15"),
    ("en", "rounded the 36 tab up to 45", "45"),
    ("en", "tipped the driver 4, pizza was 19", "23"),
    ("en", "15 tip on a 90 dinner", "105"),
    ("en", "sitter 60 for the night plus 15 because we were late", "75"),
    ("en", "vase 25, shipping 7", "32"),
    ("en", "shipping 6 on a 40 shirt", "46"),
    ("en", "tickets 90, fees 18", "108"),
    ("en", "ticket 45, 6.50 service fee", "51.50"),
    ("en", "cabin 250 + 60 cleaning fee", "310"),
    ("en", "bottle deposit 1.50 on top of 22 for beer", "23.50"),
    ("en", "40 resort fee on top of the 190 room", "230"),
    ("en", "sales tax 2.40 on the 30 belt", "32.40"),
    ("en", "sushi boat 28, delivery 5, tip 4", "37"),
    ("en", "2 tickets 60 each + 9.50 fee per ticket", "139.00"),
    ("en", "groceries 90, 6 of it tip", "90"),
    ("de", "Taxi 16, 2 Trinkgeld", "18"),
    ("de", "Essen 30, 34 mit Trinkgeld", "34"),
    ("de", "Kiste Cola 12 plus 3,30 Pfand", "15.30"),
    ("fr", "resto 38, laissé 4 de pourboire", "42"),
    ("fr", "lampe 30, frais de port 6", "36"),
    ("es", "cena 60 y dejé 6 de propina", "66"),
    ("it", "pranzo 32, mancia 3", "35"),
    ("pt", "mesa 200 + frete 30", "230"),
    ("nl", "trui 40, verzendkosten 4", "44"),
    ("ru", "ужин 1500, чаевые 150", "1650"),
    # of two things, or no extras
    ("en", "breakfast 8, taxi 14, tip 2", "8 14 2"),
    ("en", "delivery pizza 24, wine 9", "24 9"),
    ("en", "car tax 160, fuel 50", "160 50"),
    ("en", "deposit 600 and first month rent 1100", "600 1100"),
    ("en", "coffee 4, pizza 20 with tip", "4 20"),
    ("en", "late fee 15, library 4", "15 4"),
)
TOTALS = (
    ("en", "soap 2 towel 9 total 11", "2 9"),
    ("en", "ham 6.20, bread 3.80, all together 10", "6.20 3.80"),
    ("en", "nails 12 glue 8 wood 30 came to 50", "12 8 30"),
    ("en", "shoes 15 + socks 10 = 25", "15 10"),
    ("en", "total 12: milk 5, bread 7", "5 7"),
    ("en", "spent 45 total, 20 on lunch and 25 on gas", "20 25"),
    ("en", "target 90: 50 food, 40 clothes", "50 40"),
    ("en", "costco 130 (90 groceries, 40 clothes)", "90 40"),
    ("en", "spent 22 on lunch, of that 6 was the beer", "22"),
    ("en", "lunch 11 and cake 4, so 15", "15"),
    ("en", "subtotal 30 tax 2.70 total 32.70", "32.70"),
    ("en", "dinner 50 tip 9 total 59", "59"),
    ("en", "gas 45, lunch 15, coffee 30", "45 15 30"),
    ("de", "Käse 4, Wurst 6, macht 10", "4 6"),
    ("de", "80 bei Edeka, davon 25 Wein", "80"),
    ("fr", "pain 2 vin 9 total 11", "2 9"),
    ("es", "70 en mercadona, de los cuales 15 de vino", "70"),
    ("en", "paycheck gross 2900 net 2100.40", "2100.40"),
)
CHANGE = (
    ("en", "lunch, 6 change from a 20", "14"),
    ("en", "gave the cabbie 30, he gave me back 8", "22"),
    ("en", "paid for a sandwich with a 20 and got 11.50 back", "8.50"),
    ("en", "coffee 6, paid with a 10, 4 back", "6"),
    ("en", "cab was 17, gave him 20, keep the change", "20"),
    ("de", "mit 20er bezahlt, 7,40 zurück, Supermarkt", "12.60"),
    ("de", "Taxi 13,50, 15 gegeben, stimmt so", "15"),
    ("fr", "payé avec un billet de 50, rendu 12,50, boulangerie", "37.50"),
    ("es", "pagué con un billete de 20 y me devolvieron 6, farmacia", "14"),
    ("es", "taxi 7,50, di 10 y que se quede con el cambio", "10"),
    ("pt", "paguei com nota de 50, troco 18, padaria", "32"),
    ("it", "pagato con un 20, resto 8, supermercato", "12"),
    ("nl", "betaald met een 20, 9 terug, slager", "11"),
    ("ru", "такси 250, дал 500, сдача 250", "250"),
    # what comes back on no note
    ("en", "got 25 back from target", "-25"),
    ("en", "oil change 55 and wipers 20", "55 20"),
)
SECOND_THOUGHTS = (
    ("en", "lunch 11, actually my card says 13.40", "13.40"),
    ("en", "gas 35, receipt says 37.20", "37.20"),
    ("en", "dinner 93.. scratch that, 39", "39"),
    ("en", "uber 17 sorry lyft 17", "17"),
    ("en", "tea 5, i mean coffee 4", "4"),
    ("en", "dog food 28 *38", "38"),
    ("en", "burger 9, with a shake 13.50", "13.50"),
    ("de", "Uber 19, quatsch, Bolt 19", "19"),
    ("es", "uber 15, perdón, cabify 15", "15"),
    ("en", "lunch 14 sorry forgot coffee 3", "14 3"),
    ("en", "lunch 12 oh and coffee 4", "12 4"),
)
CURRENCIES = (
    ("en", "55 CAD for lunch (40 usd)", "55"),
    ("en", "20 euro cab in paris, about 23 dollars", "20"),
    ("en", "museum £14 = $18", "14"),
    ("fr", "hôtel 90 $ soit 83 €", "90"),
    ("en", "cab 15 euro, coffee 3 dollars", "15 3"),
)
MEASURES = (
    ("en", "3 lbs salmon 8.50 a lb", "25.50"),
    ("en", "1.5 lbs ham at 6.00 a lb", "9.00"),
    ("en", "10.2 gal at 3.39, 34.58", "34.58"),
    ("en", "diesel 9 gal at 4.099 came to 36.89", "36.89"),
    ("en", "4 beers at 6 each, 24", "24"),
    ("en", "cab was 3 a mile for 6 miles", "18"),
    ("en", "4 tires installed 480 out the door", "480"),
    ("en", "2 kg rice 5, 1 kg beans 3", "5 3"),
    ("de", "30 Liter à 1,80, 54 Euro", "54"),
)
ASKED = (
    # an extra that is not counted, or in it already
    ("en", "museum 60 plus fees"), ("en", "boots 90 + shipping"), ("en", "motel 80 before taxes"),
    ("en", "12% tip on the 50 lunch"), ("en", "lunch 25, tipped 18%"),
    ("es", "comida 30 propina aparte"),
    ("de", "Essen 45 plus Trinkgeld"), ("en", "dinner 60 (9 tip)"),
    ("en", "resort fee was 30 a night on top of the 160, 2 nights"),
    ("en", "groceries 120 minus my brother's stuff"),
    # sums that are none
    ("en", "steak 60 and 12 tip, total 75"), ("en", "soap 2 towel 9 total 14"),
    ("en", "walmart 80: 50 food, 20 clothes"), ("en", "target 70 mostly food but 20 was a game"),
    # change that is not counted, or does not fit
    ("en", "gave a fifty at the bakery and got change"), ("en", "tea 4, paid with a 10, 5 back"),
    # how many, how often, how much
    ("en", "3x soap 2.10"), ("en", "2x tea 4.25 1x scone 3"), ("en", "bus 12 each way"),
    ("en", "gas 30 at 3.40 a gallon"), ("en", "5 beers at 6 each, 40"),
    ("en", "under 25 for lunch"), ("en", "over 60 on groceries"),
    ("en", "40 something on snacks"), ("es", "menos de 20 en la comida"),
    ("fr", "moins de 40 au resto"),
    ("de", "unter 20 fürs Mittagessen"), ("en", "lunch 12 and change"),
)  # fmt: skip


def amounts_of(language: str, text: str) -> tuple[str, bool]:
    """The amounts that are read, and whether something is asked."""
    currency, locale = HOMES[language]
    context = Context(today=date(2026, 6, 17), currency=currency, locale=locale)
    understanding = understand(text, context)
    match understanding.request:
        case Log(entries=entries):
            return " ".join(f"{one.amount}" for one in entries), understanding.ask is not None
        case AddRecurring(entry=entry):
            return f"{entry.amount}", understanding.ask is not None
        case _:
            return "", False


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*EXTRAS, *TOTALS, *CHANGE, *SECOND_THOUGHTS, *CURRENCIES, *MEASURES],
)
def test_what_is_clear_is_written(language: str, text: str, expected: str) -> None:
    assert amounts_of(language, text) == (expected, False)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_may_be_either_is_asked(language: str, text: str) -> None:
    assert amounts_of(language, text)[1]


@pytest.mark.parametrize("text", ["changed 150 usd into 140 eur", "convert 70 euros to dollars"])
def test_money_for_money_is_no_spending(text: str) -> None:
    assert amounts_of("en", text) == ("", False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("sneakers 70, shipping 8", "shopping"),
        ("pizza 22.40 incl delivery fee and tip", "dining"),
        ("shipping 8", "fees"),
    ],
)
def test_of_what_it_is_the_price_tells_and_not_the_fee(text: str, category: str) -> None:
    context = Context(today=date(2026, 6, 17), currency="USD", locale="en-US")
    request = understand(text, context).request
    assert isinstance(request, Log)
    assert [one.category for one in request.entries] == [category]


def test_a_removal_stays_one() -> None:
    context = Context(today=date(2026, 6, 17), currency="USD", locale="en-US")
    assert isinstance(understand("scratch that", context).request, Remove)
