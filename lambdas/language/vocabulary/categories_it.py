"""Italian words that tell a category."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        pranzo, cena, colazione, ristorante, trattoria, pizzeria, pizza, caffè, cappuccino, cornetto, brioche, bar, gelato, gelateria, aperitivo, spritz,
        birra, birre, vino al bar, panino, piadina, kebab, sushi, mensa, pasticceria, torta, tramezzino, merenda, rosticceria, osteria, birreria, mancia,
        cibo, mangiare fuori, asporto, cocktail, hamburger, tavola calda, panificio, cioccolata calda, arancini, bevande, focaccia, caffe, caffettino, caffé,
        caffè al bar, caffè macchiato, macchiato, cappuccio, cappuccini, cappuccino e brioche, cappuccino e cornetto, colazione al bar, cornetti, bombolone,
        pasticcini, spremuta, succo, centrifuga, crodino, aperol, aperitivi, ape, apericena, spritzino, birretta, birrette, birra media, birra con, calice,
        calice di vino, calici, bicchiere di vino, amaro, amari, gin tonic, negroni, drink, drinks, cocktails, cicchetto, cicchetti, chupito, giro di, pub,
        enoteca, vineria, bistrot, ristorantino, pizzata, pizzetta, pizzette, pizza al taglio, pizza a taglio, pizza d'asporto, pizza asporto, trancio,
        tranci, piadineria, supplì, arancino, arrosticini, panzerotto, panzerotti, cuoppo, porchetta, panini, paninoteca, tramezzini, toast, hot dog,
        patatine, mc, mcdonald, mc donald, burger, burger king, kfc, poke, pokè, ramen, all you can eat, ayce, cinese, giapponese, indiano, messicano, sushi
        d'asporto, deliveroo, glovo, just eat, uber eats, cenetta, cenone, cena fuori, pranzo fuori, pranzo di lavoro, pranzi, cene, pausa pranzo, mensa
        lavoro, schiscetta, gelati, gelatino, granita, granite, crepes, crêpes, waffle, cioccolata, tisana, torta compleanno, macchinetta, macchinetta caffè,
        distributore caffè, merendina, snack, popcorn, pop corn, antipasto, coperto, carbonara, amatriciana, grigliata, bruschette, tagliere, rosticceria
        cinese, kebabbaro, agriturismo pranzo, pranzo domenica, sagra, porcini, bar sport, ristoranti, trattorie, osterie, ristorazione, mangiare""",
    "groceries": """
        spesa, supermercato, alimentari, fruttivendolo, macelleria, macellaio, pescheria, mercato, latte, uova, formaggio, pane, frutta, verdura, carne,
        pollo, pesce, riso, pasta, acqua, vino, olio, zucchero, farina, burro, prosciutto, mele, pomodori, patate, banane, carta igienica, detersivo,
        biscotti, cioccolato, caramelle, salumeria, spesa settimanale, yogurt, detersivi, zucchine, spesa al, spesa alla, spesa all', spesa grossa, spesa
        piccola, spesina, spesa coop, spesa conad, spesa esselunga, spesa lidl, supermarket, super, iper, ipermercato, discount, minimarket, alimentari sotto
        casa, bottega, fruttivendola, ortolano, ortofrutta, mercato rionale, mercato del sabato, panettiere, panettiera, panetteria, fornaio, pescivendolo,
        gastronomia, enoteca bottiglia, salumiere, salumi, prosciutto cotto, prosciutto crudo, mortadella, salame, speck, bresaola, mozzarella, mozzarelle,
        burrata, ricotta, stracchino, parmigiano, grana padano, pecorino, gorgonzola, formaggi, pesche, albicocche, ciliegie, fragole, uva, anguria, cocomero,
        melone, meloni, pere, arance, limoni, mandarini, clementine, kiwi, banana, mela, ananas, mirtilli, lamponi, noci, mandorle, insalata, lattuga, carote,
        cipolle, cipolla, aglio, melanzane, peperoni, funghi, spinaci, broccoli, cavolfiore, finocchi, fagioli, ceci, lenticchie, piselli, fagiolini,
        asparagi, carciofi, radicchio, basilico, spaghetti, penne, gnocchi, ravioli, tortellini, lasagne surgelate, surgelati, pizza surgelata, passata,
        pelati, pesto, tonno, tonno in scatola, salmone, orata, gamberi, cozze, vongole, merluzzo, bistecca, bistecche, hamburger carne, macinato, salsiccia,
        salsicce, petto di pollo, tacchino, vitello, maiale, manzo, cereali, fette biscottate, marmellata, nutella, miele, merendine, cracker, grissini, caffè
        macinato, cialde, cialde caffè, capsule, capsule caffè, tè in bustine, pepe, aceto, spezie, lievito, panna, latte di soia, latte senza lattosio, acqua
        minerale, casse d'acqua, cassa d'acqua, bottiglie d'acqua, bibite, succhi, birre supermercato, bottiglia di vino, vino rosso, prosecco bottiglia,
        scottex, carta casa, fazzoletti, sacchetti, sacchi spazzatura, candeggina, ammorbidente, detersivo piatti, pastiglie lavastoviglie, spugne, prodotti
        per la casa, esselunga, conad, coop, ipercoop, carrefour, pam, eurospin, in's, todis, penny, famila, tigros, sigma, despar, bennet, il gigante,
        naturasì, cortilia, too good to go spesa, grana, patatine in busta, gomme da masticare, cicche, cibo casa, alimenti, generi alimentari""",
    "transport": """
        taxi, autobus, bus, metro, metropolitana, treno, tram, biglietto del treno, biglietto treno, biglietto metro, biglietto autobus, biglietto
        dell'autobus, abbonamento mezzi, abbonamento atm, parcheggio, sosta, pedaggio, autostrada, telepass, casello, meccanico, gomme, pneumatici, tagliando,
        revisione auto, bollo, bollo auto, lavaggio auto, bici, bicicletta, monopattino, traghetto, patente, autoscuola, macchina, carrozziere, officina,
        cambio olio, uber, freenow, taxi per, corsa in taxi, pullman, corriera, flixbus, itabus, frecciarossa, freccia, italo, trenitalia, trenord, regionale,
        intercity, biglietti treno, biglietti del treno, biglietto del bus, biglietto bus, biglietto tram, biglietti metro, biglietti bus, biglietti autobus,
        carnet biglietti, abbonamento metro, abbonamento treno, abbonamento bus, abbonamento autobus, abbonamento tram, abbonamento trenord, atm, atac, gtt,
        anm, strisce blu, strisce, parcometro, parchimetro, grattino, easypark, pedaggi, ztl pass, casello autostradale, posto auto, box auto affitto, garage,
        gommista, gomme invernali, gomme nuove, cambio gomme, pneumatico, freni, pastiglie freni, batteria auto, batteria macchina, tagliando auto, tagliando
        macchina, tagliando moto, revisione, revisione macchina, revisione moto, collaudo, carrozzeria, elettrauto, autolavaggio, lavaggio macchina, lavaggio,
        carro attrezzi, soccorso stradale, superbollo, scuola guida, guide patente, esame patente, rinnovo patente, patente nautica, bike sharing, car
        sharing, enjoy, sharenow, zity, monopattini, lime, blablacar, bla bla car, passaggio, aliscafo, vaporetto, funivia, moto, motorino, scooter, casco,
        bici riparazione, ciclista, camera d'aria, meccanico bici, ricambi auto, lampadina auto, tergicristalli, olio motore, ferry, trasporti, trasporto,
        mezzi, mezzi pubblici""",
    "fuel": """
        benzina, gasolio, diesel, carburante, benzinaio, metano auto, gpl, pieno, distributore, rifornimento, ricarica auto, benza, metano, gas auto, pieno di
        benzina, pieno di gasolio, pieno di diesel, pieno di metano, pieno gpl, pieno macchina, pieno auto, pieno alla macchina, fatto il pieno, fatto
        benzina, rifornimento auto, q8, agip, tamoil, esso, colonnina, colonnina elettrica, ricarica elettrica, ricarica macchina, ricarica auto elettrica,
        enel x, stazione di servizio, pompa di benzina, miscela""",
    "housing": """
        affitto, mutuo, condominio, spese condominiali, idraulico, elettricista, imbianchino, fabbro, donna delle pulizie, pulizie, giardiniere, ferramenta,
        ristrutturazione, caparra, cauzione, imu, casa, appartamento, trasloco, muratore, falegname, stanza, piante, caldaia, affitto casa, affitto stanza,
        affitto di, canone affitto, canone di locazione, rata mutuo, rata del mutuo, mutuo casa, spese condominio, rata condominio, spese di condominio,
        amministratore, amministratore condominio, colf, donna pulizie, signora delle pulizie, badante, impresa pulizie, giardinaggio, vivaio, terriccio,
        vasi, tosaerba, leroy merlin, obi, brico, bricocenter, bricoman, brico io, vernice, pittura, pennelli, trapano, viti, lampadine, lampadina, serratura,
        chiavi, duplicato chiavi, copia chiavi, vetraio, tapparelle, zanzariere, caldaista, manutenzione caldaia, controllo caldaia, revisione caldaia,
        condizionatore, climatizzatore, antennista, spurgo, disinfestazione, piastrelle, parquet, traslocatori, deposito cauzionale, caparra affitto, agenzia
        immobiliare, provvigione agenzia, bagno nuovo, cucina nuova, infissi, tetto, muratori, falegnameria, box affitto, cantina affitto, tari casa, imu
        casa, tasi, self storage, alloggio casa, abitazione""",
    "utilities": """
        luce, bolletta, bolletta della luce, bolletta luce, bolletta gas, bolletta del gas, bolletta acqua, bolletta dell'acqua, elettricità, gas,
        riscaldamento, internet, wifi, telefono, ricarica, ricarica telefonica, ricarica cellulare, fibra, tari, spazzatura, rifiuti, bollette, abbonamento
        telefono, tariffa telefono, bolletta enel, bolletta a2a, bolletta eni, bolletta hera, bolletta internet, bolletta telefono, bolletta del telefono,
        bolletta della tari, bolletta rifiuti, bolletta riscaldamento, bollettone, enel, enel energia, a2a, iren, hera, acea, edison, sorgenia, eni plenitude,
        plenitude, servizio elettrico, luce e gas, gas metano, gas casa, acqua bolletta, acquedotto, abbanoa, acquedotto pugliese, tim, vodafone, windtre,
        wind tre, wind, iliad, fastweb, ho mobile, very mobile, kena, postemobile, sky wifi, tiscali, eolo, linkem, ricarica tim, ricarica vodafone, ricarica
        iliad, ricarica del telefono, ricarica del cellulare, ricarica sim, fibra casa, adsl, internet casa, wi-fi, bombola, bombola del gas, bombola gas,
        pellet, legna, gasolio riscaldamento, teleriscaldamento, conguaglio, conguaglio luce, conguaglio gas, utenze, bollette casa, utenza""",
    "health": """
        medico, dottore, dentista, farmacia, medicine, medicinali, ospedale, clinica, visita, visita medica, analisi, analisi del sangue, ticket sanitario,
        occhiali, lenti a contatto, ottico, oculista, palestra, fisioterapia, fisioterapista, psicologo, psicologa, vaccino, parafarmacia, yoga, pediatra,
        piscina abbonamento, integratori, dermatologo, apparecchio, ginecologo, medicina, farmaco, farmaci, farma, farmacia comunale, tachipirina, moment,
        oki, aspirina, antibiotico, antibiotici, sciroppo, cerotti, collirio, vitamine, fermenti lattici, probiotici, proteine, proteine in polvere, creatina,
        preservativi, pillola, test di gravidanza, mascherine, termometro, ticket, ticket ospedale, ticket visita, ticket analisi, ticket esami, asl, pronto
        soccorso, prelievo del sangue, ecografia, radiografia, lastra, lastre, risonanza, risonanza magnetica, tac, ecg, visita oculistica, visita
        dermatologica, visita ginecologica, visita dentistica, visita specialistica, visita cardiologica, visita sportiva, visita ortopedica, visita dal,
        visita specialista, cardiologo, ortopedico, ortopedica, dermatologa, ginecologa, urologo, otorino, allergologo, osteopata, fisio, chiropratico,
        podologo, nutrizionista, dietologo, dietista, logopedista, psico, psicoterapeuta, psicoterapia, seduta psicologo, terapia, psichiatra, dal dentista,
        igiene dentale, pulizia denti, pulizia dei denti, otturazione, devitalizzazione, carie, ortodontista, apparecchio denti, byte, occhiali da vista,
        lenti, lentine, lac, montatura, ottica, apparecchio acustico, palestra mensile, abbonamento palestra, quota palestra, iscrizione palestra, mensile
        palestra, crossfit, pilates, nuoto, piscina, corso nuoto, personal trainer, certificato medico, vaccini, medicazioni, dottoressa, dal dottore, dal
        medico, medico di base, guardia medica, omeopata, erboristeria, salute, sanità""",
    "insurance": """
        assicurazione, assicurazione auto, assicurazione macchina, rc auto, polizza, assicurazione casa, assicurazione sanitaria, assicurazione moto,
        assicurazione vita, assicurazione viaggio, assicurazione scooter, assicurazione motorino, assicurazione cane, assicurazione del cane, assicurazione
        della macchina, assicurazione della moto, assicurazione infortuni, rca, rc, kasko, polizza casa, polizza auto, polizza vita, polizza infortuni,
        polizza sanitaria, unipol, unipolsai, generali, allianz, axa, genertel, verti, prima assicurazioni, conte.it, zurich, reale mutua, linear, cattolica,
        bollo e assicurazione, fondo sanitario, metasalute""",
    "entertainment": """
        cinema, teatro, concerto, museo, mostra, discoteca, festa, festival, gioco, giochi, videogioco, videogiochi, partita, stadio, biglietti, biglietto,
        parco divertimenti, luna park, zoo, bowling, lotto, gratta e vinci, lotteria, scommessa, scommesse, calcetto, skipass, terme, biliardo, spettacolo,
        rivista, edicola, karaoke, calcio, acquario, cine, film, biglietto cinema, biglietti cinema, biglietto del cinema, biglietti del cinema, biglietti
        concerto, biglietto concerto, biglietti del concerto, biglietti partita, biglietto stadio, biglietti stadio, biglietto museo, biglietti museo,
        biglietti teatro, biglietto mostra, biglietti mostra, ingresso museo, ingresso discoteca, ingresso in disco, disco, ingresso piscina, ingresso terme,
        opera, balletto, circo, giostre, giostra, parco acquatico, acquapark, gardaland, mirabilandia, zoomarine, parco avventura, escape room, laser game, go
        kart, kart, paintball, padel, campo da padel, padel con, campo calcetto, campo da tennis, tennis, partita a padel, calciotto, calcio a 5, bowling con,
        biliardino, sala giochi, slot, casinò, poker, superenalotto, gratta, schedina, snai, sisal, bolletta scommesse, bet365, fantacalcio, fanta, tombola,
        gioco da tavolo, gioco ps5, gioco switch, gioco play, giochi ps5, playstation, ps5, switch, steam, fifa, concerti, festivalone, serata disco, addio al
        celibato, addio al nubilato, sci, ski pass, noleggio sci, noleggio pedalò, pedalò, equitazione, maneggio, mostra fotografica, visita guidata museo,
        fiera, luna-park, sala prove, fumetteria, edicola giornali, riviste, enigmistica, settimana enigmistica, figurine, pesca attrezzatura, svago,
        divertimento, intrattenimento, tempo libero""",
    "shopping": """
        vestiti, abbigliamento, scarpe, camicia, maglietta, maglia, pantaloni, vestito, giacca, cappotto, gonna, borsa, zaino, valigia, cellulare, telefono
        nuovo, computer, portatile, televisore, tv, cuffie, mobili, divano, sedia, tavolo, letto, materasso, lampada, libro, libri, libreria, orologio,
        gioielli, calzini, elettrodomestici, frigorifero, lavatrice, aspirapolvere, attrezzi, tastiera, stampante, sigarette, tabacco, tabacchi, tabaccaio,
        cancelleria, cartoleria, stivali, costume, occhiali da sole, caricatore, lenzuola, asciugamani, tende, sciarpa, negozio, scarpe da ginnastica, felpa,
        vestito nuovo, vestitino, t-shirt, tshirt, maglione, maglioni, maglietta nuova, jeans, pantaloncini, tuta, giubbotto, giubbino, piumino, gilet,
        cravatta, camicetta, leggings, calze, collant, mutande, boxer, reggiseno, intimo, pigiama, ciabatte, infradito, sandali, tacchi, sneakers, sneaker,
        scarpe nuove, scarpe da calcio, scarponi, cintura, cappello, cappellino, guanti, sciarpe, portafoglio, portafogli, zainetto, trolley, borsetta,
        collana, anello, orecchini, bracciale, braccialetto, telefono, smartphone, iphone, cover, cover telefono, cover iphone, pellicola, pellicola telefono,
        vetro telefono, schermo telefono, riparazione telefono, auricolari, airpods, cassa bluetooth, caricabatterie, cavo, cavetto, powerbank, mouse,
        monitor, pc, notebook, macbook, tablet, ipad, kindle lettore, hard disk, chiavetta, chiavetta usb, cartucce, cartucce stampante, toner, fotocamera,
        televisione, tele, smart tv, lavastoviglie, microonde, friggitrice, friggitrice ad aria, frullatore, phon, ferro da stiro, macchina del caffè, moka,
        bimby, ventilatore, stufa, pentole, padella, padelle, piatti, bicchieri, posate, tovaglia, cuscino, cuscini, piumone, coperta, tappeto, specchio,
        mensola, mensole, scrivania, armadio, comodino, libreria ikea, ikea, mondo convenienza, zara, h&m, hm, ovs, primark, decathlon, nike, adidas, amazon,
        ebay, shein, temu, aliexpress, vinted, zalando, mediaworld, media world, unieuro, euronics, feltrinelli, mondadori, tiger, tigotà casa, upim, coin,
        rinascente, maison du monde, cinesi, dai cinesi, negozio cinesi, romanzo, fumetti, manga, agenda, penne, penna, evidenziatori, sigaretta, paia di
        scarpe, paio di scarpe, pacchetto di sigarette, pacchetto sigarette, sigarette elettronica, sigaretta elettronica, svapo, liquido svapo, iqos, terea,
        heets, tabacco trinciato, cartine, filtri, accendino, mercatino, mercatino dell'usato, outlet, saldi, abbigliamento sportivo, costume da bagno,
        ombrello, orologi, acquisti, shopping, vestiario, elettronica""",
    "personal_care": """
        parrucchiere, parrucchiera, barbiere, taglio di capelli, taglio capelli, shampoo, sapone, crema, trucco, trucchi, profumo, manicure, estetista,
        ceretta, massaggio, spa, cosmetici, deodorante, dentifricio, spazzolino, lavanderia, tintoria, unghie, profumeria, crema solare, bagnoschiuma, rasoio,
        parruc, parrucca, capelli, piega, taglio e piega, colore capelli, tinta, meches, shatush, barba, barba e capelli, sopracciglia, depilazione,
        epilazione, semipermanente, ricostruzione unghie, unghie gel, smalto, pedicure, pulizia viso, trattamento viso, massaggi, sauna, hammam, centro
        estetico, centro benessere, solarium, lampada, lampade, tatuaggio, piercing, sephora, douglas, acqua e sapone, tigotà, kiko, rossetto, mascara,
        fondotinta, struccante, balsamo, maschera capelli, docciaschiuma, lamette, schiuma da barba, assorbenti, tamponi, crema viso, crema mani, crema corpo,
        creme, doposole, solare, colonia, eau de parfum, igiene, igiene personale, cotton fioc, dischetti, lavasecco, tintoria giacca, lavanderia a gettoni,
        stireria, sarta, sarto, calzolaio, orlo pantaloni, dal barbiere, dal parrucchiere, dalla parrucchiera, dall'estetista, cura personale, bellezza,
        estetica""",
    "education": """
        scuola, università, tasse universitarie, retta, retta scolastica, corso, corsi, lezione, lezioni, lezioni di inglese, lezioni private, lezioni di
        piano, ripetizioni, libri scolastici, esame, master, corso di inglese, iscrizione, corso di formazione, convegno, quaderni, gita scolastica, retta
        università, retta scuola, rata università, rata uni, tasse uni, tassa universitaria, tasse scolastiche, tassa d'iscrizione, contributo scolastico,
        mensa scolastica, mensa scuola, mensa bimbo, buoni mensa, scuolabus, libri di scuola, libri scuola, libri uni, libri università, libri di testo,
        dispense, appunti, zaino scuola, astuccio, diario, gita scuola, gita di classe, ripetizioni di, lezioni di chitarra, lezioni di canto, lezioni piano,
        lezione di piano, lezione di inglese, lezione privata, corso di, corso online, corso inglese, corso sicurezza, udemy, coursera, babbel, esame
        cambridge, certificazione, ielts, toefl, ecdl, concorso, tassa concorso, iscrizione concorso, iscrizione università, iscrizione corso, iscrizione
        scuola, laurea spese, stampa tesi, rilegatura tesi, tesi, conservatorio, scuola di musica, scuola di danza, workshop, seminario, accademia,
        doposcuola, istruzione, studio, formazione""",
    "kids": """
        asilo, asilo nido, nido, pannolini, giocattoli, giocattolo, babysitter, baby sitter, tata, passeggino, bambini, bambino, latte in polvere, pappe,
        vestiti bimbo, paghetta, seggiolino, grembiule, centro estivo, biberon, neonato, retta asilo, retta nido, retta dell'asilo, rata asilo, ludoteca,
        centro estivo bimbi, campo estivo, colonia estiva, baby-sitter, tagesmutter, pannolini pampers, pannolino, pampers, salviette, salviettine,
        omogeneizzati, latte neonato, latte artificiale, ciuccio, tutine, tutina, body neonato, vestiti bambini, vestiti bambina, vestiti bambino, vestiti dei
        bambini, vestitini, scarpe bambino, scarpe bimba, scarpe bimbo, scarpe dei bambini, scarpine, lego, bambola, bambole, pupazzo, peluche, playmobil,
        puzzle bimbi, carte pokemon, pokemon, culla, lettino, seggiolone, ovetto, gonfiabili, festa di compleanno bimbo, compleanno del bimbo, compleanno
        bimba, calcio bimbo, danza bimba, nuoto bimbi, catechismo, grembiulino, giochi per bambini, marsupio, figli""",
    "pets": """
        veterinario, cane, gatto, crocchette, cibo per cani, cibo per gatti, cibo per il cane, cibo per il gatto, cibo del cane, cibo gatto, cibo cane,
        lettiera, toelettatura, guinzaglio, animali, pet shop, mangime, veterinaria, dal veterinario, vaccino cane, vaccino gatto, vaccino del cane, vaccino
        del gatto, antipulci, antiparassitario, seresto, sverminazione, microchip, sterilizzazione, crocchette cane, crocchette gatto, crocchette del cane,
        crocchette del gatto, crocchette per il gatto, crocchette per il cane, crocche, umido gatto, scatolette, scatolette gatto, pappa del cane, pappa del
        gatto, cibo per il micio, micio, cagnolino, gattino, cucciolo, sabbietta, sabbia gatto, lettiera gatto, tiragraffi, cuccia, trasportino, giochi cane,
        arcaplanet, isola dei tesori, maxi zoo, zooplus, dogsitter, dog sitter, cat sitter, pensione cane, pensione per cani, toelettatore, toelettatura cane,
        pesci acquario, mangime pesci, coniglio, criceto, fieno, cavallo, animali domestici, croccantini, crocchini, bocconcini""",
    "gifts": """
        regalo, regali, regalo di compleanno, regalo di natale, fiori, mazzo di fiori, buono regalo, regali di natale, bomboniere, regalo di nozze, fioraio,
        carta regalo, pensierino, regalo per, regalo a, regalo compleanno, regalo di compleanno per, regalo matrimonio, regalo di matrimonio, regalo laurea,
        regalo di laurea, regalo battesimo, regalo comunione, regalo cresima, regalo nascita, regalo natale, regalo mamma, regalo papà, regalino, regalini,
        pensiero per, pensierini, busta, busta matrimonio, busta per il matrimonio, busta sposi, busta per gli sposi, busta comunione, busta laurea, lista
        nozze, quota regalo, colletta, colletta regalo, compleanno di, mazzo, mazzo di rose, rose, rose per, fiori per, pianta per, buono amazon, gift card,
        torta per, bomboniera, festa della mamma, festa del papà, san valentino, befana, uovo di pasqua, uova di pasqua, panettone regalo, cesto natalizio,
        regalo vario""",
    "charity": """
        donazione, beneficenza, chiesa, elemosina, offerta, donato, croce rossa, onlus, offerta in chiesa, mendicante, donazione a, donazione ail, ail, airc,
        emergency, medici senza frontiere, unicef, save the children, telethon, caritas, wwf, greenpeace, amnesty, azalea, azalee, stelle di natale ail, uova
        ail, offerta parrocchia, offerta libera, obolo, elemosina a, senzatetto, barbone, adozione a distanza, raccolta fondi, gofundme, 5 euro al mendicante,
        volontariato, croce verde""",
    "travel": """
        albergo, hotel, ostello, volo, voli, aereo, biglietto aereo, viaggio, vacanza, vacanze, noleggio auto, autonoleggio, agriturismo, b&b, crociera,
        aeroporto, passaporto, visto, escursione, campeggio, gita, alloggio, tassa di soggiorno, bagaglio, souvenir, ombrellone, stabilimento balneare,
        airbnb, booking, hotel a, hotel per, albergo a, b&b a, camera d'albergo, notte in hotel, notti in hotel, ostello a, casa vacanze, casa al mare,
        villaggio, villaggio turistico, resort, glamping, bungalow, volo per, volo a/r, voli per, voli a/r, biglietti aerei, biglietti aereo, ryanair,
        easyjet, wizz, wizzair, wizz air, ita airways, vueling, volotea, lufthansa, bagaglio a mano, bagaglio stiva, bagaglio da stiva, valigia in stiva,
        imbarco prioritario, scelta posto, autonoleggio auto, noleggio macchina, noleggio scooter, noleggio barca, noleggio motorino, noleggio bici vacanza,
        gita a, gita in barca, escursioni, tour, visita guidata, immersione, snorkeling, ombrellone e lettini, lettini, lettino spiaggia, spiaggia, bagno
        spiaggia, cabina, traghetto sardegna, traghetto per, crociere, msc, costa crociere, passaporto bollo, esta, visto turistico, vaccini viaggio,
        calamita, calamite, cartoline, viaggio a, viaggio di nozze, weekend a, weekend fuori, week end, capodanno a, settimana bianca, rifugio, baita, camper,
        area camper, camping, tassa soggiorno, parcheggio aeroporto, deposito bagagli, lounge, viaggi""",
    "subscriptions": """
        abbonamento, abbonamenti, giornale, streaming, quota associativa, tessera, canone, canone mensile, netflix, spotify, dazn, now tv, disney, disney+,
        disney plus, prime, amazon prime, prime video, infinity, tim vision, timvision, raiplay, discovery, youtube premium, icloud, google one, dropbox,
        chatgpt, audible, kindle unlimited, storytel, apple music, apple tv, abbonamento netflix, abbonamento spotify, abbonamento dazn, abbonamento sky,
        abbonamento prime, abbonamento disney, abbonamento giornale, abbonamento rivista, il post, corriere abbonamento, repubblica abbonamento, ps plus,
        playstation plus, game pass, xbox, nintendo online, adobe, canva, microsoft 365, office 365, notion, vpn, nordvpn, dominio, hosting, aruba, pec,
        patreon, twitch, onlyfans, tinder, strava, duolingo plus, crunchyroll, paramount, quota associazione, quota associativa annuale, tessera arci, tessera
        cai, tessera associativa, tesseramento, tessera aci, rinnovo tessera, canone netflix, canone sky""",
    "fees": """
        commissione, commissioni, commissioni bancarie, multa, tassa, tasse, imposta, notaio, avvocato, commercialista, poste, spedizione, francobollo,
        francobolli, bollettino, canone rai, spese bancarie, interessi passivi, prestito, rata, rata del prestito, f24, pacco, marca da bollo, fotocopie,
        dogana, commissione bonifico, commissione prelievo, commissioni bonifico, commissione bancomat, commissione banca, commissione paypal, canone conto,
        canone carta, canone del conto, canone banca, spese conto, spese tenuta conto, imposta di bollo, bollo conto, bolli, interessi carta, interessi
        prestito, mora, sovrattassa, multa divieto, multa autovelox, multa parcheggio, multa ztl, multa per, multona, multe, autovelox, sanzione, cartella
        esattoriale, agenzia entrate, agenzia delle entrate, irpef, iva, inps, contributi inps, contributi, contributi colf, acconto irpef, saldo irpef, tasse
        comunali, bollettino postale, bollettini, raccomandata, raccomandate, pacco poste, spedizione pacco, spedizione vinted, corriere, sda, brt, dhl, gls,
        francobolli poste, notaio atto, parcella notaio, parcella avvocato, parcella commercialista, avvocato parcella, consulente, caf, caf 730, isee,
        patronato, visura, certificato anagrafico, carta d'identità, carta identità, rinnovo carta identità, fototessera, fototessere, passaporto rinnovo,
        fotocopia, stampe, stampa, traduzione, legalizzazione, rata auto, rata macchina, rata della macchina, rata moto, rata telefono, rata finanziamento,
        finanziamento, prestito auto, cessione del quinto, leasing, compass, agos, findomestic, spese di spedizione, dazi, dazio, sdoganamento, pagopa""",
    "other": "altro, varie, vari",
}

