"""Back to what the last entry was, and what was just removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Edit, Log, Recent, Remove, Request, Restore, TakingBack, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
LUNCH = Recent(
    id="l",
    name="lunch",
    kind=Kind.EXPENSE,
    amount=Decimal(46),
    currency="USD",
    category="dining",
    date=TODAY,
    changed=True,
    earlier=(Decimal(64), Decimal(60)),
)
CHANGED = Context(today=TODAY, recent=(LUNCH,))
SHARED = Context(today=TODAY, recent=(replace(LUNCH, earlier=(Decimal(92),), whole=Decimal(92)),))
CAKE = replace(LUNCH, id="c", name="carrot cake", earlier=(), changed=False)
STEW = replace(CAKE, id="s", name="stew", last=False)
REMOVED = Context(today=TODAY, recent=(STEW,), gone=(replace(CAKE, id="b", name="bread"), CAKE))
ALL_GONE = replace(REMOVED, recent=())
UNDONE = Remove(target=Target(), by=TakingBack.UNDO)


def request_of(text: str, context: Context) -> Request:
    understood = understand(text, context)
    assert understood.ask is None, understood.ask
    return understood.request


def to(amount: str) -> Edit:
    return Edit(target=Target(ids=("l",)), amount=Decimal(amount))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("nah i had it right the first time, 64", to("64")),
        ("go back to 60", to("60")),
        ("the first amount was right", to("64")),
        ("original price was correct", to("64")),
        ("hm, i was right before", UNDONE),
        ("change it back", UNDONE),
        ("put it back to what it was", UNDONE),
        ("das erste war richtig", to("64")),
        ("non, c'était bien le premier montant", to("64")),
        ("no, la primera cantidad era correcta", to("64")),
        ("nee, zet maar terug zoals het was", UNDONE),
        ("no dont", UNDONE),
        ("ugh no leave it at 64", to("64")),
        ("finalement c'était 64", to("64")),
        ("doch 60", to("60")),
    ],
)
def test_back_to_what_it_was(text: str, wanted: Request) -> None:
    assert request_of(text, CHANGED) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "never mind i paid it all", "actually it was all me", "i covered the whole thing",
        "he didn't pay me back, it was all mine", "nobody paid me back",
        "am ende hab ich alles bezahlt", "finalement j'ai tout payé", "al final lo pagué todo yo",
        "alla fine ho pagato tutto io",
    ],
)  # fmt: skip
def test_a_share_goes_back_to_its_bill(text: str) -> None:
    assert request_of(text, SHARED) == to("92")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("oh no keep the cake", Target(ids=("c",))),
        ("actually keep the bread", Target(ids=("b",))),
        ("the cake was real", Target(ids=("c",))),
        ("wait i did eat the cake", Target(ids=("c",))),
        ("the bread stays", Target(ids=("b",))),
        ("but not the bread", Target(ids=("b",))),
        ("oops didn't mean to undo", Target()),
        ("no espera, sí que lo compré", Target()),
        ("wait no i did buy it", Target()),
        ("never mind, leave it", Target()),
        ("nvm", Target()),
        ("no, déjalo", Target()),
        ("toch niet, zet maar terug", Target()),
        ("nee laat maar staan", Target()),
        ("ach nein, lass es drin", Target()),
        ("non laisse-le", Target()),
        ("anzi no, lascialo", Target()),
        ("afinal não, deixa", Target()),
    ],
)
@pytest.mark.parametrize("context", [REMOVED, ALL_GONE])
def test_what_was_removed_is_kept(text: str, wanted: Target, context: Context) -> None:
    assert request_of(text, context) == Restore(target=wanted)


@pytest.mark.parametrize("context", [CHANGED, SHARED, REMOVED, ALL_GONE])
@pytest.mark.parametrize(
    "text",
    [
        "first class stamps 14.60", "back massage 60", "original painting 120", "old books 9",
        "back to school stuff 64", "keepsake box 22", "carrot cake 6", "another cake 9",
        "paid for everyone 90", "the whole cake 30", "all you can eat 19", "real estate course 40",
    ],
)  # fmt: skip
def test_a_purchase_in_such_words_is_a_purchase(text: str, context: Context) -> None:
    assert isinstance(understand(text, context).request, Log)
