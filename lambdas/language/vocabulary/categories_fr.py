"""French words that tell a category."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        déjeuner, dîner, petit déjeuner, petit-déjeuner, petit dej, resto, restaurant, café, cafés, brasserie, bistrot, boulangerie, croissant, croissants,
        pain au chocolat, chocolatine, viennoiserie, pâtisserie, gâteau, glace, sandwich, kebab, pizza, burger, apéro, bière, bières, verre, verres, vin au
        bar, cocktail, cocktails, cantine, traiteur, crêpe, crêpes, macdo, mcdo, livraison repas, repas, goûter, sushi, sushis, boire un verre, bar, pub,
        pourboire, thé, salon de thé, food truck, ticket resto, bouffe, brunch, souper, poutine, tacos, frites, menu midi, le midi, manger, pinte, galette,
        ptit dej, petit-dej, p'tit dej, dej, déj, p'tit déj, dîner resto, diner, dîners, restos, restau, restaus, ptit resto, sandwichs, jambon beurre,
        panini, kebabs, grec, tacos lyonnais, burgers, pizzas, pizzéria, pizzeria, crêperie, raclette resto, fondue resto, plateau de fruits de mer, huîtres,
        moules frites, steak frites, bistro, troquet, bar à vin, guinguette, terrasse, demis, pintes, pastis, ricard, spritz, mojito, mojitos, shots, verre
        avec, verres avec, coup à boire, boire un coup, apéros, tournée, caoua, petit noir, expresso, café crème, noisette café, cappuccino, latte, chocolat
        chaud, jus d'orange, soda, limonade, glaces, crème glacée, gaufre, gaufres, beignet, donut, cookie, macarons, éclair, tarte, tartelette, flan,
        chausson aux pommes, pain suisse, viennoiseries, boulange, formule, formule midi, menu, menus, plat du jour, à emporter, emporté, commande uber,
        commande deliveroo, ubereats, uber eats, deliveroo, just eat, mcdo midi, quick, kfc, subway, popcorn, pop corn, pop-corn, snack, collation, resto u,
        resto universitaire, crous, selfcafé, machine à café, distributeur café, distrib café, rôtisserie, poké, poke bowl, bo bun, phở, nems, chinois,
        japonais, indien, italien resto, traiteur chinois, cabane à sucre, queue de castor, tim hortons, timmies, dépanneur bière, bouffe du midi, raclette,
        barbecue, dessert, buffet, wings, nuggets, restauration, restaurants, sorties resto""",
    "groceries": """
        courses, supermarché, épicerie, marché, boucherie, boucher, poissonnerie, primeur, fromagerie, fromage, pain, baguette, lait, œufs, oeufs, beurre,
        viande, poulet, poisson, fruits, légumes, pommes, tomates, pommes de terre, riz, pâtes, eau, vin, farine, sucre, yaourts, yaourt, jambon, chocolat,
        bonbons, papier toilette, lessive, produits ménagers, alimentation, hypermarché, provisions, biscuits, chips, bananes, huile, café en grains, caviste,
        fleuriste marché, courses de la semaine, courses du mois, grosses courses, petites courses, drive courses, drive leclerc, drive, supérette, primeurs,
        marché bio, biocoop, naturalia, bio c'bon, grand frais, picard, carrefour city, carrefour market, monop, monop', franprix, u express, super u, hyper
        u, système u, leader price, g20, migros, coop, denner, manor food, aldi, lidl, colruyt, delhaize, iga, provigo, métro épicerie, dépanneur, épicier,
        crémerie, fromager, poissonnier, charcuterie, charcutier, boulanger pain, baguettes, pain de mie, pain complet, céréales, confiture, miel, pâte à
        tartiner, nutella, café moulu, capsules café, capsules nespresso, dosettes, thé vert, poivre, épices, vinaigre, moutarde, mayo, ketchup, crème
        fraîche, lardons, saucisson, saucisses, steak haché, steaks hachés, viande hachée, bœuf, boeuf, porc, agneau, dinde, saumon, thon, crevettes, moules,
        sardines, pêches, abricots, cerises, fraises, framboises, melon, pastèque, raisin, poires, oranges, citrons, clémentines, kiwis, avocat fruit,
        avocats, salade verte, salade, carottes, oignons, courgettes, aubergines, poivrons, champignons, haricots verts, épinards, brocoli, lentilles, pois
        chiches, quinoa, spaghettis, nouilles, surgelés, glaçons, pack d'eau, packs d'eau, eau minérale, bouteille d'eau, jus de fruits, sirop, lait d'avoine,
        lait végétal, yaourts nature, camembert, comté, mozza, mozzarella, parmesan, gruyère râpé, éponges, liquide vaisselle, sacs poubelle, essuie-tout,
        sopalin, pq, papier cul, mouchoirs, adoucissant, javel, produits d'entretien, bouteille de vin, bouteilles de vin, champagne, rosé, cave à vin, panier
        bio, amap, marché du dimanche, marché de noël courses, alimentaire, supermarchés, nourriture""",
    "transport": """
        taxi, vtc, bus, métro, tram, tramway, train, billet de train, ticket de métro, tickets de métro, carte de transport, pass navigo, abonnement sncf,
        parking, stationnement, péage, péages, garage, garagiste, mécanicien, pneus, vidange, contrôle technique, lavage auto, vélo, vélib, trottinette,
        covoiturage, carte grise, rer, ferry, horodateur, voiture, révision voiture, auto-école, autoroute, permis de conduire, réparation voiture, navette,
        horodateur, blablacar, bla bla car, uber, bolt, heetch, kapten, g7, taxis, autocar, flixbus, ouigo, tgv, ter, intercités, billets de train, billets
        train, billet train, sncf, carte avantage, carte jeune, carte ter, navigo, pass imagine r, imagine r, carnet de tickets, carnet métro, ticket bus,
        tickets de bus, ticket de bus, abonnement tcl, abonnement tbm, abonnement bus, abonnement train, abonnement transport, abo tcl, abo cff, abo général,
        ag cff, demi-tarif, opus, carte opus, stm, bixi, vélo'v, vélov, vcub, lime, dott, trott, trottinette électrique, parcmètre, parcmètres, place de
        parking, parkings, abonnement parking, autoroutes, télépéage, liber-t, vignette, vignette suisse, contrôle tech, révision, révision de la voiture,
        garage voiture, réparation moto, pneu, pneus neige, pneus hiver, crevaison, plaquettes, plaquettes de frein, batterie voiture, freins, embrayage,
        pare-brise, carglass, norauto, feu vert auto, midas, speedy, ampoule phare, lavage voiture, lavage, station de lavage, essuie-glaces, permis, code de
        la route, heures de conduite, leçon de conduite, leçons de conduite, carte grise nouvelle, antivol, casque vélo, réparation vélo, révision vélo,
        chambre à air, traversier, vaporetto, scooter, moto, location vélo, malus, dépanneuse, dépannage voiture, remorquage, transport, transports,
        déplacements""",
    "fuel": """
        essence, carburant, gasoil, gazole, diesel, plein, plein d'essence, station service, station-service, recharge électrique, borne de recharge, sans
        plomb, fait le plein, sp95, sp98, e10, sans-plomb, essence voiture, gasoil voiture, diésel, plein de gasoil, plein de diesel, plein voiture, un plein,
        fait le plein de, litres d'essence, éthanol, e85, superéthanol, gpl, borne électrique, recharge voiture, recharge tesla, station total, station, total
        access, essence scooter, essence moto, jerrican""",
    "housing": """
        loyer, charges, charges locatives, copropriété, prêt immobilier, crédit immobilier, hypothèque, plombier, électricien, serrurier, femme de ménage,
        ménage, jardinier, bricolage, travaux, peinture, taxe foncière, taxe d'habitation, caution, syndic, déménagement, appartement, maison, couvreur,
        peintre, plantes, chauffagiste, box stockage, colocation, menuisier, loyers, loyer de, loyer appart, appart, studio, chambre coloc, coloc loyer,
        charges copro, copro, charges immeuble, dépôt de garantie, frais d'agence, agence immo, état des lieux, déménageurs, camion déménagement,
        garde-meuble, garde meuble, femme de ménage heures, aide ménagère, ménage à domicile, ramonage, chaudière, entretien chaudière, entretien de la
        chaudière, plomberie, fuite d'eau, serrurerie, clé, clés, double des clés, double de clé, vitrier, carreleur, maçon, artisan, électricité travaux,
        leroy merlin, casto, castorama, brico, bricomarché, brico dépôt, mr bricolage, gamm vert, jardiland, truffaut, jardinerie, terreau, tondeuse,
        perceuse, chevilles, pot de peinture, pots de peinture, carrelage, parquet, papier peint, ampoules, rallonge, prêt maison, crédit maison, mensualité
        maison, mensualité prêt, crédit immo, prêt immo, emprunt immobilier, taxe d'hab, taxe fonciere, assurance prêt, tout-à-l'égout, terrasse travaux,
        logement""",
    "utilities": """
        électricité, facture d'électricité, facture électricité, gaz, facture de gaz, facture d'eau, facture eau, chauffage, internet, box internet, wifi,
        téléphone, forfait mobile, forfait téléphone, forfait, fibre, facture téléphone, edf facture, ordures ménagères, fioul, eau courante, recharge mobile,
        abonnement internet, facture internet, facture, edf, engie, élec, elec, facture élec, facture edf, facture engie, hydro, hydro-québec, hydro québec,
        gaz de ville, veolia, suez, facture gaz, facture de l'eau, eau facture, régularisation edf, régul edf, free, free mobile, freebox, bouygues, sosh,
        sfr, orange, box orange, la box, box free, forfait free, forfait orange, forfait sosh, forfait tel, forfait téléphone mobile, forfait portable,
        abonnement téléphone, facture tel, facture portable, facture mobile, facture de téléphone, vidéotron, videotron, swisscom, salt mobile, sunrise,
        proximus, telenet, mazout, bois de chauffage, granulés, pellets, bouteille de gaz, redevance, serafe, recharge téléphone, recharge prépayée, factures,
        énergie""",
    "health": """
        médecin, docteur, dentiste, pharmacie, médicaments, médicament, hôpital, clinique, kiné, opticien, lunettes, lentilles, gynéco, dermato, psy,
        psychologue, vaccin, analyse, analyses, prise de sang, ostéo, ostéopathe, salle de sport, fitness, gym, ordonnance, radio, pédiatre, yoga,
        orthodontiste, généraliste, consultation, doliprane, piscine abonnement, club de sport, doc, toubib, généraliste consult, consult, consultation
        médecin, ophtalmo, ophtalmologue, dermatologue, gynécologue, sage-femme, cardio, cardiologue, orl, podologue, orthophoniste, ostéopathe séance, séance
        kiné, séance d'ostéo, séance psy, psychiatre, thérapeute, hypnose, sophrologue, diététicienne, nutritionniste, orthodontie, détartrage, couronne
        dentaire, implant, carie, dents, irm, échographie, écho, scanner, labo, laboratoire, bilan sanguin, vaccins, test covid, antibiotiques, paracétamol,
        ibuprofène, pilule, préservatifs, capotes, pansements, sirop toux, spray nasal, vitamines, compléments alimentaires, protéines, whey, attelle,
        béquilles, para pharmacie, parapharmacie, pharma, pharmacies, urgences, ambulance, la salle, basic fit, basic-fit, fitness park, neoness, crossfit,
        pilates, abonnement salle, abonnement salle de sport, abonnement gym, coach sportif, coach, natation, piscine carte, escalade abonnement, licence
        foot, licence sportive, licence judo, judo, tennis, club de foot, danse, lentilles de contact, monture, verres lunettes, appareil auditif, médocs,
        medocs, médoc, santé""",
    "insurance": """
        prime d'assurance, prime assurance, primes d'assurance, assurance, assurance auto, assurance voiture, assurance habitation, mutuelle, assurance vie, assurance moto, assurance maladie, assurance voyage,
        assurances, assurance maison, assurance appart, assurance scooter, assurance chien, assurance chat, assurance scolaire, assurance emprunteur,
        assurance juridique, mutuelle santé, maif, macif, matmut, gmf, maaf, axa, groupama, alan, prévoyance, assurance rc, lamal, caisse maladie, helsana,
        saaq""",
    "entertainment": """
        cinéma, ciné, théâtre, concert, spectacle, musée, expo, exposition, festival, jeu, jeux, jeu vidéo, jeux vidéo, parc d'attractions, zoo, boîte de
        nuit, boîte, soirée, fête, bowling, patinoire, piscine, match, loto, pmu, karaoke, forfait ski, escape game, billard, place de concert, places de
        concert, place de cinéma, magazine, presse, sortie, loisirs, escalade, accrobranche, jeux à gratter, séance ciné, place ciné, places ciné, places de
        ciné, places cinéma, ugc, pathé, gaumont, mk2, carte ugc, billet concert, billets concert, billets de concert, place concert, places concert,
        festoche, théatre, humoriste, stand-up, stand up, one man show, opéra, ballet, cirque, fête foraine, manège, manèges, disneyland, parc astérix,
        futuroscope, puy du fou, aquarium, laser game, karting, paintball, trampoline parc, accro branche, padel, paddle, tennis terrain, foot en salle, five,
        urban soccer, bowling soirée, billards, casino jeux, poker, paris sportifs, pari, betclic, winamax, loto foot, euromillions, grattage, jeu à gratter,
        ticket à gratter, tickets à gratter, un grattage, fdj, jeu switch, jeu ps5, jeux switch, jeu de société, jeux de société, steam, playstation, ps5,
        switch, console jeu, boîte entrée, entrée boîte, entrée en boîte, club entrée, soirée boîte, sorties, visite musée, expo photo, match de foot, places
        psg, place psg, stade, psg, om match, ski, forfait de ski, forfaits ski, location ski, remontées mécaniques, luge, spa thermal, thermes, chasse, pêche
        permis, permis pêche, magazines, mots croisés, bd expo, yoga retraite, divertissement, divertissements, loisir""",
    "shopping": """
        vêtements, fringues, chaussures, chemise, robe, pantalon, jean, manteau, veste, pull, jupe, sac, sac à dos, valise, téléphone portable, portable,
        ordinateur, ordi, tablette, télé, télévision, casque, écouteurs, meubles, canapé, chaise, table, lit, matelas, lampe, livre, livres, librairie,
        montre, bijoux, chaussettes, électroménager, frigo, lave-linge, aspirateur, outils, clavier, imprimante, tabac, cigarettes, clopes, décoration, déco,
        papeterie, baskets, chargeur, coque, rideaux, draps, serviettes, casserole, shopping, lunettes de soleil, écharpe, bottes, fringue, sapes, habits,
        t-shirt, tshirt, tee shirt, sweat, hoodie, gilet, blouson, doudoune, imper, costume, costard, cravate, chemisier, short, legging, maillot de bain,
        maillot, pyjama, sous-vêtements, culottes, caleçons, boxers, soutif, soutien-gorge, collants, ceinture, casquette, bonnet, gants, foulard, sandales,
        tongs, talons, escarpins, chaussures de rando, pompes, sneakers, nike, adidas, zara, kiabi, decathlon, décathlon, h&m, primark, uniqlo, celio, jules,
        shein, vinted, leboncoin, le bon coin, amazon, cdiscount, aliexpress, temu, fnac, darty, boulanger électro, ikea, conforama, maisons du monde, gifi,
        la foir'fouille, bazar, tel, téléphone, smartphone, iphone, coque iphone, coque téléphone, câble, câble usb, chargeur iphone, souris, écran, ordi
        portable, pc portable, pc, macbook, ipad, disque dur, clé usb, cartouches, cartouche d'encre, encre imprimante, enceinte, airpods, caméra, appareil
        photo, machine à laver, lave-vaisselle, micro-ondes, grille-pain, bouilloire, cafetière, mixeur, robot cuisine, poêle, poêles, vaisselle, assiettes,
        couverts, coussin, coussins, tapis, couette, oreiller, parure de lit, étagère, commode, bureau meuble, bibliothèque meuble, miroir, cadre photo,
        bougie, bougies, vase, bouquin, bouquins, bd, bds, manga, mangas, roman, romans, cahiers, stylos, clope, cigarette, paquet de clopes, paquet de
        cigarettes, paquet de cigarette, tabac à rouler, feuilles à rouler, cigarette électronique, e-liquide, vapoteuse, vape, puff, briquet, bureau de
        tabac, collier, bague, boucles d'oreilles, bracelet, montre connectée, sac à main, portefeuille, parapluie, valises, sport tenue, vélo enfant,
        magasin, boutique, soldes, brocante, vide-grenier, friperie, fripe, emmaüs achat, winners, canadian tire, simons, manor, galaxus, digitec,
        habillement, achats, électronique""",
    "personal_care": """
        coiffeur, coiffeuse, coupe de cheveux, barbier, shampoing, savon, crème, maquillage, parfum, manucure, épilation, massage, spa, cosmétiques,
        déodorant, dentifrice, brosse à dents, pressing, laverie, esthéticienne, institut de beauté, rasoir, crème solaire, gel douche, hammam, ongles,
        coiffure, coupe, coupe homme, coupe femme, chez le coiffeur, couleur cheveux, mèches, brushing, balayage, barbe, tondeuse barbe, esthé, esthéticien,
        épil, cire, laser, sourcils, faux cils, french manucure, pose ongles, vernis, semi permanent, pédicure, soin visage, soin, gommage, sauna, institut,
        sephora, nocibé, marionnaud, yves rocher, the body shop, lush, rituals, rouge à lèvres, mascara, fond de teint, démaquillant, coton, cotons-tiges,
        shampooing, après-shampoing, masque cheveux, lames de rasoir, mousse à raser, serviettes hygiéniques, tampons, eau de toilette, eau de parfum, huile
        essentielle, crème hydratante, crème visage, autobronzant, tatouage, tatoueur, piercing, laverie automatique, lavomatique, laundry, pressing costume,
        retouche, retouches, couturière, cordonnier, cordonnerie, talon réparation, mani, mani pédi, beauté, soins, hygiène""",
    "education": """
        école, université, fac, frais de scolarité, inscription, cours, cours particuliers, cours de piano, cours d'anglais, formation, livres scolaires,
        manuel scolaire, fournitures scolaires, examen, soutien scolaire, stage, concours, conservatoire, conférence, scolarité, inscription fac, inscription
        université, inscription école, cantine scolaire, cantine école, cantine de l'école, cantine des enfants, école de musique, école privée, école de
        danse, frais d'inscription, frais de scol, cvec, bac blanc, cours de guitare, cours de chant, cours de français, cours de maths, cours de dessin,
        cours de cuisine, cours de soutien, prof particulier, prof de maths, prof de piano, acadomia, superprof, udemy, openclassrooms, coursera, babbel,
        toeic, tcf, mooc, livre scolaire, manuels, fournitures, rentrée scolaire, la rentrée, cartable, calculatrice, sortie scolaire, voyage scolaire, coop
        scolaire, coopérative scolaire, mémoire impression, séminaire, atelier, bts, masterclass, assoc parents, éducation, études, cantine du petit, cantine
        de la petite, cantine du grand, cantine des petits, cantine du collège""",
    "kids": """
        crèche, garderie, couches, couche, nounou, baby-sitter, babysitter, jouet, jouets, poussette, bébé, enfants, vêtements bébé, lait infantile, argent de
        poche, centre aéré, assistante maternelle, biberon, siège auto, périscolaire, colonie de vacances, nounou heures, assmat, baby sitting, baby-sitting,
        halte-garderie, cpe garderie, garderie du mois, frais de garde, centre de loisirs, colo, colonie, camp de jour, couches bébé, couches pampers,
        pampers, lingettes, petits pots, lait bébé, lait 2e âge, tétine, tétines, turbulette, body bébé, habits bébé, habits des enfants, vêtements enfants,
        vêtements des enfants, chaussures enfant, chaussures des enfants, chaussures du petit, jouet pour, playmobil, lego, poupée, poupées, peluche, doudou,
        cartes pokémon, pokemon, trampoline enfant, anniversaire enfant, landau, lit bébé, chaise haute, siège bébé, cadeau maîtresse, kermesse, parc de jeux,
        poney, enfance, gosses""",
    "pets": """
        vétérinaire, véto, croquettes, chien, chat, litière, animalerie, toilettage, nourriture pour chien, nourriture pour chat, pâtée, laisse, animaux,
        croquettes du chat, croquettes du chien, pension chien, vetérinaire, vaccin du chat, vaccin du chien, vaccin chien, vaccin chat, stérilisation, puces,
        antipuces, anti-puces, vermifuge, collier anti-puces, croquettes chat, croquettes chien, croquettes pour chat, croquettes pour chien, croquettes pour
        le chat, croquettes pour le chien, pâtée chat, pâtée pour chat, pâtée du chat, bouffe du chat, bouffe du chien, bouffe chat, nourriture chat,
        nourriture chien, litière chat, litière du chat, arbre à chat, jouet chien, jouet chat, panier chien, gamelle, chiot, chaton, chatte, minou, toutou,
        lapin foin, foin, hamster, poisson rouge, aquarium poissons, pet sitter, garde chat, garde chien, garde du chien, maxi zoo, zooplus, animalis,
        toiletteur, toilettage du chien, animaux de compagnie""",
    "gifts": """
        cadeau, cadeaux, cadeau d'anniversaire, cadeau de noël, cadeau anniversaire, fleurs, bouquet, bouquet de fleurs, carte cadeau, fleuriste, cagnotte,
        cadeau mariage, cadeaux de noël, cadeau pour, cadeau anniv, cadeau d'anniv, cadeau noël, cadeau fête des mères, cadeau fête des pères, cadeau de
        mariage, cadeau naissance, cadeau de naissance, cadeau crémaillère, cadeau commun, cadeau collègue, cadeau de départ, pot commun, leetchi, cagnotte
        leetchi, cagnotte mariage, enveloppe mariage, enveloppe, liste de mariage, anniv de, anniversaire de, carte d'anniversaire, carte cadeau fnac, fleurs
        pour, fleurs maman, bouquet pour, secret santa, chocolats pour, petit cadeau, étrennes gardienne, étrennes facteur, étrennes pompiers, calendrier
        pompiers, calendrier des pompiers""",
    "charity": """
        don, dons, donné à une association, association, église, quête, croix-rouge, sdf, charité, télédon, mendiant, don à, don croix rouge, don restos du
        cœur, restos du coeur, restos du cœur, don msf, médecins sans frontières, unicef, téléthon, secours populaire, secours catholique, emmaüs don, emmaüs,
        greenpeace, wwf, amnesty, pièce au sdf, pièces au sdf, donné au sdf, donné à un sdf, parrainage, denier du culte, denier, quête église, quêteux,
        centraide, tronc église, collecte""",
    "travel": """
        hôtel, vol, vols, avion, billet d'avion, billets d'avion, voyage, vacances, location de voiture, auberge, auberge de jeunesse, gîte, camping,
        croisière, aéroport, passeport, visa touriste, excursion, chambre d'hôtes, valise cabine, séjour, location saisonnière, souvenirs, chambre d'hôtel,
        taxe de séjour, airbnb, booking, billet avion, billets avion, billet d'avion pour, billets d'avion pour, vol pour, vols pour, vol paris, vol a/r,
        easyjet, ryanair, transavia, air france, volotea, vueling, air transat, swiss, brussels airlines, bagage, bagages, bagage soute, bagage en soute,
        supplément bagage, hotel, hôtels, nuit d'hôtel, nuits d'hôtel, nuit hôtel, ibis, chambre d'hote, chambre d'hotes, gîte week-end, gite, location
        vacances, location appart vacances, mobil-home, mobil home, camping-car, bungalow, refuge, club med, tout compris, voyage organisé, week-end à,
        weekend à, escapade, loc voiture, location auto, location de bagnole, sixt, europcar, visite guidée, excursions, plongée, safari, souvenir, cartes
        postales, aimant, visa, esta, passeport timbre, timbre fiscal passeport, vaccins voyage, consigne bagages, taxe séjour, duty free, lounge, croisiere,
        eurostar, thalys, voyages""",
    "subscriptions": """
        abonnement, abonnements, abonnement journal, streaming, cotisation, adhésion, presse en ligne, netflix, spotify, deezer, disney, disney+, disney plus,
        canal, canal+, canal plus, prime, amazon prime, prime video, youtube premium, icloud, google one, dropbox, chatgpt, ocs, hbo, max abo, crunchyroll,
        molotov, audible, kindle, abonnement netflix, abonnement spotify, abo netflix, abo spotify, abo, abos, le monde, mediapart, libé, l'équipe abo, ps
        plus, playstation plus, game pass, xbox live, nintendo switch online, adobe, canva, microsoft 365, office 365, vpn, nordvpn, nom de domaine,
        hébergement web, ovh, patreon, tipeee, twitch, tinder, bumble, strava, headspace, apple music, apple tv, cotisation asso, cotisation association,
        cotisation club, cotisation syndicale, adhésion asso, adhésion club, dazn, bein, rmc sport, salto, tou.tv, illico""",
    "fees": """
        frais, frais bancaires, commission, amende, amendes, pv, impôt, impôts, taxe, taxes, notaire, avocat, comptable, poste, timbre, timbres, envoi, colis,
        douane, crédit, agios, intérêts débiteurs, prêt, mensualité, frais de dossier, frais de port, contravention, photocopies, huissier, frais banque,
        frais de banque, frais bancaire, frais de tenue de compte, frais carte, cotisation carte, cotisation carte bleue, frais de change, commission change,
        frais paypal, découvert, frais de découvert, frais de dossiers, frais de notaire, frais d'avocat, frais de livraison, frais d'envoi, colissimo,
        mondial relay, chronopost, recommandé, lettre recommandée, lettre suivie, affranchissement, amende stationnement, amende de stationnement, amende
        radar, pv stationnement, pv de stationnement, fps, forfait post-stationnement, radar, contredanse, taxe carbone, cfe, urssaf, cotisations urssaf,
        impot, impots, impôt sur le revenu, acompte impôts, tiers provisionnel, prélèvement à la source, tva, taxe d'apprentissage, compta, expert-comptable,
        expert comptable, crédit conso, crédit auto, crédit voiture, crédit à la conso, mensualité voiture, mensualité crédit, leasing, lld, remboursement
        crédit conso, remboursement prêt étudiant, prêt étudiant, agio, rejet de prélèvement, intérêts, pénalités, retard bibliothèque, carte d'identité,
        photos d'identité, photo d'identité, photomaton, timbre fiscal, acte, apostille, traduction, traducteur, impressions, photocopie, western union,
        contraventions""",
    "other": "divers, autres",
}

