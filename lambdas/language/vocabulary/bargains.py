"""Words about paying less than the price: sales, savings, vouchers, and prices from one to another."""

from __future__ import annotations

SALES = frozenset(
    """sale sales off discount discounted reduced marked clearance coupon promo rebate deal
    rabatt nachlass reduziert reduzierte heruntergesetzt runtergesetzt ermaßigung ermassigung sale
    angebot gesenkt rebajado rebajada rebajados rebajadas rebaja rebajas descuento oferta solde
    soldee soldes soldees reduction remise rabais promotion scontato scontata scontati scontate
    sconto saldi offerta ribasso desconto promocao liquidacao saldo remarcado korting afgeprijsd
    aanbieding uitverkoop verlaagd przecena przecenione przeceniona wyprzedaz rabat promocja
    скидка скидкой скидки распродажа rea rabatterad nedsatt 折 割引""".split()
)
"""They tell that a price was lowered."""

SAVED = frozenset(
    """saved saving saves save gespart sparte ahorre ahorro economise risparmiato economizei poupei
    bespaard sparat""".split()
)
"""Before an amount that was not paid."""

SURELY_PAID = frozenset(
    """paid paying spent so only just came total after now for charged cost nur jetzt bezahlt gezahlt
    pague pagado pagamos solo ahora paye seulement maintenant pagato ora adesso paguei agora betaald
    nu slechts zaplacone teraz заплатил""".split()
)
"""Before what was paid in the end, whatever the price was."""

FROM_TO = {
    "es": ("de", "a"),
    "it": ("da", "a"),
    "fr": ("de", "a"),
    "de": ("von", "auf"),
    "pt": ("de", "por para"),
    "nl": ("van", "voor naar"),
    "pl": ("z", "na za"),
    "ru": ("с", "до за на"),
    "sv": ("fran", "till"),
}
"""The words before the old and the new price."""

SURE_FROM_TO = frozenset(("de", "pt", "nl", "pl", "ru"))
"""Languages in which they tell it without a word of sales: "buty z 300 na 210"."""

VOUCHERS = frozenset(
    """gift giftcard giftcards voucher vouchers credit rewards reward points certificate
    gutschein gutscheins gutscheine geschenkkarte vale cupon regalo bon
    cadeau buono cadeaubon cadeaukaart tegoedbon waardebon tegoed presente""".split()
)
USING = frozenset(
    """used use using redeemed redeem redeeming applied apply applying with had eingelost
    eingeloest verwendet benutzt mit use canjee utilise utilisant avec usato usando con usei usando com
    gebruikt ingewisseld ingeleverd met minus burned from covered covers""".split()
)
"""Verbs of paying with a voucher."""

ESTIMATES = frozenset(
    """estimate estimates quote quotes quoted kostenvoranschlag voranschlag devis preventivo
    offerte kosztorys cotizacion""".split()
)
"""What something would cost."""
