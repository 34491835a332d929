"""Words that tell why an amount was written wrong, folded, in each language."""

from __future__ import annotations

REASONS = frozenset(
    """
    misread misreading mistyped mistype misheard mistake mistaken typo typos swapped switched
    transposed mixed mixup flipped reversed digit digits decimal comma zero zeros zeroes nought
    fat finger fingers fingered thumb thumbs keyboard autocorrect autocorrected forgot forgotten
    missed skipped wrong wrongly error oops whoops misremembered misclicked misclick miscounted
    miscalculated confused bad blind brain eyes glasses math maths sleepy tired drunk dyslexic
    slip slipped receipt cant cannot couldnt
    equivoque equivocado equivocada confundi despiste olvide error errata teclee lei cifras cifra
    vertippt verlesen verschrieben verwechselt zahlendreher tippfehler vergessen geirrt verguckt
    vertan verrechnet falsch verdreht irrtum versehen
    faute frappe trompe trompee erreur oublie inverse melange melanges confondu relu coquille
    sbagliato sbagliata sbagliavo letto errore invertito confuso confusa dimenticato battitura
    errado errada errei digitei enganei engano confundi troquei esqueci erro inverti
    typfout tikfout verkeerd gelezen vergist verwisseld vergeten verlezen foutje omgedraaid
    """.split()
)

BECAUSE = frozenset(
    """because cuz cos coz bc since cause porque weil denn da parce car puisque perche siccome
    want omdat""".split()
)
"""What leads to a reason."""

EXTRAS = frozenset(
    """tip tips tax taxes receipt bill vat fee fees delivery service propina iva trinkgeld
    pourboire mancia gorjeta fooi""".split()
)
"""Parts of a price that one forgets: "forgot the tip" names no other entry."""
