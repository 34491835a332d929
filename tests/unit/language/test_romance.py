"""Everyday messages in Spanish, French, Italian and Portuguese, each with what it means."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.naming import intent_of
from language.request import AddRecurring, Entry, Log, Understanding
from language.understand import understand

TODAY = date(2026, 6, 17)

MESSAGES = (
    ("es-MX MXN", "la dentista me cobró 1,200", "log_expense", "1200 health"),
    ("es-ES EUR", "hemos pagao la comunidad, 92", "log_expense", "92 housing"),
    ("es-ES EUR", "me he dejado 349,90 en una tablet", "log_expense", "349.90 shopping"),
    ("es-ES EUR", "peluquería 22 + 3 propina", "log_expense", "25 personal_care"),
    ("es-ES EUR", "casi me compro unas botas de 110 pero al final no", "out_of_scope", ""),
    ("es-ES EUR", "me da para una cena de 60?", "query_budget", ""),
    ("es-MX MXN", "ponme máximo 1,500 al mes pa salidas", "set_budget", ""),
    ("es-AR ARS", "2 palos de expensas", "log_expense", "2000000 housing"),
    ("es-AR ARS", "quita lo último", "delete_last", ""),
    ("es-ES EUR", "al final eran 14,20", "edit_last", ""),
    ("fr-FR EUR", "mamie m'a filé 20", "log_income", "20 gift_income"),
    ("fr-FR EUR", "salaire tombé 1 850,40", "log_income", "1850.40 salary"),
    ("fr-FR EUR", "j'ai payé engie 74,20", "log_expense", "74.20 utilities"),
    ("fr-FR EUR", "mets-le dans shopping plutôt", "edit_last", ""),
    ("fr-FR EUR", "vire 150 sur mon livret", "out_of_scope", ""),
    ("fr-FR EUR", "une vingtaine d'euros de fleurs", "log_expense", "20 gifts"),
    ("it-IT EUR", "un deca di gelato", "log_expense", "10 dining"),
    ("it-IT EUR", "120 euro dal dentista", "log_expense", "120 health"),
    ("it-IT EUR", "busta per il matrimonio 200", "log_expense", "200 gifts"),
    ("it-IT EUR", "stavo per prendere una borsa da 90, alla fine no", "out_of_scope", ""),
    ("it-IT EUR", "posso prendermi una giacca da 80?", "query_budget", ""),
    ("it-IT EUR", "togli l'ultima", "delete_last", ""),
    ("pt-PT EUR", "renda 640 já paga", "log_expense", "640 housing"),
    ("pt-PT EUR", "afinal eram 18,90", "edit_last", ""),
    ("pt-PT EUR", "passei 200 da conta à ordem para a poupança", "out_of_scope", ""),
    ("pt-PT EUR", "almoço 12,40 c/ a malta", "log_expense", "12.40 dining"),
    ("pt-BR BRL", "3 mil e quinhentos do dentista", "log_expense", "3500 health"),
    ("pt-BR BRL", "manicure 45 mais 5 de gorjeta", "log_expense", "50 personal_care"),
    ("es-ES EUR", "la merienda 6 con 80", "log_expense", "6.8 dining"),
    ("es-CL CLP", "tomates y paltas 8.900 en la feria", "log_expense", "8900 groceries"),
    ("es-ES EUR", "casi caigo con un reloj de 300", "out_of_scope", ""),
    ("es-ES EUR", "casi 20 euros en pan", "log_expense", "20 groceries"),
    ("fr-FR EUR", "courses lidl 61,20 dont 9 de lessive", "log_expense", "61.20 groceries"),
    ("fr-FR EUR", "4 places de théâtre à 15,50", "log_expense", "62.00 entertainment"),
    ("fr-CA CAD", "40$ de gaz", "log_expense", "40 fuel"),
    ("it-IT EUR", "pane 2 e 40", "log_expense", "2.4 groceries"),
    ("it-IT EUR", "cena 22 a testa", "log_expense", "22 dining"),
    ("it-IT EUR", "mettilo in salute", "edit_last", ""),
    ("pt-PT EUR", "passe 40 euros", "log_expense", "40 transport"),
    ("pt-BR BRL", "define 600 por mês pra restaurantes", "set_budget", ""),
    ("es-ES EUR", "se me fueron 45 en zara", "log_expense", "45 shopping"),
    ("es-ES EUR", "cables y una lámpara 14,90 en el chino", "log_expense", "14.90 shopping"),
    ("es-ES EUR", "tendría que comprar unas sillas de 80", "out_of_scope", ""),
    ("es-ES EUR", "si me compro un sofá de 900 me paso?", "query_budget", ""),
    ("es-ES EUR", "enséñame lo del mes pasado", "list_expenses", ""),
    ("fr-FR EUR", "pharmacie 9,10 aspirine et sirop", "log_expense", "9.10 health"),
    ("fr-FR EUR", "on a donné 10 euros à un sdf", "log_expense", "10 charity"),
    ("fr-FR EUR", "paye du mois 1 640", "log_income", "1640 salary"),
    ("fr-FR EUR", "retiré 40 au distributeur", "out_of_scope", ""),
    ("fr-FR EUR", "la dernière c'était hier", "edit_last", ""),
    ("it-IT EUR", "rimborso 730 di 320 euro", "log_income", "320 tax_refund"),
    ("it-IT EUR", "se prendo un divano da 700 sforo?", "query_budget", ""),
    ("it-IT EUR", "l'ultimo era trasporti non spesa", "edit_last", ""),
    ("it-IT EUR", "metti la sveglia alle 6", "out_of_scope", ""),
    ("pt-BR BRL", "sábado gastei 90 no boteco", "log_expense", "90 dining"),
    ("pt-BR BRL", "o último é mercado", "edit_last", ""),
    ("pt-BR BRL", "se eu gastar 250 em roupa estoura?", "query_budget", ""),
    ("fr-FR EUR", "je paie 24,99 de spotify par mois", "recurring_add", "24.99 subscriptions"),
    ("pt-BR BRL", "consigo pagar um tênis de 300?", "query_budget", ""),
)


@pytest.mark.parametrize(("whose", "text", "intent", "entries"), MESSAGES)
def test_a_message_means(whose: str, text: str, intent: str, entries: str) -> None:
    locale, currency = whose.split()
    understood = understand(text, Context(today=TODAY, currency=currency, locale=locale))
    assert intent_of(understood.request) == intent
    assert ", ".join(map(said_of, entries_of(understood))) == entries
    assert intent.startswith(("query", "set")) or understood.ask is None


def entries_of(understood: Understanding) -> tuple[Entry, ...]:
    match understood.request:
        case Log(entries=entries):
            return entries
        case AddRecurring(entry=entry):
            return (entry,)
        case _:
            return ()


def said_of(entry: Entry) -> str:
    return f"{entry.amount} {entry.category or '-'}"
