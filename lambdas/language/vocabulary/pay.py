"""Words about pay: hours it is for, and what is left of it after taxes."""

from __future__ import annotations

HOURS = frozenset(
    """hours hour hrs hr h stunden std stunde horas hora heures heure ore ora uur uren timmar
    godziny godzin часа часов час jam saat""".split()
)
NET = frozenset(
    "net netto nett neto neta takehome liquido liquida limpio netta nette nets takehome after".split()
)
GROSS = frozenset("gross brutto bruto bruta brut brute lordo lorda pretax".split())
PAY = frozenset(
    """paycheck paychecks paycheque pay payslip payroll salary wage wages gehalt lohn nomina salario sueldo
    salaire paie stipendio ordenado paga paye loon salaris lon pensja wyplata зарплата""".split()
)
