"""German and Dutch frames of what did not happen or is not the user's."""

from __future__ import annotations

from language.vocabulary.non_event_kinds import (
    FUEL_PRICE,
    MAYBE,
    NOT_HAPPENED,
    OTHERS_PAID,
    PRICE,
    SEEN,
    TRANSFER,
    TURNED_DOWN,
    Family,
)

GERMAN: tuple[Family, ...] = (
    Family(
        OTHERS_PAID,
        "ausgegeben hingelegt",
        "mir uns ich wir halfte frau mann freundin freund partner familie sohn tochter",
        (
            # "mein Kollege hat 900 für ein Handy ausgegeben"
            r"^ (?:mein|meine|unser|unsere|der|die) (?:\w+ ){1,2}?(?:hat|haben) (?:etwa |fast |uber )*# .{0,60}(?:ausgegeben|hingelegt)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "verdient verdienen bekommt kriegt",
        "ich mir uns wir",
        (
            # "mein Bruder verdient 3000 im Monat"
            r"^ (?:mein|meine|der|die|unser|unsere) (?:\w+ ){1,3}(?:verdient|verdienen|bekommt|kriegt) (?:etwa |fast |uber )*# (?:im|pro|die|in der|jeden)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "habe hab haben",
        "bezahlt ausgegeben gefunden eingezahlt",
        (
            # "hab noch 60 euro auf dem konto"
            r" (?:habe|hab|haben) (?:noch |nur |nur noch |etwa |ca )*# (?:\w+ ){0,3}?(?:auf dem|im|in der|auf meinem|in meinem|in meiner) (?:konto|portemonnaie|geldbeutel|tasche|girokonto|sparschwein)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gekauft geleistet gegonnt bestellt",
        "mir uns halfte zuruck teil",
        (
            # "mein bruder hat sich für 2000 ein rad gekauft"
            r"^ (?:mein|meine|unser|unsere|ein|eine) (?:\w+ )?(?:bruder|schwester|freund|freundin|freunde|kollege|kollegin|nachbar|nachbarin|nachbarn|onkel|tante|chef|chefin|cousin|cousine|vater|mutter|oma|opa|schwager|schwagerin|kumpel) (?:hat|haben) sich .{0,120}(?:gekauft|geleistet|gegonnt|bestellt)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "warte warten soll sollte wird steht",
        "bezahlt gekauft ausgegeben",
        (
            r" (?:warte|warten) (?:\w+ ){0,3}auf\b",
            r" (?:erstattung|ruckerstattung|steuererstattung|bonus|gehalt|kaution|auszahlung) (?:# )?(?:soll|sollte|wird|steht noch aus|kommt noch)\b",
        ),
    ),
    Family(
        PRICE,
        "steigt steigen",
        "bezahlt",
        (r" (?:steigt|steigen) (?:\w+ ){0,3}auf #",),
    ),
    Family(
        OTHERS_PAID,
        "bekommen gewonnen geerbt verdient",
        "ich mir mich uns von",
        (r"^ (?:NAME) hat # ~2(?:bekommen|gewonnen|geerbt|verdient)\b",),
    ),
    Family(
        TRANSFER,
        "kreditkarte eingezahlt abbezahlt ausgeglichen",
        "gebuhr gebuhren zinsen mit per",
        (
            r" (?:kreditkarte|kreditkartenrechnung|kreditkartenabrechnung) (?:ab)?(?:bezahlt|gezahlt|ausgeglichen)\b",
            r" # (?:bar |in bar )?(?:bei der bank |aufs konto |auf mein konto |auf das konto |am automaten )(?:ein)(?:gezahlt|bezahlt)\b",
            r" (?:kreditkarte|kreditkartenrechnung) # (?:abbezahlt|bezahlt|ausgeglichen)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "bezahlt gezahlt zahlt zahlte bezahlte eingeladen ubernommen",
        "ich wir halfte mir zuruck teil",
        (
            r" (?:mama|papa|mutti|vati|mutter|vater|oma|opa|eltern|schwester|bruder|tante|onkel|chef|chefin|firma|freund|freundin|freunde|kollege|kollegin|kollegen|nachbar|nachbarin|nachbarn|schwiegereltern|schwiegermutter|arbeitgeber) (?:hat|haben|zahlt|zahlte|bezahlte)\b(?! mir| uns)",
            r"^ (?!ich |wir |hab |habe |heute |gestern |schon |endlich )\w+ (?:hat|haben) (?:das |die |den |unser |unsere |mein |meine )(?:\w+ )?(?:essen|rechnung|kino|abendessen|mittagessen|kaffee|taxi|hotel|bier|drinks|tickets|runde) (?:bezahlt|gezahlt|ubernommen)\b",
            r" hat (?:mich|uns) (?:\w+ ){0,4}eingeladen\b",
            r" (?:hat|haben|zahlt) (?:mein |meine |der |die )?(?:mama|papa|mutti|vati|mutter|vater|oma|opa|eltern|schwester|bruder|tante|onkel|chef|chefin|firma) (?:bezahlt|gezahlt|ubernommen)\b",
            r" (?:wurde |wird )?von (?:der |dem |den |meiner |meinem |meinen )?(?:\w+ )(?:bezahlt|ubernommen)\b",
        ),
    ),
    Family(
        TURNED_DOWN,
        "gelassen lassen zuruckgelegt gekauft",
        "",
        (
            # "fast 80 ausgegeben, hab's dann gelassen"
            r" (?:hab|habe|habs|haben|dann)(?: es| sie| ihn)?(?: dann| doch| aber| wieder)*(?: gelassen| bleiben lassen| sein lassen| zuruckgelegt| nicht gekauft)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "wurde hatte wurden hatten brauchen wenn ware gern nicht noch kein keine abgelehnt storniert verweigert gelassen brauche gratis ersteigert gespart",
        "gebuhr gebuhren trotzdem bar kosten",
        (
            r" wenn (?:ich|wir)\b.{0,80} (?:wurde|wurden|hatte|hatten|gewinne|gewinnen|bekame|bekomme|kaufe|konnte|ware|gewanne)\b",
            r" (?:ich|wir) (?:hatte|hatten|wurde|wurden) (?:so |doch |wirklich )?(?:gern|gerne|lieber|am liebsten)\b",
            r" (?:hatte|hatten) (?:ich|wir) (?:nur|doch|bloss)?",
            r" (?:nicht|noch nicht|nie|immer noch nicht|leider nicht) (?:mehr |wieder )?(?:gekommen|bekommen|gezahlt|bezahlt|uberwiesen|erstattet|zuruckgezahlt|zuruckbekommen|gewonnen|angekommen|eingegangen|da|gekauft|abgebucht|ersteigert|erhalten|genommen)\b",
            r" (?:kein|keine|keinen) (?:gehalt|lohn|ruckerstattung|erstattung|geld|bonus|kaution|gewinn)\b",
            r" (?:karte|zahlung|antrag|erstattung|ruckerstattung|versicherung|uberweisung|kredit)\b.{0,80} (?:abgelehnt|verweigert)\b",
            r" (?:bestellung|buchung|reservierung|abo)\b.{0,80} (?:storniert|abgesagt)\b",
            r" (?:ich|wir) (?:brauche|brauchen) (?:\w+ )?(?:neue|neuen|neuer|neues)\b",
            r" (?:umsonst|gratis) statt #",
            r" # gespart\b",
        ),
    ),
    Family(
        FUEL_PRICE,
        "kostet liegt kosten ist steht gesehen",
        "bezahlt gekauft getankt habe hab",
        (
            r" (?:FUEL) (?:kostet|liegt bei|ist bei|steht bei|ist auf|kostet jetzt|liegt jetzt bei) #",
        ),
    ),
    Family(
        SEEN,
        "kostet liegt kosten ist steht gesehen",
        "bezahlt gekauft getankt habe hab",
        (r" fur # gesehen\b",),
    ),
    Family(
        MAYBE,
        "storniert abgesagt stornierte",
        "gebuhr gebuhren erstattet zuruck bezahlt trotzdem kosten",
        (r" (?:storniert|abgesagt)\b",),
    ),
)

DUTCH: tuple[Family, ...] = (
    Family(
        OTHERS_PAID,
        "verdient verdienen krijgt",
        "ik mij ons we",
        (
            # "mijn broer verdient 3000 per maand"
            r"^ (?:mijn|de|het|onze) (?:\w+ ){1,3}(?:verdient|verdienen|krijgt) (?:ongeveer |bijna |meer dan )*# (?:per|in de|elke)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "heb hebben",
        "betaald uitgegeven gevonden gestort",
        (
            # "heb nog 70 euro op mijn rekening"
            r" (?:heb|hebben) (?:nog |nog maar |maar |ongeveer )*# (?:\w+ ){0,3}?(?:op|in) (?:de|mijn|het) (?:rekening|portemonnee|spaarpot|zak|bank)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gekocht besteld",
        "mij ons helft terug deel",
        (
            # "mijn broer heeft voor 2000 een fiets gekocht"
            r"^ (?:mijn|onze|een) (?:\w+ )?(?:broer|zus|vriend|vriendin|vrienden|collega|buurman|buurvrouw|buren|oom|tante|baas|neef|nicht|vader|moeder|oma|opa|zwager) (?:heeft|hebben) (?:zich |zichzelf )?.{0,120}(?:gekocht|besteld)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "wacht wachten",
        "betaald gekocht",
        (r" (?:wacht|wachten) (?:nog )?op\b",),
    ),
    Family(
        PRICE,
        "gaat stijgt",
        "betaald",
        (r" (?:gaat|stijgt) (?:\w+ ){0,3}naar #",),
    ),
    Family(
        OTHERS_PAID,
        "gekregen gewonnen geerfd verdiend",
        "mij me ons van",
        (r"^ (?:NAME) heeft # ~2(?:gekregen|gewonnen|geerfd|verdiend)\b",),
    ),
    Family(
        TRANSFER,
        "creditcard gestort afbetaald",
        "kosten rente met",
        (
            r" (?:creditcard|creditcardrekening) (?:# )?(?:af)?(?:betaald|afgelost)\b",
            r" # (?:cash |contant )?(?:op mijn rekening |op de rekening |bij de bank )gestort\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "betaald betaalde betaalt getrakteerd trakteerde",
        "ik wij helft mij deel terug",
        (
            r" (?:mama|papa|mam|pap|moeder|vader|ouders|oma|opa|zus|broer|tante|oom|baas|werk|bedrijf|vriend|vriendin|vrienden|collega|buren|buurman|buurvrouw|schoonouders|schoonmoeder) (?:heeft|hebben|betaalde|betaalden|betaalt|trakteerde)\b(?! me| mij| ons)",
            r"^ (?!ik |we |wij |heb )\w+ (?:heeft|hebben) (?:het |de |ons |onze |mijn )(?:\w+ )?(?:eten|rekening|diner|lunch|koffie|taxi|hotel|bioscoop|drankjes|rondje) betaald\b",
            r" betaald door (?:mijn |de |het )?\w+",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "als zou zouden hadden had wou niet nog geen geweigerd afgewezen geannuleerd nodig gratis bespaard wilde",
        "kosten boete contant",
        (
            r" als (?:ik|we|wij)\b.{0,80} (?:zou|zouden|had|hadden|won|wonnen|win|kreeg)\b",
            r" (?:ik|we) (?:zou|zouden) (?:zo |best )?(?:graag|willen|wel)\b",
            r" (?:ik|we) (?:wou|wilde) dat\b",
            r" (?:niet|nog niet|nog steeds niet|nooit) (?:meer )?(?:gekregen|betaald|binnen|gewonnen|ontvangen|terugbetaald|teruggekregen|gestort|overgemaakt|gekomen|gekocht|afgeschreven)\b",
            r" (?:geen) (?:salaris|loon|terugbetaling|geld|bonus|borg)\b.{0,80} (?:gekregen|ontvangen|binnen|gekomen)\b",
            r" (?:pas|kaart|betaling|verzekering|aanvraag|lening|claim|terugbetaling)\b.{0,80} (?:geweigerd|afgewezen)\b",
            r" (?:bestelling|boeking|reservering|abonnement)\b.{0,80} (?:geannuleerd|afgezegd|opgezegd)\b",
            r" (?:nieuwe|nieuw) (?:\w+ ){1,3}nodig\b",
            r" gratis (?:in plaats van|ipv) #",
            r" # bespaard\b",
        ),
    ),
    Family(
        FUEL_PRICE,
        "kost staat is gezien",
        "betaald gekocht getankt heb",
        (
            r" (?:FUEL) (?:kost|staat op|is|zit op|kost nu|staat nu op) (?:nu )?#",
            r" voor # gezien\b",
        ),
    ),
    Family(
        SEEN,
        "kost staat is gezien",
        "betaald gekocht getankt heb",
        (
            r" (?:FUEL) (?:kost|staat op|is|zit op|kost nu|staat nu op) (?:nu )?#",
            r" voor # gezien\b",
        ),
    ),
    Family(
        MAYBE,
        "geannuleerd afgezegd",
        "kosten terug terugbetaald betaald",
        (r" (?:geannuleerd|afgezegd)\b",),
    ),
)
