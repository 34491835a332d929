"""Messages in languages besides English, each as its people type it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.english import is_english
from language.naming import intent_of
from language.request import AddRecurring, Entry, Log
from language.text import fold
from language.understand import understand
from language.vocabulary.money_all import LANGUAGES as MONEY_LANGUAGES
from language.vocabulary.money_words import MoneyWords

TODAY = date(2026, 6, 17)
CURRENCIES = {
    "de-DE": "EUR",
    "de-CH": "CHF",
    "nl-NL": "EUR",
    "sv-SE": "SEK",
    "pl-PL": "PLN",
    "tr-TR": "TRY",
    "ru-RU": "RUB",
    "ar-SA": "SAR",
    "ar-EG": "EGP",
    "hi-IN": "INR",
    "en-IN": "INR",
    "id-ID": "IDR",
}


def entries_of(text: str, locale: str) -> tuple[Entry, ...]:
    understood = understand(text, Context(today=TODAY, currency=CURRENCIES[locale], locale=locale))
    assert understood.ask is None
    match understood.request:
        case Log(entries=entries):
            return entries
        case AddRecurring(entry=entry):
            return (entry,)
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize(
    ("locale", "text", "entries"),
    [
        # (kind, amount, category, days from today) of each entry
        ("de-DE", "2 Radler à 4,60", "expense 9.20 dining 0"),
        ("de-DE", "heut 3 Kugeln Eis 4,80", "expense 4.80 dining 0"),
        ("de-DE", "nen Zwanni für die Tanke", "expense 20 fuel 0"),
        ("de-DE", "Taxi 14 plus 2 Trinkgeld", "expense 16 transport 0"),
        ("de-DE", "Gasrechnung 88,20 überwiesen", "expense 88.20 utilities 0"),
        ("de-DE", "Jacke umgetauscht, 20 Euro zurück", "refund -20 shopping 0"),
        ("nl-NL", "4 kaartjes voor de dierentuin à 21", "expense 84 entertainment 0"),
        ("nl-NL", "drie keer parkeren 2,50 per keer", "expense 7.50 transport 0"),
        ("nl-NL", "kapper 31 incl fooi", "expense 31 personal_care 0"),
        ("nl-NL", "twee meier voor de tandarts", "expense 200 health 0"),
        ("de-DE", "Toaster war 24,99 statt 39,99", "expense 24.99 shopping 0"),
        ("de-DE", "alte Kamera auf ebay verkauft für 90", "income 90 sale 0"),
        ("de-DE", "Leergut 3,25 zurück", "refund -3.25 groceries 0"),
        ("de-DE", "Zug nach Ulm 44 hin und zurück", "expense 44 transport 0"),
        ("nl-NL", "treinkaartje zwolle 19,40 retour", "expense 19.40 transport 0"),
        ("nl-NL", "bank op marktplaats verkocht 60", "income 60 sale 0"),
        ("tr-TR", "koltuğu 8 bine sattım", "income 8000 sale 0"),
        ("ru-RU", "тысячу за такси", "expense 1000 transport 0"),
        ("en-IN", "sawa sau ka nashta", "expense 125 dining 0"),
        ("id-ID", "kemarin belanja bulanan 380rb", "expense 380000 groceries -1"),
        ("nl-NL", "krant 30 per maand", "expense 30 subscriptions 0"),
        ("sv-SE", "lunch 125 spänn", "expense 125 dining 0"),
        (
            "sv-SE",
            "igår bussen 39 och apoteket 112",
            "expense 39 transport -1;expense 112 health -1",
        ),
        ("sv-SE", "i lördags bio 280", "expense 280 entertainment -4"),
        ("sv-SE", "en hundring till frisören", "expense 100 personal_care 0"),
        ("sv-SE", "lönen kom in 31 200", "income 31200 salary 0"),
        ("sv-SE", "fick tillbaka 450 från zalando", "refund -450 shopping 0"),
        ("pl-PL", "wczoraj obiad 48,50 zł", "expense 48.50 dining -1"),
        ("pl-PL", "w sobotę kino 62", "expense 62 entertainment -4"),
        ("pl-PL", "dwie stówy na buty", "expense 200 shopping 0"),
        ("pl-PL", "pół tysiąca na dentystę", "expense 500 health 0"),
        ("pl-PL", "zwrot z zalando 219,90", "refund -219.90 shopping 0"),
        ("pl-PL", "wypłata przyszła 6 400", "income 6400 salary 0"),
        ("tr-TR", "dün gece taksi 340 tl", "expense 340 transport -1"),
        ("tr-TR", "cuma günü berber 450", "expense 450 personal_care -5"),
        ("tr-TR", "maaş yattı 61 bin", "income 61000 salary 0"),
        ("tr-TR", "kira 18.500 ödedim", "expense 18500 housing 0"),
        ("ru-RU", "вчера аптека 640 и такси 310", "expense 640 health -1;expense 310 transport -1"),
        ("ru-RU", "полторы тысячи за маникюр", "expense 1500 personal_care 0"),
        ("ru-RU", "пятихатка на бензин", "expense 500 fuel 0"),
        ("ar-SA", "أمس بنزين ٩٠ ريال", "expense 90 fuel -1"),
        ("ar-EG", "امبارح فراخ 210 وخضار 95", "expense 210 groceries -1;expense 95 groceries -1"),
        ("ar-SA", "قهوة ١٧٫٥٠", "expense 17.50 dining 0"),
        ("ar-EG", "إيجار الشقة 6000 جنيه", "expense 6000 housing 0"),
        ("en-IN", "dedh hazaar ka petrol", "expense 1500 fuel 0"),
        ("en-IN", "dhai hazaar doctor ko diye", "expense 2500 health 0"),
        ("hi-IN", "कल सब्ज़ी 180", "expense 180 groceries -1"),
        ("id-ID", "kemarin bensin 50rb", "expense 50000 fuel -1"),
    ],
)
def test_everyday_messages(locale: str, text: str, entries: str) -> None:
    found = entries_of(text, locale)
    wanted = [one.split() for one in entries.split(";")]
    assert [str(one.kind) for one in found] == [one[0] for one in wanted]
    assert [one.amount for one in found] == [Decimal(one[1]) for one in wanted]
    assert [one.category for one in found] == [one[2] for one in wanted]
    assert [str((one.date - TODAY).days) for one in found] == [one[3] for one in wanted]


@pytest.mark.parametrize(
    ("locale", "text", "intent"),
    [
        ("de-DE", "quatsch, 12,40 nicht 14,20", "edit_last"),
        ("de-DE", "letzte Buchung bitte wieder löschen", "delete_last"),
        ("de-DE", "mach das letzte wieder weg", "delete_last"),
        ("de-DE", "was hab ich letzten Monat für Essen ausgegeben", "query_spending"),
        ("de-DE", "Strom 70 immer zum Ersten", "recurring_add"),
        ("de-DE", "höchstens 90 im Monat für Klamotten", "set_budget"),
        ("de-DE", "Moin", "greet"),
        ("nl-NL", "haal die laatste er maar uit", "delete_last"),
        ("nl-NL", "heb ik de garage al ingevoerd?", "list_expenses"),
        ("nl-NL", "wat heb ik vorige maand aan kleding uitgegeven", "query_spending"),
        ("nl-NL", "hooguit 80 per week aan boodschappen", "set_budget"),
        ("sv-SE", "ångra det senaste", "delete_last"),
        ("sv-SE", "hur mycket la jag på mat förra månaden", "query_spending"),
        ("sv-SE", "hejsan", "greet"),
        ("pl-PL", "usuń ostatni wpis", "delete_last"),
        ("pl-PL", "ile wydałam na paliwo w maju", "query_spending"),
        ("pl-PL", "cześć", "greet"),
        ("tr-TR", "son kaydı sil", "delete_last"),
        ("tr-TR", "bu ay benzine ne kadar harcadım", "query_spending"),
        ("tr-TR", "selam", "greet"),
        ("ar-SA", "احذف آخر واحد", "delete_last"),
        ("ar-SA", "كم صرفت على البنزين هذا الشهر", "query_spending"),
        ("ar-SA", "السلام عليكم", "greet"),
        ("en-IN", "last wala delete karo", "delete_last"),
        ("id-ID", "hapus yang terakhir", "delete_last"),
        ("id-ID", "listrik 300rb tiap tanggal 20", "recurring_add"),
        ("de-DE", "setz mein Klamottenbudget auf 90", "set_budget"),
        ("de-DE", "Budget Lebensmittel 320 im Monat", "set_budget"),
        ("de-DE", "die 32 von gestern löschen", "delete_last"),
        ("de-DE", "Wer hat die EM 2016 gewonnen?", "out_of_scope"),
        ("nl-NL", "verhoog kledingbudget naar 120", "set_budget"),
        ("nl-NL", "wil eigenlijk een nieuwe fiets van 800", "out_of_scope"),
        ("ru-RU", "ой не 240, а 420", "edit_last"),
        ("en-IN", "is mahine petrol ka budget 4000 rakho", "set_budget"),
        ("tr-TR", "mayıs harcamalarımı göster", "list_expenses"),
        # what is told of a litre may be no purchase
        ("de-DE", "Diesel 1,69 pro Liter", "asks"),
        # a letter in the number is asked about
        ("de-DE", "Apotheke 1l,50", "asks"),
    ],
)
def test_everyday_requests(locale: str, text: str, intent: str) -> None:
    context = Context(today=TODAY, currency=CURRENCIES[locale], locale=locale)
    understood = understand(text, context)
    assert (intent_of(understood.request).value if understood.ask is None else "asks") == intent


@pytest.mark.parametrize("words", MONEY_LANGUAGES[1:], ids=lambda one: one.language)
def test_a_number_that_is_an_english_word_counts_only_in_its_language(words: MoneyWords) -> None:
    """“3 tees” are no thirty in Hindi; "vier", "uno" and "due" are hardly typed in English."""
    weak = frozenset(fold(words.weak).split())
    english = MONEY_LANGUAGES[0]
    numbers = {fold(word) for table in (words.numbers, words.scales) for word in table}
    numbers -= {*english.numbers, *english.scales, "vier", "millions"}
    assert {one for one in numbers if len(one) > 2 and one.isascii() and is_english(one)} <= weak