INCOME: dict[str, str] = {
    "salary": """
        salaire, paie, paye, prime, retraite, pension, chômage, bourse, treizième mois, allocations, caf, allocation, rsa, salaire de, salaire net, bonus,
        prime de, prime noël, primes, 13e mois, 13ème mois, heures sup, allocs, apl, aides caf, pôle emploi, france travail, indemnités, indemnité, ijss,
        rentes, rente, intéressement, solde de tout compte, gratification stage, indemnité stage, bourse crous, pourboires, pourboires boulot, paie étudiante,
        paye du mois, paie du mois, paye de, paie de""",
    "freelance": """
        facture payée, client, paiement client, honoraires, mission freelance, prestation, paiement d'un client, client qui paye, règlement client, facture
        client, facture réglée par, pige, cachet, cours donnés""",
    "gift_income": """
        héritage, gagné au loto, argent de mamie, argent de papa, étrennes, gain loto, argent d'anniv, argent d'anniversaire, argent de poche reçu, enveloppe
        de mamie, gain, gains, cadeau en argent""",
    "interest": """
        loyer du locataire, loyer de la locataire, loyer des locataires, intérêts, dividendes, dividende, livret a, loyer perçu, intérêts livret, intérêts du livret, intérêts livret a, intérêts ldd, coupon obligation, plus-value,
        loyer reçu, loyer encaissé, loyer locataire""",
    "sale": """
        vendu, vente, vente leboncoin, vente vinted, vinted vente, vendu sur, vendu mon, vendu ma, vendue, vendus, vente sur, ventes vinted, vente le bon
        coin, vente du, vide dressing vente""",
    "tax_refund": """
        remboursement d'impôts, remboursement impôts, remboursement des impôts, trop perçu impôts, remboursement des impots, trop-perçu impôts, crédit
        d'impôt, restitution impôts, remboursement du fisc, impôts m'ont remboursé, remboursé par les impôts, impôts remboursés, les impôts m'ont rendu""",
}
