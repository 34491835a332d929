"""Words of what is told of an entry after it: why it cost less, what the receipt says, folded."""

from __future__ import annotations

CHEAPER = frozenset(
    """sale discount discounted discounts off cheaper less more reduced coupon voucher promo deal
    clearance marked rang dearer pricier tax wrong rebajado rebajada rebaja oferta descuento barato
    barata caro cara angebot reduziert rabatt gunstiger billiger teurer soldes solde remise promotion
    reduction sconto offerta scontato scontata saldo promocao desconto aanbieding korting goedkoper
    duurder afgeprijsd""".split()
)
"""Why a price was another one: “the shampoo was on sale, 6.99”."""

RECEIPTS = frozenset(
    """receipt bill statement bank app invoice slip kassenbon kassenzettel quittung bon beleg
    rechnung konto recibo ticket factura cuenta banco recu facture addition note banque scontrino
    ricevuta conto banca fatura nota bonnetje kassabon rekening""".split()
)
"""Where the right amount stands."""

LOOKED = frozenset(
    """checked check checking looked looking found find saw see says said say shows showed reads
    double-checked geprueft gepruft nachgesehen nachgeschaut gefunden gesehen sagt steht revise mire
    encontre vi dice pone verifie regarde trouve vu dit controllato guardato trovato visto dice
    verifiquei olhei achei diz gecheckt gekeken gevonden gezien zegt staat double""".split()
)
"""That somebody looked there."""

CHECKED = frozenset(
    """checked checking looked double-checked geprueft gepruft nachgesehen nachgeschaut revise mire
    verifie controllato verifiquei gecheckt gekeken nagekeken""".split()
)
"""Of those, what names no thing that could be bought."""

EXACT = frozenset(
    """exactly exact final actual precise precisely exakt genau genaue exacto exacta exactamente final
    exactement exacte precisement esatto esatta esattamente preciso finale exato exatamente precies
    exact turned came ended out""".split()
)
"""What says that an amount is no guess any more."""

AROUND_RECEIPTS = frozenset(
    """i i've ive we just now again actually the my a at on in it it's its was is so and then after
    total amount price real exact ok okay that thats to for ich habe hab den der die das auf dem im
    es war jetzt nochmal el la lo en he era son j'ai le sur c'est c'etait ho il sul era lo o a no na
    eu era ik heb de het op was""".split()
)
"""All else that may be said of that."""

RAISED = frozenset(
    """went raised raise increased increase bumped hiked dropped lowered risen rose jumped goes subio
    subieron aumento aumentaron bajo bajaron gestiegen erhoht teurer teuer gesunken monte augmente augmentes
    baisse aumentato aumentata aumenta salito sceso aumentou aumentaram subiu baixou gestegen verhoogd duurder
    gedaald costs""".split()
)
"""That a price is another one from now on: “it went up, it's 17.99”."""

AROUND_PRICES = frozenset(
    """it it's its they they've the price fee rate to is was now has have had up down and so by a month
    monthly this just apparently again from me on el precio la ahora es a ha han
    der preis die das ist jetzt auf wurde sind haben geworden nun le prix il est a maintenant c'est ils ont
    il prezzo e ora adesso hanno o preco agora para de prijs het nu naar is ze hebben""".split()
)
"""All else that may be said of that."""

THAT_ONE = (
    ("that", "ones"), ("this", "ones"), ("that", "one", "is"), ("that", "one", "was"),
    ("this", "one", "is"), ("this", "one", "was"), ("the", "last", "one", "is"),
    ("the", "last", "one", "was"), ("that's",), ("thats",), ("that", "is"), ("that", "was"),
    ("it's",), ("its",), ("it", "is"), ("it", "was"), ("this", "is"), ("this", "was"),
    ("those", "are"), ("those", "were"), ("these", "are"), ("these", "were"), ("they're",),
    ("theyre",), ("they", "are"), ("they", "were"), ("eso", "es"), ("eso", "fue"), ("eso", "era"),
    ("es",), ("era",), ("fue",), ("son",), ("das", "ist"), ("das", "war"), ("das", "sind"),
    ("das", "waren"), ("es", "war"), ("es", "ist"), ("c'est",), ("c'etait",), ("cest",),
    ("ce", "sont"), ("c'etaient",), ("e",), ("erano",), ("sono",), ("foi",), ("sao",), ("eram",),
    ("isso", "e"), ("isso", "foi"), ("dat", "is"), ("dat", "was"), ("het", "is"), ("het", "was"),
    ("dat", "zijn"), ("dat", "waren"),
)  # fmt: skip
"""What points back at the last entry and goes on with what is right of it."""
