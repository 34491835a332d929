"""Phrases that tell of a number in a story whether it was paid, one set of them for a language.

They stand in the clause before a number, the nearest one deciding; apostrophes are left out.
"""

from __future__ import annotations

NOT_PAID: dict[str, str] = {
    "en": """used to be|used to cost|used to pay|used to run|used to charge|used to|usually|normally
        |typically|ordinarily|usual|normal price|full price|originally|original price|list price
        |retail|msrp|last time|last year it|last year i|last month it|last month i|last year was
        |last time it was|last time i paid|would have|wouldve|would of|would cost|wouldnt|could have
        |couldve|wouldve been|would have been|was going to|were going to|was gonna|were gonna
        |is going to|going to be|gonna be|planned|planned on|had planned|planning|budgeted
        |had budgeted|budget was|penciled in|pencilled in|set aside|expected|expecting|was expecting
        |thought it was|thought it would be|thought itd be|thought id|thought id spend|figured
        |figured on|guessed|hoped|hoping|was hoping|aimed for|wanted|wanted to pay|wants|wanting
        |asked|asking|was asking|asking for|offered|started at|started out at|started with
        |opened at|quoted|quoted me|quoted us|quote was|quote of|estimate was|estimated|promised
        |supposed to be|was supposed to be|shouldve been|should have been|short by|was short
        |i was short|id paid|i had paid|had paid|originally paid|id spent|limit was|limit of
        |told myself|competitor|elsewhere|everywhere else|tried to charge|tried to sell me
        |wanted to sell me|tried to get|saw it for|seen it for|saw them for|them for sale at|worth
        |instead of|rather than|versus|vs|as opposed to|compared to|compared with|not the|up from|without it|without insurance|without the coupon|without the discount
        |the other place|other place|the other one was|other one was|were asking|was quoted|was told
        |were told|sticker price|sticker said|tag said|menu said|sign said|website said|app said
        |ad said|site said""",
    "es": """solia costar|solia ser|solia pagar|antes|normalmente|usualmente|por lo general|iba a
        |iban a|pensaba|pensaba gastar|queria|queria pagar|pedia|pedian|me pedian|me pidio|me pidieron
        |presupuestaron|habria sido|habrian sido|hubiera sido|costaria|en vez de
        |en lugar de|la ultima vez|el ano pasado|esperaba|habia calculado|valia|me dijeron|me dijo
        |me habian dicho|prometieron|prometio|precio normal""",
    "de": """sonst|normalerweise|fruher|vorher|letztes mal|letztes jahr|ursprunglich|eigentlich
        |statt|anstatt|wollte|wollten|sollte|sollten|geplant|eingeplant|gerechnet mit|erwartet
        |hatte gekostet|hatte|ware|waren gewesen|veranschlagt|angeboten|verlangte|verlangt
        |wollte er|wollten sie|meinte|sagte|versprochen|war auf""",
    "fr": """avant|d habitude|dhabitude|normalement|habituellement|au lieu de|la derniere fois
        |l an dernier|jallais|allait|allais|prevu|on avait prevu|javais prevu|je pensais|voulait|voulais|voulaient|demandaient
        |demandait|aurait|aurait coute|aurait ete|m avait dit
        |il a dit|promis|a la base|a l origine""",
    "it": """prima|di solito|normalmente|una volta|l ultima volta|l anno scorso|invece di|invece che
        |anziche|volevo|voleva|volevano|chiedeva|chiedevano|avevo previsto|pensavo
        |sarebbe|sarebbe stato|sarebbe costato|stavo per|doveva|mi aveva detto|ha detto|promesso
        |in origine""",
    "pt": """antes|antigamente|normalmente|geralmente|em vez de|ao inves de|da ultima vez
        |ano passado|ia|iam|ia pegar|queria|queriam|pedia|pediu|pediram|planejava|tinha planejado
        |pensei que|achei que|teria sido|custaria|cobrava|prometeram|falou|disse que""",
    "nl": """vroeger|eerst|eerder|normaal|normaal gesproken|meestal|gewoonlijk|in plaats van
        |vorige keer|vorig jaar|zou|zouden|wilde|wou|wilden|vroeg|vroegen|had gepland|gepland
        |begroot|verwacht|dacht|zei|zeiden|beloofd|ipv""",
    "ru": """раньше|обычно|вместо|хотела|хотел|хотели|собирался|собиралась|просил|просили|обещали
        |обещал|думал|думала|должно было|в прошлый раз""",
    "pl": """wczesniej|kiedys|zwykle|normalnie|zamiast|chcialem|chcialam|chcial|mialo byc|myslalem
        |obiecali|ostatnio""",
    "sv": "brukade|brukar|vanligtvis|forut|innan|istallet for|skulle|ville|planerade|trodde|lovade",
    "tr": "eskiden|normalde|onceden|yerine|indirimden once",
}
"""What was usual, planned, asked for, refused or only said."""

