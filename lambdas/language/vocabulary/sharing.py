"""Words about what others pay of a bill, and parts of a whole in each language."""

from __future__ import annotations

from functools import cache

from language.vocabulary.given_names import GIVEN_NAMES
from language.vocabulary.movements_en import SETS

PORTIONS = {
    "en": {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6},
    "es": {"mitad": 2, "tercio": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5},
    "de": {"halfte": 2, "drittel": 3, "viertel": 4, "funftel": 5, "haelfte": 2},
    "fr": {"moitie": 2, "tiers": 3, "quart": 4},
    "it": {"meta": 2, "terzo": 3, "quarto": 4},
    "pt": {"metade": 2, "terco": 3, "quarto": 4},
    "nl": {"helft": 2, "derde": 3, "kwart": 4},
    "sv": {"halften": 2, "tredjedel": 3, "fjardedel": 4},
    "pl": {"polowa": 2, "polowe": 2, "polowy": 2},
    "ru": {"половина": 2, "половину": 2, "треть": 3, "четверть": 4},
}
"""What a word divides by, folded."""


@cache
def portions_of(language: str) -> dict[str, int]:
    """What the words of a language and of English divide by."""
    return PORTIONS["en"] | PORTIONS.get(language, {})


OWN = frozenset(
    "i we ive weve id me ill mine ich wir yo je j io eu ik we nosotros noi nous".split()
)
"""Who the person is, alone or with those at home."""

INSURERS = frozenset(
    """insurance medicare medicaid plan hsa fsa employer work company job nhs bupa laya vhi aviva
    aetna cigna kaiser boss school scheme medibank hbf insurer warranty tricare
    anthem humana versicherung krankenkasse kasse beihilfe seguro aseguradora mutuelle secu
    assicurazione convenio plano verzekering verzekeraar arbeitgeber empresa""".split()
)
PERSONS = (
    frozenset(SETS["PERSON"].split())
    | GIVEN_NAMES
    | INSURERS
    | frozenset(
        """he she they someone everyone everybody others ex exes hubby bf gf husband wife bro sis
        roommates flatmates flatmate housemate housemates friends cousins inlaws folks
        grandparents neighbors neighbours teammates coworkers colleagues team bride groom
        papa mama maman mutter vater eltern oma opa freund freundin schwester bruder mitbewohner
        madre padre padres hermano hermana amigo amiga amigos novio novia abuela abuelo abuelos
        mere pere parents ami amie copain copine frere soeur mamie papy genitori nonna nonno
        fratello sorella amico amica avo irmao irma mae pai namorado namorada vriend vriendin zus
        broer ouders moeder vader er sie ella el il elle lui lei ele ela hij zij andere anderen
        altri autres otros outros""".split()
    )
)
"""Those who pay a part of a bill: people, and who insures or employs."""

PAYING = frozenset(
    """covered covers cover covering coverd paid pays pay paying payed put puts chipped chips threw
    kicked kicks pitched pitches contributed contributes picked picks reimbursed reimburses venmoed
    venmod venmo'd zelled paypaled sent sends gave gives handed owe owes owed spotted tossed knocked
    bezahlt zahlt zahlte ubernahm ubernimmt ubernommen erstattet schuldet ubernehmen
    pago paga pagaron cubrio cubre puso pone debe deben paye paient rembourse couvre doit doivent
    pagato copre deve devono pagou cobriu cobre deu devem betaald betaalt betaalde vergoedt
    vergoed""".split()
)
"""Verbs of paying a part of a bill."""

COVERED = frozenset(
    """covered paid payed reimbursed refunded compensated bezahlt ubernommen erstattet gezahlt
    pagado pagada cubierto cubierta reembolsado paye payee pris rembourse remboursee
    pagato pagata coperto coperta rimborsato pago paga coberto coberta reembolsada betaald
    vergoed""".split()
)
"""Participles of what somebody else pays."""

SENDING = frozenset(
    "sent sends gave gives handed venmoed venmod venmo'd zelled paypaled tossed".split()
)
"""Verbs of moving money: with them it is a part of the bill only where more tells so."""

MINE = frozenset(
    """share mine half part portion cut third quarter split
    parte mitad mio mia mias mios cuota
    anteil teil halfte haelfte mein meins meinen meine
    moitie mienne mien quota meta metade minha meu deel helft mijn mijne aandeel
    долю доля мою часть моя 分 割 我 몫""".split()
)
"""Words that choose one's own share of a bill, folded."""
WHOLE = frozenset(
    """whole entire total full everything all lot everyone everybody complete
    todo toda todos entero entera completo completa
    alles ganze ganzen ganz gesamt gesamte gesamten komplett volle vollen
    tout toute totalite entier entiere complet
    tutto tutta intero intera totale tudo inteiro inteira
    hele geheel totaal volledig volledige всё все целиком полностью весь
    全 전""".split()
)
"""Words that choose the whole bill, folded."""
SHARERS = frozenset(
    """we us people ppl persons person peeps friends ways split shared between among sharing
    somos eramos fuimos personas entre dividido wir waren zu leute personen geteilt etions sommes
    etait personnes partage eravamo siamo persone diviso pessoas dividimos waren zijn met mensen
    personen gedeeld""".split()
)
"""Words that say that a number counts those who share a bill."""
SHARING = frozenset(
    """were was are there of it by in the all total altogether not instead only just bill 's counting
    me including with actually really de en nosotros total cuenta sin contar von uns insgesamt es
    wir durch sind on nous c'etait entre a di noi tra fra em nos de e ons door er totaal we waren
    cet il y avait paid pay paying ended up being end nur pagamos pagaron bezahlt gezahlt paye ont
    pagato hanno pagaram betaald""".split()
)
"""All else that may stand around that number."""
