from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.movements import is_still_to_come, movement_in
from language.reading import Reading
from language.request import About, Log, SmallTalk
from language.understand import understand
from language.vocabulary.movements_en import FRAMES
from ledger.records import Kind

CONTEXT = Context(today=date(2026, 11, 21), currency="USD", locale="en-US")


@pytest.mark.parametrize(("ways", "frame", "example"), [one for one in FRAMES if one[0] != "later"])
def test_each_example_is_told_by_its_frame(ways: str, frame: str, example: str) -> None:
    reading = Reading(example, CONTEXT)
    told = movement_in(reading, 0, len(reading.words))
    assert told is not None
    assert (told.frame, "|".join(told.ways)) == (frame, ways)


@pytest.mark.parametrize(
    "example", [text for ways, _, text in FRAMES if ways == "later" and any(map(str.isdigit, text))]
)
def test_what_has_not_happened_yet_is_not_written(example: str) -> None:
    assert is_still_to_come(Reading(example, CONTEXT))
    assert isinstance(understand(example, CONTEXT).request, SmallTalk)


OUT = """
mortgage payment 2130.44 cleared
rent check cleared 1200
loan payment 300 posted
salary day treat: cake 18
payday pizza 22
pizza w jen 18.40 she will pay me back friday maybe
back from aldi. 61.20 :(
just got home from ikea 140
train back to york 22
return bus fare 6
return postage 4.10
tax return app 39
paid the accountant 180 to do my taxes
paid the hmrc 300
wage law handbook 24
freelance contract template 15
client lunch 48
coffee with a client 9
dividend tax 30
mortgage interest 412
visa interest charge 31
repaid my brother 40
paid jo back 26 for the tickets
had to refund a buyer 35
the garage overcharged me 17
the guy sold me a lamp for 15
slots, ended down 60
scratch offs 10
prizes for the kids 18
xmas bonus for the cleaning lady 100
my son's allowance 15
allowance for our boys 12
birthday money for my nephew 25
realtor commission paid 1,200
nanny wages 420
found a great jacket at goodwill 14
made tacos for everyone, 23
received my etsy order 32
returned the rental car and paid 130
bake sale brownies 6
student loan paid 310
shipping for the zara return 6
boots, final sale no returns 75
sent my ex child support 200
tips for the hotel crew 20
the electrician came in 120
pizza was 34 and lena owes me 17
renters insurance paid 15
rent paid 1,100
roofer invoice 640.00
paid the contractor's invoice 240
late fee 5 for a dvd i returned
"""
IN = """
the state finally sent my refund 412
fed refund came through 1,032
first check from my new job 988.10
banner gig paid 250
client in oslo paid 600
invoice from initech finally paid 750
90k salary don enter
got a birthday check from uncle lou 60
aunt vi mailed me a check for 80
checking interest 1.17 posted
my tenant paid june rent 900
collected rent 900
roommate's share of the rent came in 450
made 45 cutting grass
made 83 dog walking
took in 212 at the stall
cash tips 64
64 in tips
won our office pool 48
poker night, came out up 135
found 20 in my jeans
someone bought my old desk for 60
my cousin bought my bike off me for 90
sold two tires, 140
traded in my old phone and got 180
recycled bottles got 7
gave a piano lesson, 40
grandparents sent 150 for graduation
survey site paid out 15
depop payout 64
youtube paid 34
got my allowance 40
received child support 300
cashed in my coins 77
student paid for the last lesson 20
my ex sent the child support 250
got a 300 advance from my editor
got cash for my old laptop 80
lottery! 100 win
birthday check 50
two weeks pay 612.80
the tax office finally sent me 222
300 paid by client
was paid 300 for the article
yard sale money 65
"""
BACK = """
the airline refunded me 120
got 22 back from ikea for the broken lamp
mark paid me back 26 for the tickets
landlord returned our deposit 800
late fee refunded 25
price match 14 best buy
doordash gave me an 8 credit for cold fries
took the boots back to rei and got 64
returned the cables, got 12 back
tire rebate came 50
the bank reversed the fee 12
disputed charge returned 48
"""
ASKED = """
tips 86
garage sale 45
cashback 12.40
invoice 300.50
child support 450
borrowed 40 from mom
paid back 50
refund fee 29
"""


def lines(listed: str) -> list[str]:
    return listed.strip().splitlines()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((text, Kind.EXPENSE) for text in lines(OUT)),
        *((text, Kind.INCOME) for text in lines(IN)),
        *((text, Kind.REFUND) for text in lines(BACK)),
    ],
)
def test_who_moves_money_to_whom_tells_the_kind(text: str, kind: Kind) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    (entry,) = request.entries
    assert entry.kind is kind
    assert entry.amount is not None
    assert (entry.amount < Decimal(0)) == (kind is Kind.REFUND)


@pytest.mark.parametrize("text", lines(ASKED))
def test_two_kinds_that_are_as_likely_are_asked_about(text: str) -> None:
    ask = understand(text, CONTEXT).ask
    assert ask is not None
    assert ask.about is About.KIND
    assert len(ask.choices) == 2


def test_a_hostile_message_takes_no_longer_than_its_length() -> None:
    text = "paid paid got back " * 53
    reading = Reading(text, CONTEXT)
    assert movement_in(reading, 0, len(reading.words)) is not None


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("hmrc sent me 300", "tax_refund"),
        ("pay from my second job 612", "salary"),
        ("banner gig paid 250", "freelance"),
        ("my cousin olga gave me 40", "gift_income"),
        ("poker night, came out up 135", "gift_income"),
        ("got a christmas cheque from aunt gita 60", "gift_income"),
    ],
)
def test_the_source_of_income_tells_its_category(text: str, category: str) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    assert [entry.category for entry in request.entries] == [category]
    assert [entry.kind for entry in request.entries] == [Kind.INCOME]
