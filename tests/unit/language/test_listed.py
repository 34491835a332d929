from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, Log, SmallTalk
from language.understand import understand

CONTEXT = Context(today=date(2026, 11, 21), currency="USD", locale="en-US")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("fb marketplace dresser 90, lamp 15 sold both", "income income"),
        ("dresser 90, lamp 15, sold both", "income income"),
        ("guitar 200, amp 90 - sold them both", "income income"),
        ("desk 50, lamp 10, mirror 20 sold everything", "income income income"),
        ("sold: desk 50, lamp 10", "income income"),
        ("sold a desk 50, a lamp 10", "income income"),
        ("sold desk 50, lunch 9", "income expense"),
        ("tolls 3.75 there, 3.75 back", "expense expense"),
        ("uber 13 there 16 back", "expense expense"),
        ("taxi 9 there, back 11", "expense expense"),
        ("lyft 12.40 to the show, 18.90 back", "expense expense"),
        ("bingo night 20, won nothing", "expense"),
        ("scratch off 5, won zilch", "expense"),
        ("running shoes 119.95 plus nothing for shipping", "expense"),
        ("desk 200, zero tax", "expense"),
        ("took back the drill, home depot credited 79", "refund"),
        ("returned the shoes, zappos refunded 110", "refund"),
        ("took back the drill 40, bought a saw 79", "refund expense"),
        ("beer 7\nbeer 7\nnachos 13\nuber 16", "expense expense expense expense"),
    ],
)
def test_words_about_a_list_tell_the_kind_of_each_entry(text: str, kinds: str) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    assert [entry.kind.value for entry in request.entries] == kinds.split()


@pytest.mark.parametrize(
    ("text", "locale", "kinds"),
    [
        ("tisch 40, lampe 15 beide verkauft", "de-DE", "income income"),
        ("gewinn lotto 20", "de-DE", "income"),
        ("lotto 12", "de-DE", "expense"),
        ("table 40, lampe 10 vendues", "fr-FR", "income income"),
        ("loyer du locataire 500", "fr-FR", "income"),
        ("prime d'assurance 40", "fr-FR", "expense"),
        ("payé le coiffeur 32", "fr-FR", "expense"),
        ("paye du mois 1.800", "fr-FR", "income"),
        ("me tocó la lotería 60", "es-ES", "income"),
        ("lotería 20", "es-ES", "expense"),
        ("alquiler de la inquilina 500", "es-ES", "income"),
        ("affitto dall'inquilino 500", "it-IT", "income"),
        ("huur van huurder 500", "nl-NL", "income"),
        ("huur 700", "nl-NL", "expense"),
    ],
)
def test_income_of_other_languages(text: str, locale: str, kinds: str) -> None:
    context = Context(today=date(2026, 11, 21), currency="EUR", locale=locale)
    request = understand(text, context).request
    assert isinstance(request, Log)
    assert [entry.kind.value for entry in request.entries] == kinds.split()


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("xbox 150, games 40 sold", About.KIND),
        ("dinner 84, sam venmoed me 42", About.KIND),
        ("gas 50, jake gave me 20", About.KIND),
        ("venmo from jess 14 for pizza", About.KIND),
        ("got 20 from tom for gas", About.KIND),
        ("dinner 112 but mike venmod me half", About.AMOUNT),
        ("physio 95, insurance covered 60", About.AMOUNT),
        ("vet bill 400 insurance paid 250", About.AMOUNT),
    ],
)
def test_what_others_paid_of_it_is_asked_about(text: str, about: About) -> None:
    ask = understand(text, CONTEXT).ask
    assert ask is not None
    assert ask.about is about


@pytest.mark.parametrize(
    "text",
    [
        "my neighbor won 5000 at the casino",
        "my boss got a 10k bonus",
        "a guy at work won 500",
        "my sister earned 400 babysitting",
    ],
)
def test_what_somebody_else_got_is_not_written(text: str) -> None:
    assert isinstance(understand(text, CONTEXT).request, SmallTalk)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("logo gig 400 in", "income"),
        ("gig tickets 45", "expense"),
        ("sold pokemon cards 130", "income"),
        ("trading cards 30", "expense"),
        ("pawned the guitar 180", "income"),
        ("guitar from the pawn shop 120", "expense"),
        ("brand deal!! 800 usd", "income"),
        ("meal deal 4.50", "expense"),
        ("rsu vest 6,210", "income"),
        ("life vest 45", "expense"),
        ("food stamps came 291", "income"),
        ("groceries 80 ebt", "expense"),
        ("plasma donation paid 65", "income"),
        ("donation to the plasma center 20", "expense"),
        ("day labor 110 cash today", "income"),
        ("mechanic labor 220", "expense"),
        ("residual check 23.17", "income"),
        ("residual clay remover 12", "expense"),
        ("tips tonight 143", "income"),
        ("tip jar 5", "expense"),
        ("sub teaching, 3 days, $405", "income"),
        ("sub sandwich 9", "expense"),
        ("mowed mr henderson's lawn 35", "income"),
        ("lawn mowing 45", "expense"),
        ("dog walking for mrs lee 25", "income"),
        ("dog walking 25", "expense"),
        ("drove uber tonight 94", "income"),
        ("class action check 14.22", "income"),
        ("scrapped copper 48", "income"),
        ("copper pipe 22", "expense"),
        ("birthday check to my grandson 50", "expense"),
        ("edited a thesis 200", "income"),
        ("taught myself guitar book 20", "expense"),
        ("drove uber to airport 30", "expense"),
        ("rented out the garage 120", "income"),
        ("rented out of town cabin 300", "expense"),
        ("agency shift 110", "income"),
        ("night shift coffee 5", "expense"),
        ("photo contest winner 150", "income"),
        ("contest entry 20", "expense"),
        ("alimony came 900", "income"),
        ("alimony 600 paid", "expense"),
        ("security deposit came back 900", "refund"),
        ("electricity there 143.60 bord gais", "expense"),
        ("sponsorship 1,200", "income"),
        ("sponsored a child 30", "expense"),
        ("pension 120 contribution", "expense"),
    ],
)
def test_income_is_told_from_what_only_sounds_like_it(text: str, kind: str) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    assert [entry.kind.value for entry in request.entries] == [kind]