PAID: dict[str, str] = {
    "en": """paid|paying|ended up|ended up at|ended up paying|came to|came out to|came out at|turned
        out|was|were|it was|is|its|spent|cost|cost me|charged|charged me|got|got it for|got them for
        |let me have|gave|gave me|gave him|gave her|gave them|bought|now|today|made it|brought it to
        |brought it down to|got it down to|talked him down to|took|settled for|settled on|went with
        |landed at|rang up|rang up at|dropped|covered|put in|threw in|only|just|so|walked out with
        |got away with|left with|shelled out|coughed up|forked over|handed over|for only|totaled
        |total was|instead i""",
    "es": """pague|pago|pagamos|gaste|costo|me costo|salio|me salio|salieron|fue|fueron|compre|ahora
        |di|le di|quedo|quedo en|al final|me cobro|me cobraron|solo""",
    "de": """bezahlt|gezahlt|zahlte|jetzt|nun|heute|wurden|wurde|wurden es|waren es|am ende|gekostet
        |hat gekostet|ausgegeben|gekauft|geworden|nur|letztlich|kamen""",
    "fr": """paye|depense|achete|maintenant|aujourd hui|finalement|au final
        |ca a coute|coute|donne|m a coute|c etait|cetait|ca fait|seulement""",
    "it": """pagato|ho pagato|speso|comprato|ora|adesso|oggi|alla fine|e costato|costato|dato
        |ho dato|sono stati|erano|e venuto|venuto|solo""",
    "pt": """paguei|pagamos|gastei|comprei|agora|hoje|no fim|no final|acabei|custou|saiu|ficou
        |ficou em|dei|deu|foi|fui|so""",
    "nl": """betaald|betaalde|uitgegeven|gekocht|nu|vandaag|werd|werden|uiteindelijk|werd het
        |kostte|gekost|geworden|alleen""",
    "ru": "заплатил|заплатила|отдал|отдала|взяла|взял|купил|купила|вышло|теперь|сейчас|стоило|выплатили",
    "pl": "zaplacilem|zaplacilam|kupilem|kupilam|teraz|wyszlo|kosztowalo|dalem|dalam",
    "sv": "betalade|kostade|blev|nu|kopte|gav",
    "tr": "odedim|aldim|simdi|verdim",
}
"""What was paid in the end."""

AFTER: dict[str, str] = {
    "en": "usually|normally|originally|last time|last year|elsewhere|before the discount|everywhere else",
    "es": "antes|normalmente|la ultima vez",
    "de": "sonst|normalerweise|fruher|vorher",
    "fr": "avant|d habitude|normalement",
    "it": "prima|di solito|normalmente",
    "pt": "antes|normalmente",
    "nl": "vroeger|normaal|meestal",
}
"""Behind a number that was not paid."""

REFUSING: dict[str, str] = {
    "en": """didnt did not wasnt werent hasnt havent never wouldnt refused couldnt cant wont isnt
        aint not no""",
    "es": "no nunca",
    "de": "nicht kein nie",
    "fr": "pas jamais",
    "it": "non mai",
    "pt": "nao nunca",
    "nl": "niet geen nooit",
    "ru": "не",
}
ACTING = frozenset(
    """pay paid paying buy bought buying spend spent spending get got getting send sent take took
    order ordered compre pague comprar pagar gekauft bezahlt gezahlt achete paye acheter comprato
    pagato comprei paguei gekocht betaald купил купила заплатил""".split()
)
"""With a word of refusing before it, no money of the clause moved: “i wasn't paying 30”."""

LOOKING = frozenset(
    """saw seen spotted eyeing eyed tempted considered wanted nearly almost vi viste gesehen sah vu
    visto zag gezien""".split()
)
"""Of what was looked at: with "didn't buy it" behind it its price was not paid."""

HAGGLED = frozenset(
    """code coupon coupons discount promo voucher deal haggled haggling negotiated negotiating bargained
    talked member members membership student students loyalty points sale app rebate employee
    gutschein rabatt verhandelt codigo cupon descuento remise reduction sconto codice desconto cupom
    korting kortingscode bon""".split()
)
"""Why less than the price before was paid: “was 45 then i found a code so 36”."""

BREAKING: dict[str, str] = {
    "en": """but so then because cause cuz coz since though tho although however yet while whereas
        and""",
    "es": "pero aunque entonces porque y",
    "de": "aber dann weil obwohl und",
    "fr": "mais alors car et",
    "it": "ma pero poi perche e",
    "pt": "mas entao porque e",
    "nl": "maar dus want toen en",
    "ru": "но а потом и",
    "pl": "ale potem i",
    "sv": "men och",
    "tr": "ama ve",
}
"""Between two clauses where no mark stands."""

WORDS_OF_STORIES = frozenset(
    word
    for said in (*NOT_PAID.values(), *PAID.values(), *AFTER.values(), *REFUSING.values())
    for word in said.replace("|", " ").split()
)
"""Every word above, as it is spelt right."""
