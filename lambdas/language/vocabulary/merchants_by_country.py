"""Shops and services that one country or a few know, and the category that money spent there is in.

North America, the British Isles, Australia, New Zealand, Africa, India, South-East Asia, Europe
and Latin America. Names that are everyday words of some language are left out.
"""

from __future__ import annotations

MERCHANTS: dict[str, str] = {
    "dining": """
        mcalisters, hungry howies, sbarro, cicis, golden corral, bj's brewhouse, yard house, village
        inn, huddle house, white castle, freddys, cook out, fuddruckers, rubios, baja fresh, el torito,
        long john silvers, captain ds, church's chicken, churchs chicken, el pollo, boston market,
        orange julius, rita's ice, ritas ice, cinnabon, crumbl, happy lemon, koi the, sharetea, biggby,
        7 brew, pepes, peri peri, roosters piri piri, gail's, ole and steen, joe and the juice,
        beefeater, hungry horse, slug and lettuce, brewdog, greene king, sam smiths, zizzis, las
        iguanas, turtle bay, the ivy, supermacs, supermac's, abrakebabra, eddie rockets, bewleys,
        boojum, o'briens, freshly chopped, white spot, east side marios, mr sub, booster juice, freshii,
        zambreros, noodle box, schnitz, burger fuel, burgerfuel, pita pit, mugg & bean, fishaways,
        hungry lion, galitos, chicken licken, rocomamas, john dorys, tantalizers, sweet sensation,
        domino nigeria, cold stone creamery, chowdeck, chicken inn, galitos kenya, big square, jumia
        food, bikanervala, a2b, wow momo, third wave, la pinoz, ovenstory, box8, eatsure, jumbo king,
        theobroma, baskin, koufu, din tai fung, crystal jade, liho, jollibean, astons, swensens, long
        john silver, mixue, playmade, shakeys, shakey's, red ribbon, andok's, andoks, bonchon, army
        navy, potato corner, zark's, zarks, yellow cab, macao imperial, kenny rogers, tropical hut, mang
        inasals, peter pane, backfactory, dean and david, l'tur, wiener wald, tank und rast, serways,
        asia gourmet, rewe to go, tchibo, joe & the juice, haferkater, swing kitchen, vapianos,
        ankerbrot, der mann, stroeck, figlmuller, courtepaille, la pataterie, class'croute, marie
        blachere, big fernand, o'tacos, bagelstein, del arte, foster's hollywood, fosters hollywood,
        goiko, lizarran, la tagliatella, ginos, la surena, llaollao, granier, rodilla, santa gloria,
        pans and company, pans & company, manolo bakes, el kiosko, sanborns, el globo, cielito querido,
        italianni's, juan valdez, el corral, kokoriko, bembos, pardos chicken, havanna, pedidosya,
        pedidos ya, sinervap, didi food, spontini, spizzico, grom, venchi, signorvino, cacau show,
        aiqfome, kwalitaria, bram ladage, vlaams friteshuis, la cubanita, van der valk, bagels & beans,
        coffeecompany, de beren, loetje, smullers, exki, panos, quick be""",
    "groceries": """
        bashas, smiths food, frys food, fry's food, raleys, raley's, stater bros, stater brothers,
        woodmans, woodman's, festival foods, shaw's, giant food, ingles, brookshires, rouses, natural
        grocers, weee, imperfect foods, hungryroot, home chef, everyplate, factor meals, marley spoon,
        dinnerly, sunbasket, butcherbox, mindful chef, abel and cole, riverford, oddbox, save mart, food
        maxx, foodmaxx, super 1 foods, superior grocers, gelsons, bristol farms, lunds, cub foods,
        harps, dierbergs, mariano's, tops friendly, price rite, key food, c town, ctown, gristedes,
        morton williams, foodtown, sedanos, goodfood, food bazaar, uwajimaya, liquor barn, the beer
        store, beer store, bc liquor, gordon food, gfs store, restaurant depot, kwik shop, allsups,
        stewarts shop, cumbys, dunnes, dunnes stores, supervalu, super valu, centra, gala store,
        eurospar, sainos, morries, nisa, nisa local, premier stores, heron foods, cook frozen, bargain
        booze, m and s food, marks food, planet organic, getir, zapp, too good, fresh choice,
        freshchoice, supie, liquorland, first choice liquor, bottlemart, super liquor, spudshed,
        ritchies, romeos, zehrs, fortinos, valu mart, valu-mart, your independent grocer, metro ontario,
        thrifty foods, farm boy, pusateris, bulk barn, giant tiger, pick & pay, picknpay, food lovers,
        sixty60, kwikspar, superspar, makro food, justrite, ebeano, prince ebeano, next cash and carry,
        hubmart, addide, quick mart, chandarana, tuskys, cleanshelf, magunas, khetias, eastmatt,
        greenspoon, reliance smart, smart bazaar, big basket, dunzo, milkbasket, country delight,
        licious, freshtohome, fresh to home, zappfresh, ratnadeep, heritage fresh, nilgiris, namdharis,
        mother dairy, amul parlour, redmart, hao mart, jason's deli, cs fresh, village grocer, jaya
        grocer, lotuss, lotus's, mydin, 99 speedmart, kk mart, savemore, sm hypermarket, ministop, uncle
        johns, landers, shopwise, rustans, gaisano, super8, osave, waltermart, nahkauf, wasgau, citti,
        real sb, metro markt, feneberg, nah und gut, frischeparadies, basic bio, getranke hoffmann,
        trinkgut, logo getranke, flaschenpost, durstexpress, bringmeister, backerei, adeg, sutterluty,
        migrolino, avec shop, aperto, aligro, la vie claire, vival, proxi, thiriet, toupargel,
        chronodrive, la louve, bio planet, match be, hiperdino, gadis, la plaza de dia, masymas,
        coviran, ametller, supeco, la sirena, superama, calimax, casa ley, al super, tiendas 3b, santa
        isabel, unimarc, acuenta, ekono, metro peru, vivanda, olimpica, justo y bueno, surtimax,
        colsubsidio, la anonima, changomas, maxiconsumo, tienda inglesa, iperal, ekom, tosano, rossetto,
        dpiu, simply it, tuodi, viaggiator goloso, prezunic, supermercados bh, big bompreco, gbarbosa,
        carone, amanhecer, nettorama, marqt, poiesz, jan linders, mcd supermarkt, gall & gall, gall en
        gall, alvo, sligro, hanos""",
    "transport": """
        o'reilly, oreillys, take 5 oil, take 5 oil change, grease monkey, maaco, caliber collision,
        safelite, monro, rockauto, ats euromaster, autoglass, the aa, just park, apcoa, parkingeye,
        supercheap, repco, autobarn, bob jane, bob jane t-marts, beaurepaires, mycar, ultratune, ultra
        tune, care park, cellopark, paystay, mr lube, impark, green p, tiger wheel, supa quick, dekra,
        pathao, namma yatri, blusmart, yulu, vogo, comfortdelgro, comfort delgro, anywheel, bluesg,
        getgo, wasili, taxify, safeboda, max ng, biketown, human forest, zoomo, peter pan bus, coach
        usa, arriva, lothian buses, citylink, go ahead, aircoach, thameslink, transpennine, northern
        rail, greater anglia, c2c, lumo, grand central rail, oc transpo, metra, sfmta, trimet,
        brightline, metlink, arriva nl, connexxion, qbuzz, stib, tisseo, ilevia, primera plus, sube
        card, actv, cptm, supervia, 99app, clickbus, stcp, fertagus, sixt share, stadtmobil, teilauto,
        publibike, park now, parkster, yellowbrick, interparking, vinci park, onepark, dekra de, a.t.u,
        vergolst, pitstop, feu vert, euromaster, pneuhage, euromaster nl""",
    "fuel": """
        kwik trip, kwik star, love's, loves truck stop, ta travel center, petro stopping, road ranger,
        cenex, holiday station, holiday stationstores, thorntons, rutters, rutter's, buckys, ampm, kum &
        go, pilot travel, race trac, petro can, applegreen, circle k ireland, maxol, gridserve, osprey
        charging, ubitricity, united petroleum, metro petroleum, puma energy, gull nz, waitomo, total
        sa, astron, astron energy, nnpc, conoil, oando, ardova, kenol, total kenya, vivo energy,
        indianoil, hindustan petroleum, essar, phoenix petroleum, unioil, cleanfuel, flying v,
        westfalen, turmol, jet de, maingau, ewe go, chargemap, tesla charge, intermarche carburant,
        leclerc carburant, carrefour carburant, moeve, g500, biomax, petroperu, axion, ancap, api ip, br
        mania, alves bandeira, gulf nl, firezone, dats 24, octa+""",
    "housing": """
        true value, tru value, orchard supply, hd supply, tile shop, floor & decor, sunbelt rentals,
        united rentals, penske, penske truck, budget truck, ryder truck, extra space, extra space
        storage, cubesmart, life storage, safestore, big yellow, big yellow storage, shurgard, kennards,
        storage king, national storage, college hunks, 1-800-got-junk, got junk, junkluggers, waste
        king, handy.com, angi, mr rooter, rotorooter, chemlawn, lawn doctor, stanley steemer, chem dry,
        zerorez, service master, leaf filter, anderson windows, travis perkins, jewson, selco, howdens,
        dobbies, wyevale, notcutts, woodie's, chadwicks, dublin providers, buco, cashbuild, reno depot,
        reno-depot, home hardware, canac, lee valley, timber mart, kent building supplies, placemakers,
        carters nz, stratco, beacon lighting, flower power, urbanclap, nobroker, magicbricks, wilcon,
        wilcon depot, citihardware, selffix, hellwegg, hellweg, globus baumarkt, raiffeisenmarkt,
        dehner, lagerhaus, jumbo baumarkt, bricorama, bricocash, weldom, point p, kiloutou, loxam,
        bricomart, obramat, easy cl, homecenter, construrama, promart, bricofer, tecnomat, self italia,
        praxis nl, formido, welkoop, boerenbond, aveve""",
    "shopping": """
        b and h photo, game stop, ryman, thriftbooks, abebooks, dymocks, easons, joanns, jo-ann, jo ann
        fabrics, hobbycraft, lincraft, fabricland, musicians friend, thomann, gear4music, rei coop,
        academy sports, academy sports and outdoors, scheels, sportsmans warehouse, sportsman's
        warehouse, golf galaxy, pga superstore, ll bean, l.l. bean, lands end, eddie bauer, arcteryx,
        fabletics, gymshark, alo yoga, vuori, brooks running, finish line, champs sports, sportsdirect,
        go outdoors, mountain warehouse, blacks outdoor, cotswold outdoor, millets, macpac, torpedo7,
        sport chek, mark's work, marks work wearhouse, homesense, home sense, aritzia, ardene, reitmans,
        jcrew, madewell, aeropostale, oysho, penneys, topshop, missguided, very.co.uk, matalan, george
        asda, m&co, fat face, seasalt, kurt geiger, foot asylum, footasylum, size?, jbhifi, bing lee,
        catch.com, best and less, best & less, country road, witchery, sportsgirl, factorie, jay jays,
        noni b, the iconic, temple and webster, amart, nick scali, farmers nz, briscoes, rebel nz,
        glassons, hallensteins, mighty ape, trademe, pb tech, b and m, pound land, oliver bonas,
        bensons, crate & barrel, world market, cost plus world market, pier 1, at home store, ashley
        homestore, rooms to go, la-z-boy, tempur pedic, rc willey, big sandy, aarons, rent a center,
        rent-a-center, brandsmart, ollie's, ollies, tuesday morning, bealls, boscovs, von maur,
        dillards, dillard's, jcpenneys, ann taylor, talbots, lane bryant, pacsun, zumiez, hot topic,
        spencers gifts, claire's, kay jewelers, kate spade, steve madden, shoe carnival, rack room,
        allbirds, carhartt, boot barn, cavenders, western warehouse, duluth trading, rural king,
        atwoods, farm and fleet, fleet farm, mills fleet farm, runnings, orscheln, palmetto state
        armory, plato's closet, platos closet, buffalo exchange, crossroads trading, thredup, the
        realreal, shpock, gumtree, facebook market, offer up, milanuncios, marktplaats, 2dehands,
        subito, enjoei, carousell, qoo10, vijay sales, reliance trends, westside, pantaloons, shoppers
        stop, max fashion, zudio, fabindia, biba, manyavar, tanishq, caratlane, pepperfry, hometown,
        bata, ackermans, edgars, truworths, foschini, totalsports, sportsmans, game store, incredible
        connection, hifi corp, superbalist, konga, kilimall, hotpoint kenya, miniso, japan home, gain
        city, best denki, kinokuniya, penshoppe, abenson, robinsons department, handyman store, fully
        booked, cyberport, notebooksbilliger, reichelt, breuninger, nanu nana, xxl lutz, hoffner,
        segmuller, danisches bettenlager, sportscheck, sport 2000, globetrotter, bergfreunde, gortz,
        bonprix, backmarket, humanic, leiner, hervis, xxl sports, interdiscount, microspot, orell
        fussli, ochsner sport, dosenbach, tally weijl, gemo, etam, undiz, promod, camaieu, jennyfer,
        pimkie, naf naf, cache cache, stokomani, centrakor, alinea, gibert, gibert joseph, furet du
        nord, decitre, vente privee, veepee, showroomprive, go sport, au vieux campeur, krefel, vanden
        borre, scapino, van haren, perry sport, anwb winkel, leen bakker, kwantum, expert nl, torfs,
        veritas be, e5 mode, la casa del libro, casa del libro, parfois, women'secret, desigual, forum
        sport, bimba y lola, ale-hop, ale hop, palacio de hierro, steren, radioshack, miniso mx, la
        polar, fravega, garbarino, musimundo, alkosto, ktronix, exito hogar, arturo calle, oechsle, la
        curacao, libraccio, cisalfa, maxi sport, poltronesofa, kasanova, terranova, alcott, piazza
        italia, bata it, pittarosso, ponto frio, kalunga, camicado, sportzone, staples pt""",
    "health": """
        riteaid, express scripts, pillpack, goodrx, quest labs, lab corp, medexpress, patient first,
        citymd, city md, smile direct, pearle vision, visionworks, americas best, america's best,
        1800contacts, eyebuydirect, costco optical, optical express, rowlands, day lewis, mydentist,
        nuffield, ywca, barry's bootcamp, corepower, pure barre, cyclebar, youfit, esporta, chuze, les
        mills, jetts, flye fit, flyefit, talwalkars, wellness forever, thyrocare, metropolis labs,
        dis-chem, dischem, medirite, netcare, mediclinic, healthplus, raffles medical, healthway,
        southstar drug, southstar, generika, hi precision, clever fit, john reed, kieser, kieser
        training, wellpass, egym, rossmann apotheke, medpex, pro optik, mister spex, amplifon, geers,
        hartlauer, fitinn, john harris, keep cool, l'orange bleue, optic 2000, afflelou, grandoptical,
        doctolib, quironsalud, vitaldent, multiopticas, altafit, vivagym, synergym, dreamfit, inkafarma,
        mifarma, drogas la rebaja, locatel, salmoiraghi, anytime it, ultrafarma, unimed, multiopticas
        pt, trainmore, sportcity, hans anders, eyes and more, pearle nl, etos apotheek, da drogist,
        multipharma""",
    "pets": """
        pet supermarket, petsense, hollywood feed, mud bay, petland, woof gang, camp bow wow, dogtopia,
        wagtopia, vca animal hospital, vetco, 1800petmeds, 1-800-petmeds, petmeds, nom nom, jollyes,
        medivet, pdsa, petplan, butternut box, tails.com, bella and duke, city farmers, dogspot, bitiba,
        zooroyal, qualipet, tractor supply pets, agway, southern states coop, truffaut animalerie,
        verdecora, maskokotas, jumper dierenwinkel, ranzijn, tom&co, tom & co, brekz""",
    "personal_care": """
        super cuts, sportclips, cost cutters, hair cuttery, smartstyle, kiehls, fenty, space nk,
        lookfantastic, savers uk, bodycare, toni & guy, mecca maxima, price attack, just cuts, justcuts,
        first choice haircutters, jawed habib, purplle, qb house, budnikowsky, budni, klier, super cut,
        franck provost, dessange, jean louis david, tchip, saint algue, clarel, marvimundo, llongueras,
        mary kay, limoni, holland & barrett""",
    "entertainment": """
        harkins, ipic, emagine, picturehouse, omniplex, ster kinekor, ster-kinekor, numetro, nu metro,
        silverbird, filmhouse, golden village, robinsons movieworld, urban air, sky zone, skyzone,
        altitude trampoline, defy trampoline, andretti, k1 speed, knotts, hersheypark, chessington,
        tayto park, emerald park, dreamworld, canada's wonderland, gold reef city, wonderla, imagicaa,
        ocean park, sentosa, enchanted kingdom, heide park, plopsaland, portaventura, isla magica,
        xcaret, ticketek, moshtix, quicket, computicket, webtickets, nairabox, mookh, paytm insider,
        sistic, smtickets, oeticket, ticketcorner, fnac spectacles, billetreduc, ticketea, vivaticket,
        ticketone, sympla, ticketline, blueticket, ticketswap, paylogic, valorant, ps store, xbox store,
        skybet, paddypower, betfred, boylesports, unibet, tipico, bwin, lottomatica, sportingbet,
        my11circle, betmgm, caesars sportsbook, tab nz, singapore pools, pcso""",
    "travel": """
        sun country, breeze airways, avelo, loganair, binter, tap air portugal, air nz, airnz, jambojet,
        air peace, arik, ibom air, dana air, green africa, akasa, flyscoot, cebpac, aerolineas
        argentinas, ramada, centerparcs, butlins, pontins, parkdean, sunparks, eurocamp, huttopia, big4,
        discovery parks, top 10 holiday park, hipcamp, recreation.gov, outdoorsy, jucy, payless car,
        secret escapes, loveholidays, flightcentre, webjet, luxury escapes, travelstart, wakanow,
        easemytrip, ixigo, abhibus, zoomcar, treebo, fabhotels, kkday, logitravel, atrapalo, check24,
        weg.de, dertour, alltours, corsairfly, nouvelles frontieres, belambra, abritel, homeaway,
        corendon, sunweb, d-reizen, dfds, brittany ferries, stena, costa cruceros""",
    "kids": """
        buy buy baby, hanna andersson, primary.com, learning express, early learning centre, jojo maman,
        mamas and papas, mamas & papas, jacadi, sergent major, du pareil au meme, dpam, orchestra
        premaman, joueclub, picwictoys, jouet club, spiele max, rofu, babymarkt, ernsting's family,
        ernstings family, toymate, richwell, babyland, dideco, juguetron, distroller, prenatal it,
        giocheria, ri happy, toymania, bart smit, prenatal nl, babypark, dreambaby, la petite academy,
        tutor time, primrose school, goddard school, learning care, childtime, the little gym, little
        gym, my gym, sittercity, busy bees, goodstart, g8 education, kids club, gymbus""",
    "fees": """
        pirate ship, mail boxes etc, postnet, aramex, collivery, collect plus, parcelmotel, canpar,
        purolator, toll priority, startrack, sendle, aus post, auspost, nz post, nzpost, pos laju,
        singpost, philpost, lalamove, posta kenya, gig logistics, giglogistics, jadlog, total express,
        seur, nacex, estafeta, servientrega, chilexpress, andreani, bpost, dmv fee, revenue ie, sars
        efiling, ecitizen, e-citizen, cra payment, ato payment, studentaid, worldremit, sendwave, xoom,
        ria money, coinstar, legal shield, legalshield, jackson hewitt, freetaxusa, taxact, wonga, cash
        converters, ace cash express, check into cash, amscot, advance america""",
    "education": """
        snhu, boot.dev, outlier.org, outschool, wyzant, huntington learning, kaplan, princeton review,
        magoosh, collegeboard, prometric, pearson vue, certiport, scholar rx, amboss, anki, coursehero,
        studocu, berlitz, sprachcaffe, inlingua, cned, uned, wall street english, crehana, domestika,
        hotmart, descomplica, wizard idiomas, senac, uninter, unopar, laudius, fiitjee, aakash, akash
        institute, physics wallah, vajiram, toastmasters""",
    "insurance": """
        the hartford, safeco, american family, amfam, esurance, new york life, northwestern mutual,
        mutual of omaha, guardian life, colonial life, ambetter, molina, centene, cigna dental, delta
        dental, vsp vision, eyemed, healthcare.gov, covered california, hagerty, healthy paws, spot pet,
        nationwide pet, embrace pet, hastings direct, esure, sheilas wheels, confused.com,
        comparethemarket, 123.ie, youi, suncorp, southern cross, belairdirect, desjardins, manulife,
        outsurance, santam, discovery insure, king price, miway, old mutual, sanlam, metropolitan life,
        avbob, assupol, leadway, aiico, britam, great eastern, ntuc income, insular life, manulife ph,
        pru life, hdfc life, icici pru, max life, tata aig, star health, debeka, gothaer, provinzial,
        wurttembergische, uniqa, wiener stadtische, swica, visana, mobiliar, baloise, mgen, ageas,
        ditzo, ethias""",
    "utilities": """
        us cellular, straight talk, straighttalk, tracfone, metro by t-mobile, consumer cellular,
        optimum cable, suddenlink, windstream, earthlink, viasat, sdge, pse bill, firstenergy, national
        fuel gas, peoples gas, nicor, columbia gas, washington gas, pepco, delmarva, republic waste,
        shell energy, south east water, scottish water, welsh water, dwr cymru, wessex water, tesco
        mobile, lyca, lycamobile, voxi, giff gaff, sky mobile, bt bill, hyperoptic, three ireland, sky
        ireland, prepaypower, prepay power, pinergy, flogas, uisce eireann, iinet, amaysim, ergon,
        energex, ausgrid, sydney water, yarra valley water, one nz, orcon, watercare, mercury nz,
        trustpower, city of cape town, joburg water, webafrica, cool ideas, spectranet, smile 4g, ipnx,
        swift networks, nairobi water, faiba, vi postpaid, bses yamuna, bses rajdhani, adani gas,
        mahadiscom, wbsedc, cesc, kseb, uppcl, air selangor, globe postpaid, smart postpaid, smart
        communications, veco, davao light, primewater, drillisch, winsim, otelo, fraenk, lidl connect,
        edeka smart, netto kom, 1und1, pyur, netcologne, lichtblick, e wie einfach, eprimo, kelag,
        spusu, yesss, bob handy, wingo, yallo, digitec connect, services industriels, b&you, prixtel,
        totalenergies elec, eni gaz, ekwateur, saur, orange be, luminus, fluvius, de watergroep,
        vivaqua, orange es, digi mobil, repsol luz, curenergia, emasa, tigo, eni plenti, illumia, sky
        br, light rj, ultragaz, galp energia, aguas do porto, youfone, vandebron, oxxio""",
}
