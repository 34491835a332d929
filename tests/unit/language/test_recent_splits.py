"""Bills that are told to have been split after they were written, in any order of the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Edit, Recent, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
DINNER = Recent(
    id="d",
    name="dinner",
    kind=Kind.EXPENSE,
    amount=Decimal(96),
    currency="USD",
    category="dining",
    date=TODAY,
)
CAB = replace(DINNER, id="c", name="cab home", amount=Decimal(31), category="transport")
ALONE = Context(today=TODAY, recent=(DINNER,))
APART = Context(today=TODAY, recent=(replace(DINNER, last=False), CAB))


def ways_of(text: str, context: Context = ALONE) -> tuple[Target, int]:
    understood = understand(text, context)
    assert understood.ask is None, understood.ask
    assert isinstance(understood.request, Edit), understood.request
    factor = understood.request.factor
    assert factor is not None
    return understood.request.target, round(1 / factor)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("we split it, there were 4 of us", 4),
        ("that one was split five ways", 5),
        ("shared with 2 coworkers", 3),
        ("shared it among 3 people", 3),
        ("split that with the 2 of them", 3),
        ("halves with my cousin", 2),
        ("50/50 with omar", 2),
        ("split down the middle with my roommate", 2),
        ("we split it in two so only count my half", 2),
        ("lena and i split it", 2),
        ("me, omar and lena shared that", 3),
        ("split with my friend lena and her boyfriend", 3),
        ("split between me, lena and omar", 3),
        ("split it with omar, he already paid me", 2),
        ("could you split that 3 ways?", 3),
        ("we split it, half each", 2),
        ("half each", 2),
        ("me and my 4 roommates split it", 5),
        ("my 2 cousins and i shared it", 3),
        ("that's for 3 of us, split evenly, just log my share", 3),
        ("it was for 4 of us, split it evenly", 4),
        ("la mitad cada uno", 2),
        ("jeder die hälfte", 2),
        ("moitié chacun", 2),
        ("metà ciascuno", 2),
        ("metade cada um", 2),
        ("lo dividimos entre cuatro", 4),
        ("a medias con Lena", 2),
        ("dividido con mi hermana y Pablo", 3),
        ("haben wir zu viert geteilt", 4),
        ("mit Lena geteilt", 2),
        ("wir haben das durch 3 geteilt", 3),
        ("on a partagé à quatre", 4),
        ("partagé avec Léa", 2),
        ("on était 3 à partager", 3),
        ("l'abbiamo diviso in tre", 3),
        ("abbiamo fatto a metà", 2),
        ("dividimos por três", 3),
        ("rachamos com a Ana", 2),
        ("met z'n drieën gedeeld", 3),
        ("gedeeld met Tom", 2),
    ],
)
def test_the_last_entry_is_divided(text: str, ways: int) -> None:
    assert ways_of(text) == (Target(), ways)


@pytest.mark.parametrize(
    ("text", "target", "ways"),
    [
        ("the dinner was split between 4 of us", Target(ids=("d",)), 4),
        ("i shared dinner with lena", Target(ids=("d",)), 2),
        ("la dinner on l'a partagée à trois", Target(ids=("d",)), 3),
        ("we split both with lena", Target(ids=("d", "c")), 2),
    ],
)
def test_what_is_named_is_divided(text: str, target: Target, ways: int) -> None:
    assert ways_of(text, APART) == (target, ways)


def test_the_price_for_each_is_the_share() -> None:
    wanted = Edit(target=Target(), amount=Decimal("24.50"))
    assert understand("we split it, 24.50 each", ALONE).request == wanted


def test_what_was_not_split_after_all_is_the_whole() -> None:
    wanted = Edit(target=Target(ids=("d",)), amount=Decimal(180))
    assert understand("we didn't split it in the end, i paid all 180", ALONE).request == wanted


@pytest.mark.parametrize(
    "text",
    ["we went dutch", "split it with my friends", "dividido con amigos", "we split that evenly",
     "we split it 3 ways with omar"],
)  # fmt: skip
def test_among_how_many_is_asked(text: str) -> None:
    understood = understand(text, ALONE)
    assert isinstance(understood.request, Edit)
    assert understood.ask is not None
    assert understood.ask.about is About.AMOUNT


@pytest.mark.parametrize(
    "text",
    ["split pea soup 12", "dutch class 40", "shared a photo with mom", "share your thoughts",
     "split the pizza with omar", "split it but i paid all of it", "how do we split it 3 ways?",
     "i shared a pizza with omar, 12", "we did not split it"],
)  # fmt: skip
def test_something_else_is_told(text: str) -> None:
    assert not isinstance(understand(text, ALONE).request, Edit)
