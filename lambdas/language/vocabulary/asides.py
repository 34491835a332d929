"""Words that tell which clauses of a story can be left out: opinions can, conditions cannot."""

from __future__ import annotations

OWN_PAYING = frozenset(
    """paid payed spent bought purchased gave covered dropped blew shelled coughed forked splurged
    charged cost donated tipped ordered got grabbed took pague gaste compre puse pagamos gastamos bezahlt gezahlt
    ausgegeben gekauft gekostet paye depense achete pagato speso comprato paguei gastei comprei
    betaald uitgegeven gekocht gekost""".split()
)
"""Verbs of which the user is the one who pays, where “i” or nobody stands before them."""

OWN = frozenset("i we ive weve me us ik ich wir j je on ho abbiamo eu nos yo".split())

MANNERS = frozenset(
    """still just only finally also already then and happily gladly reluctantly ended up had to have so
    anyway yesterday today did all it that one lo me""".split()
)
"""Between the subject and such a verb; where only they stand before it, the user is the subject."""

EMPTY = frozenset(
    """it its that this one ones ended came out all gave him her them total cost costs charged took
    good bad great nice worth deal steal cheap pricey robbery whatever lol was is so es fue salio war
    waren etait erano foi ficou het werd le di dei""".split()
)
"""Beside an amount they name nothing that it was for."""

NOT_PAYING = frozenset(
    """if kidding joking jk pretend imagine hypothetically dream dreamt dreamed refund refunded refunds
    reimburse reimbursed reimbursing repay cancel cancelled canceled delete remove undo edit change
    correct meant wrong mistake tomorrow remind split splitting half halves share venmo venmod
    venmoed zelle owes owe refused passed nope nah skipped declined bailed resisted nevermind zuruckgelegt
    verzichtet gelassen teruggelegd renonce repose desisti rinunciato back returned returning si wenn falls se cancele cancelado storniert
    annule annullato cancelei geannuleerd broma scherzo""".split()
) - {"change"}
"""With one of these in an aside, the rest of the message may not be what was paid."""

GIVING_BACK = frozenset(
    "gave give gives got get gets sent send put took take brought bring went handed came".split()
)
"""With "back" behind it, what was paid may have come back."""

NOT_BOUGHT = frozenset(
    """paid pays pay paying covered treated borrowed lent loan want wants wanted wanna wish gonna need
    needs plan plans planning thinking considering tempted maybe might almost nearly cart quote
    quoted estimate price prices selling sell sold won win lost lose game games played playing score points free waived budget limit log add record
    how when which instead would wouldve wouldnt will ill id return returning each per every
    everyone nobody buy buying bought cost costs worth left over under total average compare
    logged fix make set put move quiero queria querria comprar pagar pago vender vendi gratis mochte wollte will
    kaufen zahlen verkauft kostenlos veux voulais acheter payer vendu gratuit voglio volevo
    comprare pagare venduto gratuito quero queria vendi wil wilde kopen betalen verkocht""".split()
)
"""With one of these in an aside, an amount beside a thing may be no price that was paid."""

ALMOST = frozenset(
    """almost nearly would wouldve could couldve might gonna going want wanted wanna should fast beinahe
    casi quasi presque quase bijna zou wurde hatte""".split()
)
"""In the clause of a verb of paying: nothing was paid."""

LINKS = frozenset(
    """but so because cause cuz coz since though tho although anyway anyways while cos pero aunque
    porque aber weil obwohl mais perche mas maar omdat""".split()
)
"""Between two clauses where no mark stands."""
