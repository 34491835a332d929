"""Which day belongs to which entry of a list or a diary."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand

TODAY = date(2026, 6, 17)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("saturday\npub 30\nsunday\nroast 18, papers 4", "13 14 14"),
        ("mon: tea 3\ntues: soup 9, tram 2\nsun: pancakes 14", "15 16 16 14"),
        ("mon - soup 9\ntue - tea 3, fuel 40", "15 16 16"),
        ("sat pints 31, sun pizza 19", "13 14"),
        ("sat - fuel 31. sun - pizza 19", "13 14"),
        ("mon 9 soup tue 3 tea", "15 16"),
        ("last week: mon soup 9, tue pizza 14", "08 09"),
        ("last week fri 9 soup, sat 14 pizza", "12 13"),
        ("9th: dentist 80 10th: pharmacy 9", "09 10"),
        ("9th: rent 800, 11th: petrol 40, bread 3", "09 11 11"),
        ("thu: nothing. fri: pizza 21", "12"),
        ("nothing yesterday, today soup 9 and tea 3", "17 17"),
        ("bread 4 on sunday, and on monday 9 for soup plus 3 for tea", "14 15 15"),
        ("lidl yesterday: eggs 3 / butter 2", "16 16"),
        ("went to the fair yesterday. rides 30, burgers there 22", "16 16"),
        ("boots yesterday - plasters 4, shampoo 3", "16 16"),
        ("street market sunday\npears 4\ncheese 9", "14 14"),
        ("cabs last night 13 there and 18 back", "16 16"),
        ("pizza saturday 22, cab back 11", "13 13"),
        ("paid 80 to the dentist on monday, 9 at the pharmacy right after, 3 for tea today",
         "15 15 17"),
        ("soup 9, oh and yesterday i forgot, 30 fuel", "17 16"),
        ("soup 9, pizza 14, cab 8 last night", "16 16 16"),
        ("tea yesterday 3, soup 9", "16 17"),
        ("tea 3, soup yesterday 9", "17 16"),
    ],
)  # fmt: skip
def test_a_day_covers_its_part_of_a_list(text: str, days: str) -> None:
    assert _days(text, Context(today=TODAY)) == days


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("Mo 7,50 Kantine, Di 8,20 Kantine", "de-DE", "15 16"),
        ("Mo: Bäcker 4\nMi: Tanken 50", "de-DE", "15 17"),
        ("Samstag Pizza 12, danach Kino 11", "de-DE", "13 13"),
        ("lun café 2, mar comida 11", "es-ES", "15 16"),
        ("ayer: cena 25, taxi 8", "es-ES", "16 16"),
        ("lun resto 14, mer boulangerie 3", "fr-FR", "15 17"),
        ("lun pranzo 9, mar spesa 30", "it-IT", "15 16"),
        ("seg almoço 22, ter uber 14", "pt-BR", "15 16"),
        ("ma lunch 8, di boodschappen 30", "nl-NL", "15 16"),
    ],
)
def test_weekdays_are_shortened_in_many_languages(text: str, locale: str, days: str) -> None:
    assert _days(text, Context(today=TODAY, currency="EUR", locale=locale)) == days


def _days(text: str, context: Context) -> str:
    request = understand(text, context).request
    assert isinstance(request, Log)
    return " ".join(f"{one.date:%d}" for one in request.entries)
