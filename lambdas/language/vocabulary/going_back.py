"""Words with which somebody goes back to what an entry was before it was changed, folded."""

from __future__ import annotations

FIRST = frozenset(
    """first original originally initial initially primera primero primer original erste ersten
    erstes ursprunglich ursprungliche premier premiere prima primo primeira primeiro eerste eerst
    origineel originele oorspronkelijk oorspronkelijke originale initiale inicial""".split()
)
"""The first of several amounts: “i was right the first time”."""

BEFORE = frozenset(
    """back before earlier previous previously old zuruck vorher vorherige vorherigen alten alte
    antes anterior avant precedent ancien anteriore precedente prima vorige terug oude eerder
    voorheen zoals como comme wie come""".split()
)
"""What was there before: “i had it right before”, “change it back”."""

RIGHT = frozenset(
    """right correct fine true richtig korrekt stimmte gestimmt correcto correcta bien bueno bon
    bonne juste correct giusto giusta corretto corretta certo certa correto correta goed juist juiste
    klopte raison razon ragione razao recht gelijk""".split()
)

GOING = frozenset(
    """go went change set make put switch turn revert leave zuruck mach setz stell andere ander
    vuelve volver vuelvelo ponlo dejalo cambialo deja remets remet reviens revenir laisse torna
    rimetti rimettilo lascia volta voltar poe deixa zet ga maak verander laat""".split()
)
"""Orders to go back: “go back to 14”, “zet maar terug op 14”."""

AROUND = frozenset(
    """i i'd id was were had have the it its it's that this a an number amount price one value time figure entry
    to no what as like how again all along after of course on at my is been there said is in for so
    undo keep leave really stay stays at so
    yo lo la el los que era estaba fue tenia cantidad numero precio vez en de a es
    ich hatte hab es das der die den betrag zahl preis war doch auf beim mal bei
    j'avais je c'etait etait le les ce qui montant chiffre prix fois a au sur du
    avevo ero era il importo numero prezzo volta che di al
    eu tinha estava o valor preco numero vez do da ao para
    ik had het de dat bedrag getal prijs keer maar wel op weer was toch""".split()
)
"""All else that may be said of it."""

NEVER_SHARED = frozenset(
    """nobody noone no-one never didnt didn't doesnt doesn't wont won't wasnt wasn't weren't werent
    not nothing nicht nie niemand nadie nunca jamais personne pas nessuno mai non ninguem nao
    niemand niet nooit""".split()
)
"""What says that nobody else paid after all."""

AROUND_WHOLE = frozenset(
    """i i've ive we it its it's that was is were the a of thing bill tab price cost amount in end after
    just ended up being got covered cover paying pay paid actually me mine my treat back he she they
    him her them split share shared splitting for both us to did have had so then myself
    yo la lo pague todo cuenta fue era al final he
    ich hab habe bezahlt die rechnung war es am ende doch selbst
    jai j'ai paye c'etait la l'addition le finalement moi en fait tout
    ho pagato io il conto era alla fine
    eu paguei a conta foi no fim
    ik heb betaald de rekening het was uiteindelijk""".split()
)
"""All else that may be said of who paid all of a bill."""
