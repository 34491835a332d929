"""Words with which somebody keeps what was just removed, in English and six more languages."""

from __future__ import annotations

KEEPING = frozenset(
    """keep keeping kept leave stay stays restore bring put undelete unremove real recover
    deja dejalo dejala dejalos dejalas conserva guarda devuelve devuelvelo devuelvela recupera
    recuperalo ponlo ponla vuelve restaura queda
    behalte behalt lass lasst bleibt bleiben stell wiederherstellen zuruck drin drinlassen
    garde gardez laisse laissez remets remettez restaure
    lascia lascialo lasciala tieni tienilo tienila rimetti rimettilo rimettila ripristina
    deixa deixe mantem mantenha repoe restaura recupera fica
    laat houd hou zet herstel staan terugzetten blijft""".split()
)
"""What orders it, with the name of what was removed: “keep the soup”."""

ORDERS = KEEPING - frozenset("real kept stay stays bleibt bleiben queda fica staan blijft".split())
"""Those of them that are orders, beside which another clause may tell why."""

BACK = frozenset(
    """back redo mind nvm nevermind mean meant mistake accident accidentally wrong real realized
    changed zuruck zurucknehmen doch toch terug volta dietro indietro ripensato finalmente revanche
    afinal mejor pensandolo
    """.split()
)
"""What orders it alone, right after something was removed: “oops, didn't mean to undo”."""

BOUGHT = frozenset(
    """buy bought eat ate have had pay paid compre compramos comimos comi tome pague gekauft gegessen
    bezahlt achete achetes mange paye comprato comprati mangiato pagato comprei comemos paguei
    gekocht gegeten betaald""".split()
)
"""“no wait, i did buy them”: with it or them, what was removed was real."""
IT = frozenset("it them that those lo la los las l es das die sie le les li ca os as het".split())

DID = frozenset("did do ate had bought got paid was were is are".split())
"""“the churros were real”, “i did eat the soup”."""

AROUND = frozenset(
    """i i'd we you it it's its them that this those these one ones the a my to in there all both did do didnt
    didn't dont don't not no nope never undo delete remove removed deleted undone my mind after is are
    was were be been eat ate have had buy bought pay paid get got please pls again want wanted needed
    need should will would as how on list put bring by that's thats for but only just
    yo el la lo los las esta esto eso no si que mejor ahi como estaba tal cual nada
    ich es das den die der sie ihn nicht bitte wieder mal her nur so
    je le la les ca ce l pas non si bien s'il te plait comme ete
    lo la li il le quello no non per favore come era su
    o a os as isso esse essa nao por favor como esta de
    ik het de die dat dit niet maar wel weer er in nee bitte aub alsjeblieft""".split()
)
"""All else that may be said of it."""

REFUSALS = frozenset(
    said.replace(" ", "")
    for said in (
        "no dont", "dont", "no dont do that", "dont do that", "no do not", "do not", "no don't",
        "don't", "no don't do that", "don't do that", "wait dont", "no no", "mejor no", "mejor asi no",
        "nein nicht", "lieber nicht", "non ne fais pas ca", "meglio di no", "melhor nao",
        "liever niet", "doch nicht", "toch niet", "finalement non", "en fait non", "al final no",
        "alla fine no", "afinal nao", "pensandolo bien no",
    )
)  # fmt: skip
"""What takes back the order just given, folded and without spaces."""
