"""What people buy and pay day by day in German, Spanish, French, Italian, Portuguese and Dutch.

Street food, workshops, papers, meters, pets, babies: what the tables of each language leave out.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "dining": """
            brathähnchen, hähnchen vom grill, thüringer, backfisch, yufka, falafelteller, dönerteller,
            pommes rot weiß, schnitzelbrötchen, mettbrötchen, laugenstange, zimtschnecke, berliner,
            raclette essen, federweißer, punsch, besenwirtschaft, straußwirtschaft, gasthof, gasthaus,
            raststätte, bordbistro, bordrestaurant, milchkaffee, cappu, chai latte, matcha latte,
            kantinenessen, mensakarte, mensa aufladen, pizzabote, croque, gyrosteller, leberkässemmeln""",
        "groceries": """
            hähnchenbrust, putenbrust, grillkohle, taschentücher, weichspüler, spülmaschinentabs,
            müllsäcke, backpapier, frischhaltefolie, gummibärchen, kaugummi, süßkram, studentenfutter,
            tk gemüse, tiefkühlzeug, spargelstand, erdbeerstand, fleischer, spezi, sekt, weinhändler,
            gemüsekiste, biokiste""",
        "transport": """
            tüv gebühr, hu au, ölfilter, bremsbeläge, bremsscheiben, zündkerzen, autobatterie,
            winterreifen, sommerreifen, allwetterreifen, reifenpanne, radwechsel, räderwechsel, reifen
            einlagern, scheinwerferbirne, wischwasser, frostschutz auto, eiskratzer, warnweste, dashcam,
            kindersitz verleih, tretroller, e-roller, leihrad, leihfahrrad, fahrradkette, fahrradreifen,
            fahrradhelm, radinspektion, pedelec, e-bike, lastenrad, parkausweis, strafparken, mautbox,
            go-box, sitzplatzreservierung, platzreservierung, ice ticket, bahnfahrkarte,
            anschlussticket, kurzstrecke, viererkarte, streifenkarte, 4er ticket, fährticket, autofähre,
            kfz zulassung, zulassung, kennzeichen, wunschkennzeichen, umweltplakette, theorieprüfung
            führerschein, fahrprüfung""",
        "housing": """
            schrauben, dübel, nägel schrauben, holzleim, dachlatten, osb platte, gipskarton, rigips,
            spachtelmasse, mörtel, zement, kies, splitt, rindenmulch, rasensamen, rasendünger,
            unkrautvernichter, gartenschlauch, spaten, schubkarre, heckenschere, rasenmäher,
            blumenzwiebeln, setzlinge, saatgut, samen garten, hochbeet, gewächshaus, teichpumpe,
            rauchmelder, türschloss, schlüssel nachmachen, schlüsselkopie, wasserhahn, duschkopf,
            silikon, abflussreiniger, steckdose, lichtschalter, glühbirne e27, leuchtmittel, sperrmüll,
            entrümpelung, containerdienst, maklergebühr, makler, lagerraum, selfstorage, mausefalle,
            ameisenköder, kammerjäger""",
        "pets": """
            heuballen, pferdefutter, reitbeteiligung, stallmiete, einstellgebühr, hufschmied, sattel,
            trense, hühnerfutter, legemehl, katzenspielzeug, hundespielzeug, kausnack, hundekörbchen,
            kratzbaum, flohmittel, flohhalsband, entwurmung, tierklinik, katzenpension, hundepension,
            hundesitterin, gassigeher, barf, aquariumfilter, vogelsand, nagerstreu""",
        "kids": """
            feuchttücher, pre milch, babyöl, lätzchen, schlafsack baby, babybett, hochstuhl,
            wickeltasche, wickelkommode, stillkissen, babyphone, buggy, trinkflasche kind, turnbeutel,
            schulfoto, klassenfoto, ferienlager, ferienfreizeit, zeltlager, babyschwimmen,
            kinderschwimmkurs, seepferdchen kurs, fußballverein kind, pfadfinder, kinderfahrrad,
            kinderbuch, puppe, kuscheltier, wasserspielzeug, sammelkarten kind, kinderkarussell,
            hüpfburg""",
        "fees": """
            parkverbot strafe, gebühr amt, beglaubigung, aufenthaltstitel, aufenthaltserlaubnis,
            einbürgerung, meldebescheinigung, geburtsurkunde, polizeiliches führungszeugnis, reisepass
            gebühr, gewerbeanmeldung, ihk beitrag, kammerbeitrag, anwaltskammer, gewerkschaftsbeitrag,
            depotgebühr, fremdwährungsgebühr, auslandsgebühr, rücklastschrift, rücklastschriftgebühr,
            verzugszinsen, säumniszuschlag, ratenkredit, briefmarke, einschreibebrief, nachsendeauftrag,
            postfach, packstation, retourenporto""",
        "entertainment": """
            pfeile dart, tischtennisplatte, squashplatz, padel, padelplatz, tennisschläger bespannen,
            angelschein, angelköder, munition, schießstand, jagdschein, skiverleih, skikurs, liftkarte,
            tageskarte ski, rodel ausleihen, kanu ausleihen, tretboot, sup verleih, startgeld,
            startgebühr, vereinsfest, tombola, tombolalose, lose kirmes, tippspiel, tipprunde,
            wettschein, pokerrunde, spielhalle, flipper, gitarrensaiten, noten klavier, proberaum,
            schallplatte, schallplatten, zeitung am kiosk, illustrierte, puzzle, wolle, stricknadeln,
            aquarellfarben, leinwand, feuerwerk, böller, raketen silvester""",
        "charity": """
            kuchenbasar, spendenlauf, klingelbeutel kirche, sternsinger, adventssammlung, tombola fürs
            tierheim, bahnhofsmission, straßenkünstler, obdachlosem gegeben""",
        "personal_care": """
            haare färben, strähnchen, dauerwelle, spitzen schneiden, bart trimmen, trinkgeld friseur,
            haarspray, haarspülung, spülung haare, nagellack, abschminktücher, handcreme, lippenpflege,
            labello, nivea, wattestäbchen, damenbinden, slipeinlagen, einwegrasierer, schuhputzer,
            hemden gebügelt, hemdenservice, waschmarken, waschmarke""",
        "travel": """
            aufgabegepäck, handgepäck gebühr, koffer aufgeben, sitzplatz flug, frühstück hotel zuschlag,
            late checkout, minibar, hotelparkplatz, gepäckaufbewahrung, schließfach bahnhof, esim
            urlaub, kurbeitrag, wohnmobilstellplatz, stellplatz wohnmobil, nightjet, liegewagen,
            schlafwagen, eurostar, passfotos, reiseadapter, postkarten""",
    },
    "es": {
        "dining": """
            torta ahogada, gorditas, tlayudas, atole, champurrado, pulque, mezcal copa, cocina
            económica, tinto café, chori, lomito, facturas panadería, completo italiano, clara cerveza,
            sangría, chupitos, botellín, bocatas, montadito, montaditos, tostada con tomate, churros con
            chocolate, carajillo, caña y pincho, ración bravas, patatas bravas, paella restaurante,
            japo, hamburguesería, palomitas cine, máquina vending, máquina expendedora""",
        "groceries": """
            garrafones, tortillas de maíz, kilo de tortillas, tiendita, almacén barrio, chino barrio,
            papel de baño, cloro, pinol, fabuloso, arroz y frijol, jamón york, fuet, lomo embuchado,
            legumbres, chucherías, gusanitos, litrona, cartón de huevos, bombona de agua""",
        "transport": """
            abono de transporte, recarga sube, recarga bip, t casual, t-usual, rodalies, ora parking,
            tag autopista, telepeaje, verificación auto, tenencia auto, taller mecánico, batería coche,
            balatas, lavado de auto, autolavado, bici reparación, permiso de circulación, revisión
            técnica""",
        "utilities": """
            luz y agua, luz y gas, tanque de gas, bombona de butano, garrafa gas, gas natural recibo,
            recarga del cel, tiempo aire, datos móviles, plan de datos, predial agua, basura recibo,
            tasa de basuras, expensas luz, pellets""",
        "housing": """
            cuota comunidad, alquiler piso, alquiler habitación, tacos y tornillos, brocha, rodillo
            pintura, cemento, yeso, taladro broca, focos led, foco, tlapalería, macetas, tierra para
            plantas, abono plantas, manguera""",
        "fees": """
            cita dni, dni renovación, nie tasa, tasa nie, traducción jurada, mantenimiento cuenta,
            autónomos cuota, envío paquete, correos envío, sellos correos, estampillas, colegiación,
            cuota sindicato""",
        "kids": """
            papilla, carrito bebé, sillita coche, excursión cole, fotos del cole, lonchera, peluche,
            kermés, piñata, dulceros""",
        "pets": """
            pienso perro, arena para gatos, desparasitante, vacuna perro, correa perro, juguete perro,
            alpiste""",
        "charity": """
            kermés iglesia, misa ofrenda""",
        "entertainment": """
            quinielas, lotería navidad, melate, casino apuesta, apuesta deportiva, cancha fútbol,
            alquiler pista, cancha 5, futbolín, cover antro, verbena, cuerdas guitarra, lana tejer""",
        "personal_care": """
            corte pelo, tinte pelo, cera piernas, pestañas, toallas sanitarias, espuma de afeitar,
            lustrada zapatos, bolero zapatos""",
    },
    "fr": {
        "dining": """
            croque monsieur, croque-monsieur, croque madame, jambon-beurre, sandwich triangle, galette
            saucisse, galette complète, crêpe nutella, grec frites, kebab frites, naan fromage,
            barquette frites, cornet de frites, fricadelle, baraque à frites, friterie, tarte aux
            pommes, café allongé, demi bière, galopin, blanche bière, verre de vin, ballon de rouge,
            planche charcuterie, planche mixte, tartiflette, fondue, ticket resto complément, cantine
            boulot, distributeur snack, buvette""",
        "groceries": """
            maraîcher, panier amap, panier de légumes, pack de bières, gâteaux apéro, carambar, haribo,
            gâteaux goûter, compotes, épicerie de nuit, cubi""",
        "transport": """
            tickets metro, ticket t+, carte imagine r, carte tcl, carte jeune sncf, covoit, badge
            télépéage, parking gare, fourrière, pneu crevé, équilibrage, courroie, permis moto, bac
            traversée, navette aéroport""",
        "housing": """
            vis et chevilles, quincaillerie, planches bois, tasseaux, enduit, plâtre, ciment, gravier,
            paillage, gazon, graines potager, plants de tomates, tuyau arrosage, ampoule, double de
            clés, robinet, joint robinet, pommeau douche, déboucheur, ramoneur, chaudière entretien,
            déménageur, cartons déménagement, caution appart, charges de copro, piège à souris,
            ramassage encombrants, benne""",
        "utilities": """
            stère de bois, redevance poubelle, taxe ordures""",
        "fees": """
            timbres fiscaux, carnet de timbres, timbre poste, colis envoyé, envoi colis, colissimo
            envoi, commission d'intervention, carte bancaire cotisation, ordre des médecins cotisation,
            titre de séjour, traduction assermentée, remboursement prêt""",
        "kids": """
            classe verte, photo de classe, photos de classe, baby sitter, tour de manège, judo enfant,
            bébés nageurs, goûter d'anniversaire""",
        "pets": """
            collier antipuces, stérilisation chat, pension chat, paille, maréchal ferrant, pension
            cheval, granulés lapin, graines oiseaux""",
        "entertainment": """
            tiercé, cave à jeux, place de ciné, place de foot, places de foot, abonnement stade,
            location skis, location de skis, terrain de tennis, foot à 5, five foot, piscine entrée,
            entrée piscine, cordes de guitare, vinyle, partitions, mots fléchés, laine à tricoter,
            auto-tamponneuses, tombola""",
        "charity": """
            quête messe, denier de l'église, croix rouge don, cagnotte leetchi asso, vente de gâteaux
            école""",
        "personal_care": """
            coupe cheveux, coloration, onglerie, après-shampooing, rasoirs, tampax, cotons, coton-tiges,
            jetons laverie""",
        "travel": """
            chambre hôtel, chambres d'hôtes, valise en soute, bagage cabine, emplacement camping, nuit
            camping, péniche location, ferry corse, visa voyage, photos d'identité passeport, refuge
            nuit""",
    },
    "it": {
        "dining": """
            pizze, trancio di pizza, focacce, piadine, panino con porchetta, brioche e cappuccino, caffè
            e cornetto, marocchino caffè, birre medie, calici di vino, limoncello, coppetta gelato, cono
            gelato, sushi all you can eat, macchinette, distributore automatico, coperto ristorante""",
        "groceries": """
            sacchetti spazzatura, affettati, acqua casse, forno pane, pane e latte""",
        "transport": """
            biglietto atm, ricarica tessera bus, telepedaggio, noleggio bici, ciclofficina, patente
            rinnovo, foglio rosa""",
        "housing": """
            viti e tasselli, tasselli, brugole, cemento, semi orto, piantine, concime, tubo irrigazione,
            rubinetto, caldaia manutenzione, deposito mobili, trappole topi""",
        "utilities": """
            tassa rifiuti, ricarica telefono, wifi casa""",
        "fees": """
            marche da bollo, commissione bancaria, rata prestito, spid, permesso di soggiorno,
            certificato, ordine avvocati, quota ordine, tessera sindacato""",
        "kids": """
            seggiolino auto, foto di classe, scuola calcio""",
        "pets": """
            vermifugo, semi canarino, maniscalco""",
        "entertainment": """
            schedine, quota calcetto, campo padel, ombrellone e lettino, discoteca ingresso, corde
            chitarra, vinile, tombola natale""",
        "personal_care": """
            tinta capelli, colpi di sole""",
        "charity": """
            offerta messa, offerta chiesa, questua, 5 per mille donazione, azalea ricerca, pesca di
            beneficenza, artista di strada""",
    },
    "pt": {
        "dining": """
            prego no pão, fino cerveja, churrasqueira, frango assado, bolo do caco, x salada, pf almoço,
            quilo almoço, botequim, food truck, bombonière cinema""",
        "groceries": """
            vendinha, detergente da loiça, esponjas, arroz e feijão, balas doces, caixa de cerveja""",
        "transport": """
            bilhete único recarga, andante recarga, vale transporte, mototáxi, moto táxi, flanelinha,
            pastilhas de freio, inspeção carro, cnh renovação""",
        "utilities": """
            carregar telemóvel, pacote dados, taxa de lixo""",
        "fees": """
            segunda via rg, rg segunda via, cartão cidadão, título de residência, despesas de manutenção
            conta, cheque especial, prestação crédito, das mei, inss autônomo, segurança social recibos,
            carta registada, oab anuidade, conselho regional, quota ordem, quotas da ordem""",
        "kids": """
            chucha, cadeirinha carro, escolinha de futebol, perua escolar, van escolar, lanche da
            escola, cantina da escola""",
        "pets": """
            areia para gatos, desparasitante, vacina cachorro, hotel para cachorro, alpiste""",
        "entertainment": """
            jogo do bicho, bilhete jogo, pelada futebol, quadra futebol, aluguel quadra, campo de padel,
            fliperama, entrada balada, cordas violão, cartela bingo""",
        "personal_care": """
            luzes cabelo, escova progressiva, manicure e pedicure, unha gel, pasta de dentes,
            tinturaria, engraxate""",
        "charity": """
            oferta da igreja, vaquinha solidária, rifa da igreja, bazar da igreja""",
        "housing": """
            quota condomínio, renda casa, drogaria ferragens, buchas e parafusos, tinta parede, cimento,
            areia e cimento, cópia chave, mudança carreto, carreto, terra para plantas, adubo, vasos
            plantas, mangueira jardim""",
    },
    "nl": {
        "dining": """
            kroketje, kaassoufflé, bamischijf, patatje, patatje oorlog, frietkot, broodje döner, broodje
            haring, lekkerbek, pannenkoek, appelgebak, vrijmibo, speciaalbiertje, koffie verkeerd,
            cafetaria, chinees gehaald, bedrijfskantine, snackautomaat, schepijs, softijs""",
        "groceries": """
            wc papier, zakdoekjes, wasverzachter, vleeswaren, dropjes, slijter, viskraam, turkse winkel,
            marktkraam, statiegeld flessen, melk en brood, frisdrank""",
        "transport": """
            ov saldo, ov-saldo, ov opladen, saldo ov, treinkaartjes, dagkaart trein, dalvoordeel,
            deelfiets, go sharing, fietsketting, fietsverlichting, e-bike, grote beurt, kleine beurt,
            remblokken, accu auto, westerscheldetunnel""",
        "utilities": """
            licht en gas, prepaid opwaarderen, internet en tv, brandhout, pellets, gasfles""",
        "housing": """
            pluggen, muurverf, verfroller, kwasten, tegels, cement, grind, graszaad, zaadjes, plantjes,
            tuinslang, schep, grasmaaier, snoeischaar, lampen led, sleutel bijmaken, ketelonderhoud,
            verhuisbus, opslagruimte, opslagbox, muizenval, ontstopper, grofvuil""",
        "fees": """
            naheffing parkeren, rekeningkosten, rood staan, debetrente, paspoort aanvragen, postzegel,
            pakketje versturen, pakket verstuurd, notariskosten, belastingaanslag, beroepsvereniging,
            vakbond contributie, big registratie, kvk inschrijving, lening aflossing, aflossing
            studieschuld""",
        "kids": """
            spenen, maxi cosi, kinderstoel, box baby, ledikant, schoolfotos, schoolreis,
            avondvierdaagse, pop speelgoed, scouting, voetbalkamp""",
        "pets": """
            kattenbrokken, brokken, vlooiendruppels, ontwormen, wormenkuur, uitlaatservice,
            kattenpension, paardenvoer, hoefsmid, stalling paard, pensionstalling, kippenvoer,
            konijnenvoer""",
        "entertainment": """
            staatslot, staatsloten, lot staatsloterij, postcodeloterij, gokkast, bioscoopkaartje,
            voetbalkaartje, voetbalkaartjes, squashbaan, schaatsen huren, zwembad entree, muntjes
            festival, munten festival, consumptiebonnen, contributie voetbal, contributie tennis,
            gitaarsnaren, krantje, vuurwerk, wol breien, visvergunning, vispas""",
        "personal_care": """
            haar knippen, haren verven, gelnagels, schoonheidsspecialiste, zonnebrandcreme, schoenmaker""",
        "charity": """
            collectant, kerk collecte, heitje voor karweitje, kika donatie, daklozenkrant""",
    },
}
