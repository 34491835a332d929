"""Words that change a budget by so much instead of setting it, in all languages (folded)."""

from __future__ import annotations

RAISING = frozenset(
    """raise increase bump boost up extend expand grow hike lift push nudge scale loosen
    sube subir subeme aumenta aumentar aumentame incrementa incrementar amplia ampliar
    erhohe erhoh erhohen anheben steigere aufstocken
    augmente augmenter monte releve hausse
    aumentare alza alzare
    aumente aumentar suba subir
    verhoog verhogen ophogen""".split()
)
LOWERING = frozenset(
    """lower decrease reduce cut trim slash drop shrink cutback tighten
    baja bajar bajame reduce reducir recorta recortar disminuye disminuir
    senke senk senken kurze kurz kurzen reduziere reduzieren verringere verringern
    baisse baisser diminue diminuer reduis reduire
    riduci ridurre abbassa abbassare diminuisci diminuire
    reduz reduza reduzir diminui diminua diminuir baixa baixar abaixa
    verlaag verlagen verminder verminderen""".split()
)
BY = frozenset("by en um de di del della em met".split())
"""Before the difference: “by 50”, “um 50”, “de 50”."""
ADDING = frozenset(
    """add tack chuck throw stick pop put give allow anade anadir agrega agregar suma sumar
    ajoute ajouter rajoute aggiungi aggiungere adiciona adicione acrescenta acrescente soma
    fuge fug pack packe gib leg lege voeg tel doe""".split()
)
ONTO = frozenset("to onto al au aux zum zur aufs auf auf alla ao aan bij op".split())
"""After what is added, before the budget: “add 50 to my travel budget”."""
TAKING_OFF = frozenset(
    """take knock shave subtract deduct chop lop remove cut trim pull slice quita quitar resta restar
    descuenta enleve enlever retire retirer retranche togli togliere leva tira tirar desconta
    descontar subtrai zieh ziehe nimm haal trek""".split()
)
OFF = frozenset("off from del de du dal dalla do da vom von van".split())
"""After what is taken, before the budget: “knock 30 off my coffee budget”."""
MORE = frozenset(
    """extra additional another more otros otras mas zusatzlich zusatzliche weitere mehr
    supplementaires altri altre outros mais""".split()
)
LESS = frozenset("less fewer menos weniger meno minder".split())
FACTORS = {
    **dict.fromkeys(
        "double duplica dobla verdopple verdoppel verdoppeln raddoppia dobra duplique".split(), "2"
    ),
    **dict.fromkeys(
        "doubler dobrar doblar duplicar raddoppiare verdubbel verdubbelen".split(), "2"
    ),
    **dict.fromkeys("triple treble triplica verdreifache triplicar verdrievoudig".split(), "3"),
    **dict.fromkeys("quadruple".split(), "4"),
    **dict.fromkeys("halve halbiere halbier halbieren dimezza halveer halveren".split(), "0.5"),
}
"""Verbs that multiply."""
