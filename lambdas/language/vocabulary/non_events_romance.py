"""Spanish, French, Italian and Portuguese frames of what did not happen or is not the user's."""

from __future__ import annotations

from language.vocabulary.non_event_kinds import (
    FUEL_PRICE,
    MAYBE,
    NOT_HAPPENED,
    ORDER,
    OTHERS_PAID,
    PRICE,
    SEEN,
    TRANSFER,
    Family,
)

SPANISH: tuple[Family, ...] = (
    Family(
        OTHERS_PAID,
        "gasto gastaron",
        "me nos yo mitad esposa esposo mujer marido pareja novia novio familia hijo hija",
        (
            # "mi hermana gastó 80 en zapatos"
            r"^ (?:mi|mis|el|la|nuestro|nuestra) (?:\w+ ){1,3}?(?:se )?(?:gasto|gastaron) (?:unos |como |casi |mas de )*#",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gana ganan cobra cobran",
        "me nos yo",
        (
            # "mi hermano gana 2000 al mes"
            r"^ (?:mi|mis|el|la|nuestro) (?:\w+ ){1,3}(?:gana|ganan|cobra|cobran) (?:unos |como |casi |mas de )*# (?:al|por|cada|a la)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "tengo queda quedan tenemos",
        "gastado pagado puse encontre",
        (
            # "tengo 35 euros en la cartera"
            r" (?:tengo|tenemos|me quedan?|quedan?) (?:solo |unos |como |todavia |aun )*# (?:\w+ ){0,3}?en (?:la|el|mi) (?:cartera|billetera|monedero|cuenta|bolsillo|banco|hucha)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "compro compraron",
        "me nos mitad parte",
        (
            # "mi hermano se compró una bici por 2000"
            r"^ (?:mi|mis|nuestro|un|una) (?:\w+ )?(?:hermano|hermana|amigo|amiga|amigos|colega|vecino|vecina|vecinos|tio|tia|jefe|jefa|primo|prima|padre|madre|abuelo|abuela|cunado|cunada) se (?:ha comprado|compro|compraron)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "esperando espero pendiente devolvio ahorre ahorrado",
        "pague gaste compre",
        (
            r" (?:esperando|espero) (?:el |la |los |las |mi |que |un |#)",
            r" (?:reembolso|devolucion|pago|transferencia) .{0,40}pendiente\b",
            r" no me devolvio\b",
            r" (?:ahorre|he ahorrado) # ",
        ),
    ),
    Family(
        PRICE,
        "sube subira subir",
        "pague gaste",
        (r" (?:sube|subira|va a subir) a #",),
    ),
    Family(
        OTHERS_PAID,
        "gano recibio cobro heredo ganado",
        "me mi yo nos de",
        (r"^ (?:NAME) (?:gano|recibio|cobro|heredo|ha ganado) (?:un bono de |una herencia de )?#",),
    ),
    Family(
        OTHERS_PAID,
        "pago invito pagado",
        "yo mitad parte devolver he debo me",
        (
            r"^ (?:NAME) (?:pago|invito|ha pagado) (?:la|el|las|los) (?:\w+ )?(?:cena|comida|cuenta|almuerzo|entradas|taxi|hotel|cafe|cafes|copas|ronda|cervezas|pizza)\b",
        ),
    ),
    Family(
        TRANSFER,
        "tarjeta deposite ingrese",
        "comision intereses con",
        (
            r" pag(?:ue|ado|amos) (?:# (?:de )?)?(?:la|mi) tarjeta\b",
            r" (?:deposite|ingrese|meti) (?:# )?(?:en efectivo )?(?:en el banco|en mi cuenta|en la cuenta|en el cajero)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "pago pagaron pagado invito invitaron pagarlo",
        "yo mitad parte devolver log he debo",
        (
            r" (?:mi |mis |el |la )?(?:madre|mama|padre|papa|padres|abuela|abuelo|abuelos|hermano|hermana|tio|tia|primo|prima|jefe|jefa|suegra|suegro|suegros|amigo|amiga|amigos|novio|novia|empresa|companero|companera|vecino|vecina|vecinos) (?:lo |la |los |las |nos )?(?:pago|pagaron|ha pagado|han pagado|invito|invitaron)\b(?! me)",
            r" (?:lo|la|los|las) (?:pago|pagaron|ha pagado|han pagado) (?:mi |mis |el |la )?(?!yo|hoy|manana|luego|con|en|por)[a-z]+\b",
            r" (?:pago|ha pagado|invito|ha invitado|invita) (?:mi|mis|la) (?:madre|mama|padre|papa|padres|abuela|abuelo|hermano|hermana|tio|tia|jefe|jefa|suegra|suegro|amigo|amiga|novio|novia|empresa)\b",
            r" (?:me|nos) (?:invito|invitaron|ha invitado|han invitado)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "ojala si gustaria no aun todavia rechazada rechazado rechazaron rechazo cancele cancelado cancelada cancelaron punto necesito necesitamos necesitare gratis ahorre encantaria",
        "comision gaste pague efectivo multa penalizacion",
        (
            r" ojala\b",
            r" si (?:yo )?(?:tuviera|tuviese|ganara|ganase|pudiera|fuera|gano|ganamos|tuvieramos|me tocara|me toca)\b",
            r" me (?:gustaria|encantaria)\b",
            r" (?:no|aun no|todavia no) (?:me |nos )?(?:ha |han |he )?(?:llegado|llego|llega|pagado|pagaron|devuelto|devolvieron|ingresado|ingresaron|cobrado|cobre|recibido|recibi|gane|ganado|toco|tocado|reembolsado|reembolsaron)\b",
            r" (?:tarjeta|pago|seguro|reembolso|solicitud|prestamo|banco|devolucion|transferencia)\b.{0,80} (?:rechaz\w+|deneg\w+|nego|negaron)\b",
            r" (?:rechaz\w+|deneg\w+|nego|negaron) (?:\w+ ){0,3}(?:tarjeta|pago|reembolso|solicitud|prestamo|devolucion|transferencia|seguro)\b",
            r" cancel(?:e|ado|ada|aron) (?:el |la |mi |un |una )*(?:pedido|reserva|compra|viaje|suscripcion|prueba)\b",
            r" (?:pedido|reserva|viaje|cita) cancelad[oa]\b",
            r" a punto de\b",
            r" (?:necesito|necesitamos|necesitare) (?:comprar|cambiar|(?:\w+ ){0,3}nuev)",
            r" gratis en (?:vez|lugar) de #",
            r" me (?:ahorre|he ahorrado) #",
        ),
    ),
    Family(
        PRICE,
        "esta estan cuesta vale a vi",
        "pague gaste compre puse eche",
        (
            r"^ (?:hoy |ayer )?vi (?:un |una |unos |unas |el |la |los |las )(?:\w+ ){1,4}(?:por|a) #",
        ),
    ),
    Family(
        FUEL_PRICE,
        "esta estan cuesta vale a vi",
        "pague gaste compre puse eche",
        (r" (?:FUEL) (?:esta a|esta en|cuesta|vale|ya esta a|a) #",),
    ),
    Family(
        MAYBE,
        "cancelado cancelada cancelaron",
        "comision reembolso reembolsado devolvieron devuelto pague gaste penalizacion",
        (r" (?:cancelado|cancelada|cancelaron)\b",),
    ),
)

FRENCH: tuple[Family, ...] = (
    Family(
        ORDER,
        "envoie envoyer transfere",
        "",
        (
            # "envoie 30 euros à Julien"
            r"^ (?:stp |s il te plait |s'il te plait |peux tu |peux-tu )*(?:envoie|envoyer|transfere) (?:lui |leur )?# (?:a|au|sur|pour) ",
        ),
    ),
    Family(
        OTHERS_PAID,
        "depense claque",
        "moi nous moitie je jai femme mari copine copain famille fils fille",
        (
            # "mon collègue a dépensé 900 pour un vélo"
            r"^ (?:mon|ma|mes|le|la|notre) (?:\w+ ){1,3}?(?:a|ont) (?:depense|claque) (?:environ |presque |plus de )*#",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gagne gagnent touche touchent",
        "moi me mon-salaire je",
        (
            # "mon frère gagne 3000 euros par mois"
            r"^ (?:mon|ma|mes|le|la|notre) (?:(?!salaire|paye|paie)\w+ ){1,3}(?:gagne|gagnent|touche|touchent) (?:environ |presque |plus de )*#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "jai ai reste avons",
        "paye depense trouve mis",
        (
            # "il me reste 80 euros sur mon compte"
            r" (?:(?:j ai|jai|ai|avons|il me reste|me reste|reste) )(?:encore |environ |que |plus que )*# (?:\w+ ){0,3}?(?:sur|dans) (?:mon|le|ma|la) (?:compte|portefeuille|livret|poche|tirelire)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "achete offert",
        "m moi nous moitie part",
        (
            # "mon frère s'est acheté un vélo à 2000"
            r"^ (?:mon|ma|mes|notre|un|une) (?:\w+ )?(?:frere|soeur|ami|amie|copain|copine|pote|collegue|voisin|voisine|voisins|oncle|tante|patron|cousin|cousine|pere|mere) (?:s est|s'est|sest|se sont|vient de s) (?:achete|offert|acheter)",
        ),
    ),
    Family(
        PRICE,
        "passe augmente monte passer augmenter",
        "paye jai",
        (
            r" (?:loyer|abonnement|forfait|assurance|prix|netflix|spotify) (?:passe|augmente|monte|va passer|va augmenter) a #",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gagne recu touche herite",
        "mon ma nous de",
        (r"^ (?:NAME) a (?:gagne|recu|touche|herite) #",),
    ),
    Family(
        OTHERS_PAID,
        "paye regle offert",
        "jai moitie part me",
        (
            r"^ (?!je |on |nous |tu |il y )\w+ a (?:tout )?(?:paye|regle|offert) (?:le|la|l|les|notre|nos|laddition|lhotel) ?(?:resto|restaurant|repas|diner|dejeuner|addition|note|verre|verres|cafe|taxi|hotel|cine|cinema|tournee|pizza|#)",
        ),
    ),
    Family(
        TRANSFER,
        "carte depose verse",
        "frais interets par",
        (
            r" (?:paye|rembourse|regle|solde) (?:# (?:sur |de )?)?(?:ma|la) carte (?:de credit|visa|mastercard)\b",
            r" (?:depose|verse) (?:# )?(?:en especes |en liquide )?(?:a la banque|sur mon compte|au distributeur)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "paye payé offert invite invites regle paie",
        "jai moitie part rembourse",
        (
            r" (?:mon|ma|mes|notre) (?:pere|mere|parents|frere|soeur|oncle|tante|patron|boss|chef|pote|potes|ami|amie|amis|copain|copine|voisin|voisins|boite|employeur|mamie|papi|grand mere|grand pere|beaux parents) (?:qui )?(?:nous )?(?:a|ont) (?:tout )?(?:paye|regle|offert|invite)\b",
            r" (?:papa|maman|mamie|papi) (?:qui )?(?:nous )?(?:a|ont) (?:tout )?(?:paye|regle)\b",
            r" est (?:\w+ ){1,3}qui (?:a|ont) (?:tout )?(?:paye|regle|offert)\b",
            r" (?:paye|offert|regle)e?s? par (?:mon|ma|mes|la|le|maman|papa)\b",
            r" (?:ma|nous a|mont|nous ont) (?:invite|invites)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "si aimerais voudrais pas refuse refusee refuses failli annule annulee gratuit besoin encore attends economise presque rejete jaimerais",
        "frais quand especes",
        (
            r" si (?:je |on |nous |j )?(?:javais|avais|avait|gagnais|gagne|pouvais|avions|gagnait)\b",
            r" (?:j )?(?:aimerais|jaimerais|voudrais)\b",
            r" (?:jai|ai|a|on a|as|j ai) failli\b",
            r" (?:jai|ai|on a|a) presque (?:achete|pris|paye|depense|commande)\b",
            r" (?:pas|toujours pas|pas encore|jamais) (?:ete )?(?:recu|rembourse|remboursee|arrive|arrivee|paye|payee|gagne|touche|verse|versee|tombe|achete|debite|pris)\b",
            r" (?:carte|paiement|assurance|remboursement|demande|pret|banque|virement|cheque)\b.{0,80} (?:refuse|refusee|rejete|rejetee|annule)\b",
            r" (?:refuse|refusee|rejete) (?:de |le |la |mon |ma |ma )*(?:me )?(?:rembours\w+|paiement|demande|pret|carte)\b",
            r" annule (?:la |le |ma |mon |l )*(?:commande|reservation|voyage|abonnement|achat)\b",
            r" (?:commande|reservation) annulee\b",
            r" (?:attends|attend) (?:\w+ ){0,3}(?:remboursement|virement|caution|salaire|paiement)\b",
            r" (?:besoin de|va falloir|faudra) (?:\w+ ){0,2}(?:nouve|changer|acheter|remplacer)",
            r" gratuit (?:\w+ )?au lieu de #",
            r" economise #",
        ),
    ),
    Family(
        PRICE,
        "est coute vu",
        "paye achete mis fait",
        (r" (?:vu|jai vu|ai vu) (?:le |la |un |une |les |des |meme )+(?:\w+ ){1,4}a #",),
    ),
    Family(
        FUEL_PRICE,
        "est coute vu",
        "paye achete mis fait",
        (r" (?:FUEL) (?:est a|coute|est passe a|est a|a) #",),
    ),
    Family(
        MAYBE,
        "annule annulee",
        "frais rembourse remboursement remboursee paye",
        (r" (?:annule|annulee)\b",),
    ),
)

ITALIAN: tuple[Family, ...] = (
    Family(
        OTHERS_PAID,
        "guadagna guadagnano prende prendono",
        "mi ci io",
        (
            # "mio fratello guadagna 2000 al mese"
            r"^ (?:mio|mia|il|la|i miei) (?:\w+ ){1,3}(?:guadagna|guadagnano|prende|prendono) (?:circa |quasi |piu di )*# (?:al|a|ogni)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "ho restano rimangono abbiamo",
        "pagato speso trovato messo",
        (
            # "ho 40 euro nel portafoglio"
            r" (?:ho|abbiamo|mi restano|mi rimangono) (?:ancora |solo |circa )*# (?:\w+ ){0,3}?(?:nel|sul|in|nella) (?:portafoglio|conto|banca|tasca|salvadanaio)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "comprato comprata",
        "mi ci meta parte",
        (
            # "mio fratello si è comprato una bici da 2000"
            r"^ (?:mio|mia|il mio|la mia|i miei|un|una) (?:\w+ )?(?:fratello|sorella|amico|amica|amici|collega|vicino|vicina|vicini|zio|zia|capo|cugino|cugina|padre|madre|cognato|cognata) (?:si e comprat[oa]|si sono comprati)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "attesa aspetto aspettando",
        "pagato speso comprato",
        (
            r" in attesa\b",
            r" (?:aspetto|aspettando) (?:il |la |un |i |ancora |#)",
        ),
    ),
    Family(
        PRICE,
        "sale aumenta passa",
        "pagato speso",
        (r" (?:affitto|abbonamento|prezzo|netflix|spotify|canone) (?:sale|aumenta|passa) a #",),
    ),
    Family(
        OTHERS_PAID,
        "vinto ricevuto ereditato preso",
        "mi ci da",
        (r"^ (?:NAME) ha (?:vinto|ricevuto|ereditato) #",),
    ),
    Family(
        OTHERS_PAID,
        "pagato offerto",
        "ho io meta parte abbiamo mi",
        (
            r"^ (?!io |mi |ci )\w+ ha (?:pagato|offerto) (?:la|il|lo|i|le|l|tutto) ?(?:cena|pranzo|conto|caffe|aperitivo|pizza|taxi|hotel|giro|biglietti|birre|#)",
        ),
    ),
    Family(
        TRANSFER,
        "carta versato depositato",
        "commissioni interessi con",
        (
            r" (?:pagato|saldato) (?:# (?:di |sulla )?)?(?:la|l estratto conto della) carta di credito\b",
            r" (?:versato|depositato) (?:# )?(?:in contanti |contanti )?(?:in banca|sul conto|sul mio conto)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "pagato pagata pagati pagate offerto offerta offre invitato invitati paga",
        "ho io meta parte abbiamo",
        (
            r" (?:mamma|papa|mio padre|mia madre|mio fratello|mia sorella|nonna|nonno|i miei|zia|zio|il capo|il mio capo|la ditta|un amico|la mia ragazza|il mio ragazzo|i suoceri|azienda) (?:lha |ci ha |ha |hanno )(?:pagato|offerto|pagata)\b",
            r" (?:ha|lha|hanno|lhanno|ha) (?:pagato|pagata|pagati|pagate|offerto|offerta) (?!in |con |per |la |il |i |le |lo |un |una |#)(?:mio |mia |il |la |i |miei )*[a-z]+\b",
            r" (?:ci|mi) (?:ha|hanno) (?:invitato|invitati|invitata|offerto)\b",
            r" (?:pagato|pagata|offerto|offerta) da (?:mio|mia|mamma|papa|un|il|lui|lei)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "magari se vorrei piacerebbe non quasi ancora rifiutato rifiutata rifiutano annullato annullata respinto serve servono bisogno gratis risparmiato",
        "commissione contanti multa penale",
        (
            r" magari (?:avessi|vincessi|potessi)\b",
            r" se (?:avessi|vincessi|potessi|vinco|avessimo|vincessimo|fossi)\b",
            r" (?:vorrei|mi piacerebbe)\b",
            r" (?:ho|abbiamo|stavo) quasi (?:preso|comprato|speso|ordinato|pagato|prenotato)\b",
            r" non (?:ancora |mi |ci |e |sono |hanno |ha |ho |lo |la )*(?:ancora )?(?:arrivat[oaie]|pagat[oaie]|rimborsat[oaie]|vinto|ricevut[oa]|restituit[oa]|accreditat[oa]|comprat[oaie]|preso|presa|addebitat[oaie])\b",
            r" (?:carta|pagamento|assicurazione|rimborso|richiesta|prestito|banca|bonifico)\b.{0,80} (?:rifiutat[oa]|respint[oa]|negat[oa])\b",
            r" (?:rifiutat[oa]|respint[oa]|negato) (?:\w+ ){0,3}(?:rimborso|richiesta|carta|prestito|pagamento)\b",
            r" annullato (?:l |il |la |lo |un )?(?:ordine|lordine|prenotazione|viaggio|acquisto|abbonamento)\b",
            r" (?:ordine|lordine|prenotazione) annullat[oa]\b",
            r" (?:mi serve|mi servono|ci serve|ci servono|ho bisogno di) (?:\w+ ){0,3}nuov",
            r" gratis (?:invece di|anziche) #",
            r" ho risparmiato #",
        ),
    ),
    Family(
        FUEL_PRICE,
        "e sta costa visto a",
        "pagato fatto messo speso comprato",
        (r" (?:FUEL) (?:e a|sta a|costa|e arrivata a|e salita a|a) #",),
    ),
    Family(
        SEEN,
        "e sta costa visto a",
        "pagato fatto messo speso comprato",
        (r" (?:ho visto|visto) (?:lo |la |il |un |una |uno |stesso |stessa )+(?:\w+ ){1,4}a #",),
    ),
    Family(
        MAYBE,
        "annullato annullata cancellato",
        "penale rimborso rimborsato pagato commissione",
        (r" (?:annullato|annullata|cancellato)\b",),
    ),
)

PORTUGUESE: tuple[Family, ...] = (
    Family(
        ORDER,
        "envia envie transfere transfira",
        "",
        (
            # "envia 30 reais para minha irmã"
            r"^ (?:por favor |pode )*(?:envia|envie|transfere|transfira) # (?:para|pro|pra|ao|a) ",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gastou gastaram",
        "me eu metade gente esposa esposo mulher marido namorada namorado familia filho filha",
        (
            # "meu primo gastou 900 num celular"
            r"^ (?:meu|minha|meus|o|a) (?:\w+ ){1,3}?(?:gastou|gastaram) (?:uns |quase |mais de )*#",
        ),
    ),
    Family(
        OTHERS_PAID,
        "ganha ganham recebe recebem",
        "me eu gente",
        (
            # "meu irmão ganha 3000 por mês"
            r"^ (?:meu|minha|o|a|meus) (?:\w+ ){1,3}(?:ganha|ganham|recebe|recebem) (?:uns |quase |mais de )*# (?:por|ao|cada)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "tenho temos sobram sobrou",
        "paguei gastei achei coloquei",
        (
            # "tenho 50 reais na carteira"
            r" (?:tenho|temos|me sobram|sobrou) (?:ainda |so |uns |cerca de )*# (?:\w+ ){0,3}?(?:na|no|em) (?:carteira|conta|banco|bolso|poupanca)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "comprou compraram",
        "me mim metade parte pra",
        (
            # "meu irmão comprou uma bike de 2000"
            r"^ (?:meu|minha|meus|o meu|a minha|um|uma) (?:\w+ )?(?:irmao|irma|amigo|amiga|amigos|colega|vizinho|vizinha|vizinhos|tio|tia|chefe|primo|prima|pai|mae|cunhado|cunhada) (?:comprou|compraram)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "esperando aguardando espera",
        "paguei gastei comprei",
        (r" (?:esperando|aguardando|a espera de) (?:o |a |um |os |meu |minha |#)",),
    ),
    Family(
        PRICE,
        "subir aumentar passar",
        "paguei gastei",
        (r" vai (?:subir|aumentar|passar) para #",),
    ),
    Family(
        OTHERS_PAID,
        "ganhou recebeu herdou",
        "me minha meu nos de",
        (r"^ (?:o |a )?(?:NAME) (?:ganhou|recebeu|herdou) #",),
    ),
    Family(
        TRANSFER,
        "cartao depositei fatura",
        "taxa juros com",
        (
            r" paguei (?:# d?)?(?:a fatura do cartao|o cartao de credito|a fatura|o cartao)\b",
            r" depositei (?:# )?(?:em dinheiro )?(?:no banco|na conta|na minha conta|no caixa)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "pagou pagaram convidou ofereceu",
        "eu metade parte paguei me devolver",
        (
            r" (?:mae|pai|pais|avo|irmao|irma|tio|tia|chefe|patrao|amigo|amiga|amigos|namorado|namorada|sogra|sogro|sogros|empresa|vizinho|colega) (?:que )?(?:pagou|pagaram|ofereceu)\b(?! me)",
            r"^ (?!eu |nos |me )(?:o |a |os |as )?\w+ (?:pagou|pagaram) (?:o |a |os |as |nosso |nossa )(?:jantar|almoco|conta|cafe|hotel|taxi|uber|cinema|rodada|pizza)\b",
            r" quem pagou foi\b",
            r" (?:foi|e) (?:\w+ ){1,3}(?:que|quem) pagou\b",
            r" (?:pago|paga) (?:pelo|pela|por) (?:meu|minha|pai|mae|chefe|empresa|patrao)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "se dera tomara gostaria nao ainda recusado recusada recusou recusaram cancelei cancelado cancelada quase preciso precisamos gratis graca poupei economizei adoraria",
        "taxa multa dinheiro",
        (
            r" (?:quem me dera|tomara)\b",
            r" se (?:eu )?(?:tivesse|ganhasse|pudesse|ganhar|fosse|tivessemos)\b",
            r" (?:gostaria|adoraria)\b",
            r" (?:nao|ainda nao|nunca) (?:me |foi |fui |foram )?(?:recebi|pagaram|caiu|chegou|ganhei|devolveram|reembolsaram|reembolsado|pago|paguei|comprei|pagou|cobraram|cobrado|veio)\b",
            r" (?:cartao|pagamento|seguro|reembolso|pedido|emprestimo|banco|transferencia)\b.{0,80} (?:recus\w+|negad[oa]|negou)\b",
            r" (?:recusou|recusaram|negou|negaram) (?:\w+ ){0,3}(?:reembols\w+|devolver|pagamento|pedido|emprestimo|cartao)\b",
            r" cancelei (?:o |a |meu |minha )?(?:pedido|encomenda|reserva|compra|viagem|assinatura)\b",
            r" (?:pedido|encomenda|reserva|viagem) cancelad[oa]\b",
            r" (?:preciso|precisamos) (?:de )?(?:\w+ ){0,3}nov",
            r" (?:gratis|de graca) em vez de #",
            r" (?:poupei|economizei) #",
        ),
    ),
    Family(
        FUEL_PRICE,
        "esta ta custa vi",
        "paguei gastei comprei coloquei botei",
        (r" (?:FUEL) (?:esta a|ta a|custa|esta por|ta|ta por|esta) #",),
    ),
    Family(
        SEEN,
        "esta ta custa vi",
        "paguei gastei comprei coloquei botei",
        (r"^ vi (?:o |a |um |uma |os |as )(?:\w+ ){1,4}por #",),
    ),
    Family(
        MAYBE,
        "cancelado cancelada cancelaram",
        "taxa multa reembolso reembolsado devolveram paguei",
        (r" (?:cancelado|cancelada|cancelaram)\b",),
    ),
)
