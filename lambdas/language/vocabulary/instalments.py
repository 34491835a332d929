"""Words about paying in parts: plans of paying later, deposits, and months a plan runs."""

from __future__ import annotations

PLANS = frozenset(
    """klarna afterpay affirm sezzle zip clearpay laybuy zippay finance financed financing
    installments instalments interest-free ratenzahlung raten finanziert plazos cuotas msi
    mensualites credito parcelado parcelei termijnen gespreid рассрочку рассрочка""".split()
)
"""They tell that a price is paid in parts."""

PLANNED_BY = frozenset("on with via through using mit con avec com auf a en in by over".split())
"""Before the name of a plan: "shoes 125 on afterpay"."""

ONE_OF_THEM = frozenset(
    """payment payments first second third fourth last final 1st 2nd 3rd 4th installment instalment
    rate rata cuota letra mensualite mensualidad parcela prestacao termijn erste letzte primera
    ultima premiere derniere prima ultima primeira eerste laatste""".split()
)
"""They tell that the amount is one of the parts."""

COUNTED_PARTS = frozenset(
    """payments installments instalments months mo mos monthly rates raten monatsraten monate cuotas
    plazos meses mensualidades pagos mensualites fois mois versements rate mesi parcelas prestacoes
    vezes termijnen maanden rat raty платежей месяцев""".split()
)
"""After the number of the parts."""

OVER = frozenset("in over into en a em auf durch over sur per na met by".split())
"""Before the number of the parts: "840 in 12 payments"."""

DEPOSIT = frozenset(
    """down deposit downpayment upfront anzahlung angezahlt enganche anticipo entrada senal sena
    acompte arrhes acconto caparra sinal aanbetaling zaliczka задаток аванс""".split()
)
"""Beside what is paid at first."""
