"""What is written of spending and income that is told as a story, with asides and other numbers."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 6, 17)
CONTEXT = Context(today=TODAY, currency="USD", locale="en-US")
WRITTEN = (
    # what was usual, planned, asked for or promised
    ("parking used to be 8, paid 14 today", "14"),
    ("planned 60 for the nails and it was 52.50", "52.50"),
    ("the plumber wanted 300, i gave 220", "220"),
    ("haircut 48, i used to pay 30", "48"),
    ("the mechanic said 220 but it came to 310", "310"),
    ("budget was 90 for shoes, ended up paying 112", "112"),
    ("flowers 35 for my sister, she's 30", "35"),
    ("my boss promised 500 but the bonus was 350", "350"),
    ("sold the bike for 200, i'd paid 450", "200"),
    ("tires were 400 then i found a coupon so 340", "340"),
    ("with my discount the vest was 30, without it would've been 55", "30"),
    ("i was going to get the 70 dollar mat, got the socks for 12 instead", "12"),
    ("i told him i wasn't paying 45 for a tow. i paid 25", "25"),
    # two things that were both paid
    ("lunch was 12 and i got a coffee for 4", "12 4"),
    ("dinner was 30, parking 8", "30 8"),
    # asides
    ("dentist today, 140. she was nice for once", "140"),
    ("on friday i paid the tutor, 80, worth every cent", "80"),
    ("mark covered dinner so all i paid was the taxi, 9.40", "9.40"),
    ("ok this is silly but 19.99 for a palm reading", "19.99"),
    ("spent 31 on yarn, is that still ok with my budget?", "31"),
    ("new glasses 265, insurance is useless", "265"),
    ("got the dress, 80, my husband will kill me", "80"),
)
NOT_WRITTEN = (
    # money of others, what was saved, orders to write something
    "poor mr diaz lost 80 at the market",
    "so she had to pay a 40 late fee, not me lol",
    "put the lamp in the cart 60, took it out again",
    "picnic from home, not one dollar spent",
    "fixed the sink myself, saved prolly 200",
    "write an email about the invoice of 900",
    "new chairs were gonna be 620 but i passed",
    "lunch was free today, saved 12",
    "my neighbor bought a boat, 40k, what a flex",
    "please fix, the scarf is 53 dollars",
)
OTHERS_BOUGHT = (
    ("meine Schwester hat sich für 900 Euro ein Sofa gekauft", "de-DE"),
    ("mijn zus heeft voor 300 een jas gekocht", "nl-NL"),
    ("mi hermano se compró una bici por 2000", "es-ES"),
    ("mio fratello si è comprato una bici da 2000", "it-IT"),
    ("meu irmão comprou uma bicicleta de 2000", "pt-PT"),
)
SIGNED = (
    ("taxes came back 310 from uncle sam", Kind.INCOME),
    ("rsu sale 900 net", Kind.INCOME),
    ("overtime got me 80 extra on my check", Kind.INCOME),
    ("bingo night and i left with 30 more than i came with", Kind.INCOME),
    ("played with the trio, my cut was 90", Kind.INCOME),
    ("tax refund 300 received", Kind.INCOME),
    ("zara refund 49 received for the coat", Kind.REFUND),
    ("the lamp i sent back finally got credited, 38", Kind.REFUND),
    ("alimony 700 went out on the first", Kind.EXPENSE),
    ("gave my sister 40 for the museum ticket she got me", Kind.EXPENSE),
    ("jo paid me back nothing and the storage unit is 75", Kind.EXPENSE),
)
ELSEWHERE = (
    ("Radwechsel früher 40, jetzt 55", "de-DE", "EUR", "55"),
    ("der Schreiner wollte 300, bezahlt hab ich 250", "de-DE", "EUR", "250"),
    ("benzina 60 euro, prima con 50 facevo il pieno", "it-IT", "EUR", "60"),
    ("ia pegar um táxi por 40 mas fui de ônibus, 5,30", "pt-BR", "BRL", "5.30"),
    ("de loodgieter zei 80, het werd 95", "nl-NL", "EUR", "95"),
    ("el mecánico pedía 200, le di 150", "es-ES", "EUR", "150"),
    ("le plombier voulait 200, j'ai payé 150", "fr-FR", "EUR", "150"),
)


def amounts_of(text: str, context: Context = CONTEXT) -> str:
    """The amounts that are written without a question."""
    meant = understand(text, context)
    assert meant.ask is None, meant.ask
    assert isinstance(meant.request, Log), meant.request
    return " ".join(f"{abs(one.amount)}" for one in meant.request.entries if one.amount)


@pytest.mark.parametrize(("text", "amounts"), WRITTEN)
def test_what_was_paid_is_written(text: str, amounts: str) -> None:
    assert amounts_of(text) == amounts


@pytest.mark.parametrize("text", NOT_WRITTEN)
def test_what_did_not_move_is_not_written(text: str) -> None:
    meant = understand(text, CONTEXT)
    assert meant.ask is not None or not isinstance(meant.request, Log)


@pytest.mark.parametrize(("text", "locale"), OTHERS_BOUGHT)
def test_what_others_bought_is_not_written(text: str, locale: str) -> None:
    meant = understand(text, Context(today=TODAY, currency="EUR", locale=locale))
    assert not isinstance(meant.request, Log)


@pytest.mark.parametrize(("text", "kind"), SIGNED)
def test_which_way_the_money_moved(text: str, kind: Kind) -> None:
    meant = understand(text, CONTEXT)
    assert isinstance(meant.request, Log)
    assert [one.kind for one in meant.request.entries] == [kind]


@pytest.mark.parametrize(("text", "locale", "currency", "amounts"), ELSEWHERE)
def test_other_languages(text: str, locale: str, currency: str, amounts: str) -> None:
    assert amounts_of(text, Context(today=TODAY, currency=currency, locale=locale)) == amounts