INCOME: dict[str, str] = {
    "salary": """
        stipendio, salario, paga, busta paga, tredicesima, quattordicesima, premio produzione, pensione, borsa di studio, bonus lavoro, cassa integrazione,
        stipendio di, paga di, premio, premio di produzione, bonus, bonus natale, straordinari, tfr, liquidazione, naspi, disoccupazione, assegno unico,
        reddito, reddito di cittadinanza, rimborso spese lavoro, pensione di, 13esima, 14esima, borsa, tirocinio, rimborso stage, mance, mance lavoro""",
    "freelance": """
        fattura pagata, cliente, pagamento cliente, compenso, parcella, lavoretto, fattura incassata, pagamento fattura, fattura cliente, saldo fattura,
        lavoro extra, ripetizioni date, consulenza, prestazione occasionale, cliente ha pagato""",
    "gift_income": """
        eredità, vincita, vinto, soldi dalla nonna, mancetta, regalo in denaro, soldi dai nonni, soldi del compleanno, soldi di compleanno, busta dai nonni,
        busta della nonna, regalo della nonna in soldi, vincita gratta e vinci, vinto al, vinti""",
    "interest": """
        affitto dall'inquilino, affitto dell'inquilino, affitto inquilino, interessi, dividendi, dividendo, cedola, affitto incassato, interessi conto, interessi conto deposito, cedole, dividendi azioni, plusvalenza, affitto
        ricevuto, inquilino affitto""",
    "sale": """
        venduto, vendita, venduta, vendita su vinted, vendita subito, venduto su, venduto il, venduto la, venduti, vendute, vendita vinted, vendita su subito,
        vendita usato, venduto su vinted""",
    "tax_refund": """
        rimborso irpef, rimborso 730, rimborso tasse, rimborso fiscale, rimborso del 730, rimborso agenzia entrate, rimborso dell'agenzia delle entrate,
        credito 730, rimborso imposte, agenzia delle entrate mi ha rimborsato, rimborso del modello 730""",
}
