"""Dutch words that tell a category; longer compounds are recognised by their ending."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": "lunch, avondeten, diner, ontbijt, restaurant, uit eten, eten, koffie, café, kroeg, kroket, frikandel, friet, patat, snackbar, bakker, taart, ijs, ijsje, biertje, biertjes, bier, borrel, terras, pizza, broodje, broodjes, kantine, thuisbezorgd, afhaalchinees, chinees, pannenkoeken, cappuccino, wijn op terras, cocktails, fooi, tosti, bezorgeten, stroopwafel, drankjes, afhalen, shoarma, kapsalon",
    "groceries": "boodschappen, supermarkt, brood, melk, kaas, eieren, groente, groenten, fruit, vlees, slager, slagerij, groenteboer, vis, visboer, markt, boter, appels, bananen, aardappelen, tomaten, rijst, suiker, water, wijn, drank, slijterij, snoep, chocola, koekjes, hagelslag, pindakaas, wc-papier, wasmiddel, schoonmaakmiddel, bloem, yoghurt, weekboodschappen, kip, vla, chips",
    "transport": "taxi, bus, trein, treinkaartje, metro, tram, ov, buskaartje, parkeren, parkeergarage, parkeergeld, tol, garage, autoband, autobanden, banden, apk, olie verversen, autowasstraat, wasstraat, fiets, fietsenmaker, fietsreparatie, wegenbelasting, veerboot, veerpont, rijles, rijlessen, rijbewijs, auto, deelauto, deelscooter, ns abonnement, treinticket, fietsband, autoreparatie",
    "fuel": "benzine, diesel, tanken, getankt, brandstof, tankstation, volle tank, tankbeurt, laadpaal, opladen auto, lpg",
    "housing": "huur, hypotheek, servicekosten, vve, borg, loodgieter, elektricien, schilder, slotenmaker, schoonmaakster, schoonmaker, poetshulp, tuinman, bouwmarkt, verbouwing, verf, verhuizing, huis, appartement, kamer, klusjesman, onroerendezaakbelasting, ozb, tuincentrum, planten, aannemer, kamerhuur",
    "utilities": "stroom, elektriciteit, gas, gas en licht, energie, energierekening, waterrekening, waterschap, internet, wifi, telefoon, telefoonrekening, belkrediet, beltegoed, mobiel abonnement, telefoonabonnement, afvalstoffenheffing, verwarming, tv en internet, simkaart, glasvezel, gemeentelijke heffingen, stadsverwarming",
    "health": "dokter, huisarts, tandarts, apotheek, medicijnen, medicijn, ziekenhuis, fysio, fysiotherapeut, fysiotherapie, bril, lenzen, opticien, sportschool, psycholoog, therapie, vaccinatie, eigen risico, paracetamol, drogist pillen, yoga, sportclub, contributie sportclub, mondhygiënist, orthodontist, zwembad abonnement, vitamines, fitness, kaakchirurg",
    "insurance": "verzekering, zorgverzekering, autoverzekering, inboedelverzekering, reisverzekering, levensverzekering, aansprakelijkheidsverzekering, opstalverzekering, zorgpremie, uitvaartverzekering",
    "entertainment": "bioscoop, film, theater, concert, concertkaartjes, museum, museumkaart, festival, pretpark, dierentuin, spel, spelletje, game, discotheek, feest, feestje, bowlen, zwembad, wedstrijd, loterij, staatsloterij, kraslot, casino, voetbalwedstrijd, kaartjes, kaartje, uitje, schaatsen, sauna dagje, kermis, tijdschrift, escaperoom, stadion, hobby",
    "shopping": "kleding, kleren, schoenen, broek, overhemd, shirt, jurk, jas, trui, rok, tas, rugzak, koffer, mobiel, mobieltje, telefoon nieuw, computer, televisie, koptelefoon, oordopjes, meubels, meubel, bank, stoel, tafel, bed, matras, lamp, kast, boek, boeken, boekenwinkel, horloge, sieraden, sokken, ondergoed, koelkast, wasmachine, stofzuiger, gereedschap, toetsenbord, printer, sigaretten, tabak, shag, oplader, hoesje, gordijnen, handdoeken, beddengoed, sneakers, laarzen, cadeauwinkel, vloerkleed, warenhuis, pannen, winkelen",
    "personal_care": "kapper, knipbeurt, knippen, drogist, drogisterij, shampoo, zeep, crème, make-up, parfum, manicure, nagels, massage, sauna, wellness, deodorant, tandpasta, tandenborstel, wasserette, stomerij, schoonheidsspecialist, scheermesjes, zonnebrand, barbier, ontharen",
    "education": "school, schoolgeld, universiteit, collegegeld, cursus, les, lessen, bijles, pianoles, studieboeken, examen, opleiding, training, schoolspullen, taalcursus, schoolreisje, studie, ouderbijdrage, muziekles, zwemles",
    "kids": "kinderopvang, crèche, luiers, oppas, speelgoed, kinderwagen, babyvoeding, babykleertjes, kinderkleding, zakgeld, bso, kinderen, baby, gastouder, peuterspeelzaal, autostoeltje, kinderfeestje, speelgoedwinkel, maxi-cosi, kleertjes",
    "pets": "dierenarts, hondenvoer, kattenvoer, hond, kat, kattenbakvulling, dierenwinkel, brokjes, hondenbrokken, hondenbelasting, hondentrimmer, hondenuitlaat, huisdier, konijn, kattengrit",
    "gifts": "cadeau, cadeaus, cadeautje, cadeautjes, verjaardagscadeau, bloemen, boeket, cadeaubon, sinterklaas, sinterklaascadeaus, kerstcadeau, kerstcadeaus, kraamcadeau, kaartje verjaardag, bruiloft cadeau",
    "charity": "donatie, gedoneerd, goed doel, goede doelen, collecte, collectebus, kerk, rode kruis, dakloze, voedselbank, gift",
    "travel": "hotel, vlucht, vliegticket, vliegtickets, vakantie, reis, vakantiehuisje, huurauto, autoverhuur, camping, cruise, vliegveld, paspoort, uitstapje, hostel, overnachting, reisbureau, toeristenbelasting, bagage, weekendje weg, souvenirs, skivakantie, vliegen",
    "subscriptions": "abonnement, abonnementen, lidmaatschap, krant, streaming, krantenabonnement, contributie, donateurschap",
    "fees": "kosten, bankkosten, boete, boetes, belasting, belastingen, notaris, advocaat, boekhouder, post, postzegels, verzendkosten, pakket, pakketje, rente betaald, lening, aflossing, leges, administratiekosten, parkeerboete, verkeersboete, legeskosten, aanmaning, accountant, kopieën, porto",
}

INCOME: dict[str, str] = {
    "salary": "salaris, loon, vakantiegeld, bonus, pensioen, uitkering, kinderbijslag, studiefinanciering, dertiende maand, eindejaarsuitkering, aow, toeslag, zorgtoeslag, huurtoeslag",
    "freelance": "factuur betaald, klant, betaling klant, opdracht, bijbaan, zzp, klusje betaald",
    "gift_income": "erfenis, prijs gewonnen, gewonnen, geld van oma, verjaardagsgeld",
    "interest": "rente, dividend, dividenden, huurinkomsten",
    "sale": "verkocht, verkoop, marktplaats verkoop, vinted verkoop",
    "tax_refund": "belastingteruggave, teruggave belasting, belastingteruggaaf, geld van de belastingdienst",
}
