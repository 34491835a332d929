"""German words that tell a category; longer compounds are recognised by their ending."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """mittagessen, abendessen, frühstück, essen, restaurant, kaffee, café, cappuccino, bäcker, bäckerei, konditorei, brötchen, brezel, kuchen, eis, eisdiele, döner, currywurst, bratwurst,
        imbiss, pommes, bier, bierchen, biergarten, kneipe, wein, cocktail, cocktails, mensa, kantine, mittag, lieferdienst, lieferando, schnitzel, gaststätte, wirtshaus, essen gehen, auswärts essen, abendbrot, snack, getränke, nudeln, suppe, salat, brunch, torte, kaffee und kuchen, pizzeria, burger, glühwein, feierabendbier, trinkgeld""",
    "groceries": """lebensmittel, einkauf, einkäufe, supermarkt, wocheneinkauf, brot, milch, käse, wurst, obst, gemüse, fleisch, metzger, metzgerei, fleischerei, eier, butter, joghurt, kartoffeln, tomaten, äpfel, apfel, bananen, reis, mehl, zucker, wasser, saft, süßigkeiten, schokolade, getränkemarkt, wochenmarkt, markt,
        klopapier, toilettenpapier, waschmittel, putzmittel, spülmittel, discounter, bioladen, hühnchen, fisch, gewürze, öl, kekse, chips, nüsse, salz""",
    "transport": """taxi, bus, bahn, zug, u-bahn, s-bahn, straßenbahn, tram, fahrkarte, fahrschein, bahnticket, zugticket, monatskarte, ticket bahn, deutschlandticket, busfahrkarte, parken, parkhaus, parkplatz, parkschein, parkgebühr, maut, vignette, werkstatt, reifen, reifenwechsel, ölwechsel, tüv, autowäsche, waschanlage, kfz steuer, fahrrad, fahrradreparatur, fähre, fahrschule, führerschein, auto, autoreparatur, leasing, kfz, semesterticket, fahrt""",
    "fuel": "tanken, getankt, benzin, diesel, sprit, tankstelle, super getankt, strom laden, laden e-auto, ladesäule, kraftstoff, tankfüllung",
    "housing": "miete, kaltmiete, warmmiete, nebenkosten, hausgeld, kaution, hypothek, baukredit, klempner, handwerker, elektriker, maler, schlosser, schlüsseldienst, putzfrau, putzhilfe, reinigungskraft, gärtner, baumarkt, grundsteuer, wohnung, renovierung, farbe, umzug, hausmeister, installateur, dachdecker, pflanzen, blumenerde, wg zimmer, garage",
    "utilities": "strom, stromrechnung, gas rechnung, gasrechnung, heizung, heizkosten, heizöl, wasserrechnung, abwasser, müllabfuhr, müllgebühren, internet, wlan, telefon, handyrechnung, handyvertrag, handy vertrag, telefonrechnung, mobilfunk, festnetz, dsl, prepaid guthaben, stromabschlag, abschlag",
    "health": "arzt, ärztin, hausarzt, zahnarzt, apotheke, medikamente, medizin, tabletten, rezept, krankenhaus, klinik, physiotherapie, physio, therapie, therapeut, brille, optiker, kontaktlinsen, fitnessstudio, fitness, fitnesscenter, sportverein, impfung, augenarzt, hautarzt, kieferorthopäde, psychologe, heilpraktiker, osteopath, hustensaft, vitamine, schmerzmittel, zahnreinigung, yoga, schwimmbad eintritt",
    "insurance": "versicherung, krankenversicherung, haftpflicht, haftpflichtversicherung, kfz versicherung, autoversicherung, hausratversicherung, lebensversicherung, rechtsschutz, krankenkasse, versicherungsbeitrag, reiseversicherung, zahnzusatzversicherung",
    "entertainment": "kino, theater, konzert, konzertkarte, konzertkarten, oper, museum, ausstellung, zoo, freizeitpark, festival, spiel, spiele, videospiel, eintritt, eintrittskarte, kegeln, bowling, disko, disco, club, party, lotto, schwimmbad, freibad, therme, fußballspiel, stadion, kinokarte, kinokarten, kirmes, volksfest, oktoberfest, weihnachtsmarkt, skipass, hobby, zeitschrift, kletterhalle",
    "shopping": "kleidung, klamotten, hose, hemd, kleid, schuhe, jacke, mantel, pullover, rock, tasche, rucksack, koffer, handy, computer, rechner, drucker, fernseher, kopfhörer, tastatur, bildschirm, möbel, sessel, tisch, stuhl, bett, matratze, lampe, regal, schrank, teppich, waschmaschine, kühlschrank, staubsauger, spülmaschine, geschirr, werkzeug, buch, bücher, buchladen, buchhandlung, schmuck, uhr, socken, unterwäsche, handyhülle, ladekabel, elektronik, zigaretten, tabak, schreibwaren, bettwäsche, handtücher, deko, anzug, stiefel, kabel, einrichtung, bohrmaschine, hülle",
    "personal_care": "friseur, frisör, haarschnitt, kosmetik, drogerie, shampoo, zahnpasta, zahnbürste, duschgel, seife, creme, sonnencreme, parfüm, rasierer, maniküre, nagelstudio, massage, sauna, wellness, schminke, deo, waschsalon, barbier, haarefärben, spa, kosmetikerin, wäscherei",
    "education": "schule, schulgeld, uni, universität, semesterbeitrag, studiengebühren, kurs, sprachkurs, nachhilfe, unterricht, klavierunterricht, gitarrenunterricht, prüfung, prüfungsgebühr, lehrbuch, fachbuch, seminar, fortbildung, weiterbildung, studium, volkshochschule, musikschule, schulbücher, schulsachen, klassenfahrt",
    "kids": "kita, kindergarten, windeln, babynahrung, babybrei, kinderwagen, spielzeug, babysitter, tagesmutter, kinderkleidung, taschengeld, hort, kinder, baby, kindersitz, kinderarzt, krippe, schnuller, schulranzen, spielplatz, kinderschuhe",
    "pets": "tierarzt, hundefutter, katzenfutter, tierfutter, hund, katze, haustier, futter, leckerli, katzenstreu, hundesteuer, hundeschule, tierhandlung, hundeleine, kaninchen",
    "gifts": "geschenk, geschenke, geburtstagsgeschenk, weihnachtsgeschenk, weihnachtsgeschenke, blumen, blumenstrauß, gutschein, geschenkgutschein, geschenkkarte, hochzeitsgeschenk, glückwunschkarte, rosen, strauß, mitbringsel",
    "charity": "spende, spenden, gespendet, kirche, kollekte, klingelbeutel, kirchensteuer, patenschaft, obdachloser, bettler, tierheim",
    "travel": "hotel, flug, flüge, flugticket, urlaub, reise, ferienwohnung, pension, unterkunft, hostel, mietwagen, kreuzfahrt, ausflug, campingplatz, flughafen, visum, reisepass, pauschalreise, jugendherberge, übernachtung, ferienhaus, souvenir, gepäck, fluggesellschaft, kurtaxe, städtereise, skiurlaub, autovermietung",
    "subscriptions": "abo, abonnement, mitgliedschaft, streaming, zeitung, zeitungsabo, mitgliedsbeitrag, cloudspeicher, softwarelizenz, jahresabo, monatsabo",
    "fees": "gebühr, gebühren, kontoführung, kontogebühr, bankgebühr, strafzettel, knöllchen, bußgeld, strafe, mahngebühr, steuer, steuern, steuerberater, anwalt, notar, porto, briefmarken, post, paket, versand, zoll, rundfunkgebühr, zinsen bezahlt, kredit, kreditrate, rate, bearbeitungsgebühr, geldautomat gebühr, einkommensteuer, personalausweis, versandkosten, blitzer",
}

INCOME: dict[str, str] = {
    "salary": "gehalt, lohn, bonus, weihnachtsgeld, urlaubsgeld, rente, kindergeld, arbeitslosengeld, bafög, stipendium, prämie, nettolohn, elterngeld, gehaltszahlung, provision",
    "freelance": "honorar, kundenzahlung, rechnung bezahlt bekommen, nebenjob, auftrag, freiberuflich, kunde hat bezahlt, minijob",
    "gift_income": "geldgeschenk, geburtstagsgeld, erbe, erbschaft, lottogewinn, gewonnen, gewinn, geld von oma, geld von mama, gefunden",
    "interest": "zinsen, dividende, dividenden, kapitalerträge, mieteinnahme, mieteinnahmen",
    "sale": "verkauft, verkauf, flohmarkt verkauf, ebay verkauf, kleinanzeigen verkauf",
    "tax_refund": "steuererstattung, steuerrückzahlung, steuerrückerstattung, lohnsteuerjahresausgleich",
}
