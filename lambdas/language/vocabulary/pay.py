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
EARNING = frozenset(
    """made earned earn cleared netted grossed pocketed got received collected brought took pulled paid
    gave get gets pays
    gane cobre saque hice recibi gano saco cobro pagaron dieron pago
    verdient bekommen eingenommen gekriegt kassiert erhalten
    gagne touche recu encaisse empoche
    guadagnato incassato preso ricevuto
    ganhei recebi tirei faturei pagaram deram
    verdiend gekregen ontvangen gevangen opgehaald""".split()
)
"""Beside what a piece of work brought in: "walked 4 dogs made 80", "2 Hunde ausgeführt, 30 verdient"."""
GIVING = frozenset("paid gave pays".split())
"""Of these it must be told that the user got it: "client paid 1800"."""
WORKING = frozenset(
    """walked mowed babysat sat tutored taught drove delivered photographed shot built designed wrote typed
    edited translated painted fixed repaired cleaned washed detailed shoveled raked trimmed hauled
    moved groomed boarded coached played performed sang danced cut styled braided sewed hemmed baked
    catered cooked bartended served worked did finished completed logged picked plowed ploughed
    installed assembled coded developed posted streamed filmed recorded modeled sold resold flipped
    mowing walking babysitting tutoring teaching driving delivering photographing building designing
    writing typing painting fixing repairing cleaning washing shoveling raking hauling grooming
    coaching playing cutting sewing baking catering bartending serving working plowing installing
    assembling selling watching pet dog house
    corte di pasee lave limpie pinte cuide repare arregle hice ensene traduje toque vendi trabaje
    maneje conduje entregue reparti cosi cocine
    ausgefuhrt gemaht gegeben geputzt geschnitten gestrichen repariert gewaschen gehutet betreut
    unterrichtet gefahren geliefert ausgeliefert verkauft gearbeitet fotografiert ubersetzt gebacken
    garde promene tondu donne nettoye lave coupe coiffe peint repare livre vendu conduit traduit
    dato portato tagliato pulito lavato riparato dipinto tradotto venduto guidato consegnato
    lavorato fotografato
    dei passeei cortei lavei limpei pintei cuidei consertei ensinei traduzi toquei vendi trabalhei
    dirigi entreguei fiz fotografei
    uitgelaten gemaaid gegeven gepoetst geknipt geschilderd gerepareerd gewassen opgepast gereden
    bezorgd verkocht gewerkt vertaald gefotografeerd""".split()
)
"""What is done for money, with how many it was done to or for."""
SURELY_EARNED = frozenset(
    """earned gane cobre verdient gagne guadagnato ganhei verdiend zarobilem zarobilam tjanade""".split()
)
"""Nobody says them of what was spent."""
RECEIVED = frozenset(
    """saque recibi pagaron dieron bekommen gekriegt erhalten kassiert eingenommen touche recu encaisse
    incassato ricevuto preso tirei recebi faturei deram pagaram gekregen ontvangen opgehaald""".split()
)
WORKED = WORKING - frozenset("di dei dato gegeben gegeven donne serving house dog pet".split())
"""Work of which nobody says that it was given, as money is: with `RECEIVED` it was paid for."""
